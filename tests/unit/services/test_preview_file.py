"""A file of a dry run is read while it grows: whole rows only, searched as they are shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.errors import Cancelled
from archive_app.domain.import_plans import RecordKey
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import FoundFile
from archive_app.domain.jobs import NoContext
from archive_app.services.preview_file import READINESS, PreviewFile

CTX = NoContext()


def row(title: str = "", readiness: Readiness = Readiness.READY, **more: object) -> PreviewRow:
    fields = {"file": "/in/a.txt", "record": 0, "found": FoundFile(Path("/in/a.txt")), **more}
    return PreviewRow(readiness=readiness, title=title, **fields)  # type: ignore[arg-type]


def written(path: Path, *rows: PreviewRow) -> PreviewFile:
    with path.open("a", encoding="ascii", newline="\n") as file:
        file.writelines(one.to_json() + "\n" for one in rows)
    return PreviewFile(path)


def found(file: PreviewFile, text: str) -> list[int]:
    span = (0, file.follow(0, (), CTX).end)
    return list(file.matching(text, span, CTX))


def test_a_file_that_is_not_there_yet_has_no_rows(tmp_path: Path) -> None:
    new = PreviewFile(tmp_path / "p.jsonl").follow(0, (), CTX)
    assert (list(new.offsets), new.codes, new.end) == ([], b"", 0)


def test_rows_are_followed_from_where_one_was(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    file = written(path, row("one"), row("two", Readiness.ERROR))
    first = file.follow(0, (), CTX)
    written(path, row("three", Readiness.WARNING))
    second = file.follow(first.end, (), CTX)
    assert [READINESS[code] for code in first.codes] == [Readiness.READY, Readiness.ERROR]
    assert [READINESS[code] for code in second.codes] == [Readiness.WARNING]
    read = file.rows([*first.offsets, *second.offsets])
    assert [one.title for one in read] == ["one", "two", "three"]
    assert second.end == path.stat().st_size


def test_a_row_that_is_half_written_waits(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    file = written(path, row("one"))
    end = path.stat().st_size
    half = row("two").to_json()
    path.write_text(path.read_text() + half[:-7])
    assert file.follow(0, (), CTX).end == end
    path.write_text(path.read_text() + half[-7:] + "\n")
    assert [one.title for one in file.rows(file.follow(end, (), CTX).offsets)] == ["two"]


def test_records_that_are_asked_for_are_known_again(tmp_path: Path) -> None:
    file = written(tmp_path / "p", row("a", record=1), row("b", record=2), row("c", record=3))
    key = RecordKey("/in/a.txt", 2)
    assert dict(file.follow(0, {key}, CTX).known) == {1: key}
    assert file.keys(file.follow(0, (), CTX).offsets[2:], CTX) == [RecordKey("/in/a.txt", 3)]


def test_a_line_that_is_no_row_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "p"
    path.write_text('{"readiness": "splendid"}\n')
    with pytest.raises(ValueError, match="not a row"):
        PreviewFile(path).follow(0, (), CTX)


def test_a_title_that_looks_like_a_state_is_a_title(tmp_path: Path) -> None:
    odd = row('"readiness": "error"', Readiness.READY, file='"readiness": "error"')
    (code,) = written(tmp_path / "p", odd).follow(0, (), CTX).codes
    assert READINESS[code] is Readiness.READY


def test_titles_files_and_results_are_searched_whatever_their_case(tmp_path: Path) -> None:
    file = written(
        tmp_path / "p",
        row("River Rescue", original_title="水上救援"),
        row("École", said=('3 stray "html" tokens removed',)),
        row("", Readiness.ERROR, file="/in/0311/Zwölf.txt", source="River Daily"),
    )
    assert found(file, "river r") == [0]
    assert found(file, "救援") == [0]
    assert found(file, "éCOLE") == [1]
    assert found(file, '"HTML"') == [1]
    assert found(file, "0311/zwöLF") == [2]
    assert found(file, "readiness") == []  # names of fields are no text


def test_a_search_goes_on_where_another_ended(tmp_path: Path) -> None:
    file = written(tmp_path / "p", *(row(f"number {n}") for n in range(20)))
    new = file.follow(0, (), CTX)
    assert list(file.matching("number 1", (new.offsets[10], new.end), CTX)) == list(range(10))
    assert list(file.matching("number 1", (0, new.offsets[10]), CTX)) == [1]


@given(title=st.text(max_size=12), at=st.integers(0, 11), length=st.integers(1, 5))
def test_every_piece_of_a_title_is_found(
    tmp_path_factory: pytest.TempPathFactory, title: str, at: int, length: int
) -> None:
    piece = title[at : at + length]
    file = written(tmp_path_factory.mktemp("p") / "p", row(title), row(title.swapcase()))
    assert 0 in found(file, piece)


def test_rows_of_a_dry_run_that_was_thrown_away_are_not_wanted_any_more(tmp_path: Path) -> None:
    gone = PreviewFile(tmp_path / "gone.jsonl")
    with pytest.raises(Cancelled):
        gone.rows([0])
    with pytest.raises(Cancelled):
        gone.keys([0], NoContext())
    assert not gone.matching("x", (0, 10), NoContext())
