"""What revision 0004 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0003

CHANGES: tuple[str, ...] = (
    # Everything that decides what a saved search shows, where it is listed, and what was seen.
    """ALTER TABLE saved_search ADD COLUMN scope TEXT DEFAULT 'both' NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN without TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN density TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN folder TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN description TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN pinned INTEGER DEFAULT 0 NOT NULL""",
    """ALTER TABLE saved_search ADD COLUMN looked INTEGER DEFAULT 0 NOT NULL""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0003.STATEMENTS, *CHANGES)
