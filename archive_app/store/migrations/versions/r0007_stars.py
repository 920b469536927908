"""Articles may have a star."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0007 import CHANGES

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Stars."""
    for statement in CHANGES:
        op.execute(statement)
