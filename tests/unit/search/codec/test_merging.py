"""Merging gives what building the remaining documents at once gives."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.codec import merging
from archive_app.search.codec.invert import FieldTokens, invert
from archive_app.search.codec.layout import Blobs, SegmentFile
from archive_app.search.codec.merging import merge_segments
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage
from tests.unit.search.codec.samples import Token, field_tokens, positions, terms, written

Doc = tuple[list[tuple[bytes, int]], int]  # tokens, length
documents = st.tuples(
    st.lists(st.tuples(terms, positions), max_size=8), st.sampled_from([0, 1, 3, 11, 200_000])
)
parts = st.lists(
    st.lists(st.tuples(documents, st.booleans()), min_size=1, max_size=5), min_size=1, max_size=4
)


def _fields(docs: list[Doc]) -> dict[str, FieldTokens]:
    tokens: list[Token] = [
        (term, number, position) for number, (some, _) in enumerate(docs) for term, position in some
    ]
    lengths = [length if some else 0 for some, length in docs]
    seldom = [one for one in tokens if one[0] == b"a"]
    return {
        "bag": field_tokens(len(docs), tokens, with_positions=False, lengths=lengths),
        "body": field_tokens(len(docs), tokens, lengths=lengths),
        "seldom": field_tokens(len(docs), seldom),
    }


def _same_arrays(one: SegmentFile, other: SegmentFile) -> None:
    assert one.doc_count == other.doc_count
    assert set(one.fields) == set(other.fields)
    assert one.path.read_bytes() == other.path.read_bytes()


@pytest.mark.parametrize("postings", [500_000, 1])
@given(parts)
def test_merging_is_building_at_once(postings: int, sample: list[list[tuple[Doc, bool]]]) -> None:
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(merging, "_RANGE", postings)
        folder = Path(name)
        given_parts = []
        remaining: list[Doc] = []
        numbers: list[int] = []
        for part in sample:
            data = written(folder, len(part), _fields([doc for doc, _ in part]))
            deleted = np.array([k for k, (_, gone) in enumerate(part) if gone], np.uint16)
            given_parts.append((data, deleted))
            remaining += [doc for doc, gone in part if not gone]
            numbers += [1000 + k for k, (_, gone) in enumerate(part) if not gone]
        merged = merge_segments(DurableStorage(folder), "MAIN", given_parts).open(folder)
        assert merged.columns["number"].tolist() == numbers
        at_once = _at_once(folder, remaining, numbers)
        _same_arrays(merged, at_once)


def _at_once(folder: Path, docs: list[Doc], numbers: list[int]) -> SegmentFile:
    storage = DurableStorage(folder)
    fields = {name: invert(tokens) for name, tokens in _fields(docs).items()}
    columns = {"number": np.array(numbers, np.int64)}
    return write_segment(storage, "MAIN", len(docs), fields, columns).open(folder)


def test_columns_and_bytes_that_a_part_lacks_are_empty(tmp_path: Path) -> None:
    storage = DurableStorage(tmp_path)
    one = write_segment(
        storage,
        "MAIN",
        2,
        {},
        {"number": np.array([5, 6]), "share": np.array([0.5, 0.25])},
        blobs={"raw": Blobs.of([b"x", b"yz"])},
    )
    other = write_segment(storage, "MAIN", 1, {}, {"number": np.array([7])})
    merged = merge_segments(
        storage,
        "MAIN",
        [(other.open(tmp_path), np.empty(0, np.uint16)), (one.open(tmp_path), np.array([0]))],
    ).open(tmp_path)
    assert merged.columns["number"].tolist() == [7, 6]
    assert merged.columns["share"].tolist() == [0.0, 0.25]
    assert [merged.blobs["raw"][doc] for doc in range(2)] == [b"", b"yz"]


def test_more_documents_than_a_segment_holds_are_refused(tmp_path: Path) -> None:
    full = written(tmp_path, 65_536, {})
    small = written(tmp_path, 1, {})
    before = sorted(tmp_path.iterdir())
    none = np.empty(0, np.uint16)
    with pytest.raises(ValueError, match="65,536 documents, not 65,537"):
        merge_segments(DurableStorage(tmp_path), "MAIN", [(full, none), (small, none)])
    assert sorted(tmp_path.iterdir()) == before
    fitting = [(full, np.array([3])), (small, none)]
    merged = merge_segments(DurableStorage(tmp_path), "MAIN", fitting)
    assert merged.doc_count_all() == 65_536


def test_a_field_with_positions_in_some_parts_only_is_refused(tmp_path: Path) -> None:
    tokens: list[Token] = [(b"a", 0, 0)]
    none = np.empty(0, np.uint16)
    with_positions = written(tmp_path, 1, {"f": field_tokens(1, tokens)})
    without = written(tmp_path, 1, {"f": field_tokens(1, tokens, with_positions=False)})
    with pytest.raises(ValueError, match="only some segments keep positions"):
        merge_segments(DurableStorage(tmp_path), "MAIN", [(with_positions, none), (without, none)])
