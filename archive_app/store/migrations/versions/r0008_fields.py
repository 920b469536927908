"""Fields of articles may be set by people; reading has a state."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0008 import CHANGES

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Fields and reading."""
    for statement in CHANGES:
        op.execute(statement)
