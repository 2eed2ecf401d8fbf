"""Forms that were begun, and what the lists of requests are found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("user", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_drafts"),
    )
    op.create_index("ix_requests_status", "requests", ["status", "due_on", "row"])
    op.create_index("ix_requests_closed_on", "requests", ["closed_on", "row"])
