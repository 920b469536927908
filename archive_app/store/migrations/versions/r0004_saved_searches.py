"""Saved searches keep their scope and view, folders, descriptions, and what was seen of them."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0004 import CHANGES

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Saved searches get their columns."""
    for statement in CHANGES:
        op.execute(statement)
