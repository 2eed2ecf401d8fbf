"""Finding requests by their words."""

from __future__ import annotations

from tests.builders import asked


def test_requests_are_found_by_subject_name_and_reference(office, user):
    card = office.requests.register(asked(details="ملاحق\x00 العقد"), user)
    for words in ("تحملات", "زينب", "ملاحق", str(card.reference)[:10], "تحمل"):
        assert [found.id for found in office.queue.find(words)] == [str(card.reference)]
    assert office.queue.find("غائب") == []
