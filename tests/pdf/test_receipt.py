"""The receipt: short, dated, with the day of the answer and what to do without one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_office.domain.choices import Channel, Language, PaperSize
from citizen_office.domain.intake import Assistance, NewRequest, Witness
from citizen_office.domain.papers import OfficeData
from citizen_office.pdf.formats import FORMATS
from citizen_office.pdf.qr import _dark_runs
from citizen_office.pdf.receipt import receipt
from tests.pdf import samples
from tests.pdf.reading import about, read_back
from tests.pdf.saying import missing, says

NUMBER = "AZH1-2026-00123-1"
ANYTHING = st.text(max_size=400) | st.text("ا﷽ﷺ\u202e\u2067\x00👍W ", max_size=200)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", Language)
def test_every_size_says_the_same_in_both_languages(size, language):
    made = receipt(samples.sheet(language=language), size)
    said = {
        Language.ARABIC: ["وصل", "الاثنين 21 دجنبر 2026", "المادة 19", "60 يوما", "سجل"],
        Language.FRENCH: ["Récépissé", "lundi 21 décembre 2026", "article 19", "60 jours"],
    }
    assert missing(made, NUMBER, "9f3a61c0", "برنامج", "المثالية", *said[language]) == []


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.EMAIL, Channel.PORTAL])
def test_what_came_from_afar_is_acknowledged(channel):
    sheet = samples.sheet(replace(samples.PLAIN, channel=channel))
    assert says(receipt(sheet), "إشعار بالتوصل")
    assert says(receipt(replace(sheet, language=Language.FRENCH)), "Accusé de réception")


def test_what_came_by_the_portal_names_its_reference_there():
    request = replace(samples.PLAIN, channel=Channel.PORTAL, portal_reference="ABC-77")
    assert says(receipt(samples.sheet(request)), "ABC-77")


@pytest.mark.parametrize("size", PaperSize)
def test_the_receipt_says_where_and_when_people_are_received(size):
    made = receipt(samples.sheet(samples.PLAIN), size)
    assert missing(made, "شارع المثال", "أوقات العمل", "21/12/2026") == []
    nowhere = receipt(samples.sheet(samples.PLAIN, office=OfficeData()), size)
    assert missing(nowhere, "الهاتف", "أوقات العمل") == ["الهاتف", "أوقات العمل"]


@pytest.mark.parametrize("language", Language)
def test_large_print_with_help_is_two_pages(language):
    assert read_back(receipt(samples.sheet(language=language), PaperSize.LARGE)).pages == 2


def test_a_deposit_gets_a_receipt():
    assert not says(receipt(samples.sheet()), "إشعار بالتوصل")


def test_an_urgent_request_names_its_own_term():
    urgent = samples.sheet(replace(samples.PLAIN, urgent=True))
    assert says(receipt(urgent), "أجل 3 أيام (المادة 17)")


def test_the_receipt_tells_of_the_help_given():
    line = "تُلي مضمون هذا الطلب على صاحبه(ته)"
    assert missing(receipt(samples.sheet()), line, "زينب الافتراضية") == []
    assert not says(receipt(samples.sheet(samples.PLAIN)), "المساعدة")


def test_the_identity_number_stays_with_the_office():
    assert not says(receipt(samples.sheet(samples.PLAIN)), "123456")


def test_what_the_office_has_not_entered_prints_as_dots():
    made = receipt(samples.sheet(samples.PLAIN, office=OfficeData()))
    assert says(made, "......")
    assert not says(made, "تطوان، في")


def test_a_copy_a_correction_and_a_trial_office_are_marked():
    marks = ("نسخة رقم 3", "مصحّح", "مكتب افتراضي للتجربة")
    assert missing(receipt(samples.sheet(copy=3, is_corrected=True)), *marks) == []
    real = replace(samples.OFFICE, is_fictitious=False)
    assert missing(receipt(samples.sheet(office=real)), *marks) == list(marks)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [PaperSize.A5, PaperSize.A4, PaperSize.ROLL])
def test_an_ordinary_receipt_is_one_page(size, language):
    assert read_back(receipt(samples.sheet(language=language), size)).pages == 1


def test_a_roll_is_as_long_as_its_text():
    short = about(receipt(samples.sheet(samples.MINIMAL), PaperSize.ROLL))["Page size"]
    long = about(receipt(samples.sheet(samples.MAXIMAL), PaperSize.ROLL))["Page size"]
    assert short.split()[0] == long.split()[0] == "226.772"
    assert float(short.split()[2]) < float(long.split()[2])


def test_large_print_has_no_small_print():
    form = FORMATS[PaperSize.LARGE]
    assert min(form.size, form.small, form.title, form.reference) >= 20


def test_the_code_is_a_whole_qr_symbol():
    count, runs = _dark_runs(NUMBER)
    dark = {(row, start + n) for row, start, length in runs for n in range(length)}
    assert count == 21
    for row, column in ((0, 0), (0, count - 7), (count - 7, 0)):
        assert all((row, column + n) in dark for n in range(7))
        assert (row + 1, column + 1) not in dark


@pytest.mark.parametrize("size", PaperSize)
def test_the_same_request_makes_the_same_bytes(size):
    assert receipt(samples.sheet(), size) == receipt(samples.sheet(), size)


@settings(max_examples=40, deadline=None)
@given(ANYTHING, ANYTHING, ANYTHING, st.sampled_from(PaperSize), st.sampled_from(Language))
def test_no_text_ever_breaks_a_receipt(name, subject, other, size, language):
    who = replace(samples.CITIZEN, first_name=name, last_name=other, latin_last_name=subject)
    given_help = Assistance(mark_reason=other, witnesses=(Witness(name, other, subject),))
    request = NewRequest(applicant=who, subject=subject, assistance=given_help)
    sheet = samples.sheet(request, clerk=name, site=other, language=language)
    assert missing(receipt(sheet, size), NUMBER, "2026") == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", PaperSize)
def test_the_receipt_reads_as_it_did(golden, size, language):
    golden(f"receipt_{size}_{language}", receipt(samples.sheet(language=language), size))


def test_an_acknowledgement_reads_as_it_did(golden):
    golden("acknowledgement", receipt(samples.sheet(samples.BY_MAIL, copy=2)))
