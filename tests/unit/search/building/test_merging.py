"""Which segments are folded: they stay few, none grows too large, none is mostly dead."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.building.merging import FULL, FULL_BYTES
from archive_app.search.building.merging import groups as groups_by_size
from archive_app.search.codec.segments import MappedSegment

BYTES_EACH = 4000


def groups(
    segments: list[MappedSegment], bytes_each: int = BYTES_EACH
) -> Iterator[list[MappedSegment]]:
    """The groups when every document takes as many bytes."""
    return groups_by_size(
        segments, {one.segid: one.doc_count_all() * bytes_each for one in segments}
    )


def segment(documents: int, deleted: int = 0) -> MappedSegment:
    return MappedSegment("MAIN", documents, deleted=np.arange(deleted))


def fold(segments: list[MappedSegment]) -> tuple[list[MappedSegment], int]:
    """The segments after one group was folded, and how many documents were written for it."""
    group = next(groups(segments))
    written = sum(one.doc_count() for one in group)
    assert written < 2 * FULL or len(group) == 1
    return [one for one in segments if one not in group] + [segment(written)], written


@given(st.lists(st.integers(1, FULL), min_size=1, max_size=120))
def test_segments_stay_few_and_none_is_too_large(sizes: list[int]) -> None:
    segments: list[MappedSegment] = []
    for size in sizes:
        segments.append(segment(size))
        while next(groups(segments), None) is not None:
            segments, _ = fold(segments)
        assert len([one for one in segments if one.doc_count() < FULL]) < 30
    assert sum(one.doc_count() for one in segments) == sum(sizes)


def test_single_articles_are_rewritten_a_few_times_only() -> None:
    segments: list[MappedSegment] = []
    rewritten = 0
    for _ in range(5000):
        segments.append(segment(1))
        while next(groups(segments), None) is not None:
            segments, written = fold(segments)
            rewritten += written
    assert rewritten < 5000 * 12


def test_mostly_dead_segments_are_written_anew() -> None:
    assert list(groups([segment(100, 21)])) != []
    assert list(groups([segment(100, 20)])) == []
    assert list(groups([segment(10, 9)])) == []  # not worth it
    assert [len(group) for group in groups([segment(FULL * 2, FULL)])] == [1]


def test_full_segments_are_left_alone() -> None:
    assert list(groups([segment(FULL) for _ in range(50)])) == []


def test_long_articles_make_a_segment_full_sooner() -> None:
    size = 2 * FULL_BYTES // 5000
    segments = [segment(5000) for _ in range(8)]
    assert [len(group) for group in groups(segments, size // 3)] == [3]
    assert list(groups(segments, size)) == []
