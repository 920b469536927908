"""Columns follow a store, and a file brings them back only for the same history."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Changes, ColumnRow, Standing
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns import Columns, LiveColumns, cache_file, changed, live
from archive_app.search.facet_columns.cache_file import Stamp, read_columns, write_columns
from tests.unit.search.facet_columns.drawn import FACETS, HISTORIES


@dataclass
class Store:
    """The part of a feed that columns follow; every change is a transaction."""

    library_uuid: str = "one"
    rows: dict[int, ColumnRow] = field(default_factory=dict)
    seqs: dict[int, int] = field(default_factory=dict)
    tokens: list[bytes] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    def change(self, *rows: ColumnRow, removed: tuple[int, ...] = ()) -> None:
        self.tokens.append(f"token{len(self.tokens)}{self.library_uuid}".encode())
        for row in rows:
            self.rows[row.id] = row
        for one in removed:
            del self.rows[one]
        self.seqs |= dict.fromkeys([*(int(row.id) for row in rows), *removed], len(self.tokens))

    def head(self) -> tuple[int, bytes]:
        return (len(self.tokens), self.tokens[-1]) if self.tokens else (0, b"")

    def token(self, seq: int) -> bytes | None:
        return self.tokens[seq - 1] if 0 < seq <= len(self.tokens) else None

    def facet_head(self) -> int:
        return max(self.seqs.values(), default=0)

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        self.asked.append(after)
        moved = [one for one, seq in self.seqs.items() if seq > after]
        return (
            self.facet_head(),
            [self.rows[one] for one in moved if one in self.rows],
            [ArticleId(one) for one in moved if one not in self.rows],
        )

    def column_batches(self, after: int) -> tuple[int, Iterator[list[ColumnRow]], list[ArticleId]]:
        head, rows, removed = self.column_rows(after)
        return head, iter([rows[at : at + 2] for at in range(0, len(rows), 2)]), removed

    # What columns never ask for

    def pending(self, seq: int) -> int:
        raise AssertionError

    def standing(self, seq: int) -> Standing:
        raise AssertionError

    def changes(self, seq: int, limit: int) -> Changes:
        raise AssertionError

    def article_ids(self) -> list[ArticleId]:
        raise AssertionError

    def documents(self, ids: object) -> list[object]:
        raise AssertionError

    def name_forms_of(self, facet: Facet) -> dict[str, tuple[str, ...]]:
        raise AssertionError


def _row(number: int, tag: str = "a") -> ColumnRow:
    values = {Facet.TAG: (tag, "also"), Facet.SOURCE: (f"s{number % 3}",)}
    return ColumnRow(ArticleId(number), values, f"20{number % 30:02d}-00-00", f"t{number}", "s")


@pytest.fixture
def store() -> Store:
    filled = Store()
    filled.change(*(_row(number) for number in range(1, 30)))
    return filled


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change is worth saving."""
    monkeypatch.setattr(live, "_LEAST_UNSAVED", 1)


def _live(store: Store, cache: Path | None = None) -> LiveColumns:
    return LiveColumns(store, cache)  # type: ignore[arg-type]


def _shown(columns: Columns) -> object:
    """Everything that can be asked of columns."""
    every = np.arange(len(columns.ids), dtype=np.int32)
    return (
        sorted(columns.ids[columns.alive].tolist()),
        [list(columns.order(every, None, sort)) for sort in Sort],
        [
            {
                value: columns.ids[columns.with_value(facet, value)].tolist()
                for value in sorted(known)
            }
            for facet in Facet
            for known in [columns.values(facet)]
        ],
    )


def test_it_follows_and_reads_only_what_changed(store: Store) -> None:
    columns = _live(store)
    before = columns.current()
    assert columns.current() is before
    store.change(_row(3, "b"), _row(99), removed=(5,))
    after = columns.current()
    assert store.asked == [0, 1]
    assert _shown(after) == _shown(_live(store).current())
    assert after.ids[after.with_value(Facet.TAG, "b")].tolist() == [3]
    assert before.values(Facet.TAG) == ("a", "also")


def test_an_article_that_comes_back(store: Store) -> None:
    columns = _live(store)
    columns.current()
    store.change(removed=(5, 6))
    columns.current()
    store.change(_row(5, "again"))
    now = columns.current()
    assert now.ids[now.with_value(Facet.TAG, "again")].tolist() == [5]
    assert now.article_count == 28
    assert now.alive[now.rows_of(np.array([5, 6]))].tolist() == [True, False]
    assert now.rows_of(np.array([1000, -3])).tolist() == [-1, -1]


def test_another_history_is_read_anew(store: Store) -> None:
    columns = _live(store)
    store.change(_row(1, "old"))
    columns.current()
    store.tokens = [b"x", b"y"]  # a backup was restored and edited past the old head
    store.rows = {7: _row(7, "new")}
    store.seqs = {7: 3}
    now = columns.current()
    assert now.ids[now.alive].tolist() == [7]
    assert store.asked[-1] == 0


def test_forgetting_reads_everything(store: Store) -> None:
    columns = _live(store)
    before = columns.current()
    columns.forget()
    assert _shown(columns.current()) == _shown(before)
    assert store.asked == [0, 0]


@pytest.mark.usefixtures("eager")
def test_a_start_from_the_file_reads_what_changed_since(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "columns.npcols"
    first = _live(store, path)
    assert not first.save()
    first.current()
    assert first.save()
    assert not first.save()
    store.change(_row(2, "late"))
    second = _live(store, path).current()
    assert store.asked == [0, 1]
    assert _shown(second) == _shown(_live(store).current())


def test_little_changes_are_not_worth_a_file(store: Store, tmp_path: Path) -> None:
    columns = _live(store, tmp_path / "columns.npcols")
    columns.current()
    assert not columns.save()
    store.change(*(_row(number) for number in range(1000, 2000)))
    columns.current()
    assert columns.save()


@pytest.mark.usefixtures("eager")
def test_a_file_of_another_library_or_history_is_not_used(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "columns.npcols"
    first = _live(store, path)
    first.current()
    assert first.save()
    copy = Store("two", {1: _row(1, "other")}, {1: 1}, store.tokens)
    assert _live(copy, path).current().ids.tolist() == [1]
    restored = Store("one", {1: _row(1, "other")}, {1: 1}, [b"other"])
    assert _live(restored, path).current().ids.tolist() == [1]
    assert copy.asked == restored.asked == [0]


@pytest.mark.usefixtures("eager")
def test_a_start_drops_many_dead_rows(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "columns.npcols"
    first = _live(store, path)
    first.current()
    store.change(removed=tuple(range(1, 12)))
    before = first.current()
    assert len(before.ids) == 29
    assert first.save()
    second = _live(store, path)
    assert len(second.current().ids) == 18
    assert _shown(second.current()) == _shown(before)
    assert second.save()  # so that it need not be done again


@given(HISTORIES)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[list[ColumnRow], set[int]]]
) -> None:
    columns = Columns.empty()
    for at, (rows, removed) in enumerate(history, 1):
        columns = changed(columns, rows, map(ArticleId, removed), at)
    path = tmp_path_factory.mktemp("cache") / "columns.npcols"
    stamp = Stamp("library", 7, "00ff")
    assert write_columns(path, columns, stamp)
    found = read_columns(path)
    assert found is not None
    assert found[1] == stamp
    assert found[0].head == columns.head
    assert _shown(found[0]) == _shown(columns)
    rows, removed = history[0]
    following = [changed(one, rows, map(ArticleId, removed), 99) for one in (found[0], columns)]
    assert _shown(following[0]) == _shown(following[1])
    assert [list(found[0].values(facet)) for facet in FACETS] == [
        list(columns.values(facet)) for facet in FACETS
    ]


def _written(path: Path) -> bytes:
    columns = changed(Columns.empty(), [_row(number) for number in range(1, 9)], [], 3)
    assert write_columns(path, columns, Stamp("one", 1, "00"))
    return path.read_bytes()


@given(data=st.data())
def test_a_damaged_file_is_not_used(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cache") / "columns.npcols"
    whole = _written(path)
    at = data.draw(st.integers(0, len(whole) - 1))
    flipped = data.draw(st.integers(1, 255))
    path.write_bytes(whole[:at] + bytes([whole[at] ^ flipped]) + whole[at + 1 :])
    assert read_columns(path) is None
    path.write_bytes(whole[:at])
    assert read_columns(path) is None
    path.write_bytes(whole + b"x")
    assert read_columns(path) is None


def test_a_file_of_another_version_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "columns.npcols"
    whole = _written(path)
    assert read_columns(path) is not None
    size = struct.unpack_from("<I", whole, 8)[0]
    assert json.loads(whole[16 : 16 + size])["library"] == "one"
    monkeypatch.setattr(cache_file, "_WRITER", "0.0.1 source tag")
    assert read_columns(path) is None


def test_a_file_that_can_t_be_written_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "columns.npcols"
    whole = _written(path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert not write_columns(path, Columns.empty(), Stamp("one", 2, "01"))
    assert path.read_bytes() == whole
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    monkeypatch.undo()
    path.with_name(path.name + ".tmp").write_bytes(b"left by a program that was killed")
    assert not write_columns(path, Columns.empty(), Stamp("one", 2, "01"))
    assert write_columns(path, Columns.empty(), Stamp("one", 2, "01"))
    assert read_columns(tmp_path / "nowhere" / "file") is None


def test_everything_is_read_in_parts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _live(store).current()
    monkeypatch.setattr(live, "_AT_ONCE", 5)
    in_parts = _live(store).current()
    assert _shown(in_parts) == _shown(whole)
    assert in_parts.head == whole.head
