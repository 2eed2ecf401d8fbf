"""Papers of the catalogue: what is known, what is not, and that they decide nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.choices import Language
from citizen_office.domain.papers import OfficeData
from citizen_office.pdf.catalogue import record_list, record_sheet
from tests.pdf import samples
from tests.pdf.reading import about, read_back
from tests.pdf.saying import missing, says


@pytest.mark.parametrize(
    "said",
    [
        "المملكة المغربية",
        "بطاقة مقترح",
        "المقترح رقم 33",
        "ربط جميع الأحياء بخطوط النقل الحضري",
        "عنوان الورشة غير متوفر في المصدر",
        "الدمج الاجتماعي",
        "حدود المجال مستنتجة",
        "صلة هذا المآل بالمجال مستنتجة",
        "نص المآل للتجربة",
        "الالتزام رقم 2",
        "النص الرسمي غير متوفر",
        "عنوان للتجربة",
        "المصدر: حصيلة الورشات",
        "طُبعت في 23 نونبر 2026",
        "ليست قرارا إداريا",
        "أوقات العمل",
        "الصفحة 1 من 1",
    ],
)
def test_the_sheet_of_a_proposal_says_what_became_of_it(said):
    assert says(record_sheet(samples.record(samples.PROPOSAL)), said)


@pytest.mark.parametrize(
    "said",
    [
        "Fiche de proposition",
        "Proposition n° 33",
        "ربط جميع الأحياء بخطوط النقل الحضري",
        "Texte original, en arabe",
        "Inclusion sociale",
        "Texte officiel non disponible",
        "Titre d’essai",
        "limites du thème déduites",
        "ni une décision administrative",
    ],
)
def test_the_french_sheet_is_as_complete(said):
    paper = samples.record(samples.PROPOSAL, language=Language.FRENCH)
    assert says(record_sheet(paper), said)


@pytest.mark.parametrize(
    "said",
    [
        "بطاقة التزام",
        "MATET0003",
        "عنوان للتجربة",
        "Title for a trial",
        "من يناير 2023 إلى مارس 2024",
        "Department for a trial",
        "نص الالتزام للتجربة",
        "المقترحات من 1 إلى 49",
        "صلة مستنتجة",
    ],
)
def test_the_sheet_of_a_commitment_says_what_is_known(said):
    assert says(record_sheet(samples.record(samples.COMMITMENT)), said)


def test_a_french_sheet_has_the_arabic_title_where_there_is_no_other():
    made = record_sheet(samples.record(samples.COMMITMENT, language=Language.FRENCH))
    assert says(made, "عنوان للتجربة")
    assert not says(made, "non disponible")


def test_of_a_commitment_of_which_nothing_is_known_nothing_is_made_up():
    made = record_sheet(samples.record(samples.BARE))
    assert missing(made, "النص الرسمي غير متوفر", "إلا رقمه", "لم يرد ذكر", "later") == []
    assert not says(made, "الجهة المسؤولة")


def test_a_note_that_is_not_the_offices_own_stays_inside():
    assert not says(record_sheet(samples.record(samples.COMMITMENT)), "not for paper")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.ARABIC,
            (
                "بطاقة وثيقة منشورة",
                "ميزانية سنة افتراضية",
                "Budget d’une année fictive",
                "D7",
                "https://example.org/budget",
                "31 دجنبر 2025",
                "ميزانيات الجماعات الترابية",
                "متاحة للعموم",
            ),
        ),
        (
            Language.FRENCH,
            (
                "Fiche de document publié",
                "ميزانية سنة افتراضية",
                "Référence : D7",
                "31 décembre 2025",
                "6. Budgets et comptes",
                "mises à la disposition du public",
            ),
        ),
    ],
)
def test_the_sheet_of_a_document_says_what_it_is_and_where(language, said):
    made = record_sheet(samples.record(samples.DOCUMENT, language=language))
    assert missing(made, *said) == []


def test_the_sheet_of_a_service_says_what_to_bring_and_makes_up_no_place():
    made = record_sheet(samples.record(samples.SERVICE))
    assert missing(made, "بطاقة خدمة", "بطاقة وطنية افتراضية", "الأجل: يومان", "S2") == []
    assert not any(says(made, each) for each in ("مكان النشر", "متاحة للعموم", "المصدر"))


@pytest.mark.parametrize("language", Language)
def test_the_sheet_of_an_answer_has_it_in_its_own_language(language):
    made = record_sheet(samples.record(samples.ANSWER, language=language))
    assert missing(made, samples.ANSWER.title, "السطر الثاني", "A4", "20", "2026") == []


def test_a_document_that_is_withdrawn_is_not_said_to_be_there():
    made = record_sheet(samples.record(replace(samples.DOCUMENT, is_withdrawn=True)))
    assert says(made, "سجل مسحوب")
    assert not says(made, "متاحة للعموم")


def test_what_the_office_added_is_said_to_be_its_own():
    made = record_sheet(samples.record(samples.EDITED))
    said = ("نص راجعه المكتب", "ملاحظة للتجربة", "Relier tous", "سجل مسحوب", "مكرر للتجربة")
    assert missing(made, *said, "أي مآل") == []


def test_a_corrected_text_is_said_to_be_corrected():
    corrected = replace(samples.PROPOSAL, text="نص مصحح")
    assert says(record_sheet(samples.record(corrected)), "بعد تصحيح")
    assert not says(record_sheet(samples.record(samples.PROPOSAL)), "بعد تصحيح")


def test_an_office_that_has_entered_nothing_prints_dots():
    paper = samples.record(samples.PROPOSAL, office=OfficeData())
    assert says(record_sheet(paper), "أوقات العمل: .....")


@pytest.mark.parametrize("language", Language)
def test_the_list_of_a_workshop_holds_every_proposal_on_numbered_pages(language):
    made = record_list(samples.listing(samples.WORKSHOP, language=language))
    pages = read_back(made).pages
    assert pages > 1
    assert missing(made, *(f"رقم {line.number} للتجربة" for line in samples.LINES)) == []
    last = {Language.ARABIC: f"{pages} من {pages}", Language.FRENCH: f"Page {pages} sur {pages}"}
    assert says(made, last[language])


def test_a_list_of_commitments_says_which_are_known():
    made = record_list(samples.listing((samples.UNKNOWN, samples.KNOWN)))
    assert missing(made, "الالتزام رقم 2", "النص الرسمي غير متوفر", "عنوان للتجربة") == []


def test_text_of_any_length_can_be_printed():
    long = "\x00\u202e((( 👍🏽 " + "كلمات كثيرة " * 1600
    made = record_sheet(samples.record(replace(samples.PROPOSAL, text=long)))
    assert read_back(made).pages > 2
    line = replace(samples.LINES[0], text=long)
    theme = replace(samples.THEME, proposals=(line, *samples.LINES[1:]))
    made = record_list(samples.listing(replace(samples.WORKSHOP, themes=(theme,))))
    assert missing(made, "رقم 49 للتجربة") == []


@pytest.mark.parametrize("language", Language)
def test_the_papers_of_the_catalogue_read_as_they_did(golden, language):
    sheet = record_sheet(samples.record(samples.PROPOSAL, language=language))
    golden(f"proposal_{language}", sheet)
    commitment = samples.record(samples.COMMITMENT, language=language)
    golden(f"commitment_{language}", record_sheet(commitment))
    for name, card in (
        ("document", samples.DOCUMENT),
        ("service", samples.SERVICE),
        ("answer", samples.ANSWER),
    ):
        golden(f"{name}_{language}", record_sheet(samples.record(card, language=language)))
    workshop = samples.listing(samples.WORKSHOP, language=language)
    golden(f"workshop_{language}", record_list(workshop))
    lines = samples.listing((samples.UNKNOWN, samples.KNOWN), language=language)
    golden(f"commitments_{language}", record_list(lines))
    assert about(sheet)["Title"].endswith("W4-33")
