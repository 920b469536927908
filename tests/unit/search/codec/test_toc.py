"""The table of contents: one step, no half-way, no pickle, and nothing believed."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.index import LockError

from archive_app.search.analyser.fields import build_schema
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.toc import Toc, TocProblem, parse_toc, read_toc, write_toc
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage


@pytest.fixture
def index(tmp_path: Path) -> MappedIndex:
    """An empty index."""
    return MappedIndex.create(DurableStorage(tmp_path), build_schema(), meta={"seq": 0})


def _segment(index: MappedIndex, doc_count: int = 3) -> MappedSegment:
    columns = {"number": np.arange(doc_count)}
    return write_segment(index.storage, index.indexname, doc_count, {}, columns)


def _names(index: MappedIndex) -> list[str]:
    return sorted(
        path.name for path in index.folder.iterdir() if not path.name.endswith("WRITELOCK")
    )


@given(
    st.lists(
        st.integers(0, 65_536).flatmap(
            lambda count: st.tuples(
                st.just(count),
                st.one_of(
                    st.just(set[int]()),
                    st.sets(st.integers(0, max(count - 1, 0)), max_size=30 if count else 0),
                    st.just(set(range(0, count, 3))),
                ),
            )
        ),
        max_size=4,
    ),
    st.dictionaries(st.text(max_size=5), st.one_of(st.none(), st.integers(), st.text(max_size=9))),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    segments: list[tuple[int, set[int]]],
    meta: dict[str, object],
) -> None:
    folder = tmp_path_factory.mktemp("toc")
    made = [
        MappedSegment("MAIN", count, deleted=np.array(sorted(gone), np.int64))
        for count, gone in segments
    ]
    write_toc(DurableStorage(folder), Toc(7, made, meta))
    toc = read_toc(folder)
    assert (toc.generation, toc.meta) == (7, meta)
    assert [(one.doc_count_all(), set(one.deleted.tolist())) for one in toc.segments] == segments
    assert [one.segment_id() for one in toc.segments] == [one.segment_id() for one in made]


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
def test_rubbish_is_no_table_of_contents(raw: bytes) -> None:
    with pytest.raises(TocProblem):
        parse_toc(raw, 1)


_SOUND = {
    "format": 1,
    "generation": 1,
    "meta": {},
    "segments": [{"id": "00ff", "documents": 9, "deleted": "AQA="}],
}


def _changed(**changes: object) -> dict[str, object]:
    return {**_SOUND, **changes}


def _with_segment(**changes: object) -> dict[str, object]:
    return _changed(segments=[{"id": "00ff", "documents": 9, **changes}])


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        "{",
        _changed(format=2),
        _changed(generation=2),
        _changed(meta=[]),
        _changed(segments=None),
        _changed(segments=[5]),
        _changed(segments=[{"id": "a", "documents": 1}, {"id": "a", "documents": 1}]),
        _with_segment(id="../../etc/passwd"),
        _with_segment(id="a.seg"),
        _with_segment(id=""),
        _with_segment(id=5),
        _with_segment(documents=-1),
        _with_segment(documents=65_537),
        _with_segment(documents=True),
        _with_segment(documents="9"),
        _with_segment(deleted="CQA="),
        _with_segment(deleted="AQ=="),
        _with_segment(deleted="?"),
        _with_segment(deleted=5),
        _with_segment(deleted_bits="/w=="),
        _with_segment(deleted_bits="////"),
    ],
)
def test_a_table_with_one_unsound_part_is_refused(content: object) -> None:
    assert parse_toc(json.dumps(_SOUND).encode(), 1).segments[0].deleted.tolist() == [1]
    with pytest.raises(TocProblem):
        parse_toc(json.dumps(content).encode(), 1)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(TocProblem):
        parse_toc(b"[" * 100_000, 1)


def test_a_folder_without_an_index_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(TocProblem, match="no index"):
        MappedIndex(DurableStorage(tmp_path), build_schema())


def test_a_damaged_table_is_a_problem_and_frees_the_lock(index: MappedIndex) -> None:
    (index.folder / "_MAIN_3.toc").write_bytes(b"\x80\x04N.")
    with pytest.raises(TocProblem):
        MappedIndex(index.storage, build_schema())
    with pytest.raises(TocProblem):
        index.edit()
    with pytest.raises(TocProblem):
        index.sweep()
    with pytest.raises(TocProblem):
        index.writer()
    (index.folder / "_MAIN_3.toc").unlink()
    with index.edit() as edit:
        assert edit.generation == 0


def test_notes_that_are_no_json_leave_the_index_as_it_was(index: MappedIndex) -> None:
    before = _names(index)
    for bad in (object(), float("nan"), {1, 2}):
        with index.edit() as edit:
            edit.meta["bad"] = bad
            with pytest.raises((TypeError, ValueError)):
                edit.commit()
    assert _names(index) == before
    assert index.meta == {"seq": 0}


def test_segments_deletions_and_notes_change_in_one_step(index: MappedIndex) -> None:
    with index.edit() as edit:
        edit.segments += [_segment(index), _segment(index, 1)]
        edit.segments[0].delete(np.array([2, 0]))
        edit.meta["seq"] = 5
        assert index.read_toc().segments == []
        assert index.meta == {"seq": 0}
        edit.commit()
    toc, files = MappedIndex(index.storage, build_schema()).open_segments()
    assert (toc.generation, toc.meta) == (1, {"seq": 5})
    assert [file.doc_count for file in files] == [3, 1]
    assert [segment.deleted.tolist() for segment in toc.segments] == [[0, 2], []]
    live = toc.segments[0].live
    assert live is not None
    assert live.tolist() == [False, True, False]
    assert toc.segments[1].live is None


def test_what_is_not_committed_has_not_happened(index: MappedIndex) -> None:
    with index.edit() as edit:
        edit.segments.append(_segment(index))
        edit.meta["seq"] = 5
    assert index.read_toc().segments == []
    assert index.meta == {"seq": 0}


def test_several_commits_go_under_one_lock_and_leave_no_old_files(index: MappedIndex) -> None:
    with index.edit() as edit:
        for number in range(3):
            edit.segments = [_segment(index)]
            edit.meta["seq"] = number
            edit.commit()
        last = edit.segments[0].file_name
    assert _names(index) == sorted([last, "_MAIN_3.toc"])


def test_there_is_one_writer_at_a_time(index: MappedIndex) -> None:
    with index.edit():
        with pytest.raises(LockError):
            index.edit()
        with pytest.raises(LockError):
            index.writer()
    with index.edit() as edit:
        assert edit.generation == 0


def test_an_index_is_not_created_over_another(index: MappedIndex) -> None:
    with pytest.raises(FileExistsError):
        MappedIndex.create(index.storage, build_schema())


def test_leftovers_of_killed_writers_are_swept(index: MappedIndex) -> None:
    with index.edit() as edit:
        edit.segments.append(_segment(index))
        edit.commit()
    kept = _names(index)
    _segment(index)  # written, never published
    for name in ("_MAIN_0.toc", "_MAIN_2.toc.0a1b", "MAIN_abc.seg", "MAIN_0001.trm"):
        (index.folder / name).write_bytes(b"x")
    (index.folder / "MAIN.tmp").mkdir()
    (index.folder / "facets.bin").write_bytes(b"someone else's")
    assert len(index.sweep()) == 6
    assert _names(index) == sorted([*kept, "facets.bin"])
    assert index.sweep() == []


def test_a_file_that_cannot_be_removed_waits_for_the_next_sweep(
    index: MappedIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    with index.edit() as edit:
        edit.segments.append(_segment(index))
        edit.commit()
        old = edit.segments[0].file_name

        def refuse(path: Path, missing_ok: bool = False) -> None:
            raise PermissionError(path)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", refuse)
            edit.segments = [_segment(index)]
            edit.commit()
    assert (index.folder / old).exists()
    assert index.read_toc().generation == 2
    assert index.sweep() == sorted([old, "_MAIN_1.toc"])


def test_a_reader_keeps_what_it_has_when_segments_are_merged_away(index: MappedIndex) -> None:
    with index.edit() as edit:
        edit.segments.append(_segment(index))
        edit.commit()
    _, files = index.open_segments()
    with index.edit() as edit:
        edit.segments.clear()
        edit.commit()
    assert files[0].columns["number"].tolist() == [0, 1, 2]


def test_a_segment_file_of_another_size_is_refused(index: MappedIndex) -> None:
    segment, other = _segment(index), _segment(index, 5)
    (index.folder / other.file_name).replace(index.folder / segment.file_name)
    with pytest.raises(ValueError, match="holds 5 documents"):
        segment.open(index.folder)


def test_a_missing_segment_file_is_an_error(index: MappedIndex) -> None:
    with index.edit() as edit:
        edit.segments.append(_segment(index))
        edit.commit()
    for path in index.folder.glob("*.seg"):
        path.unlink()
    with pytest.raises(FileNotFoundError):
        index.open_segments()


def test_deletions_are_counted_once_and_taken_back() -> None:
    segment = MappedSegment("MAIN", 9)
    assert segment.delete(np.array([3, 3, 5])) == 2
    assert segment.delete(np.array([5, 8])) == 1
    assert segment.delete(np.array([], np.int64)) == 0
    for wrong in (-1, 9):
        with pytest.raises(ValueError, match="no such document"):
            segment.delete(np.array([wrong]))
    segment.delete_document(5, delete=False)
    segment.delete_document(6, delete=False)
    assert segment.deleted.tolist() == [3, 8]
    assert (segment.deleted_count(), segment.doc_count()) == (2, 7)
    assert [segment.is_deleted(doc) for doc in (3, 5, 9)] == [True, False, False]


def test_names_of_segments_are_never_the_same() -> None:
    import random

    random.seed(1)
    one = MappedSegment("MAIN").segment_id()
    random.seed(1)  # as in two processes that were forked
    assert MappedSegment("MAIN").segment_id() != one


def test_readers_always_see_one_commit_while_a_writer_commits(index: MappedIndex) -> None:
    """Each commit has one segment, whose size is its note; old files vanish at once."""
    seen: set[int] = set()
    problems: list[Exception] = []
    done = threading.Event()

    def read() -> None:
        other = MappedIndex(index.storage, build_schema())
        try:
            while not done.is_set():
                toc, files = other.open_segments()
                sizes = [file.doc_count for file in files]
                assert sizes == ([toc.meta["seq"]] if toc.meta["seq"] else [])
                seen.add(toc.generation)
        except Exception as error:  # noqa: BLE001 - shown by the test
            problems.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        with index.edit() as edit:
            for number in range(1, 60):
                edit.segments = [_segment(index, number)]
                edit.meta["seq"] = number
                edit.commit()
    finally:
        done.set()
        reader.join()
    assert problems == []
    assert seen
