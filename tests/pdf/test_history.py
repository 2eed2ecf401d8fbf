"""The whole file tells every entry in words, whatever it states."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

import pytest

from citizen_office.domain.choices import Language, MediaType
from citizen_office.domain.registration import content_of as registration_content
from citizen_office.domain.replies import Enclosure, content_of
from citizen_office.domain.steps import FACTS, Attached, Noted, ReplyDrafted
from citizen_office.pdf.history import history
from citizen_office.pdf.telling import LISTS
from citizen_office.pdf.words import paper_words
from tests.builders import registered
from tests.pdf import samples
from tests.pdf.reading import last_page, read_back
from tests.pdf.saying import missing, says

FULL = samples.refusal(request=samples.MAXIMAL).reply
WRITTEN = {"text", "reason", "question", "address", "name", "letter_number", "reference", "note"}


def keys_in(content):
    for key, value in content.items():
        if isinstance(value, dict):
            yield from keys_in(value)
            continue
        yield key
        for each in value if isinstance(value, list) else ():
            yield from keys_in(each)


@pytest.mark.parametrize("language", Language)
def test_every_step_fact_content_and_choice_has_its_words(language):
    words = paper_words(language).texts
    wanted = {f"kind.{shape.kind}" for shape in FACTS}
    wanted |= {f"fact.{field.name}" for shape in FACTS for field in fields(shape)}
    said = {*keys_in(registration_content(samples.MAXIMAL)), *keys_in(content_of(FULL)), *WRITTEN}
    nested = {"enclosures", "applicant", "witnesses", "input", "token", "values"}
    wanted |= {f"fact.{key}" for key in said - nested}
    wanted |= {f"{section}.{each}" for kind, section in LISTS.items() for each in kind}
    assert wanted <= words.keys()


def test_an_entry_tells_when_who_what_and_its_digest():
    said = registration_content(samples.MAXIMAL)
    made = history(samples.file((samples.entry(registered(), said),)))
    wanted = ["تسجيل الطلب", "10:35", "سلمى التجريبية", "ab" * 32, "البريد الإلكتروني"]
    assert missing(made, *wanted, "fatima@exemple.invalid", "جارة", "كسر في اليد اليمنى") == []
    assert said["input"] not in read_back(made).pdfium


def test_lists_of_choices_and_enclosures_are_told_one_by_one():
    facts = ReplyDrafted(
        site=samples.SITE,
        outcome=FULL.outcome,
        language=Language.ARABIC,
        grounds=FULL.grounds,
        exceptions=FULL.exceptions,
        cost=4250,
    )
    said = {"text": "نص", "enclosures": [vars(Enclosure("وثيقة", 3)), "وثيقة قديمة"]}
    made = history(samples.file((samples.entry(facts, said),)))
    wanted = ["رفض الطلب", "معطيات شخصية", "42,50 درهم", "وثيقة قديمة", "عدد الصفحات (1)"]
    assert missing(made, *wanted, "مقر الأزهر") == []


def test_what_was_erased_and_what_changed_nothing_say_so():
    lines = (samples.entry(Noted(), None), samples.entry(Noted(), {}, is_conflict=True))
    made = history(samples.file(lines, language=Language.FRENCH))
    assert missing(made, "a été effacé", "incompatible", "Aucun fichier", "étapes : 2") == []


def test_files_are_listed_with_the_digest_of_their_bytes():
    facts = Attached(attachment=UUID(int=3), media_type=MediaType.PDF, size=19)
    said = {"name": "رسالة.pdf", "sha256": "cd" * 32}
    made = history(samples.file((samples.entry(facts, said),)))
    assert missing(made, "application/pdf", "cd" * 32, "19") == []
    assert not says(made, "لا توجد أي ملفات")


def test_a_content_of_a_later_program_is_told_as_it_stands():
    made = history(samples.file((samples.entry(Noted(), {"later": "شيء جديد"}),)))
    assert missing(made, "later", "شيء جديد") == []


@pytest.mark.parametrize("before", range(24, 36))
def test_who_signs_the_file_signs_below_its_last_entry(before):
    notes = [samples.entry(Noted(), {"note": "ملاحظة"}) for _each in range(before)]
    last = last_page(history(samples.file((*notes, samples.entry(Noted(), {"note": "خاتمة"})))))
    assert "خاتمة" in last
    assert "توقيع" in last


@pytest.mark.parametrize("count", range(20, 32))
def test_who_signs_a_long_list_of_files_signs_below_the_last(count):
    facts = Attached(attachment=UUID(int=3), media_type=MediaType.PDF, size=19)
    files = [samples.entry(facts, {"name": f"file-{n}"}) for n in range(count)]
    last = last_page(history(samples.file(tuple(files))))
    assert f"file-{count - 1}" in last
    assert "توقيع" in last


def test_the_longest_content_goes_on_over_pages():
    long = samples.entry(Noted(), {"text": samples.MAXIMAL.details})
    assert read_back(history(samples.file((long,) * 3))).pages > 10


@pytest.mark.parametrize("language", Language)
def test_the_file_reads_as_it_did_and_has_the_same_bytes(golden, language):
    lines = (
        samples.entry(registered(), registration_content(samples.HELPED)),
        samples.entry(Noted(), {"text": "ملاحظة للتجربة"}),
    )
    paper = samples.file(lines, language=language)
    golden(f"history_{language}", history(paper))
    assert history(paper) == history(paper)
