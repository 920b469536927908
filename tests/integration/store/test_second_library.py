"""A library of the second schema: opened, converted, and nothing of it is lost."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from archive_app.domain.findings import FindingKind
from archive_app.domain.jobs import NoContext
from archive_app.store.connections import connect
from archive_app.store.library import Library
from archive_app.store.migrations.shapes import HEAD, expected_rows, schema_rows
from tests.integration.store.drafts import draft, item, put

OLD = Path(__file__).parents[2] / "data" / "libraries" / "revision-0002.archive.gz"


@pytest.fixture
def old(path: Path) -> Path:
    """Seven articles: one of two versions, reprints that a person parted, a finding taken back."""
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def test_it_gets_the_schema_of_today(old: Path) -> None:
    Library.open(old).close()
    connection = connect(old, write=False)
    assert schema_rows(connection) == expected_rows(HEAD)
    connection.close()
    (kept,) = old.parent.glob("*.backup")
    connection = connect(kept, write=False)
    assert schema_rows(connection) == expected_rows("0002"), "the backup is as it was"
    connection.close()


def test_everything_is_still_there(old: Path) -> None:
    with Library.open(old) as library:
        assert library.care.check(NoContext()) == ()
        articles = {
            article.external_id: article
            for article in map(library.reads.article, library.feed.article_ids())
        }
        assert list(articles) == ["n0", "n1", "n2", "r1", "r2", "c1", "s1"]
        translation = articles["c1"].translation
        assert translation is not None
        (taken_back,) = translation.dismissed
        assert taken_back.kind is FindingKind.GLUED_SENTENCE
        (row,) = library.reads.rows([articles["r1"].id])
        assert row.note_count == 1
        (parted,) = library.reprints.parted(10)
        assert parted.verdict == "unrelated"
        assert library.profiles.all() == {"Harbin Daily": frozenset({"lead"})}
        assert [search.name for search in library.searches.all()] == ["floods"]
        assert len(library.curation.history()) == 11


def test_its_edits_can_be_undone_and_it_goes_on(old: Path) -> None:
    with Library.open(old) as library:
        (event,) = library.curation.history(kinds=("finding.dismiss",))
        assert library.curation.undo(event.event).changed == 1
        assert library.curation.redo(event.event).changed == 1
        put(library, item(draft("new", "新。", "New.")))
        assert library.reads.count() == 8
        assert library.care.check(NoContext()) == ()
