"""The seeded catalogue says what the minutes say, and marks what they do not."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

SEED = Path(__file__).parents[2] / "db" / "seed"
MINUTES = (SEED / "source" / "workshop_minutes_2022.txt").read_text(encoding="utf-8")
FILES = sorted((SEED / "catalogue").glob("*.csv"))
CHANGE = re.compile(r"«([^»]+)» → «([^»]+)»: \S")


def rows(name):
    with (SEED / "catalogue" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


WORKSHOPS, THEMES, PROPOSALS = rows("workshops"), rows("themes"), rows("proposals")
OUTCOMES, OUTCOME_THEMES = rows("outcomes"), rows("outcome_themes")
COMMITMENTS, COMMITMENT_OUTCOMES = rows("commitments"), rows("commitment_outcomes")
DOUBTFUL = rows("doubtful")
TEXTS = {row["id"]: row for row in PROPOSALS + OUTCOMES}


def unmarked(text):
    return re.sub(r"</?(?:a|b)\b[^>]*>", "", text)


def table_rows():
    """Read the tables of the minutes: id, proposal, heading, outcome, as they stand there."""
    workshop = 0
    for line in MINUTES.splitlines():
        cells = line.split("\t")
        if len(cells) != 4:
            continue
        if not (cells[0].isdigit() or cells[3].isdigit()):
            workshop += 1
            continue
        number, text, heading, outcome = cells if cells[0].isdigit() else reversed(cells)
        yield f"W{workshop}-{number}", text, heading, outcome


TABLE = {ident: rest for ident, *rest in table_rows()}
AFTER_THE_TABLES = MINUTES.rpartition("\t62\n")[2].splitlines()


def spans():
    """Give each theme with the ids of the proposals from its first to its last."""
    for theme in THEMES:
        numbers = range(int(theme["first_proposal"]), int(theme["last_proposal"]) + 1)
        yield theme, [f"W{theme['workshop']}-{number}" for number in numbers]


def test_nothing_is_lost_or_added():
    assert [row["number"] for row in WORKSHOPS] == ["1", "2", "3", "4"]
    assert [row["number"] for row in COMMITMENTS] == [str(n) for n in range(1, 12)]
    assert (len(THEMES), len(PROPOSALS), len(OUTCOMES)) == (12, 193, 11)
    assert Counter(row["workshop"] for row in PROPOSALS) == {"1": 49, "2": 35, "3": 47, "4": 62}
    assert Counter(row["workshop"] for row in THEMES) == {"1": 3, "2": 4, "3": 2, "4": 3}


def test_every_id_says_where_its_record_belongs():
    for row in PROPOSALS:
        assert row["id"] == f"W{row['workshop']}-{row['number']}"
    for row in THEMES:
        assert row["id"] == f"W{row['workshop']}-T{row['position']}"
    for row in OUTCOMES:
        assert re.fullmatch(rf"W{row['workshop']}-O[1-3]", row["id"])
    idents = [row["id"] for row in PROPOSALS + THEMES + OUTCOMES]
    assert len(set(idents)) == len(idents)


def test_every_proposal_stands_word_for_word_in_its_row_of_the_minutes():
    assert [row["id"] for row in PROPOSALS] == list(TABLE)
    for row in PROPOSALS:
        assert row["text"] == unmarked(TABLE[row["id"]][0])
        assert row["text"] in unmarked(MINUTES)


def test_proposals_in_bold_are_highlighted_and_no_others():
    highlighted = [row["id"] for row in PROPOSALS if row["highlighted"] == "true"]
    assert highlighted == [ident for ident, (text, *_) in TABLE.items() if "<b>" in text]
    assert len(highlighted) == MINUTES.count("<b>")


def test_every_proposal_belongs_to_the_one_theme_that_spans_it():
    spanned = [(ident, theme["id"]) for theme, idents in spans() for ident in idents]
    assert spanned == [(row["id"], row["theme"]) for row in PROPOSALS]


def test_a_theme_begins_where_the_minutes_head_it():
    headed = {ident: heading for ident, (_, heading, _) in TABLE.items() if heading}
    stated = [(theme, idents[0]) for theme, idents in spans() if theme["workshop"] != "4"]
    assert headed == {first: f"{row['title_ar']} {row['title_fr']}" for row, first in stated}


def test_themes_of_the_fourth_workshop_follow_its_loose_headings_with_inferred_borders():
    lines = [line.strip() for line in AFTER_THE_TABLES if line.strip()]
    fourth = [row for row in THEMES if row["workshop"] == "4"]
    places = [lines.index(row["title_ar"]) for row in fourth]
    assert places == sorted(places)
    assert [lines[place + 1] for place in places] == [row["title_fr"] for row in fourth]
    assert [row for row in THEMES if row["borders_inferred"] == "true"] == fourth
    assert [(row["first_proposal"], row["last_proposal"]) for row in fourth] == [
        ("1", "30"),
        ("31", "35"),
        ("36", "62"),
    ]


def test_workshop_titles_stand_in_the_minutes_and_the_lost_one_is_not_invented():
    plain = MINUTES.replace("**", "")
    for row in WORKSHOPS[:3]:
        assert row["title_lost"] == "false"
        assert f"\n{row['title_ar']} {row['title_fr']}\n" in plain
    assert WORKSHOPS[3]["title_lost"] == "true"
    assert WORKSHOPS[3]["title_ar"] == WORKSHOPS[3]["title_fr"] == ""


def test_outcomes_are_the_outcome_texts_of_the_minutes():
    in_tables = [outcome for *_, outcome in TABLE.values() if outcome]
    loose = [line for line in AFTER_THE_TABLES if len(line) > 80]
    assert [row["text"] for row in OUTCOMES] == [unmarked(text) for text in in_tables + loose]


def test_an_outcome_of_a_table_answers_the_theme_it_stands_beside():
    stated = [unmarked(TABLE[idents[0]][2]) for _, idents in spans()]
    beside = {
        (row["id"], theme["id"])
        for (theme, _), text in zip(spans(), stated, strict=True)
        for row in OUTCOMES
        if text == row["text"]
    }
    linked = {(row["outcome"], row["theme"]) for row in OUTCOME_THEMES}
    assert {pair for pair in linked if pair[0][:2] != "W4"} == beside


def test_petitions_have_no_outcome_and_every_other_theme_has():
    [petitions] = [row["id"] for row in THEMES if row["title_ar"] == "تقديم العرائض"]
    linked = {row["theme"] for row in OUTCOME_THEMES}
    assert {row["id"] for row in THEMES} - linked == {petitions}


def test_the_forum_answers_two_themes_by_inference_and_nothing_else_is_inferred():
    [forum] = [row["id"] for row in OUTCOMES if "منتدى" in row["text"]]
    inferred = [row for row in OUTCOME_THEMES if row["inferred"] == "true"]
    assert inferred == [row for row in OUTCOME_THEMES if row["outcome"] == forum]
    assert [row["theme"] for row in inferred] == ["W4-T2", "W4-T3"]
    fourth = [
        (row["outcome"], row["theme"]) for row in OUTCOME_THEMES if row["inferred"] == "false"
    ]
    assert fourth[-2:] == [("W4-O1", "W4-T1"), ("W4-O3", "W4-T3")]


def test_commitments_are_linked_with_the_outcomes_that_cite_their_number():
    linked = {(row["commitment"], row["outcome"]) for row in COMMITMENT_OUTCOMES}
    cited = {
        (number, row["id"])
        for row in OUTCOMES
        for number in re.findall(r"التزا?م رقم (\d+)", row["text"])
    }
    assert linked == cited
    assert {number for number, _ in cited} == {"1", "2", "3", "5", "9", "10", "11"}


def test_a_commitment_claims_no_more_than_is_known_of_it():
    codes = {row["number"]: row["code"] for row in COMMITMENTS if row["code"]}
    assert codes == {"3": "MATET0003", "4": "MATET0004", "11": "MATET0011"}
    cited = {row["commitment"] for row in COMMITMENT_OUTCOMES}
    for row in COMMITMENTS:
        facts = [row[field] for field in ("code", "title_en", "starts", "ends", "owner")]
        if row["knowledge"] in {"minutes_only", "text_to_be_supplied"}:
            assert not any(facts)
            assert (row["number"] in cited) == (row["knowledge"] == "minutes_only")
        else:
            assert row["knowledge"] in {"official_page", "named_elsewhere"}
            assert row["source"] != "minutes-2022"


@pytest.mark.parametrize("row", TEXTS.values(), ids=TEXTS)
def test_a_correction_is_exactly_what_its_note_explains(row):
    changes = CHANGE.findall(row["correction_note"])
    corrected = row["text"]
    for wrong, right in changes:
        corrected, times = re.subn(rf"(?<!\w){re.escape(wrong)}(?!\w)", right, corrected)
        assert times
    assert row["corrected_text"] == (corrected if changes else "")
    assert row["corrected_text"] != row["text"]
    assert bool(changes) == bool(row["correction_note"])


@pytest.mark.parametrize("row", WORKSHOPS + THEMES, ids=lambda row: row.get("id") or row["number"])
def test_a_corrected_title_differs_and_is_explained(row):
    corrected = [language for language in ("ar", "fr") if row[f"corrected_title_{language}"]]
    assert bool(corrected) == bool(row["correction_note"])
    for language in corrected:
        assert row[f"corrected_title_{language}"] != row[f"title_{language}"]


@pytest.mark.parametrize(
    ("ident", "wrong", "right"),
    [
        ("W1-44", "سيورات", "سبورات"),
        ("W3-37", "تسيط", "تبسيط"),
        ("W4-4", "إبيات الإضواء", "إثبات الإمضاء"),
        ("W4-9", "أطلوط", "أزطوط"),
        ("W4-57", "الأتارة", "الإنارة"),
    ],
)
def test_known_errors_are_kept_in_the_text_and_put_right_beside_it(ident, wrong, right):
    assert wrong in TEXTS[ident]["text"]
    assert right in TEXTS[ident]["corrected_text"]
    assert wrong not in TEXTS[ident]["corrected_text"]


def test_an_error_corrected_once_is_corrected_everywhere():
    changes = {
        wrong for row in TEXTS.values() for wrong, _ in CHANGE.findall(row["correction_note"])
    }
    shown = [row["corrected_text"] or row["text"] for row in TEXTS.values()]
    again = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, changes))})(?!\w)")
    assert [text for text in shown if again.search(text)] == []


def test_doubtful_words_still_stand_in_what_is_shown():
    for row in DOUBTFUL:
        record = TEXTS[row["record"]]
        assert row["word"] in (record["corrected_text"] or record["text"])
        assert row["reason"]


def test_every_link_leads_to_a_record():
    themes, outcomes = {row["id"] for row in THEMES}, {row["id"] for row in OUTCOMES}
    assert {row["workshop"] for row in THEMES + OUTCOMES} == {row["number"] for row in WORKSHOPS}
    assert {row["theme"] for row in PROPOSALS + OUTCOME_THEMES} <= themes
    assert {row["outcome"] for row in OUTCOME_THEMES + COMMITMENT_OUTCOMES} <= outcomes
    numbers = {row["number"] for row in COMMITMENTS}
    assert {row["commitment"] for row in COMMITMENT_OUTCOMES} <= numbers


def test_every_record_names_a_known_source():
    sources = [row["key"] for row in rows("sources")]
    assert len(set(sources)) == len(sources)
    for path in FILES:
        if path.stem != "sources":
            assert {row["source"] for row in rows(path.stem)} <= set(sources)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_plain_enough_for_any_spreadsheet(path):
    content = path.read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", content)
    assert content.endswith("\n")
    assert {c for c in content if unicodedata.category(c).startswith("C")} == {"\n"}
    for row in rows(path.stem):
        assert None not in row
        assert all(value is not None and value == value.strip() for value in row.values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_yes_and_no_are_written_true_and_false(path):
    for field in ("highlighted", "title_lost", "borders_inferred", "inferred"):
        assert {row[field] for row in rows(path.stem) if field in row} <= {"true", "false"}
