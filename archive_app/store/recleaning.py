"""Cleaning one article again after the import: what people took back, each as one undoable event.

The text as received is never touched: what is read of it, its findings, and what it had told of
the article are rows that are made anew. The event holds those rows as they were and as they became.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from archive_app.domain.articles import Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.cleaning import Dismissal, TextVersion
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.events import Recorder
from archive_app.store.patches import apply_patch
from archive_app.store.row_changes import Values
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps
from archive_app.store.versions import text_row, text_versions

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent
    from archive_app.store.recleaned import Wanted
    from archive_app.store.stored_cleaning import StoredCleaning

_ASPECTS = frozenset({Aspect.TEXTS, Aspect.NAMES})


class Recleaner:
    """``CleaningStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def dismiss(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Take a finding back: what it left out is read again, what it told is forgotten.

        Raises UserError when the article's current text has no such finding.
        """
        return self._turn(article, finding, dismiss=True)

    def restore(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Let a finding that was taken back count again; raises UserError when there is none."""
        return self._turn(article, finding, dismiss=False)

    def set_rules(self, article: ArticleId, rules_off: Collection[str]) -> ChangeSet:
        """Clean the article's texts again, with exactly these rules off.

        Raises UserError for a name that no rule has.
        """
        from archive_app.store.recleaned import Wanted
        from archive_app.text.rules import ALL_RULES

        off = frozenset(rules_off)
        if unknown := sorted(off - ALL_RULES):
            raise UserError(f"“{unknown[0]}” is no rule of cleaning.", "Choose one of the list.")
        with self._recorder.work() as work:
            stored = _read(work, article)
            if all(on == ALL_RULES - off for on in stored.rules.values()):
                return ChangeSet(_ASPECTS, summary="Nothing to change")
            wanted = {
                side: Wanted(stored.dismissed(side), ALL_RULES - off) for side in stored.texts
            }
            own = {side: dumps({"rules_off": sorted(off)}) for side in stored.texts}
            summary = "Changed the cleaning rules of 1 article"
            return self._record(work, stored, "rules.set", summary, wanted, own)

    def rules_off(self, article: ArticleId) -> frozenset[str]:
        """The rules that are off for an article; raises UserError when it is gone."""
        from archive_app.store.stored_cleaning import read_cleaning
        from archive_app.text.rules import ALL_RULES

        with self._recorder.database.reading() as connection:
            stored = read_cleaning(connection, article)
        return frozenset().union(*(ALL_RULES - on for on in stored.rules.values()))

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""
        with self._recorder.database.reading() as connection:
            return text_versions(connection, article)

    def text(self, article: ArticleId, side: Side, version: int) -> str:
        """A version as received; raises UserError when there is none."""
        with self._recorder.database.reading() as connection:
            return str(text_row(connection, article, side, version).received)

    # --- inside

    def _turn(self, article: ArticleId, finding: Dismissal, *, dismiss: bool) -> ChangeSet:
        from archive_app.store.recleaned import Wanted

        with self._recorder.work() as work:
            stored = _read(work, article)
            _must_have(stored, finding, "open" if dismiss else "dismissed")
            key = frozenset({(finding.kind, finding.span)})
            now = stored.dismissed(finding.side)
            then = now | key if dismiss else now - key
            wanted = {finding.side: Wanted(then, stored.rules[finding.side])}
            finding_name = finding.kind.value.replace("_", " ")
            done = f"Took back “{finding_name}”" if dismiss else f"Applied “{finding_name}” again"
            kind = "finding.dismiss" if dismiss else "finding.restore"
            return self._record(work, stored, kind, f"{done} in 1 article", wanted, {})

    def _record(
        self,
        work: Work,
        stored: StoredCleaning,
        kind: str,
        summary: str,
        wanted: Mapping[Side, Wanted],
        own: Mapping[Side, str],
    ) -> ChangeSet:
        """Make the change in the open transaction, with its event."""
        from archive_app.store.recleaned import make_patch

        article = int(stored.article.id)
        patch = make_patch(work, stored, wanted, own)
        event = self._recorder.record(work, kind, summary, {"ids": [article]}, patch)
        if not apply_patch(work.connection, patch):
            raise AssertionError("rows read in this transaction changed in it")
        work.touch_texts([article])
        work.commit()
        return ChangeSet(
            _ASPECTS, frozenset({ArticleId(article)}), summary, EventId(event), changed=1
        )


def undo_recleaning(work: Work, event: StoredEvent) -> list[int]:
    """Put an article's rows back as they were; [] when its texts were changed since."""
    return _swap(work, event.inverse, back=True)


def redo_recleaning(work: Work, event: StoredEvent) -> list[int]:
    """Make an article's rows again what the event had made them; [] when they were changed."""
    return _swap(work, event.inverse, back=False)


def _swap(work: Work, patch: Values, *, back: bool) -> list[int]:
    if not apply_patch(work.connection, patch, back=back):
        return []
    article = int(patch["article"])
    work.touch_texts([article])
    return [article]


def _read(work: Work, article: ArticleId) -> StoredCleaning:
    # The rules of cleaning are loaded when they are needed: a library opens sooner without them.
    from archive_app.store.stored_cleaning import read_cleaning

    return read_cleaning(work.connection, article)


def _must_have(stored: StoredCleaning, finding: Dismissal, state: str) -> None:
    """Raise UserError unless the current text has that finding in that state."""
    sides = stored.findings_of(finding.side) if finding.side in stored.texts else []
    wanted = (finding.kind.value, finding.span.start, finding.span.end, state)
    is_there = any((row["kind"], row["start"], row["end"], row["state"]) == wanted for row in sides)
    if not is_there or finding.kind is FindingKind.MISSING_SIDE:
        raise UserError(
            "The text has no such finding now.", "Open the cleaning of this article again."
        )
