"""The commands for what the office publishes, as a user types them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.publications import PublicationKind
from citizen_office.services.publications import PublicationService

HEAD = "title_ar;place;published_on;art10\n"
BUDGET = ("--title-ar", "ميزانية افتراضية", "--place", "https://example.org", "--art10", "6")


@pytest.fixture
def budget(shell):
    return shell.json("publications", "add", "--kind", "document", *BUDGET)


def listed(shell, *options):
    return shell.json("publications", "list", *options)


def test_a_document_is_added_changed_withdrawn_and_brought_back(shell, budget):
    assert budget == {
        "id": "D1",
        "kind": "document",
        "title_ar": "ميزانية افتراضية",
        "title_fr": "",
        "place": "https://example.org",
        "published_on": None,
        "art10": 6,
        "text": "",
        "withdrawn": False,
    }
    changed = shell.json("publications", "change", "d1", "--on", "31/12/2025", "--text", "نص")
    assert changed == budget | {"published_on": "2025-12-31", "text": "نص"}
    assert shell.json("publications", "change", "D1", "--text", "")["text"] == ""
    assert shell.json("publications", "withdraw", "D1")["withdrawn"]
    assert shell("publications", "list") == 0
    assert shell.said == "D1 ميزانية افتراضية https://example.org (withdrawn)\n"
    assert not shell.json("publications", "restore", "D1")["withdrawn"]


def test_what_others_changed_while_it_was_read_stays(shell, budget, user, monkeypatch):
    read = PublicationService.one

    def slowly(service, record):
        seen = read(service, record)
        service.change(seen, replace(seen, place="مقر"), user)
        return seen

    monkeypatch.setattr(PublicationService, "one", slowly)
    assert shell("publications", "change", "D1", "--text", "نص") == 3
    assert shell.remarks == (
        f"citizen-office: {user.name} changed this meanwhile (2026-11-23 11:00); nothing was saved:"
        " look at it again.\n"
    )
    assert listed(shell) == [budget | {"place": "مقر"}]


def test_the_guide_is_listed_apart(shell, budget):
    shell.json("publications", "add", "--kind", "service", "--title-fr", "Carte fictive")
    assert [each["id"] for each in listed(shell)] == ["D1", "S1"]
    assert [each["id"] for each in listed(shell, "--kind", "service")] == ["S1"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("add", "--kind", "document", "--title-ar", "س"), "place"),
        (("add", "--kind", "document", *BUDGET), "title_ar"),
        (("add", "--kind", "document", *BUDGET[:-1], "20"), "art10"),
        (("add", "--kind", "service", *BUDGET), "art10"),
        (("change", "D1", "--on", "31/02/2025"), "published_on"),
        (("change", "D9"), "id"),
        (("withdraw", "؟"), "id"),
        (("import", "nowhere.csv", "--kind", "document"), "file"),
    ],
)
def test_what_is_wrong_is_told_by_its_place(shell, budget, words, place):
    assert shell("publications", *words) == 2
    assert shell.remarks.startswith(f"citizen-office: {place}: ")
    assert listed(shell) == [budget]


def test_a_sheet_is_previewed_and_then_taken_over(shell, budget):
    rows = f"{HEAD}تقرير افتراضي;مقر;1/2/2025;16\nميزانية افتراضية;مكان;;6\n"
    file = shell.file(rows, "documents.csv")
    words = ("publications", "import", file, "--kind", "document")
    seen = shell.json(*words, "--dry-run")
    assert (seen["added"], seen["changed"], seen["same"], seen["faulty"]) == (1, 1, 0, 0)
    assert seen["rows"][1] == {
        "row": 3,
        "outcome": "changed",
        "id": "D1",
        "title": "ميزانية افتراضية",
        "changes": [{"field": "place", "from": "https://example.org", "to": "مكان"}],
        "faults": [],
    }
    assert listed(shell) == [budget]
    assert shell(*words) == 0
    assert "place: https://example.org -> مكان" in shell.said
    assert [each["published_on"] for each in listed(shell)] == [None, "2025-02-01"]
    assert shell.json(*words)["same"] == 2


def test_one_wrong_row_keeps_the_whole_sheet_out(shell):
    file = shell.file(f"{HEAD}تقرير;مقر;31/02/2025;16\nدليل;مقر;;8\n", "documents.csv")
    words = ("publications", "import", file, "--kind", "document")
    assert shell(*words) == 2
    assert shell.remarks.startswith("row 2: published_on: ")
    assert "1 rows are wrong, the first is row 2" in shell.remarks
    assert listed(shell) == []
    assert shell(*words, "--dry-run") == 0
    assert "row 2 faulty تقرير" in shell.said


def test_a_file_is_read_once_whatever_becomes_of_it(office, user, tmp_path):
    file = tmp_path / "documents.csv"
    file.write_text(f"{HEAD}تقرير;مقر;;16\n", "utf-8")
    seen = office.publications.preview(file.read_bytes(), PublicationKind.DOCUMENT)
    file.write_text(f"{HEAD}غيره;مقر;;16\n", "utf-8")
    office.publications.take(seen, user)
    assert [each.title_ar for each in office.publications.all()] == ["تقرير"]
