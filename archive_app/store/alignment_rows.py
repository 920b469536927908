"""The row of an article's alignment: read, written, marked, and as a change that an event keeps."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import aliased

from archive_app.domain.articles import Side
from archive_app.store.alignment_tables import AlignmentRow
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import TextRow
from archive_app.store.values import one_of

Values = dict[str, Any]
Texts = Mapping[Side, Sequence[str]]
ORIGINAL = aliased(TextRow, name="original")
TRANSLATION = aliased(TextRow, name="translation")


@dataclass(frozen=True, slots=True)
class ReadText:
    """What is read of a text: its language, its paragraphs, and the hash of both and the title."""

    language: str
    paragraphs: tuple[str, ...]
    sha256: str


def fits() -> ColumnElement[bool]:
    """Whether the links of a row are of the two current texts."""
    return exists().where(
        ORIGINAL.article_id == AlignmentRow.article_id,
        ORIGINAL.side == Side.ORIGINAL.value,
        ORIGINAL.is_current == 1,
        ORIGINAL.reading_sha256 == AlignmentRow.original_sha,
        TRANSLATION.article_id == AlignmentRow.article_id,
        TRANSLATION.side == Side.TRANSLATION.value,
        TRANSLATION.is_current == 1,
        TRANSLATION.reading_sha256 == AlignmentRow.translation_sha,
    )


def mark_alignments(connection: Connection, articles: Iterable[int]) -> None:
    """Let those wait whose texts are others now; those that fit again don't."""
    mine = one_of(AlignmentRow.article_id, articles)
    for waiting, found in ((1, ~fits()), (0, fits())):
        rows = update(AlignmentRow).where(mine, AlignmentRow.waiting == 1 - waiting, found)
        connection.execute(rows.values(waiting=waiting))


def alignment_row(connection: Connection, article: int) -> Values | None:
    """The row without its key and ``waiting``; None when there is none."""
    row = connection.execute(
        select(AlignmentRow.__table__).where(AlignmentRow.article_id == article)
    ).one_or_none()
    if row is None:
        return None
    return {key: row._mapping[key] for key in row._mapping if key not in {"article_id", "waiting"}}


def put_alignment_row(connection: Connection, article: int, values: Values | None) -> None:
    """Make that the article's row; None removes it."""
    if values is None:
        connection.execute(delete(AlignmentRow).where(AlignmentRow.article_id == article))
        return
    row = {**values, "waiting": 0}
    statement = upsert(AlignmentRow).values(article_id=article, **row)
    connection.execute(
        statement.on_conflict_do_update(index_elements=[AlignmentRow.article_id], set_=row)
    )
    mark_alignments(connection, [article])


def current_texts(
    connection: Connection, articles: Iterable[int]
) -> dict[int, dict[Side, ReadText]]:
    """What is read of the current texts of some articles."""
    rows = connection.execute(
        select(
            TextRow.id,
            TextRow.article_id,
            TextRow.side,
            TextRow.language,
            TextRow.reading_sha256,
            TextRow.received,
        ).where(one_of(TextRow.article_id, articles), TextRow.is_current == 1)
    ).all()
    paragraphs = paragraph_texts(connection, {row.id: row.received for row in rows})
    found: dict[int, dict[Side, ReadText]] = {}
    for row in rows:
        read = ReadText(row.language, tuple(paragraphs[row.id]), row.reading_sha256)
        found.setdefault(row.article_id, {})[Side(row.side)] = read
    return found


def texts_of_hashes(
    connection: Connection, article: int, hashes: Mapping[Side, str]
) -> dict[Side, tuple[str, ...]]:
    """The paragraphs of those versions of an article's texts that read so; none when gone."""
    found: dict[Side, tuple[str, ...]] = {}
    for side, sha256 in hashes.items():
        row = connection.execute(
            select(TextRow.id, TextRow.received)
            .where(
                TextRow.article_id == article,
                TextRow.side == side.value,
                TextRow.reading_sha256 == sha256,
            )
            .limit(1)
        ).one_or_none()
        if row is not None:
            found[side] = tuple(paragraph_texts(connection, {row.id: row.received})[row.id])
    return found


# --- changes for events ---------------------------------------------------------------------------


def alignment_change(before: Values | None, after: Values | None) -> Values:
    """What of the row is replaced by what; of its data only the piece that differs.

    {"before": columns or None, "after": columns or None, "at": place, "hashes": of the whole data}
    """
    first, second = ("" if one is None else str(one["data"]) for one in (before, after))
    shorter, head = min(len(first), len(second)), 0
    while head < shorter and first[head] == second[head]:
        head += 1
    tail = 0
    while tail < shorter - head and first[-1 - tail] == second[-1 - tail]:
        tail += 1
    return {
        "at": head,
        "before": _part(before, head, tail),
        "after": _part(after, head, tail),
        "hashes": {"before": _sha256(before), "after": _sha256(after)},
    }


def is_as_left(now: Values | None, change: Values | None, old: str) -> bool:
    """Whether the row is what the change left (``old`` is "after") or found ("before")."""
    if change is None:  # of an event from before there were links
        return now is None
    told = change[old]
    if now is None or told is None:
        return now is None and told is None
    same = all(now[name] == value for name, value in told.items() if name != "data")
    return same and _sha256(now) == change["hashes"][old]


def swapped(now: Values | None, change: Values, old: str, new: str) -> Values | None:
    """The row after the change; ``now`` is as :func:`is_as_left` says."""
    if change[new] is None:
        return None
    data = "" if now is None else str(now["data"])
    head = int(change["at"])
    gone = 0 if change[old] is None else len(change[old]["data"])
    whole = data[:head] + change[new]["data"] + data[head + gone :]
    return {**change[new], "data": whole}


def _part(row: Values | None, head: int, tail: int) -> Values | None:
    if row is None:
        return None
    data = str(row["data"])
    return {**row, "data": data[head : len(data) - tail]}


def _sha256(row: Values | None) -> str:
    return "" if row is None else hashlib.sha256(str(row["data"]).encode()).hexdigest()
