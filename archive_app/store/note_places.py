"""Where notes stand in the current texts: looked for anew whenever a text changes.

The words that a person put a note at are never changed by this: a text that comes back to what it
was has all its notes back in their places.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select, update

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.notes import Anchor
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import NoteRow, TextRow
from archive_app.store.values import AnyRow, one_of
from archive_app.text.anchoring import find_anchor

_Side = tuple[int, str]  # an article and its side


def follow_notes(connection: Connection, articles: Collection[int]) -> None:
    """Put the notes of those articles where their words are in the current texts."""
    rows = connection.execute(
        select(NoteRow.__table__).where(one_of(NoteRow.article_id, articles), NoteRow.side != "")
    ).all()
    if not rows:
        return
    bodies = _bodies(connection, {row.article_id for row in rows})
    for row in rows:
        text, body = bodies.get((row.article_id, row.side), (None, ""))
        found = find_anchor(anchor_of(row), body)
        values: dict[str, Any] = {"text_id": text, "orphaned": int(found is None)}
        if found is not None:
            values |= {"start": found.start, "end": found.end}
        connection.execute(update(NoteRow).where(NoteRow.id == row.id).values(**values))


def current_body(connection: Connection, article: int, side: Side) -> str:
    """What is read of a side; '' when the article has none."""
    return _bodies(connection, {article}).get((article, side.value), (0, ""))[1]


def anchor_of(row: AnyRow) -> Anchor:
    """The anchor of a note that is about words."""
    span = Span(row.start or 0, row.end or 0)
    return Anchor(Side(row.side), span, row.quote, row.prefix, row.suffix)


def _bodies(connection: Connection, articles: Collection[int]) -> dict[_Side, tuple[int, str]]:
    """The current text of each side, and its body."""
    rows = connection.execute(
        select(TextRow.id, TextRow.article_id, TextRow.side, TextRow.received).where(
            one_of(TextRow.article_id, articles), TextRow.is_current == 1
        )
    ).all()
    paragraphs = paragraph_texts(connection, {row.id: row.received for row in rows})
    return {
        (row.article_id, row.side): (row.id, PARAGRAPH_BREAK.join(paragraphs[row.id]))
        for row in rows
    }
