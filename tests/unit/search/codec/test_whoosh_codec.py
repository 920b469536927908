"""What Whoosh's own reader and writer do on the codec."""

from __future__ import annotations

import pickle  # noqa: TID251 - only to forbid it
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from whoosh import analysis, columns, fields, formats, query
from whoosh.matching import ReadTooFar
from whoosh.reading import TermNotFound

from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage
from tests.unit.search.codec.field_types import Bag, Words


def _schema() -> Any:
    return fields.Schema(
        key=fields.ID(unique=True, stored=True),
        body=Words(),
        bag=Bag(),
        note=fields.STORED(),
        number=fields.COLUMN(columns.NumericColumn("q", default=-1)),
        share=fields.COLUMN(columns.NumericColumn("f")),
        flag=fields.COLUMN(columns.BitColumn()),
        name=fields.ID(sortable=True),
        plain=fields.TEXT(analyzer=analysis.SpaceSeparatedTokenizer(), phrase=False),
        phrase=fields.TEXT(analyzer=analysis.SpaceSeparatedTokenizer(), phrase=True),
    )


@pytest.fixture
def index(tmp_path: Path) -> MappedIndex:
    """Two segments, of three documents and one; the second document is deleted."""
    index = MappedIndex.create(DurableStorage(tmp_path), _schema())
    with index.writer() as writer:
        writer.add_document(
            key="0", body={"a": [0, 2], "b": [1]}, bag={"x": 300}, note={"n": [1, "年"]}, number=7
        )
        writer.add_document(key="1", body={"a": [5]}, share=0.1, flag=True, name="zoë")
        writer.add_document(key="2", plain="p q p", phrase="one two one")
    writer = index.writer()
    writer.add_document(key="3", body={"a": [1, 1, 70_000], "c": [0]}, number=-(2**62))
    writer.delete_by_term("key", "1")
    writer.commit(merge=False)
    return index


@pytest.fixture
def reader(index: MappedIndex) -> Iterator[Any]:
    """A reader of both segments."""
    with index.reader() as reader:
        yield reader


def test_documents_are_counted(reader: Any) -> None:
    assert (reader.doc_count_all(), reader.doc_count()) == (4, 3)
    assert reader.has_deletions()
    assert [doc for doc in range(4) if reader.is_deleted(doc)] == [1]
    assert list(reader.all_doc_ids()) == [0, 2, 3]


def test_stored_fields_come_back(reader: Any) -> None:
    assert reader.stored_fields(0) == {"key": "0", "note": {"n": [1, "年"]}}
    assert list(reader.all_stored_fields())[1:] == [{"key": "2"}, {"key": "3"}]


def test_columns_come_back(reader: Any) -> None:
    assert list(reader.column_reader("number")) == [7, -1, -1, -(2**62)]
    first = reader.leaf_readers()[0][0]
    assert list(first.column_reader("flag")) == [False, True, False]
    assert list(first.column_reader("share")) == [0.0, float(np.float32(0.1)), 0.0]
    assert list(first.column_reader("name")) == ["", "zoë", ""]
    assert not reader.has_column("key")


def test_documents_are_sorted_by_a_column(index: MappedIndex) -> None:
    with index.searcher() as searcher:
        for reverse in (False, True):
            found = searcher.search(query.Every(), sortedby="number", reverse=reverse)
            keys = [hit["key"] for hit in found]
            assert keys == (["3", "2", "0"] if not reverse else ["0", "2", "3"])


def test_terms_and_their_statistics(reader: Any) -> None:
    names = sorted({*reader.indexed_field_names()})
    assert names == ["bag", "body", "key", "name", "phrase", "plain"]
    assert list(reader.lexicon("body")) == [b"a", b"b", b"c"]
    assert list(reader.expand_prefix("phrase", "o")) == [b"one"]
    assert ("body", "c") in reader
    assert ("body", "d") not in reader
    assert ("nothing", "d") not in reader
    info = reader.term_info("body", "a")
    assert (info.weight(), info.doc_frequency(), info.max_weight()) == (6, 3, 3)
    assert (info.min_length(), info.max_length(), info.min_id(), info.max_id()) == (1, 4, 0, 3)
    assert reader.frequency("bag", "x") == 300
    assert reader.doc_frequency("bag", "y") == 0
    assert list(reader.leaf_readers()[1][0].terms_from("phrase", "p")) == []
    with pytest.raises(TermNotFound):
        reader.leaf_readers()[0][0].term_info("body", "zzz")
    with pytest.raises(TermNotFound):
        reader.leaf_readers()[0][0].postings("plain", "zzz")


def test_field_lengths(reader: Any) -> None:
    assert [reader.doc_field_length(doc, "body") for doc in (0, 1, 3)] == [3, 1, 4]
    assert reader.doc_field_length(3, "plain", 9) == 9
    assert reader.field_length("body") == 8
    first = reader.leaf_readers()[0][0]
    assert (first.min_field_length("body"), first.max_field_length("body")) == (0, 3)
    assert (first.min_field_length("no"), first.max_field_length("no")) == (0, 0)


def test_a_matcher_goes_through_the_postings(reader: Any) -> None:
    first, second = (leaf for leaf, _ in reader.leaf_readers())
    matcher = second.postings("body", "a")
    assert matcher.value_as("positions") == [1, 1, 70_000]
    assert matcher.value_as("frequency") == 3
    assert matcher.value_as("weight") == matcher.weight() == 3.0
    assert matcher.supports("positions")
    assert not matcher.supports("characters")
    assert [span.start for span in matcher.spans()] == [1, 1, 70_000]
    assert matcher.next()
    assert not matcher.is_active()
    for step in (matcher.next, lambda: matcher.skip_to(5)):
        with pytest.raises(ReadTooFar):
            step()
    matcher.reset()
    assert matcher.is_active()
    assert first.postings("phrase", "one").value_as("positions") == [0, 2]
    counts = first.postings("plain", "p")
    assert counts.value_as("frequency") == 2
    assert counts.value() == formats.pack_uint(2)
    assert first.postings("key", "2").value() == b""
    assert first.postings("key", "2").value_as("frequency") == 1


def test_a_matcher_skips_and_copies(tmp_path: Path) -> None:
    index = MappedIndex.create(DurableStorage(tmp_path), _schema())
    with index.writer() as writer:
        for number in range(20):
            writer.add_document(key=str(number), bag={"x": 1 + number % 3} if number % 2 else None)
    with index.searcher() as searcher:
        matcher = query.Term("bag", "x").matcher(searcher, searcher.boolean_context())
        matcher.skip_to(8)
        assert matcher.id() == 9
        matcher.skip_to(3)
        assert matcher.id() == 9
        other = matcher.copy()
        other.next()
        assert (matcher.id(), other.id()) == (9, 11)
        assert list(other.all_ids()) == [11, 13, 15, 17, 19]
        matcher.skip_to(20)
        assert not matcher.is_active()
        scored = query.Term("bag", "x").matcher(searcher)
        assert scored.supports_block_quality()
        assert (scored.block_min_length(), scored.block_max_length()) == (1, 3)
        assert scored.block_max_weight() == 3.0
        assert scored.block_quality() <= scored.max_quality()
        assert scored.skip_to_quality(scored.block_quality() - 0.1) == 0
        assert scored.skip_to_quality(scored.block_quality()) == 1
        assert not scored.is_active()
        assert scored.skip_to_quality(99.0) == 0


def test_updating_replaces_and_optimizing_forgets(index: MappedIndex) -> None:
    with index.writer() as writer:
        writer.update_document(key="0", body={"new": [0]})
    assert index.doc_count() == 3
    index.optimize()
    assert index.doc_count_all() == 3
    with index.searcher() as searcher:
        assert [hit["key"] for hit in searcher.search(query.Term("body", "new"))] == ["0"]
        assert searcher.document(key="0") == {"key": "0"}
        assert searcher.document(key="1") is None
        assert [hit["key"] for hit in searcher.search(query.Term("body", "a"))] == ["3"]
        assert list(searcher.reader().column_reader("number")) == [-1, -(2**62), -1]


def test_a_cancelled_writer_leaves_nothing(index: MappedIndex) -> None:
    before = sorted(path.name for path in index.folder.iterdir())
    writer = index.writer()
    writer.add_document(key="9")
    writer.delete_by_term("key", "3")
    writer.meta["seq"] = 1
    writer.cancel()
    assert sorted(path.name for path in index.folder.iterdir()) == before
    assert index.doc_count() == 3
    assert index.meta == {}


def test_a_writer_takes_notes_and_finished_segments(index: MappedIndex) -> None:
    writer = index.writer()
    ready = write_segment(index.storage, "MAIN", 2, {}, {"number": np.array([1, 2])})
    writer.segments.append(ready)
    writer.meta["seq"] = 12
    writer.commit(merge=False)
    assert index.meta == {"seq": 12}
    assert [segment.doc_count_all() for segment in index.read_toc().segments] == [3, 1, 2]


def test_deleting_is_taken_back(index: MappedIndex) -> None:
    """Whoosh 2.7.4's own segments raise TypeError here."""
    writer = index.writer()
    writer.delete_document(1, delete=False)
    writer.commit(merge=False)
    assert index.doc_count() == 4


def test_segments_are_mapped_once(index: MappedIndex) -> None:
    _, files = index.open_segments()
    _, again = index.open_segments()
    assert [one is other for one, other in zip(files, again, strict=True)] == [True, True]


@pytest.mark.parametrize(
    "kind, words",
    [
        (lambda: fields.TEXT(chars=True), "characters"),
        (lambda: fields.TEXT(vector=True), "term vectors"),
        (lambda: fields.TEXT(field_boost=2.0), "boost"),
        (
            lambda: fields.TEXT(analyzer=analysis.StemmingAnalyzer(), spelling=True),
            "spelling words",
        ),
        (lambda: fields.FieldType(formats.Format(), None), "format"),
    ],
)
def test_fields_that_want_more_are_refused_in_words(
    tmp_path: Path, kind: Callable[[], Any], words: str
) -> None:
    schema = fields.Schema()
    schema.add("wanting", _indexed(kind()))
    with pytest.raises(ValueError, match=f"'wanting'.*{words}"):
        MappedIndex.create(DurableStorage(tmp_path), schema)


def _indexed(kind: Any) -> Any:
    kind.indexed = True
    return kind


def _doc(**values: Any) -> dict[str, Any]:
    return {"key": "9", **values}


@pytest.mark.parametrize(
    "document, words",
    [
        (_doc(body={"a": [1]}, _body_boost=2.0), "boost"),
        (_doc(note=(1, 2)), "plain JSON"),
        (_doc(note={1: 2}), "plain JSON"),
    ],
)
def test_documents_that_want_more_are_refused_in_words(
    index: MappedIndex, document: dict[str, Any], words: str
) -> None:
    writer = index.writer()
    with pytest.raises(ValueError, match=words):  # noqa: PT012 - either step may refuse
        writer.add_document(**document)
        writer.commit()
    writer.cancel()
    assert index.doc_count() == 3


def test_a_column_of_pickles_is_refused(tmp_path: Path) -> None:
    schema = fields.Schema(
        key=fields.ID(), any=fields.COLUMN(columns.PickleColumn(columns.VarBytesColumn()))
    )
    index = MappedIndex.create(DurableStorage(tmp_path), schema)
    writer = index.writer()
    writer.add_document(key="a", any={"b": 1})
    with pytest.raises(ValueError, match="column 'any' is of a kind"):
        writer.commit()
    writer.cancel()


def test_a_full_segment_takes_no_more(index: MappedIndex) -> None:
    writer = index.writer(docbase=65_536)
    with pytest.raises(ValueError, match="65,536 documents"):
        writer.add_document(key="x")
    writer.cancel()


def test_several_processes_are_refused(index: MappedIndex) -> None:
    with pytest.raises(ValueError, match="several processes"):
        index.writer(procs=2)


def test_no_pickle_is_written_or_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> Any:
        raise AssertionError("a pickle")

    from whoosh import compat, externalsort
    from whoosh import index as whoosh_index
    from whoosh.codec import whoosh3
    from whoosh.filedb import structfile

    for name in ("dump", "dumps", "load", "loads", "Pickler", "Unpickler"):
        monkeypatch.setattr(pickle, name, refuse)
    for module in (compat, externalsort, whoosh3, columns, formats):
        for name in ("dump", "dumps", "load", "loads"):
            monkeypatch.setattr(module, name, refuse, raising=False)
    monkeypatch.setattr(whoosh_index, "pickle", None)
    monkeypatch.setattr(structfile, "load_pickle", refuse)
    monkeypatch.setattr(structfile, "dump_pickle", refuse)
    schema = fields.Schema(
        key=fields.ID(unique=True, stored=True),
        body=Words(),
        bag=Bag(),
        number=fields.COLUMN(columns.NumericColumn("q")),
    )
    index = MappedIndex.create(DurableStorage(tmp_path), schema)
    for start in (0, 40, 80):
        writer = index.writer()
        for number in range(start, start + 50):
            writer.update_document(
                key=str(number), body={"w": [number], f"v{number}": [1, 2]}, number=number
            )
            _assert_no_pickle(tmp_path)
        writer.commit(optimize=start == 80)
        _assert_no_pickle(tmp_path)
    with index.searcher() as searcher:
        assert len(searcher.search(query.Phrase("body", ["v7", "w"]), limit=None)) == 0
        assert len(searcher.search(query.Prefix("body", "v"), limit=None)) == 130


def _assert_no_pickle(folder: Path) -> None:
    """Whoosh's runs and tables begin so; its compressed blocks have other file names."""
    for path in folder.rglob("*"):
        if path.is_file():
            assert path.suffix in {".seg", ".toc"} or path.name == "MAIN_WRITELOCK", path.name
            head = path.read_bytes()[:2]
            assert not (head[:1] == b"\x80" and head[1:] <= b"\x05"), path.name
            if path.suffix == ".seg":
                assert SegmentFile.open(path).doc_count
