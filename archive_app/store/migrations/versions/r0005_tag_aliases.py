"""A tag that was merged leaves its path, which stands for the other tag."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0005 import CHANGES

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Tags get aliases."""
    for statement in CHANGES:
        op.execute(statement)
