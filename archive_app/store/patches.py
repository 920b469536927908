"""An exact change of an article's rows: what stood there before, and what stands there after.

A patch is plain JSON and lies in its event, so that undo and redo put back rows to the letter. It
holds only what differs: one paragraph of a book is one row of a patch.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, update

from archive_app.domain.articles import Side
from archive_app.domain.findings import FindingKind
from archive_app.store.alignment_rows import current_texts
from archive_app.store.authority_tables import ArticleNameRow
from archive_app.store.pair_changes import are_as_left, put_pairs
from archive_app.store.realigning import realign
from archive_app.store.row_changes import (
    Values,
    has_findings,
    put_findings,
    put_rows,
    splice_fits,
)
from archive_app.store.tables import ArticleRow, SegmentRow
from archive_app.store.tables import TextRow as Text

Patch = Mapping[str, Any]


def apply_patch(connection: Connection, patch: Patch, *, back: bool = False) -> bool:
    """Make the article what the patch says, or with ``back`` what it was; False if it can't be.

    It can't when its texts aren't as the patch left them, or aren't the current ones any more.
    Names that an import has changed since stay as they are. Links of sentences that were changed
    since are carried over to the texts.
    """
    old, new = ("after", "before") if back else ("before", "after")
    article = int(patch["article"])
    ours, others = patch["findings"], _not_of_pairs(patch["findings"])
    if not all(_fits(connection, text, old) for text in patch["texts"]):
        return False
    if not has_findings(connection, others[old]):
        return False
    is_exact = are_as_left(connection, article, patch, old) and has_findings(connection, ours[old])
    before = {} if is_exact else _paragraphs(connection, article)
    for text in patch["texts"]:
        if text[new]:
            mine = update(Text).where(Text.id == text["id"])
            connection.execute(mine.values(**text[new]))
        put_rows(connection, SegmentRow, text["id"], text["segments"], old, new)
    if splice_fits(connection, ArticleNameRow, article, patch["names"], old):
        put_rows(connection, ArticleNameRow, article, patch["names"], old, new)
    if is_exact:
        put_findings(connection, ours[old], ours[new])
        put_pairs(connection, article, patch, old, new)
    else:
        put_findings(connection, others[old], others[new])
        realign(connection, article, before)
    _put_columns(connection, patch, old, new)
    return True


# --- inside


def _not_of_pairs(findings: Values) -> Values:
    """A change of findings without what is told of pairs."""
    kind = FindingKind.UNALIGNED.value
    return {key: [row for row in rows if row["kind"] != kind] for key, rows in findings.items()}


def _paragraphs(connection: Connection, article: int) -> dict[Side, tuple[str, ...]]:
    texts = current_texts(connection, [article]).get(article, {})
    return {side: text.paragraphs for side, text in texts.items()}


def _fits(connection: Connection, text: Values, old: str) -> bool:
    """Whether a text is the current one, and as the patch wants to find it."""
    row = connection.execute(
        select(Text.__table__).where(Text.id == text["id"], Text.is_current == 1)
    ).one_or_none()
    if row is None:
        return False
    found = row._mapping
    same = all(found[name] == value for name, value in text[old].items())
    return same and splice_fits(connection, SegmentRow, text["id"], text["segments"], old)


def _put_columns(connection: Connection, patch: Patch, old: str, new: str) -> None:
    """Set the article's own columns, unless somebody has set them since."""
    change = patch["columns"]
    if not change[new]:
        return
    mine = ArticleRow.id == patch["article"]
    columns = [getattr(ArticleRow, name) for name in change[old]]
    now = connection.execute(select(*columns).where(mine)).mappings().one()
    if dict(now) == change[old]:
        connection.execute(update(ArticleRow).where(mine).values(**change[new]))
