"""Which lines the hit map shows for a document: hits, flags, and the current hit on top."""

from __future__ import annotations

from archive_app.domain.findings import FindingKind
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.hit_map import MapMark
from archive_app.ui.reader.hit_walk import HitWalk
from archive_app.ui.reader.scroller import Scroller


def map_marks(document: Document | None, scroller: Scroller | None, walk: HitWalk) -> list[MapMark]:
    """The marks, those to be drawn last at the end; places count over the whole scroll height."""
    if document is None or scroller is None:
        return []
    rows = scroller.rows
    total = max(1, scroller.inset + rows.total)

    def place(row: int, share: float) -> float:
        return (scroller.inset + rows.top(row) + share * rows.height(row)) / total

    marks: list[MapMark] = []
    for flag in document.flags():
        row = None if flag.paragraph is None else document.row_of(flag.side, flag.paragraph)
        if row is not None:
            is_term = flag.finding.kind is FindingKind.SUSPECT_TERM
            marks.append(MapMark(place(row, 0.1), "err" if is_term else "text3"))
    current = None
    for hit in walk.hits:
        blocks = document.rows[hit.row].cell(hit.side)
        length = sum(len(block) for block in blocks) or 1
        before = sum(len(block) for block in blocks[: hit.block])
        share = (before + hit.start - blocks[hit.block].start) / length
        mark = MapMark(place(hit.row, share), "hit_underline")
        marks.append(mark)
        if hit is walk.current:
            current = MapMark(mark.place, "hit_underline", thick=True)
    return [*marks, current] if current else marks
