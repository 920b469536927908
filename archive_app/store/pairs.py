"""Pairs of paragraphs: those that a record brought where they fit, else one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from archive_app.domain.alignment import BY_HAND
from archive_app.domain.articles import ArticleDraft, Bead, Side
from archive_app.store.tables import BeadRow, SegmentRow, TextRow
from archive_app.store.values import AnyRow
from archive_app.text import pair

BY_POSITION = "position"  # the method of beads made here, paragraph by paragraph
# Those of text/alignment/sentences.py and lengths.py, which take long to load.
BY_WORDS, BY_LENGTH = "lexical", "length"
# Pairs that were made here; others came with the article.
OURS = frozenset({pair.METHOD, BY_WORDS, BY_LENGTH, BY_HAND, BY_POSITION, ""})


def paragraph_counts(connection: Connection, article: int) -> dict[str, int]:
    """How many paragraphs the current text of each side has."""
    counted = connection.execute(
        select(TextRow.side, func.count(SegmentRow.position))
        .outerjoin(SegmentRow, SegmentRow.text_id == TextRow.id)
        .where(TextRow.article_id == article, TextRow.is_current == 1)
        .group_by(TextRow.side)
    ).all()
    return {str(side): int(size) for side, size in counted}


def positional_beads(sizes: Mapping[str, int]) -> list[Bead]:
    """Paragraphs paired one by one: what is shown until the new texts are aligned."""
    left, right = sizes.get(Side.ORIGINAL, 0), sizes.get(Side.TRANSLATION, 0)
    return [
        Bead((i,) if i < left else (), (i,) if i < right else (), BY_POSITION)
        for i in range(max(left, right))
    ]


def fitting_beads(draft: ArticleDraft, sizes: Mapping[str, int]) -> Sequence[Bead]:
    """The draft's pairs where it brought all the texts whose ``sizes`` these are, else by place."""
    left, right = sizes.get(Side.ORIGINAL, 0), sizes.get(Side.TRANSLATION, 0)
    inside = all(
        max(bead.original, default=-1) < left and max(bead.translation, default=-1) < right
        for bead in draft.beads
    )
    if draft.beads and inside and sizes_of(draft) == dict(sizes):
        return draft.beads
    return positional_beads(sizes)


def with_given(beads: Sequence[Bead], given: Sequence[Bead]) -> list[Bead]:
    """The ``beads``; those within pairs that came with the article keep the method of these."""
    holders = {(side, at): bead for bead in given for side, at in _places(bead)}
    found: list[Bead] = []
    for bead in beads:
        around = [holders.get(place) for place in _places(bead)]
        first = around[0] if around else None
        if first is not None and all(one is first for one in around):
            bead = replace(bead, method=first.method, score=first.score)
        found.append(bead)
    return found


def _places(bead: Bead) -> list[tuple[Side, int]]:
    """The paragraphs of a bead."""
    return [
        *((Side.ORIGINAL, at) for at in bead.original),
        *((Side.TRANSLATION, at) for at in bead.translation),
    ]


def sizes_of(draft: ArticleDraft) -> dict[str, int]:
    """How many paragraphs each side of a draft has."""
    return {text.side.value: len(text.paragraphs) for text in draft.texts}


def bead_row(bead: Bead) -> dict[str, Any]:
    """The columns of a bead, without its article and position."""
    return {
        "original_start": min(bead.original, default=0),
        "original_end": max(bead.original, default=-1) + 1,
        "translation_start": min(bead.translation, default=0),
        "translation_end": max(bead.translation, default=-1) + 1,
        "method": bead.method,
        "score": float(bead.score),
    }


def bead_of(row: Mapping[str, Any] | AnyRow) -> Bead:
    """The bead of a row."""
    values = row if isinstance(row, Mapping) else row._mapping
    return Bead(
        tuple(range(values["original_start"], values["original_end"])),
        tuple(range(values["translation_start"], values["translation_end"])),
        values["method"],
        values["score"],
    )


def beads_of(connection: Connection, article: int) -> tuple[Bead, ...]:
    """The beads of an article, in order."""
    rows = connection.execute(
        select(BeadRow.__table__).where(BeadRow.article_id == article).order_by(BeadRow.position)
    )
    return tuple(bead_of(row) for row in rows)


def put_beads(connection: Connection, article: int, beads: Sequence[Bead]) -> None:
    """Replace the beads of an article."""
    connection.execute(delete(BeadRow).where(BeadRow.article_id == article))
    rows = [
        {"article_id": article, "position": position, **bead_row(bead)}
        for position, bead in enumerate(beads)
    ]
    if rows:
        connection.execute(insert(BeadRow), rows)
