"""What revision 0006 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0005

CHANGES: tuple[str, ...] = (
    """CREATE TABLE collection (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT DEFAULT '' NOT NULL,
    position INTEGER NOT NULL,
    FOREIGN KEY(parent_id) REFERENCES collection (id)
) STRICT""",
    """CREATE UNIQUE INDEX uq_collection_child ON collection (parent_id, name_key)
    WHERE parent_id IS NOT NULL""",
    "CREATE UNIQUE INDEX uq_collection_root ON collection (name_key) WHERE parent_id IS NULL",
    # The articles of a collection in the order that people gave them.
    """CREATE TABLE collection_article (
    collection_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    PRIMARY KEY (collection_id, article_id),
    FOREIGN KEY(collection_id) REFERENCES collection (id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_collection_article_article_id ON collection_article (article_id)",
)
STATEMENTS: tuple[str, ...] = (*ddl_0005.STATEMENTS, *CHANGES)
