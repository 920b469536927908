"""Imports with a plan and a state, cleaning per source and text, fingerprints and reprints."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0002 import CHANGES

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Change the tables of imports and texts; make those of reprints."""
    for statement in CHANGES:
        op.execute(statement)
