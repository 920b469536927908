"""How an article was cleaned: its current texts, its findings, and the rules that were on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from archive_app.domain.articles import Side, TextDraft, TextKind
from archive_app.domain.dates import DateBasis, PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import Outcome
from archive_app.store.row_changes import Values, finding_rows_of
from archive_app.store.tables import ArticleRow, BatchRow, ImportItemRow, SourceRow, TextRow
from archive_app.store.values import AnyRow, folded, loads
from archive_app.text.clean import CleanText, clean_text
from archive_app.text.rules import ALL_RULES

Key = tuple[FindingKind, Span]
_BROUGHT = (Outcome.IMPORTED.value, Outcome.UPDATED.value)
_NOT_FROM_TEXT = ('field "', "set by a person")  # how evidence of a date begins that isn't ours


@dataclass(frozen=True, slots=True)
class StoredCleaning:
    """One article. ``texts`` are rows by side, ``findings`` rows with their ids."""

    article: AnyRow
    source: str
    texts: dict[Side, AnyRow]
    findings: list[Values]
    rules: dict[Side, frozenset[str]]  # that are on
    path: str  # of the file where that is the article, else ''

    def dismissed(self, side: Side) -> frozenset[Key]:
        """The findings of a side that were taken back."""
        return frozenset(_key(row) for row in self.findings_of(side) if row["state"] == "dismissed")

    def findings_of(self, side: Side) -> list[Values]:
        """The findings of a side."""
        return [row for row in self.findings if row["text_id"] == self.texts[side].id]

    def clean(
        self, side: Side, dismissed: frozenset[Key], rules: frozenset[str] | None = None
    ) -> CleanText:
        """The text of a side cleaned again from how it was received."""
        row = self.texts[side]
        return clean_text(
            row.received,
            language=row.language,
            title=None if row.title_derived else row.title,
            published=self._stated_date(),
            rules=self.rules[side] if rules is None else rules,
            dismissed=[_Finding(kind, span) for kind, span in dismissed],
        )

    def _stated_date(self) -> PartialDate | None:
        """The date that the record itself states: it stands whatever the texts tell."""
        row = self.article
        evidence = [str(line) for line in loads(row.date_evidence)]
        is_given = row.date_basis == DateBasis.STATED.value and any(
            line.startswith(_NOT_FROM_TEXT) for line in evidence
        )
        return PartialDate(row.year, row.month, row.day) if is_given else None


@dataclass(frozen=True, slots=True)
class _Finding:
    """A finding that was taken back, as cleaning wants it."""

    kind: FindingKind
    span: Span


def read_cleaning(connection: Connection, article: int) -> StoredCleaning:
    """How an article was cleaned; raises UserError when there is none of that id."""
    row = connection.execute(
        select(ArticleRow.__table__).where(ArticleRow.id == article)
    ).one_or_none()
    if row is None:
        raise UserError(f"Article {article} is not in this archive any more.", "Repeat the search.")
    source = connection.scalar(select(SourceRow.name).where(SourceRow.id == row.source_id)) or ""
    texts = {
        Side(text.side): text
        for text in connection.execute(
            select(TextRow.__table__).where(TextRow.article_id == article, TextRow.is_current == 1)
        )
    }
    return StoredCleaning(
        article=row,
        source=source,
        texts={side: texts[side] for side in Side if side in texts},
        findings=finding_rows_of(connection, [text.id for text in texts.values()]),
        rules={side: _rules(connection, text, source) for side, text in texts.items()},
        path=_path(connection, article),
    )


def as_draft(row: AnyRow, side: Side, clean: CleanText) -> TextDraft:
    """A stored text as it would be drafted with this cleaning."""
    return TextDraft(
        side=side,
        language=row.language,
        kind=TextKind(row.kind),
        received=row.received,
        title=clean.title if row.title_derived else row.title,
        title_derived=bool(row.title_derived),
        paragraphs=clean.paragraphs,
        lead=clean.lead,
        findings=clean.findings,
        dismissed=clean.dismissed,
    )


def _key(row: Values) -> Key:
    return FindingKind(row["kind"]), Span(row["start"], row["end"])


def _rules(connection: Connection, text: AnyRow, source: str) -> frozenset[str]:
    """The rules that are on for a text: set for it, else as its import had them."""
    own: Any = loads(text.cleaning) if text.cleaning else {}
    if "rules_off" in own:
        return ALL_RULES - set(own["rules_off"])
    plan = connection.scalar(select(BatchRow.plan).where(BatchRow.id == text.batch_id)) or ""
    try:
        reading = ImportPlan.from_json(plan).reading
    except ValueError:  # an import of an old version: all rules were on
        return ALL_RULES
    off = set(reading.rules_off)
    for name, rules in reading.rules_off_for.items():
        if source and folded(name) == folded(source):
            off |= rules
    return ALL_RULES - off


def _path(connection: Connection, article: int) -> str:
    """The displayed path of the file that is the article; '' when it was one record of many."""
    row = connection.execute(
        select(ImportItemRow.file, ImportItemRow.record)
        .where(ImportItemRow.article_id == article, ImportItemRow.outcome.in_(_BROUGHT))
        .order_by(ImportItemRow.id.desc())
        .limit(1)
    ).one_or_none()
    return row.file if row is not None and row.record == 0 else ""
