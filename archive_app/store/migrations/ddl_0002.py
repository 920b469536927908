"""What revision 0002 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0001

CHANGES: tuple[str, ...] = (
    # The plan and the state of an import; the state says what "stopped" said, and more.
    """ALTER TABLE import_batch ADD COLUMN plan TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE import_batch ADD COLUMN state TEXT DEFAULT 'done' NOT NULL""",
    """ALTER TABLE import_batch ADD COLUMN problem TEXT DEFAULT '' NOT NULL""",
    """ALTER TABLE import_batch ADD COLUMN passed_over INTEGER DEFAULT 0 NOT NULL""",
    """UPDATE import_batch SET state = 'stopped' WHERE stopped = 1 OR finished_at IS NULL""",
    """ALTER TABLE import_batch DROP COLUMN stopped""",
    # Lines are counted and listed by outcome: the longer index does the work of the shorter one.
    """DROP INDEX ix_import_item_batch_id""",
    """CREATE INDEX ix_import_item_batch_id_outcome ON import_item (batch_id, outcome)""",
    # Where a record that is known by its file's name comes from: see identity.py.
    """ALTER TABLE import_item ADD COLUMN place INTEGER""",
    """CREATE INDEX ix_import_item_place ON import_item (place) WHERE place IS NOT NULL""",
    # Cleaning: rules that are off for one source; what a person took back in one text.
    """CREATE TABLE cleaning_profile (
    source_key TEXT NOT NULL,
    source TEXT NOT NULL,
    rules_off TEXT NOT NULL,
    PRIMARY KEY (source_key)
) STRICT""",
    """ALTER TABLE text ADD COLUMN cleaning TEXT DEFAULT '' NOT NULL""",
    # Reprints.
    """CREATE TABLE fingerprint (
    text_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sentences BLOB NOT NULL,
    shingles BLOB NOT NULL,
    PRIMARY KEY (text_id),
    FOREIGN KEY(text_id) REFERENCES text (id) ON DELETE CASCADE
) STRICT""",
    """CREATE TABLE likeness (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    verdict TEXT DEFAULT '' NOT NULL,
    event_id INTEGER,
    PRIMARY KEY (first_id, second_id),
    CONSTRAINT ck_likeness_in_order CHECK (first_id < second_id),
    FOREIGN KEY(first_id) REFERENCES article (id) ON DELETE CASCADE,
    FOREIGN KEY(second_id) REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    """CREATE INDEX ix_likeness_second_id ON likeness (second_id)""",
    """CREATE TABLE article_cluster (
    article_id INTEGER NOT NULL,
    cluster_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (article_id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
) STRICT""",
    """CREATE INDEX ix_article_cluster_cluster_id ON article_cluster (cluster_id)""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0001.STATEMENTS, *CHANGES)
