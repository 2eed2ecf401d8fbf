"""The judged queries: whole, known and evenly dealt, before anything is measured with them."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path

from citizen_office.domain.words import folded_words

HERE = Path(__file__).parent
PROPOSALS = HERE.parents[1] / "db" / "seed" / "catalogue" / "proposals.csv"
QUERIES = json.loads((HERE / "queries.json").read_text(encoding="utf-8"))
DEVELOPMENT = json.loads((HERE / "development.json").read_text(encoding="utf-8"))
UNSEEN = json.loads((HERE / "unseen.json").read_text(encoding="utf-8"))
ALL = QUERIES + DEVELOPMENT + UNSEEN
ARABIC = re.compile("[\u0621-\u064a]")
README = (HERE / "README.md").read_text(encoding="utf-8").partition("## Categories")[2]
KNOWN = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)


def test_the_queries_are_numbered_through():
    assert [query["id"] for query in QUERIES] == [f"t{n:03}" for n in range(1, 161)]
    assert [query["id"] for query in UNSEEN] == [f"n{n:03}" for n in range(1, 125)]


def test_each_category_that_is_described_has_twenty_queries():
    assert Counter(query["category"] for query in QUERIES) == dict.fromkeys(KNOWN, 20)


def test_the_development_set_has_30_queries_of_the_same_categories():
    assert len({query["id"] for query in DEVELOPMENT}) == len(DEVELOPMENT) == 30
    assert {query["category"] for query in DEVELOPMENT} == set(KNOWN)


def test_the_unseen_queries_are_spread_over_the_same_categories():
    spread = Counter(query["category"] for query in UNSEEN)
    assert set(spread) == set(KNOWN)
    assert set(spread.values()) <= {14, 15, 16}


def test_every_document_is_a_proposal_of_the_catalogue():
    with PROPOSALS.open(encoding="utf-8", newline="") as file:
        proposals = {row["id"] for row in csv.DictReader(file)}
    named = {document for query in ALL for document in query["relevant"]}
    assert named - proposals == set()


def test_a_grade_is_one_or_two():
    grades = [grade for query in ALL for grade in query["relevant"].values()]
    assert {(type(grade), grade) for grade in grades} == {(int, 1), (int, 2)}


def test_every_query_has_an_exact_answer():
    assert [query["id"] for query in ALL if 2 not in query["relevant"].values()] == []


def test_no_query_stands_there_twice_in_another_spelling():
    folded = Counter(" ".join(folded_words(query["query"])) for query in ALL)
    assert [query for query, count in folded.items() if count > 1] == []


def test_odd_numbers_tune_and_even_numbers_check():
    rule = {query["id"]: "tune" if int(query["id"][1:]) % 2 else "check" for query in QUERIES}
    assert {query["id"]: query["part"] for query in QUERIES} == rule


def test_both_parts_have_half_of_every_category():
    parts = Counter((query["category"], query["part"]) for query in QUERIES)
    assert parts == {(category, part): 10 for category in KNOWN for part in ("tune", "check")}


def test_both_parts_have_as_much_darija_in_arabic_as_in_latin_letters():
    darija = [query for query in QUERIES if query["category"] == "darija"]
    scripts = Counter((query["part"], bool(ARABIC.search(query["query"]))) for query in darija)
    assert scripts == {(part, script): 5 for part in ("tune", "check") for script in (True, False)}
