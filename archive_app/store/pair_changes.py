"""How the sides of an article belong together, before and after an edit: kept by events, put back.

Whoever changes a text in an edit of its own takes :func:`pairs_now` before and after, and keeps
their :func:`pair_change`; :func:`swap_pairs` takes it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from archive_app.domain.findings import FindingKind
from archive_app.store.alignment_rows import (
    Texts,
    Values,
    alignment_change,
    alignment_row,
    is_as_left,
    put_alignment_row,
    swapped,
)
from archive_app.store.realigning import realign, translation_of
from archive_app.store.row_changes import (
    finding_change,
    has_findings,
    put_findings,
    put_rows,
    rows_of,
    splice,
    splice_fits,
)
from archive_app.store.tables import BeadRow, FindingRow
from archive_app.store.unit_of_work import Work

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

Change = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Links and pairs of an article, and what is told of them, as rows."""

    links: Values | None
    beads: list[Values]
    findings: list[Values]


def pairs_now(connection: Connection, article: int) -> Pairs:
    """Links and pairs as they stand."""
    findings = connection.execute(
        select(FindingRow.__table__)
        .where(
            FindingRow.text_id == translation_of(article).scalar_subquery(),
            FindingRow.kind == FindingKind.UNALIGNED.value,
        )
        .order_by(FindingRow.id)
    )
    return Pairs(
        alignment_row(connection, article),
        rows_of(connection, BeadRow, article),
        [dict(row) for row in findings.mappings()],
    )


def pair_change(before: Pairs, after: Pairs) -> Values:
    """What differs, as JSON for an event."""
    return {
        "alignment": alignment_change(before.links, after.links),
        "beads": splice(before.beads, after.beads),
        "findings": finding_change(before.findings, after.findings),
    }


def are_as_left(connection: Connection, article: int, change: Change, old: str) -> bool:
    """Whether links and pairs are what the change left ("after") or found ("before")."""
    now = alignment_row(connection, article)
    if not is_as_left(now, change.get("alignment"), old):
        return False
    return splice_fits(connection, BeadRow, article, change["beads"], old)


def put_pairs(connection: Connection, article: int, change: Change, old: str, new: str) -> None:
    """Make links and pairs what the change says; they are as it left them. Not its findings."""
    if (links := change.get("alignment")) is not None:
        now = alignment_row(connection, article)
        put_alignment_row(connection, article, swapped(now, links, old, new))
    put_rows(connection, BeadRow, article, change["beads"], old, new)


def swap_pairs(
    connection: Connection,
    article: int,
    change: Change,
    *,
    back: bool,
    before: Texts | None = None,
) -> bool:
    """Make links and pairs what a :func:`pair_change` says, or with ``back`` what they were.

    The texts are swapped already. Links that somebody has changed since are carried over instead,
    and it returns False; ``before`` are then the paragraphs that they are of, as for ``realign``.
    """
    old, new = ("after", "before") if back else ("before", "after")
    findings = change["findings"]
    if are_as_left(connection, article, change, old) and has_findings(connection, findings[old]):
        put_findings(connection, findings[old], findings[new])
        put_pairs(connection, article, change, old, new)
        return True
    realign(connection, article, before)
    return False


# --- edits of links alone -------------------------------------------------------------------------


def undo_alignment(work: Work, event: StoredEvent) -> list[int]:
    """Put links back as they were before an edit; [] when they were changed since."""
    return _swap(work, event.inverse, back=True)


def redo_alignment(work: Work, event: StoredEvent) -> list[int]:
    """Make links again what an edit had made them; [] when they were changed since."""
    return _swap(work, event.inverse, back=False)


def _swap(work: Work, change: Change, *, back: bool) -> list[int]:
    article = int(change["article"])
    old = "after" if back else "before"
    if not are_as_left(work.connection, article, change, old):
        return []
    swap_pairs(work.connection, article, change, back=back)
    if change["beads"]["before"] != change["beads"]["after"]:
        work.touch_texts([article])
    return [article]
