"""What lists show of the whole life of a request, and the departments it is assigned to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # Values for the rows that are there come with the projections, which are made again.
    with op.batch_alter_table("requests") as table:
        table.add_column(sa.Column("assigned_to", sa.Uuid(native_uuid=False), nullable=True))
        table.add_column(sa.Column("department", sa.Uuid(native_uuid=False), nullable=True))
        table.add_column(sa.Column("internal_due_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("extended", sa.Boolean(), nullable=False, server_default="0"))
        table.add_column(sa.Column("complaint_due_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("tried_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("phone", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("requests") as table:
        for name in ("extended", "attempts", "phone"):
            table.alter_column(name, server_default=None)
    op.create_index("ix_requests_complaints", "requests", ["complaint_due_on", "row"])
    op.create_index("ix_requests_conflicts", "requests", ["has_conflicts", "due_on", "row"])
    op.create_table(
        "departments",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name_ar", sa.String(), nullable=False),
        sa.Column("name_fr", sa.String(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_departments"),
    )
