"""The register and the wording of letters from the command line."""

from __future__ import annotations

import pytest

from citizen_office.services.templates import TemplateService
from tests.pdf.saying import missing, says

OWN = "نص المكتب\n{text}\n{enclosures}{cost}\n{reuse}\n{remedies}"


def test_the_register_of_today_is_printed(shell, tmp_path):
    reference = shell.register()["reference"]
    out = tmp_path / "register.pdf"
    told = shell.json("register-list", "--out", out)
    assert (told["first"], told["last"]) == ("2026-11-23", "2026-11-23")
    assert missing(out.read_bytes(), reference, "عدد الطلبات: 1") == []


def test_the_register_of_some_days_is_printed_in_french(shell, tmp_path):
    out = tmp_path / "register.pdf"
    days = ("--first", "2026-11-01", "--last", "2026-11-20")
    shell.json("register-list", "--out", out, *days, "--lang", "fr")
    assert says(out.read_bytes(), "demandes : 0")


@pytest.mark.parametrize(
    "days",
    [
        ("--first", "1/1"),
        ("--first", "2026-11-20", "--last", "2026-11-19"),
        ("--first", "2027-11-01"),
        ("--first", "2026-11-20", "--last", "2026-11-30"),
    ],
)
def test_days_that_are_none_print_nothing(shell, tmp_path, days):
    assert shell("register-list", "--out", tmp_path / "x.pdf", *days) == 2
    assert not (tmp_path / "x.pdf").exists()


def test_a_paper_of_a_step_that_was_not_taken_is_refused(shell, tmp_path):
    reference = shell.register()["reference"]
    assert shell("paper", "extension", reference, "--out", tmp_path / "x.pdf") == 3
    assert "extension" in shell.remarks
    out = tmp_path / "e.pdf"
    assert shell.json("paper", "envelope", reference, "--out", out)["pages"] == 1


def test_a_wording_is_saved_shown_and_taken_back(shell, tmp_path):
    text = tmp_path / "own.txt"
    text.write_text(OWN, "utf-8")
    assert shell.json("template", "save", "full", "--file", text)["own"]
    assert shell.json("template", "show", "full")["text"] == OWN
    listed = shell.json("template", "list")
    assert [each["language"] for each in listed if each["own"]] == ["ar"]
    assert not shell.json("template", "save", "full", "--shipped")["own"]
    assert shell("template", "show", "refused", "--lang", "fr") == 0
    assert "{remedies}" in shell.said


def test_a_wording_that_loses_what_the_law_wants_is_refused_in_one_line(shell, tmp_path):
    text = tmp_path / "own.txt"
    for said, named in ((OWN.replace("{remedies}", ""), "{remedies}"), (f"{OWN}}}", "}")):
        text.write_text(said, "utf-8")
        assert shell("template", "save", "full", "--file", text) == 2
        assert shell.remarks.startswith("citizen-office: text: ")
        assert named in shell.remarks


def test_a_wording_that_others_saved_while_it_was_read_stays(shell, user, monkeypatch):
    read = TemplateService.wording

    def slowly(service, *which):
        seen = read(service, *which)
        service.save(seen, f"{OWN}\nنص", user)
        return seen

    text = shell.file(OWN, "own.txt")
    with monkeypatch.context() as patched:
        patched.setattr(TemplateService, "wording", slowly)
        assert shell("template", "save", "full", "--file", text) == 3
    assert f"{user.name} changed this meanwhile" in shell.remarks
    assert shell.json("template", "show", "full")["text"] == f"{OWN}\nنص"


def test_a_wording_needs_a_file_or_the_wish_for_the_shipped_one(shell):
    assert shell("template", "save", "full") == 2
    assert shell("template", "save", "full", "--file", "-", "--shipped") == 2
    assert shell("template", "save", "letter", "--shipped") == 2


def test_the_morning_list_says_what_waits(shell, tmp_path):
    out = tmp_path / "morning.pdf"
    assert shell.json("morning-list", "--out", out) == {"path": str(out), "lines": 0}
    reference = shell.register()["reference"]
    assert shell.json("morning-list", "--out", out, "--lang", "fr")["lines"] == 1
    assert missing(out.read_bytes(), reference) == []
