"""The commands for days and terms, as scripts use them."""

from __future__ import annotations

import pytest

CLOSURE = ("--name", "عطلة استثنائية", "--name-fr", "Jour chômé", "--source", "decree 2.05.916")


def test_a_term_follows_the_calendar_of_the_office_in_the_folder(shell):
    assert shell.json("deadline", "--received", "2026-11-23")["due_on"] == "2026-12-21"
    shell.json("calendar", "add", "2026-12-08", *CLOSURE)
    term = shell.json("deadline", "--received", "2026-11-23")
    assert term["due_on"] == "2026-12-22"
    assert {"day": "2026-12-08", "why": "عطلة استثنائية"} in term["skipped"]


def test_without_an_office_a_term_follows_the_shipped_calendar(shell, tmp_path, monkeypatch):
    monkeypatch.delenv("CITIZEN_OFFICE_USER")
    shell.folder = tmp_path / "nothing"
    term = shell.json("deadline", "--received", "2025-03-10", "--extended")
    assert (term["due_on"], shell.remarks) == ("2025-05-08", "")
    assert not shell.folder.exists()


@pytest.mark.parametrize(
    ("step", "due_on", "safe_on"),
    [
        ("reply", "2026-12-21", "2026-12-21"),
        ("complaint", "2026-12-21", "2026-12-21"),
        ("head", "2026-12-08", "2026-12-08"),
        ("cdai", "2026-12-23", "2026-12-23"),
        ("cdai-decision", "2026-12-23", "2026-12-23"),
        ("court", "2027-01-22", "2027-01-22"),
    ],
)
def test_every_step_of_the_law_has_its_term(shell, step, due_on, safe_on):
    term = shell.json("deadline", "--received", "2026-11-23", "--step", step)
    assert (term["due_on"], term["safe_on"]) == (due_on, safe_on)


def test_a_term_over_a_feast_that_is_only_expected_says_so(shell):
    assert shell("deadline", "--received", "2027-03-01") == 0
    assert "not counted: 2027-03-10 عيد الفطر (to be confirmed)" in shell.said
    assert shell.remarks == (
        "note: عيد الفطر (fitr 1448) is expected on 2027-03-10; this term may still move.\n"
    )


def test_days_off_are_listed_with_their_source(shell):
    off = {each["day"]: each for each in shell.json("calendar", "list", "--year", "2027")}
    assert off["2027-03-10"] == {
        "day": "2027-03-10",
        "kind": "feast",
        "name": "عيد الفطر",
        "name_fr": "Aïd Al Fitr",
        "source": (
            "المرسوم رقم 2.77.169 بتاريخ 28 فبراير 1977،"
            " كما وقع تغييره بالمرسوم رقم 2.00.166 بتاريخ 10 ماي 2000"
        ),
        "source_fr": (
            "décret n°\N{NO-BREAK SPACE}2-77-169 du 28 février 1977,"
            " modifié par le décret n°\N{NO-BREAK SPACE}2-00-166 du 10 mai 2000"
        ),
        "confirmed": False,
        "feast": "fitr",
        "hijri_year": 1448,
    }
    assert off["2027-01-01"]["kind"] == "holiday"
    assert [each["day"][:4] for each in shell.json("calendar", "list")] == ["2026"] * 19
    assert shell("calendar", "list", "--year", "2027") == 0
    assert "2027-03-10 عيد الفطر (fitr 1448) (to be confirmed) المرسوم" in shell.said


def test_a_closure_moves_terms_and_tells_which(shell):
    reference = shell.register()["reference"]
    told = shell.json("calendar", "add", "2026-12-08", *CLOSURE)
    assert told == {
        "day": "2026-12-08",
        "moved": [
            {
                "reference": reference,
                "complaint": False,
                "from": "2026-12-21",
                "to": "2026-12-22",
                "days": 1,
            }
        ],
    }
    assert shell.json("show", reference)["due_on"] == "2026-12-22"
    assert shell("calendar", "remove", "2026-12-08") == 0
    assert f"{reference} 2026-12-22 -> 2026-12-21 (-1)" in shell.said
    opened, closed = shell.json("calendar", "changes")
    assert (opened["change"], closed["change"]) == ("opened", "closed")
    assert closed["moved"] == told["moved"]
    assert shell("calendar", "changes") == 0
    assert f"{reference} 2026-12-21 -> 2026-12-22 (+1)" in shell.said


def test_a_feast_is_confirmed_and_its_reminder_goes(shell, clock):
    for _ in range(8):
        clock.advance(days=7)
        shell.register()
    assert shell("calendar", "list") == 0
    assert shell.remarks == (
        "note: عيد الفطر (fitr 1448) is expected on 2027-03-10; confirm it once it is announced.\n"
    )
    assert shell.json("calendar", "confirm", "fitr", "1448", "2027-03-11") == {
        "day": "2027-03-11",
        "moved": [],
    }
    listed = shell.json("calendar", "list", "--year", "2027")
    assert [each["day"] for each in listed if each["feast"] == "fitr"] == [
        "2027-03-11",
        "2027-03-12",
    ]
    assert shell.remarks == ""


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["add", "2026-12-12", *CLOSURE], 3, "2026-12-12 is a Saturday or Sunday"),
        (["add", "2026-11-18", *CLOSURE], 3, "a day off already: Fête de l’Indépendance"),
        (["add", "2026-12-08", "--name", " "], 2, "name: "),
        (["add", "8 December", *CLOSURE], 2, "day: "),
        (["add", "2199-01-01", *CLOSURE], 2, "day: this day is after 2100-12-31"),
        (["add", "2026-12-08"], 2, "--name"),
        (["remove", "2026-12-08"], 3, "There is no exceptional closure on 2026-12-08"),
        (["confirm", "fitr", "1447", "2026-03-20"], 3, "already confirmed for 2026-03-20"),
        (["confirm", "fitr", "1448", "2027-04-10"], 2, "day: this feast is expected on 2027-03-10"),
        (["confirm", "fitr", "2027", "2027-03-10"], 2, "year: "),
        (["confirm", "easter", "1448", "2027-03-10"], 2, "easter"),
        (["list", "--year", "1999"], 2, "year: this day is before 2019-01-01"),
        (["list", "--year", "99999"], 2, "year: this day is after 2100-12-31"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(shell, words, status, said):
    assert shell("calendar", *words) == status
    assert said in shell.remarks
    assert (shell.said, shell.remarks.count("\n")) == ("", 1)


def test_a_clerk_cannot_change_the_calendar(shell, office, user, monkeypatch):
    made = office.accounts.open_account("karim", "karim", "clerk", "motdepasse-fictif", user)
    office.accounts.change_password(made, "autre-mot-fictif")
    monkeypatch.setenv("CITIZEN_OFFICE_USER", "karim")
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", "autre-mot-fictif")
    assert shell("calendar", "add", "2026-12-08", *CLOSURE) == 3
    assert "clerk" in shell.remarks
    assert shell("calendar", "list") == 0
