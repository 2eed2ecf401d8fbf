"""How the search is measured: by hand-worked examples, and what it is compared with."""

from __future__ import annotations

from math import log2
from pathlib import Path

import pytest

from tools.quality import contenders
from tools.quality.measures import Query, mean, read, score
from tools.quality.tables import Measured, page, worst

HERE = Path(__file__).parent
KNOWN = [
    ("W1-1", "إحداث ممرات الدراجات"),
    ("W1-2", "تنظيم مسابقات في رياضة الدراجات وإحداث ملعب"),
    ("W1-3", "توفير المعلومات للمواطنين"),
]
QUERIES = [Query("t002", "french", "vélo", {"W1-1": 2}), Query("t003", "darija", "x", {"W1-2": 2})]
SIMPLE = (contenders.by_like, contenders.by_words, contenders.by_stems, contenders.by_trigrams)


def measured():
    """Return the scores of a search that answers the first query and not the second."""
    return Measured("Some queries", QUERIES, {"search": {"t002": ["W1-1"], "t003": ["W1-1"]}})


def test_a_ranking_in_the_best_order_has_one_of_every_measure():
    scores = score({"a": 2, "b": 1}, ["a", "b", "c"])
    assert scores == dict.fromkeys(scores, pytest.approx(1.0))


def test_an_exact_answer_counts_three_and_a_later_place_less():
    scores = score({"exact": 2, "related": 1}, ["other", "related", "exact"])
    found, best = 1 / log2(3) + 3 / log2(4), 3 / log2(2) + 1 / log2(3)
    assert scores["nDCG@10"] == pytest.approx(found / best)
    assert scores["MRR"] == 0.5
    assert (scores["success@1"], scores["success@5"]) == (0.0, 1.0)


def test_what_comes_eleventh_counts_for_the_first_answer_alone():
    scores = score({"late": 2}, [*"abcdefghij", "late"])
    assert scores.pop("MRR") == pytest.approx(1 / 11)
    assert scores == dict.fromkeys(scores, 0.0)


def test_ten_of_twelve_exact_answers_are_all_that_ten_places_can_hold():
    scores = score(dict.fromkeys("abcdefghijkl", 2), [*"abcdefghij"])
    assert scores["nDCG@10"] == pytest.approx(1.0)
    assert scores["recall@10"] == pytest.approx(10 / 12)


def test_a_record_that_is_named_twice_counts_once():
    assert score({"a": 2, "b": 2}, ["a", "a", "b"]) == score({"a": 2, "b": 2}, ["a", "b"])


def test_a_query_that_finds_nothing_counts_in_the_mean():
    scores = [score({"a": 2}, ["a"]), score({"a": 2}, [])]
    assert mean(scores) == dict.fromkeys(mean(scores), 0.5)


def test_the_two_parts_are_all_of_our_queries():
    file = HERE / "queries.json"
    parts = {each.id for part in ("tune", "check") for each in read(file, part)}
    assert parts == {each.id for each in read(file)}


@pytest.mark.parametrize("way", SIMPLE)
def test_what_holds_both_words_comes_first(way):
    assert way(KNOWN)("رياضة الدراجات") == ["W1-2", "W1-1"]


@pytest.mark.parametrize("way", SIMPLE)
@pytest.mark.parametrize("words", ["", " ", '"', "*", "؟", "%_%\"' OR"])
def test_signs_are_no_syntax_of_a_simple_search(way, words):
    assert isinstance(way(KNOWN)(words), list)


def test_stems_find_another_form_of_a_word():
    assert contenders.by_stems(KNOWN)("معلومة") == ["W1-3"]


def test_trigrams_find_a_word_with_a_slip():
    assert contenders.by_trigrams(KNOWN)("المعلومت") == ["W1-3"]


def test_the_page_tells_means_of_all_queries_and_of_each_category():
    told = page([measured()], ["A note."])
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in told.splitlines()]
    assert ["nDCG@10", "all", "french", "darija"] in rows
    assert ["search", "0.500", "1.000", "0.000"] in rows


def test_what_is_answered_worst_comes_first():
    told = worst(measured(), "search")
    assert told.index("t003") < told.index("t002")
