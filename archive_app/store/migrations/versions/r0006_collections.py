"""Articles are gathered in collections, which people keep in order."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0006 import CHANGES

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Collections, and which articles they hold."""
    for statement in CHANGES:
        op.execute(statement)
