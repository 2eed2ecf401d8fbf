"""The command line as scripts and people use it: answers, remarks and statuses."""

from __future__ import annotations

import io
import json
import os
import re
import sqlite3
import subprocess
import sys

import pytest

from citizen_office.console import common_first, tell_bug
from citizen_office.domain.choices import Role
from tests.builders import INPUT
from tests.conftest import PASSWORD
from tests.pdf.reading import read_back


def test_options_for_every_command_may_stand_anywhere():
    words = ["show", "--json", "REF", "--data", "D", "--confirm-date=2026-11-23"]
    assert common_first(words) == [
        "--json",
        "--data",
        "D",
        "--confirm-date=2026-11-23",
        "show",
        "REF",
    ]
    assert common_first(["search", "--", "--json"]) == ["search", "--", "--json"]
    assert common_first(["show", "--data"]) == ["--data", "show"]


def test_a_request_from_the_counter_to_the_answer(shell, tmp_path):
    card = shell.register(token="t-1", period={"from": "2025-01-01"})
    assert list(card) == ["reference", "received_on", "due_on", "id"]
    assert (card["reference"], card["due_on"]) == ("AZH1-2026-00001-L", "2026-12-21")
    reference = card["reference"]
    assert shell.register(token="t-1", period={"from": "2025-01-01"}) == card

    state = shell.json("show", reference)
    assert list(state) == ["reference", "status", "flags", "due_on", "days_left", "steps"]
    assert (state["status"], state["days_left"]) == ("registered", 20)
    queue = shell.json("queue")
    assert [list(each) for each in queue] == [
        ["reference", "subject", "status", "due_on", "days_left", "assigned_to"]
    ]
    for paper in ("receipt", "form"):
        made = shell.json("paper", paper, reference, "--out", tmp_path / f"{paper}.pdf")
        assert made["path"] == str(tmp_path / f"{paper}.pdf")
        assert (tmp_path / f"{paper}.pdf").read_bytes().startswith(b"%PDF")

    reply = shell.file({"outcome": "full", "text": "تجدون رفقته الوثيقة."}, "reply.json")
    assert shell.json("reply", reference, "--file", reply)["status"] == "for_approval"
    assert shell.json("approve", reference)["status"] == "ready"
    assert shell.json("paper", "reply", reference, "--out", tmp_path / "reply.pdf")["pages"] == 1
    answered = shell.json("deliver", reference, "--how", "mail", "--on", "2026-11-23")
    assert (answered["status"], answered["days_left"]) == ("answered", None)
    assert [step["kind"] for step in answered["steps"]][-1] == "reply_delivered"
    assert shell.json("queue") == []
    assert shell.json("verify")["requests"] == 1


def test_a_request_can_be_taken_back(shell):
    reference = shell.register()["reference"]
    assert shell.json("withdraw", reference, "--reason", "وجدها")["status"] == "withdrawn"


def test_people_read_lines_instead_of_json(shell):
    reference = shell.register()["reference"]
    for words in (["show", reference], ["queue"], ["search", "المواطن"], ["verify"]):
        assert shell(*words) == 0
        assert "{" not in shell.said
        assert shell.remarks == ""


def test_a_hostile_subject_cannot_play_with_the_terminal(shell):
    shell.register(subject="\x1b[2J\u202eموضوع\x07\nسطر\ud800")
    assert shell("queue") == 0
    assert not set(shell.said) & set("\x1b\u202e\x07")
    assert len(shell.said.splitlines()) == 1


def test_what_looks_wrong_is_remarked_and_registered(shell):
    who = {**INPUT["applicant"], "id_number": "؟", "phone": "1"}
    assert shell.register(applicant=who)["reference"]
    assert shell("register", "--file", shell.file({**INPUT, "applicant": who})) == 0
    remarks = shell.remarks.splitlines()
    assert len(remarks) == 3
    assert "applicant.id_number" in remarks[0]
    assert "AZH1-2026-00001-L" in remarks[2]


FAILURES = [
    (["show", "AZH1-2026-00123-1"], 2, "reference"),
    (["show", "AZH1-2026-00123-2"], 2, "reference"),
    (["show", "nonsense"], 2, "reference"),
    (["search"], 2, "words"),
    (["search", "--batch", "none.txt"], 2, "file"),
    (["search", "x", "--kind", "rumour"], 2, "kind"),
    (["register", "--file", "none.json"], 2, "file"),
    (["register"], 2, "file"),
    (["paper", "poster", "AZH1-2026-00123-1", "--out", "x.pdf"], 2, "kind"),
    (["paper", "receipt", "--out", "x.pdf"], 2, "reference"),
    (["paper", "blank-form", "AZH1-2026-00123-1", "--out", "x.pdf"], 2, "reference"),
    (["paper", "blank-form", "--size", "a5", "--out", "x.pdf"], 2, "size"),
    (["verify", "--against", "AZH1-2026-00123-1"], 2, "against"),
    (["paper", "receipt", "AZH1-2026-00123-1"], 2, "out"),
    (["deadline", "--received", "yesterday"], 2, "received"),
    (["deadline", "--received", "2018-01-01"], 2, "received"),
    (["deadline", "--received", "9999-01-01"], 2, "received"),
    (["deadline", "--received", "2026-01-01", "--step", "cdai", "--urgent"], 2, "urgent"),
    (["queue", "--limit", "0"], 2, "limit"),
    (["queue", "--limit", "9223372036854775808"], 2, "limit"),
    (["queue", "--due-within", "4000000"], 2, "due-within"),
    (["search", "x", "--limit", "99999999999999999999"], 2, "limit"),
    (["queue", "--due-within", "soon"], 2, "due-within"),
    (["verify", "--confirm-date", "today"], 2, "confirm-date"),
    (["nonsense"], 2, "nonsense"),
]


@pytest.mark.parametrize(("words", "status", "named"), FAILURES, ids=str)
def test_a_failure_is_one_line_that_names_its_place(shell, words, status, named):
    assert shell(*words) == status
    assert shell.said == ""
    assert len(shell.remarks.splitlines()) == 1
    assert named in shell.remarks


def test_without_a_screen_there_is_no_window_and_one_line(shell, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert shell() == 5
    assert len(shell.remarks.splitlines()) == 1
    assert "no screen" in shell.remarks


FILES = ["", "[]", "{", "nul\x00l", '{"subject": NaN}', '{"a": 1, "a": 2}', "[" * 100_000, '"x"']


@pytest.mark.parametrize("text", FILES, ids=lambda text: ascii(text)[:20])
def test_a_file_that_is_no_request_is_refused_in_one_line(shell, text):
    assert shell("register", "--file", shell.file(text)) == 2
    assert (shell.said, len(shell.remarks.splitlines())) == ("", 1)
    assert shell.json("queue") == []


def test_a_file_that_is_not_utf8_is_refused(shell, tmp_path):
    (tmp_path / "latin.json").write_bytes('{"subject": "é"}'.encode("latin-1"))
    assert shell("register", "--file", tmp_path / "latin.json") == 2


def test_a_file_may_begin_with_a_byte_order_mark(shell):
    assert shell("register", "--file", shell.file("\ufeff" + json.dumps(INPUT))) == 0


def test_a_request_may_come_from_standard_input(shell, monkeypatch):
    body = json.dumps(INPUT).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body)))
    assert shell("register", "--file", "-") == 0


def test_the_same_token_with_other_input_is_refused(shell):
    shell.register(token="t-1")
    other = shell.file({**INPUT, "token": "t-1", "subject": "غير ذلك"})
    assert shell("register", "--file", other) == 3
    assert shell.said == ""


@pytest.mark.parametrize(
    "input_text",
    ["\x00", "\u202e" * 5 + "س", "😀" * 100, "\ud83d", "س" * 500, "\u2066\u2067(]«", "\U000f0000"],
    ids=lambda text: ascii(text)[:20],
)
def test_any_text_is_kept_and_breaks_no_paper(shell, tmp_path, input_text):
    reference = shell.register(
        subject=f"س{input_text}"[:500], details=input_text * 20 + "ب" * 10_000
    )["reference"]
    for paper in ("receipt", "form"):
        assert shell.json("paper", paper, reference, "--out", tmp_path / "x.pdf")["pages"] >= 1
    assert shell.json("verify")["requests"] == 1


def test_reprints_are_counted(shell, tmp_path):
    reference = shell.register()["reference"]
    for _ in range(2):
        shell.json("paper", "receipt", reference, "--out", tmp_path / "x.pdf", "--lang", "fr")
    copies = [s["facts"]["copy"] for s in shell.json("show", reference)["steps"][1:]]
    assert copies == [1, 2]


@pytest.mark.parametrize(
    ("paper", "size", "status"),
    [("receipt", "80mm", 0), ("receipt", "large", 0), ("receipt", "a5", 0), ("form", "a5", 2)],
)
def test_papers_have_their_sizes(shell, tmp_path, paper, size, status):
    reference = shell.register()["reference"]
    words = ["paper", paper, reference, "--out", tmp_path / "x.pdf", "--size", size]
    assert shell(*words) == status
    assert (tmp_path / "x.pdf").exists() is (status == 0)


def test_a_blank_form_needs_no_request(shell, tmp_path):
    for language in ("ar", "fr"):
        out = tmp_path / f"{language}.pdf"
        assert shell.json("paper", "blank-form", "--out", out, "--lang", language)["pages"] >= 1


def test_a_reply_is_printed_only_when_there_is_one(shell, tmp_path):
    reference = shell.register()["reference"]
    assert shell("paper", "reply", reference, "--out", tmp_path / "x.pdf") == 3


def test_queries_in_a_file_are_answered_line_by_line(shell):
    queries = shell.file("مكتب المواطن\n\nتراث\u2028المدينة\r\n", "queries.txt")
    assert shell("search", "--batch", queries, "--limit", "3") == 0
    lines = [json.loads(line) for line in shell.said.splitlines()]
    assert [len(line) for line in lines] == [3, 0, 3]
    assert list(lines[0][0])[:5] == ["id", "kind", "title", "snippet", "score"]
    scores = [found["score"] for found in lines[0]]
    assert scores == sorted(scores, reverse=True)


def test_a_query_that_is_no_text_finds_what_can_be_read_of_it(shell, tmp_path):
    queries = tmp_path / "queries.txt"
    queries.write_bytes(b"\xed\xa0\x80\n\xff\xfe\n" + "تراث".encode() + b"\xff\n")
    assert shell("search", "--batch", str(queries), "--limit", "3") == 0
    assert [len(json.loads(line)) for line in shell.said.splitlines()] == [0, 0, 3]


def test_a_kind_narrows_a_search(shell):
    kinds = {each["kind"] for each in shell.json("search", "المواطن", "--kind", "commitment")}
    assert kinds <= {"commitment"}
    reference = shell.register()["reference"]
    assert shell.json("search", "تحملات", "--kind", "request")[0]["id"] == reference


def test_a_term_is_reckoned_without_signing_in(shell, monkeypatch):
    monkeypatch.delenv("CITIZEN_OFFICE_USER")
    term = shell.json("deadline", "--received", "2026-11-23", "--extended")
    assert list(term) == ["due_on", "safe_on", "counted_days", "skipped"]
    assert (term["due_on"], len(term["counted_days"])) == ("2027-01-21", 40)
    assert {"day": "2027-01-01", "why": "فاتح السنة الميلادية"} in term["skipped"]


@pytest.mark.parametrize("words", [["queue"], ["search", "المواطن"]])
@pytest.mark.parametrize(("user", "password"), [("souad", "faux-mot"), ("personne", PASSWORD)])
def test_a_wrong_password_opens_nothing(shell, monkeypatch, user, password, words):
    monkeypatch.setenv("CITIZEN_OFFICE_USER", user)
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", password)
    assert shell(*words) == 3
    assert shell.said == ""


def test_without_a_terminal_nobody_is_asked(shell, monkeypatch):
    monkeypatch.delenv("CITIZEN_OFFICE_PASSWORD")
    assert shell("queue") == 3
    assert "CITIZEN_OFFICE_PASSWORD" in shell.remarks


def test_an_office_is_made_with_its_recovery_sheet(shell, tmp_path):
    shell.folder = tmp_path / "other"
    words = ["init", "--site", "مقر", "--desk", "MTR1", "--admin", "souad"]
    made = shell.json(*words, "--recovery-sheet", tmp_path / "sheet.pdf")
    assert made == {"data": str(tmp_path / "other"), "desk": "MTR1"}
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert shell.register()["reference"].startswith("MTR1-2026-00001-")
    assert shell(*words) == 3


@pytest.mark.parametrize(
    ("site", "desk", "admin", "named"),
    [("", "AZH1", "a", "site"), ("مقر", "azh-1", "a", "desk"), ("مقر", "AZH1", " ", "user")],
)
def test_an_office_needs_a_place_a_desk_and_a_user(shell, tmp_path, site, desk, admin, named):
    shell.folder = tmp_path / "other"
    assert shell("init", "--site", site, "--desk", desk, "--admin", admin) == 2
    assert named in shell.remarks
    assert shell("queue") == 5


def test_a_password_is_changed_and_recovered(shell, created, monkeypatch):
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", "nouveau-mot-fictif")
    assert shell.json("password") == {"changed": True}
    assert shell("queue") == 3
    monkeypatch.setenv("CITIZEN_OFFICE_RECOVERY", created[2])
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", PASSWORD)
    assert shell("password", "--recovery") == 0
    assert shell("queue") == 0


def test_the_demonstration_can_be_repeated_but_spares_a_real_office(shell, tmp_path, monkeypatch):
    assert shell("demo") == 3
    shell.folder = tmp_path / "demo"
    for _ in range(2):
        shown = shell.json("demo", "--out", tmp_path / "papers")
    assert list(shown) == ["reference", "received_on", "due_on", "papers", "user", "password"]
    assert list(shown["papers"]) == ["form", "receipt", "reply"]
    monkeypatch.setenv("CITIZEN_OFFICE_USER", shown["user"])
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", shown["password"])
    assert shell.json("show", shown["reference"])["status"] == "answered"


def test_an_office_is_not_made_if_its_recovery_sheet_cannot_be(shell, tmp_path):
    shell.folder = tmp_path / "other"
    words = ["init", "--site", "مقر", "--desk", "MTR1", "--admin", "souad"]
    assert shell(*words, "--recovery-sheet", tmp_path / "none" / "sheet.pdf") == 5
    assert not shell.folder.exists()
    assert shell(*words) == 0
    assert "recovery-sheet" in shell.remarks


def test_a_new_recovery_sheet_replaces_the_earlier_one(shell, created, tmp_path, monkeypatch):
    sheet = tmp_path / "sheet.pdf"
    assert shell.json("recovery-sheet", "--out", sheet) == {"path": str(sheet)}
    printed = read_back(sheet.read_bytes())
    assert not printed.missing("AZH1", "souad")
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", "nouveau-mot-fictif")
    monkeypatch.setenv("CITIZEN_OFFICE_RECOVERY", created[2])
    assert shell("password", "--recovery") == 3
    code = re.search(r"([A-Z2-9]{5}-){4}[A-Z2-9]{5}", printed.poppler)[0]
    monkeypatch.setenv("CITIZEN_OFFICE_RECOVERY", code)
    assert shell("password", "--recovery") == 0


def test_a_colleague_gets_an_account(shell, monkeypatch):
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", "nouveau-mot-fictif")
    opened = shell.json("user", "nadia", "--name", "نادية الافتراضية", "--role", "officer")
    assert opened == {"user": "nadia", "name": "نادية الافتراضية", "role": "officer"}
    assert shell("user", "nadia") == 3
    monkeypatch.setenv("CITIZEN_OFFICE_USER", "nadia")
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", "nouveau-mot-fictif")
    assert shell("queue") == 3  # the administrator knows this password
    assert "citizen-office password" in shell.remarks
    assert shell("password") == 2
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", "encore-un-autre-mot")
    assert shell("password") == 0
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", "encore-un-autre-mot")
    reference = shell.register()["reference"]
    assert shell.json("show", reference)["steps"][0]["by"] == "نادية الافتراضية"


@pytest.mark.parametrize("command", ["user", "recovery-sheet"])
def test_accounts_and_the_recovery_sheet_are_an_administrators(
    shell, office, user, tmp_path, monkeypatch, command
):
    office.accounts.open_account("nadia", "", Role.OFFICER, PASSWORD, user, is_given=False)
    monkeypatch.setenv("CITIZEN_OFFICE_USER", "nadia")
    monkeypatch.setenv("CITIZEN_OFFICE_NEW_PASSWORD", "nouveau-mot-fictif")
    words = {"user": ["karim"], "recovery-sheet": ["--out", tmp_path / "sheet.pdf"]}
    assert shell(command, *words[command]) == 3
    assert "officer" in shell.remarks
    assert not (tmp_path / "sheet.pdf").exists()


def test_who_guesses_waits_from_one_command_to_the_next(shell, monkeypatch, clock):
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", "faux-mot")
    assert [shell("queue") for _ in range(3)] == [3, 3, 3]
    monkeypatch.setenv("CITIZEN_OFFICE_PASSWORD", PASSWORD)
    assert shell("queue") == 3
    assert "1 s" in shell.remarks
    clock.advance(seconds=1)
    assert shell("queue") == 0


def test_a_paper_that_has_no_place_to_go_is_not_counted(shell, tmp_path):
    reference = shell.register()["reference"]
    assert shell("paper", "receipt", reference, "--out", tmp_path / "none" / "x.pdf") == 5
    assert shell("paper", "receipt", reference, "--out", tmp_path) == 5
    assert len(shell.json("show", reference)["steps"]) == 1


def test_an_id_that_is_typed_is_found_first(shell):
    assert shell.json("search", "w1-31", "--limit", "3")[0]["id"] == "W1-31"
    assert shell.json("search", "C7")[0]["id"] == "C7"
    assert shell.json("search", "C7", "--kind", "proposal") == []


@pytest.mark.parametrize("variable", ["CITIZEN_OFFICE_USER", "CITIZEN_OFFICE_PASSWORD"])
def test_an_empty_name_or_password_is_only_a_wrong_one(shell, monkeypatch, variable):
    monkeypatch.setenv(variable, "")
    assert shell("queue") == 3
    assert (shell.said, len(shell.remarks.splitlines())) == ("", 1)


def test_who_cannot_be_asked_is_told_what_to_give(shell, monkeypatch):
    monkeypatch.delenv("CITIZEN_OFFICE_NEW_PASSWORD", raising=False)
    assert shell("password") == 3
    assert "CITIZEN_OFFICE_NEW_PASSWORD" in shell.remarks


def test_the_date_is_confirmed_by_saying_it(shell, clock):
    shell.register()
    clock.advance(days=30)
    assert shell("register", "--file", shell.file(INPUT)) == 3
    assert "--confirm-date 2026-12-23" in shell.remarks
    assert shell("register", "--file", shell.file(INPUT), "--confirm-date", "2026-12-22") == 3
    assert shell("register", "--file", shell.file(INPUT), "--confirm-date", "2026-12-23") == 0


def test_the_mark_of_a_receipt_is_held_against_the_journal(shell):
    reference = shell.register()["reference"]
    assert shell("verify", "--against", f"{reference}:00000000") == 4
    assert "mark" in shell.remarks


@pytest.mark.parametrize(
    ("file", "body", "status"),
    [
        ("office.db", b"no database" * 1000, 4),
        ("keys.json", b"{", 4),
        ("head.json", b"{", 4),
        ("settings.toml", b"[", 2),
    ],
)
def test_a_damaged_data_folder_is_told_in_one_line(shell, tmp_path, file, body, status):
    reference = shell.register()["reference"]
    (shell.folder / file).write_bytes(body)
    for left in shell.folder.glob(f"{file}-*"):
        left.unlink()
    words = ["paper", "receipt", reference, "--out", tmp_path / "x.pdf"]
    assert shell(*words) == status
    assert (shell.said, len(shell.remarks.splitlines())) == ("", 1)


def sql(shell, statement: str) -> None:
    with sqlite3.connect(shell.folder / "office.db") as file:
        file.execute(statement)
    file.close()


def test_data_of_a_newer_program_is_left_alone(shell):
    sql(shell, "UPDATE alembic_version SET version_num = '9999'")
    assert shell("queue") == 6
    assert "update the program" in shell.remarks


def test_a_data_folder_that_somebody_holds_is_said_to_be_busy(shell, monkeypatch):
    monkeypatch.setattr("citizen_office.store.database.BUSY_SECONDS", 0)
    holder = sqlite3.connect(shell.folder / "office.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert shell("register", "--file", shell.file(INPUT)) == 5
    assert shell("queue") == 0
    holder.close()


FAULT = """
import sys
from citizen_office import cli

def fail(_self, _reference):
    raise KeyError("زينب L000000")

cli.Console.desk = fail
sys.argv = ["citizen-office", "queue"]
sys.exit(cli.main())
"""


def test_a_fault_ends_the_program_in_one_line_without_anybodys_name(tmp_path):
    words = [sys.executable, "-c", FAULT]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "fault of the program" in run.stderr
    assert "L000000" not in run.stderr


@pytest.mark.parametrize("out", ["/dev/full", None])
def test_an_answer_that_cannot_be_written_is_said_to_be_lost(shell, out):
    access = {"CITIZEN_OFFICE_USER": "souad", "CITIZEN_OFFICE_PASSWORD": PASSWORD}
    line = f"{sys.executable} main.py --data {shell.folder} verify"
    line += f" >{out}" if out else " >&-"
    run = subprocess.run(
        ["bash", "-c", line], env=os.environ | access, capture_output=True, text=True, check=False
    )
    assert run.returncode == 5
    assert len(run.stderr.splitlines()) == 1
    assert "It was done" in run.stderr


def test_a_fault_of_the_program_is_told_without_anybodys_name(capsys):
    with pytest.raises(KeyError) as caught:
        {}["زينب الافتراضية"]
    tell_bug(caught.type, caught.value, caught.tb)
    said = capsys.readouterr().err
    assert "KeyError at test_cli.py:" in said
    assert "زينب" not in said
    assert len(said.splitlines()) == 1


def test_without_its_reserved_numbers_no_request_is_taken_down(shell):
    (shell.folder / "ceilings.json").write_bytes(b"{")
    assert shell("register", "--file", shell.file(INPUT)) == 4
    assert (shell.said, len(shell.remarks.splitlines())) == ("", 1)
    assert shell.json("queue") == []


@pytest.mark.parametrize("folder", ["/proc/office", "/dev/null/office"])
def test_a_place_that_cannot_hold_data_is_said_so(shell, folder):
    shell.folder = folder
    assert shell("init", "--site", "مقر", "--desk", "AZH1", "--admin", "souad") == 5
    assert shell("queue") == 5
    assert shell.said == ""


def test_a_paper_that_cannot_be_written_is_said_so(shell):
    assert shell("paper", "blank-form", "--out", "/proc/x.pdf") == 5
