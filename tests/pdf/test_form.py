"""The official form has every field of the Commission's model, filled in or with dots."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from citizen_office.domain.choices import Channel, Language, Mark
from citizen_office.domain.deadlines import Step, Term, Unit
from citizen_office.domain.papers import OfficeData
from citizen_office.pdf.blocks import Space, Ticks
from citizen_office.pdf.filling import blank, filling_of
from citizen_office.pdf.form import FRAME, _look, _parts, blank_form, form
from citizen_office.pdf.look import Look
from citizen_office.pdf.pages import lay_out
from citizen_office.pdf.words import paper_words
from tests.pdf import samples
from tests.pdf.reading import about, fonts, read_back
from tests.pdf.saying import missing, says

MODEL_AR = """
    طلب الحصول على المعلومات|الرقم الترتيبي لتسجيل الطلب|تاريخ تقديم الطلب|طريقة التوصل بالطلب
    الإيداع المباشر|البريد العادي|البريد الإلكتروني|المؤسسة أو الهيئة المعنية
    الموجه إليها الطلب|مركزية|جهوية|إقليمية|محلية|نوع الطلب|طلب عادي|طلب استعجالي
    بيانات شخصية|الاسم الشخصي|الاسم العائلي|العنوان الشخصي|الهاتف|رقم البطاقة الوطنية للتعريف
    رقم وثيقة إثبات الإقامة بصفة قانونية|المعلومات المطلوبة|الموضوع|الفترة الزمنية المعنية
    المعلومات مضمنة|مستند|تقرير|دراسة|دورية|قرار|منشور|مذكرة|قاعدة بيانات
    وثائق أخرى ذات طابع عام|الطريقة المرغوب فيها|الاطلاع المباشر بعين المكان
    التسلم بعين المكان|نسخة ورقية|نسخة إلكترونية|عبر البريد الإلكتروني|عبر البريد العادي
    عبر الفاكس رقم|أي حامل آخر|كلفة الوثائق المطلوبة|ضمانات الحق في الحصول على المعلومات
    حماية المعطيات ذات الطابع الشخصي|ألتزم باستعمال وبإعادة استعمال المعلومات المطلوبة
    خاص بالمؤسسة أو الهيئة المعنية|الرقم الترتيبي|كلفة الوثائق|الاسم الكامل للشخص المكلف
    توقيع وختم الشخص المكلف|موضوع المعلومات المطلوبة|لطالب المعلومات
"""
MODEL_FR = """
    Demande d’accès à l’information|N° d’ordre d’enregistrement|Date de dépôt|Mode de réception
    Dépôt direct|Courrier ordinaire|Courriel|Institution ou organisme concerné|Sis(e) à
    Central|Régional|Provincial|Local|Demande ordinaire|Demande urgente|Données personnelles
    Prénom|Nom|Adresse personnelle|Téléphone|carte nationale d’identité|régularité du séjour
    Informations demandées|Objet|Période concernée|Document|Rapport|Étude|Périodique|Décision
    Circulaire|Note|Base de données|Consultation directe sur place|Remise sur place|Copie papier
    Copie électronique|Par courriel|Par courrier ordinaire|Par fax|Tout autre support
    Coût des documents|Garanties du droit d’accès|données à caractère personnel|Je m’engage
    Réservé à l’institution|Récépissé|Personne chargée|Signature et cachet
"""


def fields(model: str) -> list[str]:
    return [field.strip() for line in model.strip().splitlines() for field in line.split("|")]


@pytest.mark.parametrize("office", [samples.OFFICE, OfficeData()], ids=["office", "unset"])
@pytest.mark.parametrize(
    ("language", "model"),
    [(Language.ARABIC, MODEL_AR), (Language.FRENCH, MODEL_FR)],
    ids=["ar", "fr"],
)
def test_the_blank_form_has_every_field_of_the_model(language, model, office):
    assert missing(blank_form(office, samples.TERMS, language), *fields(model)) == []


@pytest.mark.parametrize("language", Language)
def test_the_filled_form_says_what_was_taken_down(language):
    made = form(samples.sheet(samples.MAXIMAL, language=language))
    said = ["AZH1-2026-00123-1", "L123456", "L654321", "الافتراضية", "06 12 34 56 78", "2023"]
    assert missing(made, *said, "fatima@exemple.invalid", "عمر المثالي") == []


@pytest.mark.parametrize("request_", [samples.HELPED, samples.PLAIN, samples.MINIMAL])
@pytest.mark.parametrize("language", Language)
def test_an_ordinary_request_fills_one_sheet_front_and_back(request_, language):
    assert read_back(form(samples.sheet(request_, language=language))).pages == 2


@pytest.mark.parametrize("language", Language)
def test_the_blank_form_fills_one_sheet_front_and_back(language):
    assert read_back(blank_form(samples.OFFICE, samples.TERMS, language)).pages == 2


def test_long_details_go_on_over_pages_and_lose_nothing():
    details = " ".join(f"كلمة{n}" for n in range(1_800))
    text = read_back(form(samples.sheet(replace(samples.PLAIN, details=details)))).pdfium
    # A reader may put letters and digits of a word in either order.
    assert {int(found) for found in re.findall(r"\d+", text)} >= set(range(1_800))


def test_the_slip_never_has_a_page_to_itself():
    details = " ".join(f"كلمة{n}" for n in range(90))
    request = replace(samples.MAXIMAL, details=details)
    for language in Language:
        sheet = samples.sheet(request, language=language)
        last = lay_out(_parts(filling_of(sheet, _look(language))), FRAME)[-1]
        assert len([each for each in last if not isinstance(each.part, Space)]) > 1


@pytest.mark.parametrize("language", Language)
def test_the_model_is_that_of_article_14_and_never_15(language):
    article = "المادة" if language is Language.ARABIC else "article"
    made = form(samples.sheet(language=language))
    assert says(made, f"{article} 14")
    assert not says(made, f"{article} 15")


@pytest.mark.parametrize(
    "said",
    ["20 يوما من أيام العمل", "3 أيام", "15 يوما", "30 يوما", "60 يوما", "المادة 6", "المادة 7"],
)
def test_the_guarantees_state_every_period_of_the_law(said):
    assert says(blank_form(samples.OFFICE, samples.TERMS, Language.ARABIC), said)


def test_periods_come_from_the_tables():
    steps = samples.TERMS.steps | {Step.HEAD: Term(7, Unit.PLAIN, "19")}
    changed = replace(samples.TERMS, steps=steps)
    made = blank_form(samples.OFFICE, changed, Language.ARABIC)
    assert says(made, "7 أيام")
    assert not says(made, "15 يوما")


def test_the_help_given_stands_in_the_one_wording():
    line = (
        "تُلي مضمون هذا الطلب على صاحبه(ته)",
        "بالدارجة المغربية بتاريخ 23 نونبر 2026 على الساعة 10:35",
        "بمطابقته لما صرّح(ت) به",
    )
    assert missing(form(samples.sheet()), *line) == []


def test_without_help_nothing_is_said_of_help():
    assert not says(form(samples.sheet(samples.PLAIN)), "تُلي")


def test_what_was_not_confirmed_is_not_certified():
    given = replace(samples.HELPED.assistance, read_back_confirmed=False)
    request = replace(samples.HELPED, assistance=given)
    assert not says(form(samples.sheet(request)), "تُلي")


def test_a_request_without_any_mark_says_why():
    given = replace(samples.HELPED.assistance, mark=Mark.NONE, mark_reason="كسر في اليد")
    made = form(samples.sheet(replace(samples.HELPED, assistance=given)))
    assert says(made, "كسر في اليد")


def test_the_notice_of_law_09_08_prints_the_settings_of_the_office():
    assert says(form(samples.sheet()), "A-000/0000")
    assert not says(form(samples.sheet(office=OfficeData())), "A-000/0000")


def ticked(parts, look, words):
    """Return the words beside every ticked box, found in the parts of a paper."""
    found = []
    for part in parts:
        found += [shown for shown, is_ticked in getattr(part, "choices", []) if is_ticked]
        inner = [*getattr(part, "parts", []), *getattr(part, "cells", [])]
        inner += [value for _, value in getattr(part, "rows", [])]
        found += ticked(inner, look, words)
    return found


def test_only_what_was_chosen_is_ticked():
    words = paper_words(Language.ARABIC)
    look = Look(words.direction)
    sheet = samples.sheet(replace(samples.HELPED, channel=Channel.MAIL, urgent=True))
    assert len(ticked(_parts(filling_of(sheet, look)), look, words)) == 9
    empty = blank(samples.OFFICE, samples.TERMS, Language.ARABIC, look)
    assert len(ticked(_parts(empty), look, words)) == 1  # local: what a commune is


def test_a_tick_is_drawn_in_its_box(monkeypatch):
    drawn = []
    monkeypatch.setattr(
        Ticks, "_draw_box", lambda self, x, y, *, is_ticked: drawn.append(is_ticked)
    )
    form(samples.sheet())
    assert sum(drawn) == 9


def test_a_copy_and_a_corrected_request_say_so():
    marks = ("نسخة رقم 2", "مصحّح")
    assert missing(form(samples.sheet(copy=2, is_corrected=True)), *marks) == []
    assert missing(form(samples.sheet()), *marks) == list(marks)


def test_a_portal_request_names_its_reference_there():
    request = replace(samples.PLAIN, channel=Channel.PORTAL, portal_reference="ABC-77")
    assert missing(form(samples.sheet(request)), "ABC-77", "chafafiya.ma") == []


@pytest.mark.parametrize("language", Language)
def test_the_same_request_makes_the_same_bytes(language):
    sheet = samples.sheet(language=language)
    assert form(sheet) == form(sheet)


def test_the_document_says_what_it_is():
    made = form(samples.sheet())
    assert about(made)["Title"] == "طلب الحصول على المعلومات AZH1-2026-00123-1"
    assert about(made)["Author"] == "جماعة تطوان"
    assert all(font == ["yes", "yes", "yes"] for font in fonts(made))


@pytest.mark.parametrize("language", Language)
def test_the_form_reads_as_it_did(golden, language):
    golden(f"form_{language}", form(samples.sheet(language=language)))
    golden(f"form_blank_{language}", blank_form(samples.OFFICE, samples.TERMS, language))
