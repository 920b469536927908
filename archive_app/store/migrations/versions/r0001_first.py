"""The first schema."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0001 import STATEMENTS

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table and index."""
    for statement in STATEMENTS:
        op.execute(statement)
