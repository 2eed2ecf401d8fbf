"""A reply that is not full holds before the commission and a court: nothing the law wants lacks."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from citizen_office.domain.choices import Exemption, Ground, Language, Outcome
from citizen_office.pdf.replies import reply
from citizen_office.pdf.text import Direction
from citizen_office.pdf.words import paper_words
from tests.pdf import samples
from tests.pdf.reading import read_back
from tests.pdf.saying import missing, says

LESS = (Outcome.PARTIAL, Outcome.REFUSED)
REMEDIES = {
    Language.ARABIC: (
        "تقديم شكاية إلى رئيس المؤسسة",
        "20 يوما من أيام العمل من تاريخ التوصل بهذا الرد",
        "15 يوما",
        "المادة 19",
        "لجنة الحق في الحصول على المعلومات",
        "30 يوما",
        "المادة 20",
        "المحكمة الإدارية",
        "60 يوما",
        "المادة 21",
    ),
    Language.FRENCH: (
        "plainte au président",
        "20 jours ouvrables",
        "15 jours",
        "article 19",
        "Commission du droit d’accès",
        "30 jours",
        "article 20",
        "tribunal administratif",
        "60 jours",
        "article 21",
    ),
}
OPENING = {
    Language.ARABIC: {
        Outcome.FULL: "تمت الاستجابة له كليا",
        Outcome.PARTIAL: "تمت الاستجابة له جزئيا",
        Outcome.REFUSED: "تعذرت الاستجابة له",
    },
    Language.FRENCH: {
        Outcome.FULL: "fait droit en totalité",
        Outcome.PARTIAL: "fait droit en partie",
        Outcome.REFUSED: "pas été possible d’y faire droit",
    },
}


@pytest.mark.parametrize(("outcome", "ground", "language"), [*product(LESS, Ground, Language)])
def test_every_refusal_names_its_ground_its_facts_and_all_remedies(outcome, ground, language):
    made = reply(samples.refusal(outcome, (ground,), language=language))
    words, said = paper_words(language), samples.SAID[language]
    wanted = [OPENING[language][outcome], words["letter.grounds"], words[f"ground.{ground}"]]
    wanted += [words["letter.reasons"], *said["reasons"].splitlines(), *REMEDIES[language]]
    wanted += (
        [words["letter.withheld"], said["withheld"].split(": ")[1][:16]]
        if outcome is Outcome.PARTIAL
        else []
    )
    wanted += [said["published_in"]] if ground is Ground.PUBLISHED else []
    wanted += ["AZH1-2026-00045-C"] if ground is Ground.REPEATED else []
    assert missing(made, *wanted) == []


@pytest.mark.parametrize(
    ("outcome", "exception", "language"), [*product(LESS, Exemption, Language)]
)
def test_every_exception_is_named_with_its_article(outcome, exception, language):
    made = reply(samples.refusal(outcome, exceptions=(exception,), language=language))
    words = paper_words(language)
    assert missing(made, words["ground.exempt"], words[f"exception.{exception}"]) == []
    other = next(each for each in Exemption if each is not exception)
    assert not says(made, words[f"exception.{other}"])


@pytest.mark.parametrize("language", Language)
def test_a_full_reply_gives_no_ground_and_keeps_the_right_to_complain(language):
    made = reply(samples.letter(language=language))
    words = paper_words(language)
    assert missing(made, OPENING[language][Outcome.FULL], *REMEDIES[language][3:7]) == []
    assert not says(made, words["letter.grounds"])
    assert not says(made, words["letter.remedies"])


def test_article_8_is_named_where_an_exception_covers_a_part_alone():
    partial = samples.refusal(Outcome.PARTIAL)
    missing_part = samples.refusal(Outcome.PARTIAL, (Ground.NOT_AVAILABLE,))
    assert says(reply(partial), "للمادة 8")
    assert not says(reply(missing_part), "للمادة 8")
    assert not says(reply(samples.refusal()), "للمادة 8")


def test_what_is_given_may_be_used_and_what_is_refused_may_not():
    assert says(reply(samples.refusal(Outcome.PARTIAL)), "المادة 6")
    assert not says(reply(samples.refusal()), "المادة 6")


@pytest.mark.parametrize(
    ("language", "centimes", "said"),
    [
        (Language.ARABIC, 4250, "42,50 درهم"),
        (Language.ARABIC, 123_456_05, "123.456,05 درهم"),
        (Language.FRENCH, 4205, "42,05 dirhams"),
        (Language.FRENCH, 123_456_00, "123 456,00 dirhams"),
    ],
)
def test_the_cost_of_copies_is_said_in_dirhams(language, centimes, said):
    letter = samples.letter(language=language)
    costly = replace(letter, reply=replace(letter.reply, cost=centimes))
    assert missing(reply(costly), said, "5") == []
    assert not says(reply(letter), "درهم (المادة 5" if language is Language.ARABIC else "article 5")


def test_enclosures_are_listed_with_their_pages():
    made = reply(samples.letter())
    assert missing(made, "برنامج عمل الجماعة", "84 صفحة", "جدول الاعتمادات") == []
    assert [paper_words(Language.ARABIC).pages(n) for n in (1, 2, 3, 100)] == [
        "صفحة واحدة",
        "صفحتان",
        "3\u00a0صفحات",
        "100\u00a0صفحة",
    ]


def test_the_longest_refusal_goes_on_and_ends_with_remedies_and_signature():
    letter = samples.refusal(Outcome.PARTIAL, tuple(Ground), tuple(Exemption))
    long = replace(letter, reply=replace(letter.reply, reasons=f"{samples.BODY}\n" * 12))
    made = reply(long)
    assert read_back(made).pages == 3
    assert missing(made, *REMEDIES[Language.ARABIC], "سليم التجريبي") == []


def test_an_office_writes_in_its_own_words_and_keeps_what_the_law_wants():
    own = "بناء على طلبكم رقم {reference}.\n{text}\nملاحظة: {grounds} نهاية\n{reasons}{remedies}"
    made = reply(replace(samples.refusal(), body=own))
    assert missing(made, "بناء على طلبكم رقم", "نهاية", "ملاحظة") == []
    assert not says(made, OPENING[Language.ARABIC][Outcome.REFUSED])
    assert missing(made, *REMEDIES[Language.ARABIC]) == []


def test_french_of_an_office_is_set_like_ours():
    own = "Voici la réponse :\n{text}\n« ainsi »\n{enclosures}{cost}{reuse}{remedies}"
    letter = replace(samples.letter(language=Language.FRENCH), body=own)
    assert paper_words(Language.FRENCH).body("full", own).startswith("Voici la réponse\u00a0:")
    assert says(reply(letter), "«ainsi»")


@pytest.mark.parametrize("language", Language)
def test_every_body_that_is_shipped_is_set_in_its_direction(language):
    words = paper_words(language)
    wanted = Direction.RTL if language is Language.ARABIC else Direction.LTR
    assert words.direction is wanted
    assert all(words.body(outcome, None) for outcome in Outcome)


@pytest.mark.parametrize("language", Language)
def test_refusals_read_as_they_did_and_have_the_same_bytes(golden, language):
    everything = samples.refusal(
        Outcome.PARTIAL, tuple(Ground), tuple(Exemption), language=language
    )
    for name, letter in (
        ("refused", samples.refusal(language=language)),
        ("partial", samples.refusal(Outcome.PARTIAL, language=language)),
        ("all_grounds", everything),
    ):
        made = reply(letter)
        golden(f"letter_{name}_{language}", made)
        assert made == reply(letter)
