"""A library that the first version made: opened, converted, and nothing of it is lost."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from archive_app.domain.errors import UserError
from archive_app.domain.import_batches import BatchState
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import NoContext
from archive_app.store.connections import connect
from archive_app.store.library import Library
from archive_app.store.migrations.shapes import HEAD, expected_rows, schema_rows
from tests.integration.store.drafts import draft, item, put

OLD = Path(__file__).parents[2] / "data" / "libraries" / "revision-0001.archive.gz"


@pytest.fixture
def old(path: Path) -> Path:
    """Five articles of four imports: two ended, one was stopped, one was killed."""
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def test_it_gets_the_schema_of_today(old: Path) -> None:
    Library.open(old).close()
    connection = connect(old, write=False)
    assert schema_rows(connection) == expected_rows(HEAD)
    connection.close()
    (kept,) = old.parent.glob("*.backup")
    connection = connect(kept, write=False)
    assert schema_rows(connection) == expected_rows("0001"), "the backup is as it was"
    connection.close()


def test_everything_is_still_there(old: Path) -> None:
    with Library.open(old) as library:
        assert library.care.check(NoContext()) == ()
        articles = [library.reads.article(one) for one in library.feed.article_ids()]
        assert [one.external_id for one in articles] == ["n0", "n1", "n2", "s1", "k1"]
        renewed = articles[0].translation
        assert renewed is not None
        assert (renewed.version, renewed.received) == (2, "A better article 0.")
        tags = [[tag.path for tag in one.tags] for one in articles]
        assert tags == [["flood/2020"], ["flood/2020"], [], [], []]
        assert len(library.curation.history()) == 6


def test_imports_before_there_were_states(old: Path) -> None:
    with Library.open(old) as library:
        found = library.batches.batches()
        states = [one.state for one in reversed(found)]
        assert states == [BatchState.DONE] * 2 + [BatchState.STOPPED] * 2
        assert not any(one.can_resume for one in found)
        assert found[2].counts == {Outcome.UPDATED: 1, Outcome.FAILED: 1}
        for retry in (False, True):
            with pytest.raises(UserError, match="Import the files again"):
                library.imports.reopen_batch(found[0].id, retry=retry)


def test_files_of_old_imports_are_known_again(old: Path) -> None:
    """Their places were not recorded then."""
    changed = item(draft("n1", "第1篇。n", "Changed.", url="", source=""), record=0)
    elsewhere = item(draft("n1", "别。", "Another."), file="x/n1.txt", record=0)
    with Library.open(old) as library:
        results = put(library, changed, elsewhere)
        assert [one.external_id for one in results] == ["n1", "n1~2"]


def test_old_edits_can_be_undone_and_imports_go_on(old: Path) -> None:
    with Library.open(old) as library:
        of_import = library.curation.history(kinds=("import",))
        assert library.curation.undo(of_import[-2].event).changed == 1
        renewed = library.reads.article(library.reads.find_article("n0")).translation
        assert renewed is not None
        assert renewed.received == "Article 0 n."
        put(library, item(draft("new", "新。", "New.")))
        assert library.reads.count() == 6
        assert library.care.check(NoContext()) == ()
