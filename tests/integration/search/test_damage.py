"""Damaged, foreign and hostile index folders: never a wrong list, always a rebuild, no code run."""

from __future__ import annotations

import os
import pickle  # noqa: TID251 - to write the hostile pickles that must never be read
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import whoosh
from whoosh import columns, compat, externalsort, formats
from whoosh import index as whoosh_index
from whoosh.codec import whoosh3
from whoosh.filedb import structfile

from archive_app.domain.errors import IndexProblem
from archive_app.domain.jobs import NoContext
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.search.analyser import fields as schema
from archive_app.search.building.generations import COLUMNS, CURRENT, DAMAGED, NEXT, Generations
from archive_app.search.codec.layout import HEAD, TAIL, SegmentFile
from archive_app.search.engine import WhooshIndex
from archive_app.search.finding import MISTAKE, NOT_READY
from archive_app.search.storage import check_version
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article

Damage = Callable[[Path, Path], None]


def library() -> FakeFeed:
    feed = FakeFeed()
    feed.put(*(article(at, f"女警 第{at}号", f"article number{at}") for at in range(1, 40)))
    return feed


def current(folder: Path) -> Path:
    generation = Generations(folder).current()
    assert generation
    return generation


def toc(generation: Path) -> Path:
    return next(generation.glob("_MAIN_*.toc"))


class Payload:
    """Unpickled by plain pickle, it makes a folder."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.mkdir, (self.target,))


def payload(folder: Path) -> bytes:
    return pickle.dumps(Payload(folder.parent / "executed"), 2)


def _hostile_toc(folder: Path, generation: Path) -> None:
    toc(generation).write_bytes(payload(folder))


def _hostile_segment(folder: Path, generation: Path) -> None:
    for file in generation.glob("*.seg"):
        data = file.read_bytes()
        file.write_bytes(data[: HEAD.size] + payload(folder) + data[HEAD.size :])


def _each(pattern: str, change: Callable[[bytes], bytes]) -> Damage:
    def damage(folder: Path, generation: Path) -> None:
        del folder
        for file in generation.glob(pattern):
            file.write_bytes(change(file.read_bytes()))

    return damage


def _current(content: bytes) -> Damage:
    def damage(folder: Path, generation: Path) -> None:
        del generation
        (folder / CURRENT).write_bytes(content)

    return damage


DAMAGES: dict[str, Damage] = {
    "folder deleted": lambda folder, generation: shutil.rmtree(folder),
    "generation deleted": lambda folder, generation: shutil.rmtree(generation),
    "CURRENT deleted": lambda folder, generation: (folder / CURRENT).unlink(),
    "CURRENT garbage": _current(b"\xff\xfe\x00garbage"),
    "CURRENT empty": _current(b""),
    "CURRENT leads out": _current(b"../../etc"),
    "CURRENT unknown": _current(b"gen-000000000000"),
    "segments halved": _each("*.seg", lambda data: data[: len(data) // 2]),
    "segments zeroed": _each("*.seg", lambda data: bytes(len(data))),
    "segments emptied": _each("*.seg", lambda data: b""),
    "segments' directory zeroed": _each("*.seg", lambda data: data[:-200] + bytes(200)),
    "toc halved": _each("*.toc", lambda data: data[: len(data) // 2]),
    "toc emptied": _each("*.toc", lambda data: b""),
    "hostile toc": _hostile_toc,
    "hostile segment": _hostile_segment,
}


def _delete_segments(folder: Path, generation: Path) -> None:
    del folder
    for file in generation.glob("*.seg"):
        file.unlink()


def _delete_tocs(folder: Path, generation: Path) -> None:
    del folder
    for file in generation.glob("*.toc"):
        file.unlink()


DAMAGES |= {"segments deleted": _delete_segments, "toc deleted": _delete_tocs}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_is_told_and_healed(make_index: MakeIndex, folder: Path, damage: Damage) -> None:
    feed = library()
    make_index(feed).close()
    damage(folder, current(folder))
    index = WhooshIndex(folder, feed)
    state = index.state()
    assert not state.ready
    assert state.problem
    assert index.checkpoint() is None
    matches = index.search(parse("女警").root)
    assert (len(matches.ids), matches.pending) == (39, 0)
    assert NOT_READY in matches.notes
    done = index.catch_up(NoContext())
    assert done.rebuilt
    assert done.indexed == 39
    assert len(index.search(parse("女警").root).ids) == 39
    assert not (folder.parent / "executed").exists()
    index.close()


def spoil_quietly(path: Path) -> None:
    """As a failing disk does: other bytes before the header, the same size and time."""
    known = path.stat()
    data = bytearray(path.read_bytes())
    end = len(data) - TAIL.size - TAIL.unpack(data[-TAIL.size :])[1]
    data[HEAD.size : end] = b"\xff" * (end - HEAD.size)
    path.write_bytes(data)
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))


def out_of_range(*_: object, **__: object) -> None:
    raise IndexError("numbers that make no sense")


def test_damage_seen_only_by_a_search_is_healed_too(
    make_index: MakeIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = library()
    make_index(feed).close()
    for file in current(folder).glob("*.seg"):
        spoil_quietly(file)
    index = WhooshIndex(folder, feed)
    assert index.state().ready
    with monkeypatch.context() as patched:
        patched.setattr(finding, "evaluate", out_of_range)
        assert len(index.search(parse("女警").root).ids) == 39
    assert not index.state().ready
    assert index.catch_up(NoContext()).rebuilt
    assert len(index.search(parse("女警").root).ids) == 39
    index.close()


def test_a_check_reads_every_file(make_index: MakeIndex, folder: Path) -> None:
    index = make_index(library())
    index.verify(NoContext())
    assert index.state().ready
    for file in current(folder).glob("*.seg"):
        spoil_quietly(file)
    index.verify(NoContext())
    assert not index.state().ready
    assert index.catch_up(NoContext()).rebuilt
    assert index.state().ready


def test_files_that_were_only_copied_serve_on(make_index: MakeIndex, folder: Path) -> None:
    feed = library()
    make_index(feed).close()
    for file in current(folder).glob("*.seg"):
        os.utime(file, ns=(1, 1))
    index = make_index(feed)
    assert index.state().ready
    assert index.catch_up(NoContext()).rebuilt == ""


@pytest.mark.allow_log("searching the index failed: ZeroDivisionError")
def test_a_mistake_of_the_program_is_no_damage(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = make_index(library())
    read: list[object] = []
    damaged_arrays = SegmentFile.damaged_arrays

    def reading(data: SegmentFile) -> Iterator[int]:
        read.append(data)
        return damaged_arrays(data)

    def mistaken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("text of an article")

    with monkeypatch.context() as patched:
        patched.setattr(finding, "evaluate", mistaken)
        patched.setattr(SegmentFile, "damaged_arrays", reading)
        for _ in range(3):
            matches = index.search(parse("女警").root)
            assert len(matches.ids) == 39
            assert matches.notes == (MISTAKE,)
            assert matches.index.ready
    assert len(read) == 1, "files are read through once, whatever the number of mistakes"
    assert index.state().ready
    assert index.catch_up(NoContext()).rebuilt == ""
    assert index.search(parse("女警").root).notes == ()


def test_an_index_of_another_library_is_not_used(make_index: MakeIndex, folder: Path) -> None:
    make_index(library()).close()
    other = FakeFeed(library_uuid="library-2")
    other.put(article(1, "鲜花"))
    index = WhooshIndex(folder, other)
    assert "another library" in index.state().problem
    assert "another library" in index.catch_up(NoContext()).rebuilt
    assert list(index.search(parse("女警").root).ids) == []
    index.close()


def test_a_restored_backup_is_noticed(make_index: MakeIndex) -> None:
    feed = library()
    index = make_index(feed)
    feed.restore_other_history()
    index.close()
    assert "restored" in index.state().problem
    assert "restored" in index.catch_up(NoContext()).rebuilt
    assert index.state().ready


def test_another_schema_is_rebuilt(
    make_index: MakeIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = library()
    make_index(feed).close()
    monkeypatch.setattr(schema, "schema_id", lambda: "another")
    index = WhooshIndex(folder, feed)
    assert "another version" in index.catch_up(NoContext()).rebuilt
    checkpoint = index.checkpoint()
    assert checkpoint
    assert checkpoint.schema == "another"
    index.close()


def test_a_generation_that_is_a_link_is_not_followed(make_index: MakeIndex, folder: Path) -> None:
    feed = library()
    make_index(feed).close()
    generation = current(folder)
    elsewhere = folder.parent / "elsewhere"
    generation.rename(elsewhere)
    generation.symlink_to(elsewhere)
    assert Generations(folder).current() is None
    assert make_index(feed).state().ready
    assert any(elsewhere.iterdir())  # the link is swept, not what it leads to


def test_plain_pickle_would_have_run_the_payload(folder: Path, tmp_path: Path) -> None:
    """The other tests prove something only if their payload works."""
    pickle.loads(payload(folder))
    assert (tmp_path / "executed").exists()


def _no_pickles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail whatever reads or writes a pickle, by whatever name Whoosh calls it."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a pickle")

    for module in (pickle, whoosh3, columns, formats, compat, externalsort):
        for name in ("load", "loads", "dump", "dumps", "Pickler", "Unpickler"):
            monkeypatch.setattr(module, name, refuse, raising=module is pickle)
    for name in ("load_pickle", "dump_pickle"):
        monkeypatch.setattr(structfile, name, refuse)
    monkeypatch.setattr(whoosh_index, "pickle", None)


def test_the_whole_life_of_an_index_knows_no_pickle(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_pickles(monkeypatch)
    feed = library()
    index = WhooshIndex(folder, feed)
    index.catch_up(NoContext())
    feed.put(article(50, "女警 新", "a late comer"))
    feed.remove(3)
    assert len(index.search(parse('女警 -"late comer"').root).ids) == 38
    index.catch_up(NoContext())
    assert len(index.search(parse("女警 late* OR number1~ OR 第").root).ids) == 39
    assert list(index.complete_words("lat", 5)) == [("late", 1)]
    assert index.rebuild(NoContext()).indexed == 39
    index.verify(NoContext())
    index.close()
    again = WhooshIndex(folder, feed)
    assert len(again.search(parse("女警").root).ids) == 39
    again.close()
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:  # a pickle of a protocol in use begins so and ends with a full stop
        data = path.read_bytes()
        assert not (data.startswith(b"\x80") and data.endswith(b".")), path.name


def test_planted_pickles_are_never_read(
    make_index: MakeIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = library()
    make_index(feed).close()
    hostile = payload(folder)
    _no_pickles(monkeypatch)
    of_generation = ("_MAIN_WRITELOCK", "_MAIN_1.toc", "_MAIN_99.toc", "_MAIN_x.seg")
    for name in (COLUMNS, NEXT, DAMAGED, *of_generation):
        place = (current(folder) if name in of_generation else folder) / name
        place.write_bytes(hostile)
        index = WhooshIndex(folder, feed)
        assert len(index.search(parse("女警").root).ids) == 39, place.name
        index.catch_up(NoContext())
        assert len(index.search(parse("女警").root).ids) == 39, place.name
        assert index.state().ready, place.name
        index.close()
    assert not (folder.parent / "executed").exists()


def test_another_whoosh_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    check_version()
    monkeypatch.setattr(whoosh, "versionstring", lambda: "2.7.5")
    with pytest.raises(IndexProblem, match=r"2\.7\.5"):
        check_version()
