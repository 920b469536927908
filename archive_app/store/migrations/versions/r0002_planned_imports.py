"""Imports with a plan and a state, cleaning per source and text, fingerprints and reprints."""

from __future__ import annotations

import re

from alembic import op

from archive_app.store.identity import named_by_file, place_of
from archive_app.store.migrations.ddl_0002 import CHANGES

revision = "0002"
down_revision = "0001"

_NUMBER = re.compile(r"~[0-9]+\Z")  # behind the ids of namesakes


def upgrade() -> None:
    """Change the tables of imports and texts; make those of reprints."""
    for statement in CHANGES:
        op.execute(statement)
    _fill_places()


def _fill_places() -> None:
    """The places of older lines, so that their files are known when they are imported again."""
    connection = op.get_bind()
    rows = connection.exec_driver_sql(
        "SELECT import_item.id, file, path, external_id FROM import_item"
        " JOIN article ON article.id = article_id WHERE outcome IN ('imported', 'updated')"
    )
    places = [
        (place_of(file, path, name), line)
        for line, file, path, external_id in rows
        for name in [_NUMBER.sub("", external_id)]
        if named_by_file(file, name)
    ]
    if places:
        connection.exec_driver_sql("UPDATE import_item SET place = ? WHERE id = ?", places)
