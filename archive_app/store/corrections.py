"""Corrections by people, and which version of a text is current: each edit one undoable event.

The machine's text is never touched: the first correction makes a version of its own, later ones
change that version. Undoing the first one takes the version away again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, func, select

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.cleaning import TextVersion
from archive_app.domain.correcting import (
    CorrectedPlace,
    Correction,
    CorrectionMade,
    corrected_places,
    tidied,
)
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.alignment_rows import current_texts
from archive_app.store.events import Recorder
from archive_app.store.intake import next_id
from archive_app.store.pair_changes import pair_change, pairs_now, swap_pairs
from archive_app.store.reading import reading_text
from archive_app.store.realigning import realign
from archive_app.store.tables import EventRow, TextRow
from archive_app.store.text_splices import apply_splice, cut_of, make_splice
from archive_app.store.unit_of_work import Work
from archive_app.store.values import AnyRow, loads, storable
from archive_app.store.versions import (
    copy_text,
    current_row,
    make_current,
    settle_searched,
    text_row,
    text_versions,
)

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

CORRECT, CHOOSE = "text.correct", "text.choose"
ASPECTS = frozenset({Aspect.TEXTS, Aspect.ALIGNMENT})
_NOTHING = ChangeSet(ASPECTS, summary="Nothing to change")


class Corrections:
    """``CorrectionStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def correct(self, article: ArticleId, correction: Correction) -> ChangeSet:
        """Correct words of the current translation, in a version beside the machine's.

        Raises UserError when other words stand there by now, or none would be left.
        """
        if tidied(correction.new) == correction.old:
            return _NOTHING
        with self._recorder.work() as work:
            connection = work.connection
            row = current_row(connection, article, Side.TRANSLATION)
            if row is None:
                raise UserError("There is no translation to correct.", "Add one first.")
            before, made = _paragraphs(connection, article), None
            if row.base_id is None:
                made = {"text": next_id(connection, TextRow), "base": row.id}
                copy_text(connection, row, made["text"])
                row = _row(connection, made["text"])
            splice = make_splice(connection, row, correction, self._signed(work, article))
            stood = pairs_now(connection, article)
            if not apply_splice(connection, splice):
                raise AssertionError("rows read in this transaction changed in it")
            realign(connection, article, before)
            pairs = pair_change(stood, pairs_now(connection, article))
            inverse = {"article": int(article), "made": made, "splice": splice, "pairs": pairs}
            payload = {"ids": [int(article)], "text": row.id}
            return self._done(work, CORRECT, "Corrected a sentence in 1 article", payload, inverse)

    def choose(self, article: ArticleId, side: Side, version: int) -> ChangeSet:
        """Let a version be the current one of its side; raises UserError when there is none."""
        with self._recorder.work() as work:
            connection = work.connection
            row = text_row(connection, article, side, version)
            current = current_row(connection, article, side)
            if row.is_current or current is None:
                return _NOTHING
            before = _paragraphs(connection, article)
            make_current(connection, row)
            stood = pairs_now(connection, article)
            realign(connection, article, before)
            pairs = pair_change(stood, pairs_now(connection, article))
            change = {"article": int(article), "from": current.id, "to": row.id, "pairs": pairs}
            summary = f"Chose version {version} of the {side.value} in 1 article"
            return self._done(work, CHOOSE, summary, {"ids": [int(article)]}, change)

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""
        with self._recorder.database.reading() as connection:
            return text_versions(connection, article)

    def text(self, article: ArticleId, side: Side, version: int) -> ReadingText:
        """A version as it is read; raises UserError when there is none."""
        with self._recorder.database.reading() as connection:
            return reading_text(connection, text_row(connection, article, side, version))

    def places(self, article: ArticleId, version: int) -> tuple[CorrectedPlace, ...]:
        """Where a version of the translation holds words of people; () for one of a machine."""
        with self._recorder.database.reading() as connection:
            row = text_row(connection, article, Side.TRANSLATION, version)
            if row.base_id is None:
                return ()
            events = connection.execute(
                # Only this piece: links beside it are long.
                select(
                    EventRow.actor,
                    EventRow.at,
                    func.json_extract(EventRow.inverse, "$.splice").label("splice"),
                )
                .where(
                    EventRow.kind == CORRECT,
                    EventRow.undone_at.is_(None),
                    func.json_extract(EventRow.payload, "$.text") == row.id,
                )
                .order_by(EventRow.id)
            ).all()
        return corrected_places(
            _made(event.actor, event.at, loads(event.splice)) for event in events
        )

    # --- inside

    def _signed(self, work: Work, article: ArticleId) -> dict[str, Any]:
        """Who corrects, when, and what the translation is made to fit."""
        original = current_row(work.connection, article, Side.ORIGINAL)
        return {
            "made_by": storable(self._recorder.actor),
            "created_at": work.at,
            "against": "" if original is None else original.sha256,
        }

    def _done(
        self,
        work: Work,
        kind: str,
        summary: str,
        payload: dict[str, Any],
        inverse: Mapping[str, Any],
    ) -> ChangeSet:
        """The event of a change that is made already; commits."""
        article = int(inverse["article"])
        event = self._recorder.record(work, kind, summary, payload, inverse)
        work.touch_texts([article])
        work.commit()
        return ChangeSet(
            ASPECTS, frozenset({ArticleId(article)}), summary, EventId(event), changed=1
        )


def undo_correction(work: Work, event: StoredEvent) -> list[int]:
    """Take a correction back, with its version if it made one; [] when it was changed since."""
    change, connection = event.inverse, work.connection
    article, made = int(change["article"]), change["made"]
    before = _paragraphs(connection, article)
    base = None if made is None else _row_or_none(connection, made["base"])
    if made is not None and base is None:
        return []
    if not apply_splice(connection, change["splice"], back=True):
        return []
    if base is not None:
        make_current(connection, base)
    swap_pairs(connection, article, change["pairs"], back=True, before=before)
    if made is not None:  # its findings went back with the pairs first
        connection.execute(delete(TextRow).where(TextRow.id == made["text"]))
        settle_searched(connection, article)
    work.touch_texts([article])
    return [article]


def redo_correction(work: Work, event: StoredEvent) -> list[int]:
    """Make a correction again; [] when the text was changed since."""
    change, connection = event.inverse, work.connection
    article, made = int(change["article"]), change["made"]
    before = _paragraphs(connection, article)
    if made is not None:
        base = current_row(connection, article, Side.TRANSLATION)
        if base is None or base.id != made["base"]:
            return []
        copy_text(connection, base, made["text"])
    if not apply_splice(connection, change["splice"]):
        return []
    swap_pairs(connection, article, change["pairs"], back=False, before=before)
    work.touch_texts([article])
    return [article]


def undo_choice(work: Work, event: StoredEvent) -> list[int]:
    """Let the version be current that was before; [] when another one was chosen since."""
    return _swap_choice(work, event.inverse, "to", "from", back=True)


def redo_choice(work: Work, event: StoredEvent) -> list[int]:
    """Choose the version again; [] when another one was chosen since."""
    return _swap_choice(work, event.inverse, "from", "to", back=False)


# --- inside


def _swap_choice(
    work: Work, change: Mapping[str, Any], old: str, new: str, *, back: bool
) -> list[int]:
    connection, article = work.connection, int(change["article"])
    now, wanted = (_row_or_none(connection, change[name]) for name in (old, new))
    if now is None or wanted is None or not now.is_current:
        return []
    before = _paragraphs(connection, article)
    make_current(connection, wanted)
    swap_pairs(connection, article, change["pairs"], back=back, before=before)
    work.touch_texts([article])
    return [article]


def _made(who: str, at: str, splice: Mapping[str, Any]) -> CorrectionMade:
    return CorrectionMade(cut_of(splice), Span(*splice["words"]), splice["sentence"], who, at)


def _row_or_none(connection: Connection, text: int) -> AnyRow | None:
    return connection.execute(select(TextRow.__table__).where(TextRow.id == text)).one_or_none()


def _row(connection: Connection, text: int) -> AnyRow:
    row = _row_or_none(connection, text)
    assert row is not None
    return row


def _paragraphs(connection: Connection, article: int) -> dict[Side, tuple[str, ...]]:
    texts = current_texts(connection, [article]).get(article, {})
    return {side: text.paragraphs for side, text in texts.items()}
