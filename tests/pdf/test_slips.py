"""Short papers: the receipt of a complaint, what is signed for a reply, an address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.choices import Channel, Language
from citizen_office.pdf.slips import complaint_receipt, delivery_slip, envelope
from tests.pdf import samples
from tests.pdf.reading import about, read_back
from tests.pdf.saying import missing, says


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.ARABIC,
            ["وصل", "المادة 19", "فاطمة الزهراء المثالية", "19/01/2027", "15 يوما", "4 يناير 2027"],
        ),
        (
            Language.FRENCH,
            ["Récépissé", "article 19", "Fatima Zahra", "mardi 19 janvier 2027", "15 jours"],
        ),
    ],
)
def test_the_receipt_of_a_complaint_has_subject_name_day_and_the_heads_term(language, said):
    paper = samples.complaint(language=language)
    made = complaint_receipt(paper)
    assert missing(made, *said, str(paper.sheet.reference), "ab12cd34", "برنامج عمل الجماعة") == []
    assert missing(made, paper.text) == []
    assert missing(made, "30", "60", "20", "21") == []


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.EMAIL, Channel.PORTAL])
def test_a_complaint_that_was_sent_is_acknowledged(channel):
    made = complaint_receipt(samples.complaint(channel))
    assert about(made)["Title"].startswith("إشعار بالتوصل")
    assert about(complaint_receipt(samples.complaint()))["Title"].startswith("وصل")


def test_a_long_complaint_goes_on_and_is_signed_at_its_end():
    paper = samples.complaint(request=samples.MAXIMAL, copy=2)
    made = complaint_receipt(replace(paper, text=f"{paper.text}\n" * 60))
    assert read_back(made).pages > 1
    assert missing(made, "نسخة رقم 2", "توقيع وختم الشخص المكلف") == []


@pytest.mark.parametrize("language", Language)
def test_who_gets_a_reply_signs_for_each_of_its_parts(language):
    paper = samples.slip(language=language)
    made = delivery_slip(paper)
    said = ["إشهاد بالتسلم", "9 دجنبر 2026", "84 صفحة", "42,50 درهم", "بصمة صاحب(ة) الطلب"]
    if language is Language.FRENCH:
        said = ["Décharge", "9 décembre 2026", "(84 pages)", "42,50 dirhams", "empreinte"]
    assert missing(made, *said, "L123456", "2026/452", str(paper.sheet.reference)) == []


def test_a_slip_printed_before_the_visit_leaves_the_day_open():
    made = delivery_slip(samples.slip(None))
    assert missing(made, "بتاريخ ........") == []
    assert not says(made, "9 دجنبر 2026")


def test_a_slip_without_enclosures_says_that_there_are_none():
    paper = samples.slip()
    bare = replace(paper, reply=replace(paper.reply, enclosures=(), cost=None))
    assert says(delivery_slip(bare), "لا شيء")
    assert not says(delivery_slip(bare), "كلفة الوثائق")


@pytest.mark.parametrize("request_", [samples.PLAIN, samples.MAXIMAL, samples.MINIMAL])
@pytest.mark.parametrize("language", Language)
def test_an_address_fits_on_one_envelope(request_, language):
    made = envelope(samples.sheet(request_, language=language))
    assert read_back(made).pages == 1
    assert missing(made, "AZH1-2026-00123-1") == []


@pytest.mark.parametrize("language", Language)
def test_these_papers_read_as_they_did_and_have_the_same_bytes(golden, language):
    for name, draw, paper in (
        ("complaint_receipt", complaint_receipt, samples.complaint(language=language)),
        ("delivery_slip", delivery_slip, samples.slip(language=language)),
        ("envelope", envelope, samples.sheet(language=language)),
    ):
        golden(f"{name}_{language}", draw(paper))
        assert draw(paper) == draw(paper)
