"""What revision 0003 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0002

CHANGES: tuple[str, ...] = (
    # Which sentences belong together; ``waiting`` where the texts are others by now.
    """CREATE TABLE alignment (
    article_id INTEGER NOT NULL,
    original_sha TEXT NOT NULL,
    translation_sha TEXT NOT NULL,
    engine TEXT NOT NULL,
    fixed INTEGER DEFAULT 0 NOT NULL,
    waiting INTEGER DEFAULT 0 NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article_id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) STRICT""",
    """CREATE INDEX ix_alignment_waiting ON alignment (waiting)""",
    """CREATE TABLE lexicon (
    pair TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (pair, source, target)
) STRICT, WITHOUT ROWID""",
    # Corrections are versions of a text that were made of another one, by a person.
    """ALTER TABLE text ADD COLUMN base_id INTEGER""",
    """ALTER TABLE text ADD COLUMN made_by TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE text ADD COLUMN against TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE text ADD COLUMN searchable INTEGER DEFAULT 0 NOT NULL""",
    """CREATE INDEX ix_text_searchable ON text (article_id) WHERE searchable = 1""",
    # What a note was written about, so that it is found again when the text changes.
    """ALTER TABLE note ADD COLUMN side TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE note ADD COLUMN quote TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE note ADD COLUMN prefix TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE note ADD COLUMN suffix TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE note ADD COLUMN orphaned INTEGER DEFAULT 0 NOT NULL""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0002.STATEMENTS, *CHANGES)
