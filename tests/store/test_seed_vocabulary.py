"""The vocabulary of the search is sound: each row one meaning, each term where it can be found."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from citizen_office.domain.words import fold, folded_words

SEED = Path(__file__).parents[2] / "db" / "seed" / "vocabulary"
FILES = sorted(SEED.glob("*.csv"))
TONGUES = ("ar", "fr", "darija", "latin")
HEADERS = {
    "groups": ["key", "field", *TONGUES, "near", "note"],
    "stopwords": ["word", "language"],
}
FIELDS = {
    *("actions", "administration", "animals", "associations", "budget", "cemeteries", "children"),
    *("civil_status", "cleanliness", "communication", "complaints", "craft", "culture", "digital"),
    *("disability", "economy", "education", "electricity", "environment", "green_spaces", "health"),
    *("heritage", "housing", "information_right", "innovation", "law", "lighting", "markets"),
    *("participation", "people", "petitions", "places", "quality", "roads", "security", "social"),
    *("sport", "taxes", "time", "tourism", "transport", "urbanism", "water", "women", "youth"),
}
ARABIC, LATIN = re.compile("[\u0600-\u06ff]"), re.compile("[A-Za-z]")
ARTICLE = re.compile(r"\bال(?=\w{2})")


def read(name):
    with (SEED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


GROUPS, STOPWORDS = read("groups"), read("stopwords")
KEYS = {row["key"] for row in GROUPS}


def each(cell):
    return cell.split("; ") if cell else []


def terms(row):
    return [term for tongue in TONGUES for term in each(row[tongue])]


def without_article(term):
    return ARTICLE.sub("", fold(term))


def repeated(items):
    return [item for item, times in Counter(items).items() if times > 1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_plain_enough_for_any_spreadsheet(path):
    content = path.read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", content)
    assert content.endswith("\n")
    assert {c for c in content if unicodedata.category(c).startswith("C")} == {"\n"}
    assert content.splitlines()[0].split(",") == HEADERS[path.stem]
    for row in read(path.stem):
        assert None not in row
        assert all(value is not None and value == value.strip() for value in row.values())


def test_the_readme_counts_the_rows_as_they_are():
    stated = re.findall(
        r"^\| `(\w+)\.csv` \| (\d+) \|", (SEED / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert {name: int(rows) for name, rows in stated} == {
        path.stem: len(read(path.stem)) for path in FILES
    }


def test_every_meaning_has_a_key_of_its_own_and_a_known_field():
    assert repeated(row["key"] for row in GROUPS) == []
    assert [key for key in KEYS if not re.fullmatch(r"[a-z][a-z0-9_]*", key)] == []
    assert {row["field"] for row in GROUPS} == FIELDS


def test_every_meaning_is_said_in_arabic_and_in_french():
    assert [row["key"] for row in GROUPS if not (row["ar"] and row["fr"])] == []


def test_near_meanings_exist_and_are_others():
    wrong = {
        row["key"]: near
        for row in GROUPS
        for near in each(row["near"])
        if near not in KEYS or near == row["key"]
    }
    assert wrong == {}
    assert [row["key"] for row in GROUPS if repeated(each(row["near"]))] == []


@pytest.mark.parametrize("tongue", TONGUES)
def test_terms_are_short_and_in_the_letters_of_their_column(tongue):
    own, other = (ARABIC, LATIN) if tongue in {"ar", "darija"} else (LATIN, ARABIC)
    for term in (term for row in GROUPS for term in each(row[tongue])):
        assert term == " ".join(term.split())
        assert 1 <= len(folded_words(term)) <= 6
        assert not other.search(term)
        assert own.search(term) or term[0].isdigit()
        assert not set(term) & set(",;|+")


def test_no_meaning_has_a_term_twice():
    twice = {row["key"]: repeated(map(without_article, terms(row))) for row in GROUPS}
    assert {key: words for key, words in twice.items() if words} == {}


def test_no_term_is_made_of_words_that_are_ignored():
    ignored = {fold(row["word"]) for row in STOPWORDS}
    assert [
        (row["key"], term)
        for row in GROUPS
        for term in terms(row)
        if ignored.issuperset(folded_words(term))
    ] == []


def test_every_ignored_word_is_one_word_in_the_letters_of_its_language():
    assert repeated(fold(row["word"]) for row in STOPWORDS) == []
    for row in STOPWORDS:
        assert row["language"] in TONGUES
        assert folded_words(row["word"]) == [fold(row["word"])]
        in_arabic = row["language"] in {"ar", "darija"}
        assert not (LATIN if in_arabic else ARABIC).search(row["word"])
