"""The journal, and what is shown of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "writers",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("site", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("is_own", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_writers"),
    )
    op.create_index("ix_writers_desk", "writers", ["desk"])
    op.create_table(
        "entries",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("writer", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("request", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("actor", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["writer"], ["writers.id"], name="fk_entries_writer"),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sa.UniqueConstraint("writer", "seq", name="uq_entries_writer_seq"),
    )
    op.create_index("ix_entries_request", "entries", ["request", "at"])
    op.create_table(
        "contents",
        sa.Column("entry", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name="fk_contents_entry"),
        sa.PrimaryKeyConstraint("entry", name="pk_contents"),
    )
    op.create_table(
        "counters",
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "year", name="pk_counters"),
    )
    op.create_table(
        "requests",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=True),
        sa.Column("owner", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("has_conflicts", sa.Boolean(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("applicant", sa.String(), nullable=False),
        sa.Column("id_number", sa.String(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("row", name="pk_requests"),
        sa.UniqueConstraint("id", name="uq_requests_id"),
        sa.UniqueConstraint("reference", name="uq_requests_reference"),
    )
    op.create_index("ix_requests_id_number", "requests", ["id_number"])
    op.create_index("ix_requests_queue", "requests", ["is_open", "due_on", "row"])
    op.create_index("ix_requests_token", "requests", ["token"])
    op.create_index("ix_requests_received_on", "requests", ["received_on", "row"])
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )
    op.create_index("ix_users_login", "users", ["login"])
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE request_index USING fts5(words, prefix='2 3 4')")
        # Merging while somebody registers costs 18 ms now and then; an idle moment does it instead.
        op.execute("INSERT INTO request_index(request_index, rank) VALUES ('automerge', 0)")
        op.execute("INSERT INTO request_index(request_index, rank) VALUES ('crisismerge', 400)")
