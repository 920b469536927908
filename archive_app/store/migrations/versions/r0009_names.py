"""Authority records are described, merged and kept apart; names found in texts wait for people."""

from __future__ import annotations

import unicodedata

from alembic import op
from sqlalchemy import text

from archive_app.store.migrations.ddl_0009 import CHANGES
from archive_app.text.fold import fold_text

revision = "0009"
down_revision = "0008"
_AT_ONCE = 10_000


def upgrade() -> None:
    """Names; the keys of the forms that are there are filled in."""
    for statement in CHANGES:
        op.execute(statement)
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(
        text("SELECT id, text FROM authority_form WHERE id > :last ORDER BY id LIMIT :most"),
        {"last": last, "most": _AT_ONCE},
    ).all():
        connection.execute(
            text("UPDATE authority_form SET form_key = :key WHERE id = :id"),
            [{"id": row.id, "key": _key(row.text)} for row in rows],
        )
        last = rows[-1].id


def _key(form: str) -> str:
    return " ".join(fold_text(unicodedata.normalize("NFC", form)).split())
