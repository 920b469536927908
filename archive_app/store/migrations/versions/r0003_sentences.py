"""Links of sentences, learned words, corrections of texts, and notes at a sentence."""

from __future__ import annotations

from alembic import op

from archive_app.store.migrations.ddl_0003 import CHANGES

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of alignment; notes and texts get their columns."""
    for statement in CHANGES:
        op.execute(statement)
