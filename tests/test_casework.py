"""The commands for the steps of a request, as scripts use them."""

from __future__ import annotations

import pytest

from citizen_office.domain.references import Reference
from tests.conftest import PASSWORD

REFUSAL = {
    "outcome": "refused",
    "text": "يتعذر تسليم الوثيقة.",
    "grounds": ["exempt"],
    "exceptions": ["private_life"],
    "reasons": "تتضمن الوثيقة عناوين أشخاص.",
}


@pytest.fixture
def staff(shell, monkeypatch, office):
    """Let another user of the office sign in; the first one is an administrator."""
    admin = office.accounts.users()[0].user

    def become(role):
        login = f"u-{role}"
        if login not in {card.user.login for card in office.accounts.users()}:
            office.accounts.open_account(login, "", role, PASSWORD, admin, is_given=False)
        monkeypatch.setenv("CITIZEN_OFFICE_USER", login)

    return become


def number_of_letter(office, reference):
    """Return the outgoing number that was given with the last step."""
    return office.requests.show(Reference.read(reference)).steps[-1].content["letter_number"]


def test_a_request_is_assigned_to_a_person_and_a_department_and_given_back(shell):
    reference = shell.register()["reference"]
    state = shell.json("assign", reference, "--to", "Souad", "--department", "Budget")
    assert state["status"] == "in_progress"
    assert shell.json("queue")[0]["assigned_to"] == "souad"
    assert shell.json("queue", "--group", "unassigned") == []
    assert shell.json("assign", reference, "--nobody")["status"] == "registered"
    assert shell.json("queue", "--group", "unassigned")[0]["assigned_to"] is None


def test_several_are_assigned_or_none(shell):
    known = shell.register()["reference"]
    department = shell.json("departments")[0]["id"]
    assert shell("assign", known, "AZH1-2026-00002-J", "--department", department) == 2
    assert shell.json("show", known)["status"] == "registered"
    other = shell.register(token="t-2")["reference"]
    assigned = shell.json("assign", known, other, known, "--department", department)
    assert assigned == [known, other]
    assert shell.json("show", other)["status"] == "in_progress"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "nobody"], "nobody"),
        (["--department", "?"], "department"),
        ([], "to"),
        (["--to", "souad", "--nobody"], "nobody"),
        (["--nobody", "--by", "2026-12-01"], "nobody"),
        (["--to", "souad", "--by", "2026-13-01"], "by"),
        (["--to", "souad", "--by", "2026-11-01"], "internal_due_on"),
    ],
)
def test_what_names_nothing_is_told(shell, words, said):
    assert shell("assign", shell.register()["reference"], *words) == 2
    assert said in shell.remarks


def test_a_term_is_extended_once(shell, clock, office):
    reference = shell.register()["reference"]
    words = ("extend", reference, "--ground", "large", "--reason", "وثائق كثيرة")
    extended = shell.json(*words, "--letter-number", "2026/91")
    assert extended["due_on"] == "2027-01-21"
    assert number_of_letter(office, reference) == "2026/91"
    assert shell(*words) == 3
    assert "once" in shell.remarks
    late = shell.register(token="t-2")["reference"]
    clock.advance(days=29)
    words = ("--confirm-date", "2026-12-22", "extend", late, "--ground", "large", "--reason", "س")
    assert shell(*words) == 3
    assert "2026-12-21" in shell.remarks


def test_a_third_party_is_asked_and_heard(shell, office):
    reference = shell.register()["reference"]
    assert shell("heard", reference, "--objects") == 3
    asked = ("--name", "شركة افتراضية", "--address", "تطوان", "--question", "هل توافقون؟")
    consulted = shell.json("consult", reference, *asked, "--letter-number", "2026/92")
    assert consulted["status"] == "waiting_third_party"
    assert number_of_letter(office, reference) == "2026/92"
    for words in ([], ["--consents", "--objects"]):
        assert shell("heard", reference, *words) == 2
        assert "consents" in shell.remarks
    heard = shell.json("heard", reference, "--objects", "--reasons", "سر مهني")
    assert heard["status"] == "in_progress"


def test_a_refusal_is_sent_back_and_approved_by_somebody_else(shell, staff):
    reference = shell.register()["reference"]
    staff("officer")
    file = shell.file(REFUSAL, "refusal.json")
    assert shell.json("reply", reference, "--file", file)["status"] == "for_approval"
    assert shell("approve", reference) == 3
    staff("supervisor")
    returned = shell.json("return", reference, "--reason", "اذكروا المادة")
    assert returned["status"] == "in_progress"
    assert shell.json("reply", reference, "--file", file)["status"] == "for_approval"
    assert shell("approve", reference) == 3
    assert "wrote" in shell.remarks
    staff("administrator")
    assert shell.json("approve", reference)["status"] == "ready"


def test_a_complaint_that_is_upheld_opens_the_request_again(shell):
    reference = shell.register()["reference"]
    complain = ("complain", reference, "--cause", "incomplete", "--text", "ناقص")
    assert shell(*complain) == 3
    reply = shell.file({"outcome": "full", "text": "رفقته."}, "reply.json")
    shell.json("reply", reference, "--file", reply)
    shell.json("approve", reference)
    shell.json("deliver", reference)
    assert "complaint" in shell.json(*complain)["flags"]
    answer = ("answer-complaint", reference, "--upheld", "--text", "سيسلم الباقي")
    assert shell(*answer, "--rejected") == 2
    assert "upheld" in shell.remarks
    again = shell.json(*answer)
    assert (again["status"], again["due_on"]) == ("in_progress", "2026-12-08")
    assert shell(*answer) == 3
    for command in ("commission", "court"):
        noted = shell.json(command, reference, "--event", "notified", "--text", "مراسلة")
        assert noted["steps"][-1]["kind"] == f"{command}_noted"


def test_what_is_taken_back_at_the_counter_is_closed_by_an_officer(shell, staff):
    reference = shell.register()["reference"]
    staff("clerk")
    assert shell("withdraw", reference) == 3
    assert "clerk" in shell.remarks
    assert "withdrawal" in shell.json("ask-withdrawal", reference)["flags"]
    staff("officer")
    assert shell.json("withdraw", reference)["status"] == "withdrawn"


def test_what_was_answered_is_published_found_and_taken_back(shell):
    reference = shell.register(about=["W1-1"])["reference"]
    publish = ["publish-answer", reference, "--title", "سوق افتراضي", "--text", "كل خميس."]
    assert shell(*publish) == 3  # before it is answered
    reply = shell.file({"outcome": "full", "text": "تجدونه رفقته."}, "reply.json")
    shell.json("reply", reference, "--file", reply)
    shell.json("approve", reference)
    shell.json("deliver", reference)
    assert shell(*publish[:-1], "طلبته زينب الافتراضية") == 2
    assert "text: this says who asked" in shell.remarks
    published = shell.json(*publish)["steps"][-1]
    assert (published["kind"], published["facts"]["answer"]) == ("published", "A1")
    assert [hit["id"] for hit in shell.json("search", "سوق افتراضي", "--kind", "answer")] == ["A1"]
    told = {"id": "A1", "title": "سوق افتراضي", "text": "كل خميس.", "language": "ar"}
    assert shell.json("show-answer", "a1") == told | {
        "published_on": "2026-11-23",
        "about": ["W1-1"],
    }
    assert shell.json("unpublish-answer", reference)["steps"][-1]["kind"] == "unpublished"
    assert shell.json("search", "سوق افتراضي", "--kind", "answer") == []
    assert [shell("show-answer", each) for each in ("A1", "A", "x")] == [2, 2, 2]
    assert shell("unpublish-answer", reference) == 3


def test_a_request_is_corrected_noted_called_about_and_gets_a_file(shell, tmp_path):
    reference = shell.register()["reference"]
    values, letter = tmp_path / "values.json", tmp_path / "letter.pdf"
    values.write_text('{"subject": "موضوع آخر", "phone": null}', encoding="utf-8")
    letter.write_bytes(b"%PDF-1.7")
    shell.json("correct", reference, "--file", str(values), "--reason", "خطأ")
    shell.json("note", reference, "--text", "للنظر")
    shell.json("contact", reference, "--missed")
    steps = shell.json("attach", reference, "--file", str(letter))["steps"]
    kinds = [step["kind"] for step in steps]
    assert kinds == ["registered", "corrected", "noted", "contacted", "attached"]
    assert steps[1]["facts"]["fields"] == ["subject", "phone"]
    assert steps[3]["facts"]["reached"] is False
    assert shell.json("queue")[0]["subject"] == "موضوع آخر"


@pytest.mark.parametrize("values", ["{}", '{"reference": "x"}', "[]", '{"subject": 3}', "?"])
def test_a_correction_that_cannot_be_kept_changes_nothing(shell, tmp_path, values):
    reference = shell.register()["reference"]
    (tmp_path / "values.json").write_text(values, encoding="utf-8")
    wrong = ["--file", str(tmp_path / "values.json"), "--reason", "خطأ"]
    assert shell("correct", reference, *wrong) == 2
    assert shell("attach", reference, "--file", str(tmp_path / "none.pdf")) == 2
    assert shell("contact", reference) == 2
    assert len(shell.json("show", reference)["steps"]) == 1
