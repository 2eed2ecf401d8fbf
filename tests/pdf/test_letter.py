"""The reply is a letter somebody could sign: whole, dated, and plain about rights."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from citizen_office.domain.choices import Language, Outcome
from citizen_office.domain.papers import OfficeData
from citizen_office.pdf.replies import reply
from citizen_office.pdf.words import paper_words
from tests.pdf import samples
from tests.pdf.reading import about, last_page, read_back
from tests.pdf.saying import missing, says


@pytest.mark.parametrize(
    "said",
    [
        "المملكة المغربية",
        "2026/451",
        "تطوان، في 7 دجنبر 2026",
        "فاطمة الزهراء المثالية",
        "الموضوع",
        "المرجع",
        "AZH1-2026-00123-1",
        "23 نونبر 2026",
        "31.13",
        "سلام تام بوجود مولانا الإمام",
        "تمت الاستجابة له كليا",
        "المرفقات",
        "جدول الاعتمادات",
        "مصدرها وتاريخ إصدارها",
        "المادة 6",
        "المادة 19",
        "المادة 20",
        "رئيس مجلس جماعة تطوان",
        "سليم التجريبي",
        "الصفحة 1 من 1",
        "أوقات العمل",
        "نجوى النموذجية",
    ],
)
def test_the_letter_has_everything_a_letter_needs(said):
    assert says(reply(samples.letter()), said)


@pytest.mark.parametrize(
    "said",
    ["Tétouan, le 7 décembre 2026", "Objet", "Référence", "n° 31-13", "article 6", "article 20"],
)
def test_the_french_letter_is_as_complete(said):
    assert says(reply(samples.letter(language=Language.FRENCH)), said)


def test_a_letter_speaks_the_language_of_its_reply():
    letter = samples.letter(language=Language.FRENCH)
    letter = replace(letter, sheet=replace(letter.sheet, language=Language.ARABIC))
    assert says(reply(letter), "Madame, Monsieur")


def test_a_draft_says_so_on_every_page_and_has_no_date():
    letter = samples.letter(dated=None)
    long = replace(letter, reply=replace(letter.reply, text=f"{samples.BODY}\n" * 12))
    reading = read_back(reply(long))
    assert reading.pages >= 2
    assert len(re.findall(r"مشروع\b", reading.pdfium)) == reading.pages + 1
    assert "7 دجنبر" not in reading.pdfium


def test_an_approved_letter_is_no_draft():
    assert re.search(r"مشروع\b", read_back(reply(samples.letter())).pdfium) is None


def test_a_long_letter_goes_on_and_numbers_its_pages():
    letter = samples.letter()
    long = replace(letter, reply=replace(letter.reply, text=f"{samples.BODY}\n" * 12))
    assert missing(reply(long), "الصفحة 1 من 2", "الصفحة 2 من 2") == []


def test_who_signs_is_never_alone_on_a_page():
    letter = samples.letter()
    for count in range(1, 14):
        long = replace(letter, reply=replace(letter.reply, text=f"{samples.BODY}\n" * count))
        last = last_page(reply(long))
        assert "سليم" in last
        assert "لجنة الحق" in last


@pytest.mark.parametrize("count", range(1, 9))
def test_a_short_list_that_ends_a_letter_stays_whole_above_the_signature(count):
    letter = samples.refusal(Outcome.PARTIAL)
    long = replace(letter, reply=replace(letter.reply, text=f"{samples.BODY}\n" * count))
    last = last_page(reply(long))
    assert all(each in last for each in ("ويحق لكم", "المادة 19", "المادة 21", "سليم"))


@pytest.mark.parametrize("count", range(300, 1300, 90))
def test_a_long_paragraph_that_ends_a_letter_goes_on_to_the_signature(count):
    letter = samples.letter()
    text = "كلمة " * count + "خاتمة"
    long = replace(letter, body="{text}", reply=replace(letter.reply, text=text))
    last = last_page(reply(long))
    assert last.count("كلمة") > 20
    assert all(each in last for each in ("خاتمة", "سليم"))


@pytest.mark.parametrize("language", Language)
def test_a_specimen_says_on_every_page_that_it_is_one(language):
    letter = samples.letter(language=language, is_specimen=True)
    long = replace(letter, reply=replace(letter.reply, text=f"{samples.BODY}\n" * 20))
    mark = paper_words(language)["letter.specimen"]
    with pypdfium2.PdfDocument(reply(long)) as document:
        pages = [page.get_textpage().get_text_range().split() for page in document]
    assert len(pages) > 1
    assert all(mark in page for page in pages)
    real = replace(letter, sheet=samples.sheet(language=language))
    assert mark not in read_back(reply(real)).pdfium.split()


def test_what_the_office_has_not_entered_prints_as_dots():
    letter = samples.letter(dated=None, office=OfficeData())
    letter = replace(letter, reply=replace(letter.reply, letter_number=None))
    made = reply(letter)
    assert says(made, "عدد: .....")
    assert not says(made, "سلام تام")
    assert not says(made, "سليم")


def test_a_letter_with_nothing_enclosed_names_no_enclosures():
    letter = samples.letter()
    alone = replace(letter, reply=replace(letter.reply, enclosures=()))
    assert not says(reply(alone), "المرفقات")


def test_a_deputy_signs_by_delegation():
    deputy = replace(samples.OFFICE, by_delegation=True)
    assert says(reply(samples.letter(office=deputy)), "بتفويض")
    assert not says(reply(samples.letter()), "بتفويض")


@pytest.fixture
def logo() -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (60, 80), "darkgreen").save(picture, "PNG")
    return picture.getvalue()


def test_the_logo_stands_at_the_head(logo):
    with_logo = reply(samples.letter(office=replace(samples.OFFICE, logo=logo)))
    assert b"/Subtype /Image" in with_logo
    assert b"/Subtype /Image" not in reply(samples.letter())


@pytest.mark.parametrize("keep", [0, 10, 60, 150])
def test_a_broken_logo_keeps_no_letter_back(logo, keep):
    broken = replace(samples.OFFICE, logo=logo[:keep])
    assert says(reply(samples.letter(office=broken)), "2026/451")


def test_a_second_copy_says_so():
    assert says(reply(samples.letter(copy=2)), "نسخة رقم 2")


def test_any_text_of_the_clerk_can_be_printed():
    text = "\x00\u202e(((👍🏽 " + "س" * 10_000 + "\r\n\u2067" + "\n" * 500 + "%s {name}"
    letter = samples.letter()
    made = reply(replace(letter, reply=replace(letter.reply, text=text)))
    assert missing(made, "AZH1-2026-00123-1", "{name}") == []


@pytest.mark.parametrize("language", Language)
def test_the_same_letter_makes_the_same_bytes(language):
    letter = samples.letter(language=language)
    assert reply(letter) == reply(letter)
    assert about(reply(letter))["Author"]


@pytest.mark.parametrize("language", Language)
def test_the_letter_reads_as_it_did(golden, language):
    golden(f"letter_{language}", reply(samples.letter(language=language)))
    golden(f"letter_draft_{language}", reply(samples.letter(dated=None, language=language)))
