"""What revision 0007 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0006

CHANGES: tuple[str, ...] = (
    # Articles with a star, and the edit that gave it.
    """CREATE TABLE star (
    article_id INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    PRIMARY KEY (article_id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0006.STATEMENTS, *CHANGES)
