"""What revision 0008 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0007

CHANGES: tuple[str, ...] = (
    # What people set over a field of the import, and the edit that did.
    """CREATE TABLE article_field (
    article_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    imported TEXT DEFAULT '' NOT NULL,
    event_id INTEGER NOT NULL,
    PRIMARY KEY (article_id, field),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT""",
    # How far articles were read.
    """CREATE TABLE reading (
    article_id INTEGER NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article_id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0007.STATEMENTS, *CHANGES)
