"""Pairs of paragraphs: those that a record brought where they fit, else one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, func, select

from archive_app.domain.articles import ArticleDraft, Bead, Side
from archive_app.store.tables import SegmentRow, TextRow

BY_POSITION = "position"  # the method of beads made here, paragraph by paragraph


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


def sizes_of(draft: ArticleDraft) -> dict[str, int]:
    """How many paragraphs each side of a draft has."""
    return {text.side.value: len(text.paragraphs) for text in draft.texts}
