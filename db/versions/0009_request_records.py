"""What each request is about, so that a record tells the requests about it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "request_records",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["row"], ["requests.row"], name="fk_request_records_row"),
        sa.PrimaryKeyConstraint("record", "row", name="pk_request_records"),
    )
