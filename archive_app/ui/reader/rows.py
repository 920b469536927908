"""The rows of the reader: aligned paragraphs side by side, long ones in several rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive_app.domain.articles import Bead, Side
from archive_app.ui.reader.splitting import cut_places, piece_count

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


def build_rows(beads: Sequence[Bead], texts: Mapping[Side, Sequence[str]]) -> tuple[Row, ...]:
    """The rows of ``beads`` (complete), over the paragraphs of each side present in ``texts``."""
    rows: list[Row] = []
    for number, bead in enumerate(beads, 1):
        wanted = {Side.ORIGINAL: bead.original, Side.TRANSLATION: bead.translation}
        cells = {side: [Block(i, 0, len(texts[side][i])) for i in wanted[side]] for side in texts}
        pieces = piece_count([sum(map(len, blocks)) for blocks in cells.values()])
        if pieces == 1:
            rows.append(Row(number, {side: tuple(blocks) for side, blocks in cells.items()}))
            continue
        cut = {side: _cut(blocks, texts[side], pieces) for side, blocks in cells.items()}
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


def _cut(blocks: Sequence[Block], texts: Sequence[str], pieces: int) -> list[tuple[Block, ...]]:
    """The blocks of a pair in ``pieces`` parts of about the same length, some perhaps empty."""
    joined = "\n".join(texts[block.paragraph] for block in blocks)
    bounds = [0, *cut_places(joined, pieces), len(joined) + _BETWEEN]
    bounds += [bounds[-1]] * (pieces + 1 - len(bounds))
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
