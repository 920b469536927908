"""What revision 0005 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0004

CHANGES: tuple[str, ...] = (
    # Paths that stand for a tag: what it was called before it was merged with another.
    """CREATE TABLE tag_alias (
    path_key TEXT NOT NULL,
    path TEXT NOT NULL,
    tag_id INTEGER NOT NULL,
    PRIMARY KEY (path_key),
    FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_tag_alias_tag_id ON tag_alias (tag_id)",
)
STATEMENTS: tuple[str, ...] = (*ddl_0004.STATEMENTS, *CHANGES)
