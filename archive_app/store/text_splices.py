"""A correction of a stored text as rows: what an event keeps of it, made and taken back exactly.

An event holds the characters that changed, the paragraph that they stand in and the findings that
they answered; all the rest is moved by arithmetic. So an edit of one word in a book stays small.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from archive_app.domain.articles import Paragraph
from archive_app.domain.correcting import (
    Correction,
    Cut,
    CutParagraph,
    cut_paragraph,
    moved_finding,
)
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span
from archive_app.store.identity import reading_sha256, received_sha256
from archive_app.store.row_changes import (
    Values,
    changed_columns,
    finding_rows_of,
    has_findings,
    put_findings,
    rows_of,
)
from archive_app.store.tables import FindingRow, SegmentRow
from archive_app.store.tables import TextRow as Text
from archive_app.store.values import AnyRow, dumps, loads, places, runs, storable

Splice = Mapping[str, Any]


def make_splice(
    connection: Connection, row: AnyRow, correction: Correction, columns: Values
) -> Splice:
    """What a correction changes of a text; nothing is written.

    ``columns`` are new values of the text's row beside those that follow from its words. Raises
    UserError when other words stand there than the correction says, or none would be left.
    """
    segments = rows_of(connection, SegmentRow, row.id)
    number = correction.paragraph
    if not 0 <= number < len(segments):
        raise UserError("The text was changed meanwhile.", "Open the article again.")
    done = cut_paragraph(_paragraph(segments[number], row.received), correction, row.received)
    received = storable(done.cut.applied(row.received))
    after = [] if done.paragraph is None else [_segment(segments[number], done, received)]
    if not after and len(segments) == 1:
        raise UserError("The text can't be left empty.", "Leave at least a word in it.")
    around = Span(segments[number]["start"], segments[number]["end"])
    dropped = [
        one
        for one in finding_rows_of(connection, [row.id])
        if moved_finding(_span(one), done.cut, around) is None
    ]
    own = {"sha256": received_sha256(received), **_read(row, segments, number, after, received)}
    return {
        "text": row.id,
        "at": done.cut.at,
        "old": done.cut.old,
        "new": storable(done.cut.new),
        "words": [done.words.start, done.words.end],
        "sentence": correction.old,
        "paragraph": number,
        "segments": {"before": [segments[number]], "after": after},
        "findings": {"before": dropped, "after": []},
        "columns": changed_columns(dict(row._mapping), own | columns),
    }


def apply_splice(connection: Connection, splice: Splice, *, back: bool = False) -> bool:
    """Make the correction, or with ``back`` take it back; False when the text is another now."""
    old, new = ("after", "before") if back else ("before", "after")
    row = connection.execute(
        select(Text.__table__).where(Text.id == splice["text"], Text.is_current == 1)
    ).one_or_none()
    if row is None or not _fits(connection, row, splice, old):
        return False
    cut = cut_of(splice)
    cut = cut.back if back else cut
    values = {"received": cut.applied(row.received), **splice["columns"][new]}
    connection.execute(update(Text).where(Text.id == row.id).values(**values))
    _put_segments(connection, splice, cut, old, new)
    gone = splice["findings"][old]
    put_findings(connection, gone, [])
    _move_findings(connection, splice, cut, old)
    put_findings(connection, [], splice["findings"][new])
    return True


def cut_of(splice: Splice) -> Cut:
    """The characters that a correction changed."""
    return Cut(int(splice["at"]), splice["old"], splice["new"])


# --- inside


def _paragraph(row: Values, received: str) -> Paragraph:
    span = _span(row)
    text = received[span.start : span.end] if row["content"] is None else row["content"]
    return Paragraph(text, span, places(row["offsets"]))


def _segment(row: Values, done: CutParagraph, received: str) -> Values:
    paragraph = done.paragraph
    assert paragraph is not None
    text, span = storable(paragraph.text), paragraph.span
    return {
        **row,
        "start": span.start,
        "end": span.end,
        "offsets": runs(paragraph.offsets),
        "content": text if text != received[span.start : span.end] else None,
    }


def _read(
    row: AnyRow, segments: Sequence[Values], number: int, after: Sequence[Values], received: str
) -> Values:
    """The columns that follow from what is read: a derived title may be the corrected words."""
    # Titles are derived when they have to be: a library opens sooner without what it takes.
    from archive_app.text.titles import derive_title

    read = [_paragraph(one, row.received) for one in segments]
    read[number : number + 1] = [_paragraph(one, received) for one in after]
    title = storable(derive_title(read, row.language)) if row.title_derived else row.title
    texts = [one.text for one in read]
    return {"title": title, "reading_sha256": reading_sha256(title, row.lead, texts)}


def _fits(connection: Connection, row: AnyRow, splice: Splice, old: str) -> bool:
    """Whether a text is as the correction wants to find it: its hashes tell of every letter."""
    found = row._mapping
    if any(found[name] != value for name, value in splice["columns"][old].items()):
        return False
    at, expected = int(splice["paragraph"]), splice["segments"][old]
    segments = rows_of(connection, SegmentRow, row.id)[at : at + len(expected)]
    return segments == expected and has_findings(connection, splice["findings"][old])


def _put_segments(connection: Connection, splice: Splice, cut: Cut, old: str, new: str) -> None:
    text, at = splice["text"], int(splice["paragraph"])
    kept = rows_of(connection, SegmentRow, text)[at + len(splice["segments"][old]) :]
    rows = [*splice["segments"][new], *(_moved(row, cut.delta) for row in kept)]
    mine = (SegmentRow.text_id == text, SegmentRow.position >= at)
    connection.execute(delete(SegmentRow).where(*mine))
    values = [{"text_id": text, "position": place, **row} for place, row in enumerate(rows, at)]
    if values:
        connection.execute(insert(SegmentRow), values)


def _moved(row: Values, delta: int) -> Values:
    """A paragraph behind the cut."""
    offsets = row["offsets"]
    if offsets is not None:
        offsets = dumps([[first + delta, length] for first, length in loads(offsets)])
    return {
        **row,
        "start": row["start"] + delta,
        "end": row["end"] + delta,
        "offsets": offsets,
    }


def _move_findings(connection: Connection, splice: Splice, cut: Cut, old: str) -> None:
    around = _around(splice, cut, old)
    for row in finding_rows_of(connection, [splice["text"]]):
        span = moved_finding(_span(row), cut, around)
        if span is not None and span != _span(row):
            mine = update(FindingRow).where(FindingRow.id == row["id"])
            connection.execute(mine.values(start=span.start, end=span.end))


def _around(splice: Splice, cut: Cut, old: str) -> Span:
    """The paragraph as it is before this step; of one that is gone, the place where it was."""
    rows = splice["segments"][old]
    if rows:
        return _span(rows[0])
    whole = _span(splice["segments"]["before"][0])
    return Span(whole.start, whole.end - cut.delta)


def _span(row: Values) -> Span:
    return Span(row["start"], row["end"])
