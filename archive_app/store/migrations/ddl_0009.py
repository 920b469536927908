"""What revision 0009 changes, statement by statement. Frozen: a change is a new revision."""

from __future__ import annotations

from archive_app.store.migrations import ddl_0008

CHANGES: tuple[str, ...] = (
    # What is known of names, and which records are one.
    "ALTER TABLE authority ADD COLUMN merged_into INTEGER REFERENCES authority (id)",
    "ALTER TABLE authority ADD COLUMN preferred_key TEXT DEFAULT '' NOT NULL",
    "UPDATE authority SET preferred_key = name_key",
    "CREATE INDEX ix_authority_preferred_key ON authority (preferred_key)",
    "ALTER TABLE authority ADD COLUMN state TEXT DEFAULT 'met' NOT NULL",
    "ALTER TABLE authority ADD COLUMN reading TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority ADD COLUMN dates TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority ADD COLUMN role TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority ADD COLUMN note TEXT DEFAULT '' NOT NULL",
    """CREATE INDEX ix_authority_merged_into ON authority (merged_into)
    WHERE merged_into IS NOT NULL""",
    "ALTER TABLE authority_form ADD COLUMN form_key TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority_form ADD COLUMN kind TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority_form ADD COLUMN script TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority_form ADD COLUMN scheme TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE authority_form ADD COLUMN given INTEGER DEFAULT 0 NOT NULL",
    "CREATE INDEX ix_authority_form_form_key ON authority_form (form_key)",
    # How another catalogue calls a person, an organisation or a place.
    """CREATE TABLE authority_identifier (
    authority_id INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (authority_id, scheme, value),
    FOREIGN KEY(authority_id) REFERENCES authority (id)
)
 WITHOUT ROWID,
 STRICT""",
    # Two records that are said not to be the same; ``first_id`` is the lower one.
    """CREATE TABLE authority_apart (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id),
    FOREIGN KEY(first_id) REFERENCES authority (id),
    FOREIGN KEY(second_id) REFERENCES authority (id)
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_authority_apart_second_id ON authority_apart (second_id)",
    # An article whose text mentions somebody, as a person confirmed.
    """CREATE TABLE mention (
    authority_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (authority_id, article_id),
    FOREIGN KEY(authority_id) REFERENCES authority (id),
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_mention_article_id ON mention (article_id)",
    # A name that both texts of articles have, and nobody has confirmed or dismissed yet.
    """CREATE TABLE found_name (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    original TEXT NOT NULL,
    translation TEXT NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    authority_id INTEGER,
    CONSTRAINT uq_found_name_kind_original_translation UNIQUE (kind, original, translation),
    FOREIGN KEY(authority_id) REFERENCES authority (id)
)
 STRICT""",
    # An article in which a name was found.
    """CREATE TABLE found_name_article (
    found_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (found_id, article_id),
    FOREIGN KEY(found_id) REFERENCES found_name (id) ON DELETE CASCADE,
    FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_found_name_article_article_id ON found_name_article (article_id)",
    # One row: how far names were looked for in texts, as the sequence number of the newest change
    """CREATE TABLE name_look (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    edits INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT""",
)
STATEMENTS: tuple[str, ...] = (*ddl_0008.STATEMENTS, *CHANGES)
