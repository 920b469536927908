"""The rows of the reader: aligned paragraphs side by side, long ones in several rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Bead, Side
from archive_app.ui.reader.splitting import PIECE_CHARACTERS, cut_places, piece_count

_SHORT_REST = 240  # characters
_BETWEEN = 1  # characters that a paragraph end counts for while a long pair is cut


@dataclass(frozen=True, slots=True)
class Block:
    """Characters start..end of a paragraph (index ``paragraph`` of its side)."""

    paragraph: int
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height: the blocks of each side, of the pair with this 1-based number.

    ``first`` and ``last`` say whether the pair begins and ends here; a pair in one row has both.
    """

    number: int
    cells: Mapping[Side, tuple[Block, ...]]
    first: bool = True
    last: bool = True

    def cell(self, side: Side) -> tuple[Block, ...]:
        """The blocks of that side; empty when nothing stands there."""
        return self.cells.get(side, ())


def complete_beads(beads: Iterable[Bead], originals: int, translations: int) -> list[Bead]:
    """Beads that hold every paragraph of both sides once, in order of the given ones.

    Paragraphs that no bead names come as beads of one side, places that do not exist are dropped;
    without any bead the paragraphs are paired by number.
    """
    kept = _existing(beads, originals, translations)
    if not kept:
        longest = max(originals, translations)
        return [
            Bead((i,) if i < originals else (), (i,) if i < translations else ())
            for i in range(longest)
        ]
    result: list[Bead] = []
    next_original = next_translation = 0
    named_o = {i for bead in kept for i in bead.original}
    named_t = {i for bead in kept for i in bead.translation}
    for bead in kept:
        stop_o = min(bead.original, default=next_original)
        stop_t = min(bead.translation, default=next_translation)
        result += [Bead((i,), ()) for i in range(next_original, stop_o) if i not in named_o]
        result += [Bead((), (i,)) for i in range(next_translation, stop_t) if i not in named_t]
        result.append(bead)
        next_original = max(next_original, max(bead.original, default=-1) + 1)
        next_translation = max(next_translation, max(bead.translation, default=-1) + 1)
    result += [Bead((i,), ()) for i in range(next_original, originals) if i not in named_o]
    result += [Bead((), (i,)) for i in range(next_translation, translations) if i not in named_t]
    return result


def build_rows(
    beads: Sequence[Bead],
    texts: Mapping[Side, Sequence[str]],
    alignment: Alignment | None = None,
) -> tuple[Row, ...]:
    """The rows of ``beads`` (complete), over the paragraphs of each side present in ``texts``.

    Long pairs are cut where their links of sentences end, so that both sides stay together; without
    an ``alignment`` in parts of about the same length.
    """
    rows: list[Row] = []
    ends = _LinkEnds(alignment) if alignment is not None else None
    for number, bead in enumerate(beads, 1):
        wanted = {Side.ORIGINAL: bead.original, Side.TRANSLATION: bead.translation}
        cells = {side: [Block(i, 0, len(texts[side][i])) for i in wanted[side]] for side in texts}
        pieces = piece_count([sum(map(len, blocks)) for blocks in cells.values()])
        if pieces == 1:
            rows.append(Row(number, {side: tuple(blocks) for side, blocks in cells.items()}))
            continue
        bounds = ends.bounds(cells) if ends is not None and len(cells) == len(Side) else None
        if bounds is None:
            bounds = {
                side: _even_bounds(blocks, texts[side], pieces) for side, blocks in cells.items()
            }
        cut = {side: _cut(blocks, bounds[side]) for side, blocks in cells.items()}
        pieces = max(len(parts) for parts in cut.values())
        for piece in range(pieces):
            at_piece = {side: parts[piece] for side, parts in cut.items()}
            rows.append(Row(number, at_piece, first=piece == 0, last=piece == pieces - 1))
    return tuple(rows)


def _existing(beads: Iterable[Bead], originals: int, translations: int) -> list[Bead]:
    seen_o: set[int] = set()
    seen_t: set[int] = set()
    kept: list[Bead] = []
    for bead in beads:
        original = tuple(i for i in bead.original if 0 <= i < originals and i not in seen_o)
        translation = tuple(
            i for i in bead.translation if 0 <= i < translations and i not in seen_t
        )
        seen_o.update(original)
        seen_t.update(translation)
        if original or translation:
            kept.append(Bead(original, translation, bead.method, bead.score))
    return kept


class _LinkEnds:
    """Where links end inside pairs; nothing is worked out before it is asked for."""

    def __init__(self, alignment: Alignment) -> None:
        self._alignment = alignment
        self._numbers: dict[Side, list[int]] = {}  # of the link of each sentence

    def bounds(self, cells: Mapping[Side, Sequence[Block]]) -> dict[Side, list[int]] | None:
        """Where a pair is cut on each side, as :func:`_even_bounds` says it; None without links."""
        starts = {side: _starts(blocks) for side, blocks in cells.items()}
        bounds: dict[Side, list[int]] = {side: [0] for side in cells}
        at = dict.fromkeys(cells, 0)
        for number in self._within(cells):
            for side in cells:
                if numbers := self._alignment.links[number].of(side):
                    at[side] = self._end(side, numbers[-1], starts[side]) or at[side]
            if max(at[side] - bounds[side][-1] for side in cells) >= PIECE_CHARACTERS:
                for side in cells:
                    bounds[side].append(at[side])
        totals = {
            side: max((end for _, end in found.values()), default=0)
            for side, found in starts.items()
        }
        rest = max(totals[side] - found[-1] for side, found in bounds.items())
        for side, found in bounds.items():
            if len(found) > 1 and rest < _SHORT_REST:
                found.pop()  # a last piece of a line or two goes with the one before
            found.append(totals[side])
        return bounds if any(len(found) > 2 for found in bounds.values()) else None

    def _within(self, cells: Mapping[Side, Sequence[Block]]) -> range:
        """The links of a pair: no link crosses its borders."""
        if not self._numbers:
            self._number()
        numbers: list[int] = []
        for side, blocks in cells.items():
            sentences = self._alignment.sentences[side]
            if blocks and sentences:
                first = bisect_left(sentences, (blocks[0].paragraph,))
                after = bisect_left(sentences, (blocks[-1].paragraph + 1,))
                numbers += self._numbers[side][first:after]
        return range(min(numbers, default=0), max(numbers, default=-1) + 1)

    def _number(self) -> None:
        for side in Side:
            self._numbers[side] = [0] * len(self._alignment.sentences[side])
        ours, theirs = self._numbers[Side.ORIGINAL], self._numbers[Side.TRANSLATION]
        for number, link in enumerate(self._alignment.links):
            for sentence in link.original:
                ours[sentence] = number
            for sentence in link.translation:
                theirs[sentence] = number

    def _end(self, side: Side, number: int, starts: Mapping[int, tuple[int, int]]) -> int:
        """Where what follows a sentence begins, from the beginning of the pair; 0 outside it."""
        sentences = self._alignment.sentences[side]
        paragraph = sentences[number].paragraph
        start, end = starts.get(paragraph, (0, 0))
        if not end:
            return 0
        if number + 1 < len(sentences) and sentences[number + 1].paragraph == paragraph:
            return start + sentences[number + 1].start
        return end


def _starts(blocks: Sequence[Block]) -> dict[int, tuple[int, int]]:
    """Where each paragraph begins, and what follows it, when those of a pair are joined."""
    found: dict[int, tuple[int, int]] = {}
    at = 0
    for block in blocks:
        found[block.paragraph] = (at, at + len(block) + _BETWEEN)
        at += len(block) + _BETWEEN
    return found


def _even_bounds(blocks: Sequence[Block], texts: Sequence[str], pieces: int) -> list[int]:
    """The bounds of ``pieces`` parts of about the same length, from 0 to the end of all."""
    joined = "\n".join(texts[block.paragraph] for block in blocks)
    bounds = [0, *cut_places(joined, pieces), len(joined) + _BETWEEN]
    return bounds + [bounds[-1]] * (pieces + 1 - len(bounds))


def _cut(blocks: Sequence[Block], bounds: Sequence[int]) -> list[tuple[Block, ...]]:
    """The blocks of a pair in parts between ``bounds``, some perhaps empty."""
    parts: list[tuple[Block, ...]] = []
    for begin, end in pairwise(bounds):
        part: list[Block] = []
        offset = 0
        for block in blocks:
            start = max(begin - offset, 0)
            stop = min(end - offset, len(block))
            if start < stop:
                part.append(Block(block.paragraph, start, stop))
            offset += len(block) + _BETWEEN
        parts.append(tuple(part))
    return parts
