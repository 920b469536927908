"""Which segments are folded into one, so that they stay few and hold little that is deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_app.search.codec.segments import MappedSegment

FULL = 20_000  # documents of a segment that is left as it is
MOST = 40_000  # documents of a segment that merging makes
MOST_OF_A_TIER = 8  # one more than stay side by side
_TIER_BITS = 4  # segments of a tier differ in size at most 16 times
_DEAD_SHARE = 0.2
_FEW_DEAD = 20  # not worth writing a segment anew


def groups(segments: Sequence[MappedSegment]) -> Iterator[list[MappedSegment]]:
    """Groups of segments each of which is better one segment; two may share segments.

    A segment of which more than a fifth is deleted is written anew. Of each tier of sizes at most
    seven stay side by side: the smallest of a fuller one become a segment of the next.
    """
    tiers: dict[int, list[MappedSegment]] = {}
    for segment in segments:
        dead, live = segment.deleted_count(), segment.doc_count()
        if dead > _FEW_DEAD and dead > _DEAD_SHARE * segment.doc_count_all():
            yield [segment]
        if live < FULL:
            tiers.setdefault((live.bit_length() - 1) // _TIER_BITS, []).append(segment)
    for tier in tiers.values():
        if len(tier) >= MOST_OF_A_TIER:
            yield _smallest(tier)


def _smallest(tier: Sequence[MappedSegment]) -> list[MappedSegment]:
    """As many of the smallest as fit into one segment, at least two."""
    chosen: list[MappedSegment] = []
    documents = 0
    for segment in sorted(tier, key=lambda one: one.doc_count()):
        documents += segment.doc_count()
        if documents > MOST and len(chosen) > 1:
            break
        chosen.append(segment)
    return chosen
