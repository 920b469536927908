"""Creating and opening libraries, and every reason to refuse a file."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive_app.domain.errors import (
    ArchiveError,
    EnvironmentProblem,
    LibraryBusy,
    LibraryProblem,
)
from archive_app.store import journal
from archive_app.store.connections import APPLICATION_ID, connect, scalar
from archive_app.store.driver import dbapi, sqlite_facts
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put, put_many

POSIX = pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
NOT_ROOT = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere"
)


def test_create_close_reopen(path: Path) -> None:
    with Library.create(path, "新闻") as library:
        uuid = library.uuid
        put(library, item(draft()))
    with Library.open(path) as library:
        assert (library.uuid, library.name, library.path) == (uuid, "新闻", path)
        assert library.reads.count() == 1
    assert [one.name for one in path.parent.iterdir()] == [path.name], "one file holds everything"


@POSIX
def test_a_new_file_is_private(library: Library) -> None:
    put(library, item(draft()))
    for one in library.path.parent.glob(f"{library.path.name}*"):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600, one


def test_create_never_overwrites(library: Library) -> None:
    before = library.path.read_bytes()
    with pytest.raises(LibraryProblem, match="exists already"):
        Library.create(library.path, "other")
    assert library.path.read_bytes() == before


def test_create_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(LibraryProblem, match="There is no folder"):
        Library.create(tmp_path / "no" / "x.archive", "x")


def test_a_failed_create_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("fault")

    monkeypatch.setattr("archive_app.store.opening._describe", fail)
    with pytest.raises(RuntimeError, match="fault"):
        Library.create(path, "x")
    assert not path.exists()


def test_every_connection_is_hardened(library: Library) -> None:
    connection = connect(library.path, write=True)
    try:
        pragmas = {
            name: scalar(connection, f"PRAGMA {name}")
            for name in ("foreign_keys", "synchronous", "trusted_schema", "cell_size_check")
        }
        assert pragmas == {
            "foreign_keys": 1,
            "synchronous": 2,
            "trusted_schema": 0,
            "cell_size_check": 1,
        }
        assert scalar(connection, "PRAGMA busy_timeout") == 5000
        with pytest.raises(dbapi().DatabaseError):
            connection.execute(
                "ATTACH DATABASE ? AS other", (str(library.path.parent / "other.db"),)
            )
    finally:
        connection.close()
    assert not (library.path.parent / "other.db").exists()


def test_journal_is_wal_while_open_and_gone_afterwards(path: Path) -> None:
    library = Library.create(path, "x")
    expected = "wal" if sqlite_facts().wal_is_safe else "delete"
    connection = connect(path, write=False)
    assert scalar(connection, "PRAGMA journal_mode") == expected
    connection.close()
    library.close()
    assert path.read_bytes()[18:20] == b"\1\1", "a closed file is in rollback mode: it copies whole"


def test_no_wal_where_writing_in_it_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "on_network", lambda _: True)
    with Library.create(path, "x") as library:
        put(library, item(draft()))
        assert not path.with_name(path.name + "-wal").exists()
        assert library.reads.count() == 1


def test_reading_only(path: Path) -> None:
    with Library.create(path, "x") as library:
        ids = put_many(library, 3)
    with Library.open(path, write=False) as library:
        assert library.reads.count() == 3
        with pytest.raises(EnvironmentProblem, match="read-only"):
            library.curation.add_tag(ids, "a")


@NOT_ROOT
def test_read_only_folder(path: Path) -> None:
    Library.create(path, "x").close()
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with Library.open(path, write=False) as library:
            assert library.reads.count() == 0
        with pytest.raises(EnvironmentProblem, match="read-only"):
            Library.open(path)
    finally:
        path.parent.chmod(0o700)


def test_two_programs_may_have_it_open(library: Library) -> None:
    put(library, item(draft()))
    with Library.open(library.path) as other:
        put(other, item(draft("b", "别的。", "Other.")))
        assert library.reads.count() == other.reads.count() == 2
    put(library, item(draft("c", "三。", "Three.")))
    assert library.reads.count() == 3


@pytest.mark.skipif(not sqlite_facts().wal_is_safe, reason="this SQLite is kept out of WAL mode")
def test_one_program_that_closes_does_not_end_wal_for_the_other(library: Library) -> None:
    Library.open(library.path).close()
    assert library.path.read_bytes()[18:20] == b"\2\2"


def test_a_writer_that_keeps_the_file_is_named_as_busy(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_app.store.connections.BUSY_TIMEOUT_MS", 50)
    other = connect(library.path, write=True)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(LibraryBusy, match="in use by another program"):
            put(library, item(draft()))
    finally:
        other.close()
    put(library, item(draft()))


# --- refusals -------------------------------------------------------------------------------------


def _sql(*statements: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite3.connect(path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    return change


def _foreign(path: Path) -> None:
    path.unlink()
    _sql("CREATE TABLE notes (id INTEGER)")(path)


def _text(path: Path) -> None:
    path.write_text("Not an archive at all.\n" * 50, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _cut_in_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def _zeroed(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = bytes(3996)
    path.write_bytes(data)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _missing(path: Path) -> None:
    path.unlink()


_TRIGGER = "CREATE TRIGGER pwned AFTER UPDATE ON article BEGIN UPDATE text SET title = 'PWNED'; END"
_ENDLESS = (
    "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
    " SELECT i FROM n"
)

REFUSALS: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (_missing, "There is no file"),
    "folder": (_folder, "is a folder"),
    "empty": (_empty, "is not an archive"),
    "text": (_text, "is not an archive"),
    "foreign": (_foreign, "database of another program"),
    "cut off": (_cut_off, "is damaged .it is cut off"),
    "cut off in the header": (_cut_in_header, "is damaged .it is cut off"),
    "zeroed": (_zeroed, "is damaged|structure"),
    "newer": (
        _sql("UPDATE alembic_version SET version_num = '9999'"),
        "made by a newer version.*Update the program",
    ),
    "other revision": (_sql("UPDATE alembic_version SET version_num = '0000x'"), "structure"),
    "a revision of words": (  # once told to be of a newer version
        _sql("UPDATE alembic_version SET version_num = 'abc'"),
        "an unknown revision, “abc”",
    ),
    "no revision": (_sql("DROP TABLE alembic_version"), "it says no version"),
    "trigger": (_sql(_TRIGGER), "trigger “pwned”.*Import a clean copy"),
    "view": (_sql(_ENDLESS), "view “endless”.*Import a clean copy"),
    "table": (_sql("CREATE TABLE extra (x)"), "table “extra”"),
    "virtual table": (_sql("CREATE VIRTUAL TABLE spy USING fts5(x)"), "“spy.*Import a clean"),
    "index": (_sql("CREATE INDEX extra ON article (url)"), "index “extra”"),
    "lost index": (_sql("DROP INDEX ix_article_change_seq"), "“ix_article_change_seq” is missing"),
    "changed table": (_sql("ALTER TABLE note ADD COLUMN x TEXT"), "table “note”"),
    "no library row": (_sql("DELETE FROM library"), "does not say which library"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refused_in_words_and_unchanged(name: str, path: Path) -> None:
    with Library.create(path, "x") as library:
        put_many(library, 20)
    damage, message = REFUSALS[name]
    damage(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LibraryProblem, match=message) as caught:
        Library.open(path)
    assert caught.value.advice.endswith("."), "it says what to do"
    if before is not None and name != "no library row":
        assert path.read_bytes() == before
    assert list(path.parent.glob("*-wal")) == []


def test_our_mark_is_in_the_header(library: Library) -> None:
    library.close()
    assert library.path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"ArcB"


def test_a_damaged_page_is_found_after_an_unclean_end(path: Path) -> None:
    with Library.create(path, "x") as library:
        put_many(library, 40)
    data = bytearray(path.read_bytes())
    # An interior page of the largest table loses its cell pointers.
    data[-4096 * 3 : -4096 * 3 + 512] = b"\xff" * 512
    path.write_bytes(data)
    left = connect(path, write=True)  # a program that will be killed
    left.execute("PRAGMA journal_mode=WAL")
    left.execute("PRAGMA user_version=1")
    wal = path.with_name(path.name + "-wal")
    kept = path.read_bytes(), wal.read_bytes()
    left.close()
    path.write_bytes(kept[0])
    wal.write_bytes(kept[1])
    with pytest.raises(LibraryProblem, match="is damaged"):
        Library.open(path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a limit on file sizes")
def test_a_full_disk_is_told_and_nothing_is_lost(library: Library) -> None:
    ids = put_many(library, 5)
    with library._database.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(EnvironmentProblem, match="is full"):
        put_many(library, 200, "more")
    assert library.reads.count() == len(ids)
    with library._database.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert len(put_many(library, 200, "more")) == 200


def test_faults_of_the_program_are_not_dressed_up(library: Library) -> None:
    with pytest.raises(Exception, match="no such table") as caught:  # noqa: SIM117
        with library._database.reading() as connection:
            connection.exec_driver_sql("SELECT * FROM nowhere")
    assert not isinstance(caught.value, ArchiveError)
