"""Whether damage is found, wherever it is done."""

from __future__ import annotations

import json
import sqlite3

import pytest

from citizen_office.domain.references import Reference
from citizen_office.errors import RecordDamaged
from tests.builders import asked

FORGED = "UPDATE entries SET facts = replace(facts, '2026-12-21', '2027-12-21')"


@pytest.fixture
def busy(office, user):
    """An office in which something happened."""
    for n in range(3):
        card = office.requests.register(asked(token=f"t-{n}", about=["C7", "W1-31"]), user)
    office.requests.note(card.reference, "ملاحظة", user)
    return office


def test_a_sound_record_is_whole(busy):
    whole = busy.verification.verify()
    assert (whole.entries, whole.requests, whole.contents, whole.erased) == (6, 3, 6, 0)


@pytest.mark.parametrize(
    "damage",
    [
        FORGED,
        "UPDATE entries SET at = at + 1 WHERE seq = 3",
        "DELETE FROM contents; DELETE FROM entries WHERE seq = 4",
        "DELETE FROM contents; DELETE FROM entries WHERE seq = 6",
        "UPDATE contents SET body = replace(body, 'L000000', 'L999999')",
        "UPDATE requests SET due_on = '2030-01-01'",
        "UPDATE requests SET subject = 'x'",
        "DELETE FROM requests WHERE row = 2",
        "DELETE FROM request_records WHERE row = 3 AND record = 'C7'",
        "INSERT INTO request_records (record, row) VALUES ('C8', 1)",
        "UPDATE counters SET number = 9",
        "UPDATE writers SET seq = 5",
        "UPDATE entries SET facts = X'FF' WHERE seq = 3",
        "UPDATE entries SET actor = 'nobody' WHERE seq = 3",
        "UPDATE contents SET body = X'' WHERE rowid = 3",
    ],
)
def test_every_kind_of_damage_is_found(busy, created, damage):
    busy.close()
    with sqlite3.connect(created[0] / "office.db") as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.executescript(damage)
    file.close()
    with pytest.raises(RecordDamaged) as caught:
        busy.verification.verify()
    assert caught.value.number >= 1


def test_a_chain_rewritten_or_cut_behind_its_head_is_found(busy, created):
    writer, seq, _digest = busy.verification._head.read()
    for claimed in ((seq, b"x" * 32), (seq + 1, b"x" * 32)):
        (created[0] / "head.json").unlink()
        busy.verification._head.begin(writer)
        busy.verification._head.note(writer, *claimed)
        with pytest.raises(RecordDamaged, match="rewritten"):
            busy.verification.verify()


def test_a_request_that_only_the_list_knows_is_found(busy, created):
    busy.close()
    with sqlite3.connect(created[0] / "office.db") as file:
        columns = "reference, owner, status, is_open, urgent, has_conflicts, received_on, due_on"
        file.execute(
            f"INSERT INTO requests (id, {columns}, extended, attempts, subject, applicant,"
            " id_number, phone, entries)"
            f" SELECT 'ffffffffffff7fffbfffffffffffffff', 'X' || {columns}, 0, 0, '', '', '', '', 1"
            " FROM requests WHERE row = 1"
        )
    file.close()
    with pytest.raises(RecordDamaged, match="not in the journal"):
        busy.verification.verify()


def test_others_may_register_while_the_record_is_read(busy, user):
    read, late = busy.verification._head.read, []

    def read_slowly():
        head = read()
        if not late:
            late.append(None)
            busy.requests.register(asked(), user)
        return head

    busy.verification._head.read = read_slowly
    assert busy.verification.verify().requests == 4


def test_numbers_that_were_not_reserved_are_found(busy, created):
    path = created[0] / "ceilings.json"
    data = json.loads(path.read_bytes())
    data["numbers"] = {}
    path.write_text(json.dumps(data))
    with pytest.raises(RecordDamaged, match="reserved"):
        busy.verification.verify()


def test_a_content_that_is_gone_is_found(busy, created):
    busy.close()
    with sqlite3.connect(created[0] / "office.db") as file:
        noted = "SELECT id FROM entries WHERE kind = 'noted'"
        file.execute(f"DELETE FROM contents WHERE entry IN ({noted})")
    file.close()
    with pytest.raises(RecordDamaged, match="missing"):
        busy.verification.verify()


@pytest.mark.parametrize(
    "change", ["DELETE FROM attachments", "UPDATE attachments SET body = X'00'"]
)
def test_a_file_that_is_gone_or_changed_is_found(busy, user, created, change):
    reference = Reference.read(busy.queue.open_requests()[0].reference)
    busy.requests.attach(reference, "وثيقة.pdf", b"%PDF-1.4", user)
    assert busy.verification.verify()
    with sqlite3.connect(created[0] / "attachments.db") as file:
        file.execute(change)
    file.close()
    with pytest.raises(RecordDamaged, match="file"):
        busy.verification.verify()


def test_the_mark_on_a_receipt_exposes_a_rewritten_chain(busy):
    reference = busy.queue.open_requests()[0].reference
    with busy._database.reading() as session:
        query = "SELECT hex(digest) FROM entries WHERE kind = 'registered' ORDER BY seq LIMIT 1"
        mark = session.connection().exec_driver_sql(query).scalar()[:8]
    assert busy.verification.verify({reference: mark})
    with pytest.raises(RecordDamaged, match="mark"):
        busy.verification.verify({reference: "00000000"})
