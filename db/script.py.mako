"""${message}.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}

The previous program must still be able to read the result: sites update on different days.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
