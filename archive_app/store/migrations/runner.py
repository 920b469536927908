"""Brings a file to the newest revision inside one transaction. Imports Alembic: call when due."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Final

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from archive_app.store.migrations.versions import (
    r0001_first,
    r0002_planned_imports,
    r0003_sentences,
    r0004_saved_searches,
    r0005_tag_aliases,
    r0006_collections,
    r0007_stars,
    r0008_fields,
    r0009_names,
)

# Named here rather than found in a folder: a frozen program has no folder of modules.
REVISIONS: Final[tuple[ModuleType, ...]] = (
    r0001_first,
    r0002_planned_imports,
    r0003_sentences,
    r0004_saved_searches,
    r0005_tag_aliases,
    r0006_collections,
    r0007_stars,
    r0008_fields,
    r0009_names,
)


def upgrade(
    connection: Connection, since: str | None, revisions: Sequence[ModuleType] = REVISIONS
) -> str:
    """Run every revision after ``since`` (None: an empty file); returns the new revision.

    The caller's transaction is open and is committed by the caller, so a fault leaves the file as
    it was. Raises whatever a revision raises.
    """
    context = MigrationContext.configure(connection)
    names = [None, *(str(module.revision) for module in revisions)]
    due = revisions[names.index(since) :]
    with Operations.context(context):
        for module in due:
            module.upgrade()
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (names[-1],))
    assert names[-1] is not None
    return names[-1]
