"""Which segments are folded into one, so that they stay few and hold little that is deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from archive_app.search.codec.segments import MappedSegment

# A segment with so many documents or bytes is left as it is; merging makes none twice as large.
FULL = 25_000
FULL_BYTES = 250_000_000  # merging takes less than a byte of memory for each
MOST_OF_A_TIER = 8  # one more than stay side by side
_TIER_BITS = 4  # segments of a tier differ in size at most 16 times
_DEAD_SHARE = 0.2
_FEW_DEAD = 20  # not worth writing a segment anew


def groups(
    segments: Sequence[MappedSegment], sizes: Mapping[str, int]
) -> Iterator[list[MappedSegment]]:
    """Groups of segments each of which is better one segment; two may share segments.

    ``sizes`` are the bytes of each segment's file by its id.
    A segment of which more than a fifth is deleted is written anew. Of each tier of sizes at most
    seven stay side by side: the smallest of a fuller one become a segment of the next.
    """
    tiers: dict[int, list[MappedSegment]] = {}
    for segment in segments:
        dead, live = segment.deleted_count(), segment.doc_count()
        if dead > _FEW_DEAD and dead > _DEAD_SHARE * segment.doc_count_all():
            yield [segment]
        if live < FULL and sizes[segment.segid] < FULL_BYTES:
            tiers.setdefault((live.bit_length() - 1) // _TIER_BITS, []).append(segment)
    for tier in tiers.values():
        if len(tier) >= MOST_OF_A_TIER:
            yield _smallest(tier, sizes)


def _smallest(tier: Sequence[MappedSegment], sizes: Mapping[str, int]) -> list[MappedSegment]:
    """As many of the smallest as fit into one segment, at least two."""
    chosen: list[MappedSegment] = []
    documents = size = 0
    for segment in sorted(tier, key=lambda one: one.doc_count()):
        documents += segment.doc_count()
        size += sizes[segment.segid]
        if len(chosen) > 1 and (documents > 2 * FULL or size > 2 * FULL_BYTES):
            break
        chosen.append(segment)
    return chosen
