"""Where hits, flags and notes stand on the map of an article."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.articles import Side
from archive_app.domain.damage import DamageKind
from archive_app.domain.findings import FindingKind
from archive_app.ui.reader.boxes import place_of
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.hit_map import MapMark
from archive_app.ui.reader.hit_walk import HitWalk, TitleHit
from archive_app.ui.reader.scroller import Scroller
from archive_app.ui.reader.term_looks import look_of

Noted = tuple[Side, int, int]  # side, paragraph and character at which a note's words begin
_MANY_HITS = 2000  # beyond this one mark a row is enough: the map has fewer pixels than that


def map_marks(
    document: Document, scroller: Scroller, walk: HitWalk, noted: Sequence[Noted] = ()
) -> list[MapMark]:
    """A mark for every flag and note that has a place and for every hit; hits are drawn last."""
    marks: list[MapMark] = []
    for side, paragraph, start in noted:
        place = place_of(document, side, paragraph, start)
        if place is not None:
            marks.append(MapMark(_place(scroller, place.row, 0.1), "accent"))
    for flag in document.flags():
        if flag.paragraph is None:
            continue
        row = document.row_at(flag.side, flag.paragraph, flag.start)
        if row is not None:
            color = "err" if flag.kind is FindingKind.SUSPECT_TERM else "text3"
            color = "warn" if isinstance(flag.kind, DamageKind) else color
            marks.append(MapMark(_place(scroller, row, 0.1), color))
    hits = walk.in_text
    if len(hits) > _MANY_HITS:
        hits = tuple({hit.row: hit for hit in hits}.values())
    marks += [
        MapMark(0.0, look_of(hit.term).line) for hit in walk.hits if isinstance(hit, TitleHit)
    ]
    marks += [MapMark(hit_place(document, scroller, hit), look_of(hit.term).line) for hit in hits]
    return marks


def current_mark(document: Document, scroller: Scroller, walk: HitWalk) -> MapMark | None:
    """The mark of the current hit."""
    hit = walk.current
    if hit is None:
        return None
    place = hit_place(document, scroller, hit) if isinstance(hit, Hit) else 0.0
    return MapMark(place, look_of(hit.term).line, thick=True)


def hit_place(document: Document, scroller: Scroller, hit: Hit) -> float:
    """How far down the article a hit stands, from 0 to 1, by the number of characters before it."""
    blocks = document.rows[hit.row].cell(hit.side)
    length = sum(len(block) for block in blocks) or 1
    before = sum(len(block) for block in blocks[: hit.block])
    return _place(scroller, hit.row, (before + hit.start - blocks[hit.block].start) / length)


def _place(scroller: Scroller, row: int, share: float) -> float:
    rows = scroller.rows
    y = scroller.inset + rows.top(row) + share * rows.height(row)
    return min(1.0, y / max(1, scroller.inset + rows.total))
