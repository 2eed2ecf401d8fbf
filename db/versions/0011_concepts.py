"""The office's own words for what the search understands."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "concepts",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("ar", sa.String(), nullable=False),
        sa.Column("fr", sa.String(), nullable=False),
        sa.Column("darija", sa.String(), nullable=False),
        sa.Column("latin", sa.String(), nullable=False),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_concepts"),
    )
