"""Verification finds every kind of damage; backups are whole or are not there."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from archive_app.domain.errors import Cancelled, EnvironmentProblem
from archive_app.domain.jobs import NoContext
from archive_app.services.alignment import AlignmentService
from archive_app.store import backup
from archive_app.store.connections import connect
from archive_app.store.library import Library
from tests.integration.store.drafts import put_many


class Stopped(NoContext):
    """The context of a person who pressed Stop."""

    def checkpoint(self) -> None:
        raise Cancelled


def change(library: Library, *statements: str) -> None:
    connection = connect(library.path, write=True)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_library(library: Library) -> None:
    assert library.care.check(NoContext()) == ()
    put_many(library, 250)
    assert library.care.check(NoContext()) == ()


@pytest.mark.parametrize(
    "statement,problem",
    [
        ("UPDATE text SET received = received || ' ' WHERE id = 3", "Article 2: the original text"),
        ("UPDATE raw_object SET data = x'00' WHERE id = 2", "Article 2: the original bytes"),
        ("DELETE FROM article WHERE id = 2", "belongs to a row of article that is missing"),
        ("DELETE FROM text WHERE article_id = 2", "Article 2 .n1. has no text"),
        (
            "UPDATE bead SET original_end = 9 WHERE article_id = 2",
            "Article 2 .n1. pairs paragraphs",
        ),
        ("UPDATE article SET facet_seq = 99 WHERE id = 2", "Article 2 .n1. names a transaction"),
        (
            "UPDATE alignment SET original_sha = 'x' WHERE article_id = 2",
            "Article 2 has links of other sentences",
        ),
    ],
)
def test_changed_rows_are_found(library: Library, statement: str, problem: str) -> None:
    put_many(library, 3)
    AlignmentService(library.alignments).follow(NoContext())
    change(library, statement)
    found = library.care.check(NoContext())
    assert found
    with pytest.raises(AssertionError, match=problem):
        raise AssertionError("\n".join(found))


def contents(library: Library) -> list[object]:
    """Everything a person reads."""
    return [
        (article.title, article.original, article.translation)
        for article in map(library.reads.article, library.feed.article_ids())
    ]


def test_a_flipped_bit_in_any_text_is_found(path: Path) -> None:
    with Library.create(path, "x") as library:
        put_many(library, 30)
        expected = contents(library)
    whole = path.read_bytes()
    places = [found.start() for found in re.finditer(rb"Article \d+ n\.|The Flood", whole)]
    found = 0
    for at in random.Random(3).sample(places, 30):
        damaged = bytearray(whole)
        damaged[at + 3] ^= 1
        path.write_bytes(damaged)
        with Library.open(path) as library:
            problems = library.care.check(NoContext())
            assert problems or contents(library) == expected
            found += bool(problems)
    assert found > 20


def test_checking_can_be_stopped(library: Library) -> None:
    put_many(library, 3)
    with pytest.raises(Cancelled):
        library.care.check(Stopped())


def test_backup_while_open(library: Library, tmp_path: Path) -> None:
    ids = put_many(library, 20)
    library.curation.add_tag(ids, "a")
    target = tmp_path / "backup.archive"
    library.care.backup(target)
    with Library.open(target, write=False) as copy:
        assert copy.uuid == library.uuid
        assert copy.feed.head() == library.feed.head()
        assert copy.reads.rows(ids) == library.reads.rows(ids)
    assert target.read_bytes()[18:20] == b"\1\1", "opens from a read-only folder"


def test_backup_never_overwrites(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "there.archive"
    target.write_bytes(b"mine")
    with pytest.raises(EnvironmentProblem, match="exists already"):
        library.care.backup(target)
    assert target.read_bytes() == b"mine"


def test_a_failed_backup_leaves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bad(copy: Path, _ctx: object) -> None:
        raise EnvironmentProblem("damaged")

    monkeypatch.setattr(backup, "_verify", bad)
    with pytest.raises(EnvironmentProblem):
        library.care.backup(tmp_path / "b.archive")
    assert [one.name for one in tmp_path.iterdir() if "b.archive" in one.name] == []
    with pytest.raises(EnvironmentProblem, match="no"):
        library.care.backup(tmp_path / "no" / "b.archive")
