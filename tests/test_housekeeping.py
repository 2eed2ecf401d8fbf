"""The commands for the words of the search, as an administrator types them."""

from __future__ import annotations

import pytest

from citizen_office.domain.choices import Role

CARAVAN = ("--fr", "guichet mobile; caravane", "--ar", "قافلة؛ شباك متنقل")


def test_a_meaning_is_added_changed_hidden_and_brought_back(shell):
    added = shell.json("vocabulary-set", *CARAVAN)
    assert added == {
        "key": "own-1",
        "field": "own",
        "ar": ["قافلة", "شباك متنقل"],
        "fr": ["guichet mobile", "caravane"],
        "darija": [],
        "latin": [],
        "own": True,
        "hidden": False,
    }
    changed = shell.json("vocabulary-set", "own-1", "--latin", "9afila", "--fr", "")
    assert changed == added | {"fr": [], "latin": ["9afila"]}
    assert shell.json("vocabulary-hide", "own-1") == changed | {"hidden": True}
    assert shell.json("vocabulary-restore", "own-1") == changed


def test_shipped_words_are_put_back(shell):
    (before,) = shell.json("vocabulary", "autobus autocar")
    assert (before["key"], before["own"]) == ("bus", False)
    assert shell.json("vocabulary-set", "bus", "--darija", "قرطبوز")["own"]
    assert shell.json("vocabulary-restore", "bus") == before


def test_meanings_are_listed_by_words_and_field_and_say_what_is_the_offices(shell):
    assert shell("vocabulary-set", *CARAVAN) == shell("vocabulary-hide", "own-1") == 0
    assert shell("vocabulary", "carav") == 0
    assert shell.said == "own-1 قافلة; شباك متنقل; guichet mobile; caravane (own, hidden)\n"
    fields = {each["field"] for each in shell.json("vocabulary", "--field", "roads")}
    assert fields == {"roads"}
    assert shell.json("vocabulary", "قرطبوز") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("vocabulary-set", "own-9", *CARAVAN), "key: the search knows no meaning own-9."),
        (("vocabulary-hide", "؟"), "key: the search knows no meaning ؟."),
        (("vocabulary-restore", "own-9"), "key: the search knows no meaning own-9."),
        (("vocabulary-set", "--ar", "قافلة"), "ar: a meaning needs 2 terms"),
        (("vocabulary-set", "--fr", "taxi; Taxi"), "fr: Taxi is there twice"),
        (("vocabulary-set", "--fr", "taxi; de la"), "fr: de la names nothing"),
        (("vocabulary-set", "--fr", "a b c d e f g; taxi"), "fr: a b c d e f g has more than 6"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(shell, words, said):
    assert shell(*words) == 2
    assert said in shell.remarks


def test_others_read_the_words_but_do_not_change_them(shell, office, user, monkeypatch):
    office.accounts.open_account(
        "nadia", "", Role.SUPERVISOR, "motdepasse-fictif", user, is_given=False
    )
    monkeypatch.setenv("CITIZEN_OFFICE_USER", "nadia")
    assert shell.json("vocabulary", "--field", "taxes")
    for words in (("vocabulary-set", *CARAVAN), ("vocabulary-hide", "bus")):
        assert shell(*words) == 3
