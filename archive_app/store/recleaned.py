"""What an article becomes when its texts are cleaned again: a patch of its rows.

Only what cleaning itself had made is made anew. A date, a source or a name that the record stated,
or that somebody has set since, isn't what the cleaning before gives, and so it stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive_app.domain.articles import NameMention, Side
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.store.alignment_rows import alignment_change, alignment_row
from archive_app.store.authority_root import naming
from archive_app.store.authority_tables import ArticleNameRow
from archive_app.store.catalogue import Catalogue
from archive_app.store.pairs import bead_of
from archive_app.store.recleaned_pairs import pairs_after
from archive_app.store.row_changes import (
    Values,
    changed_columns,
    finding_change,
    rows_of,
    splice,
)
from archive_app.store.stored_cleaning import Key, StoredCleaning, as_draft
from archive_app.store.tables import BeadRow, SegmentRow
from archive_app.store.text_rows import finding_rows, reading_columns, segment_rows
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, folded, storable
from archive_app.text import pair
from archive_app.text.clean import CleanText
from archive_app.text.naming import printed_names, source_told
from archive_app.text.publication import date_of_texts

# Findings that don't come from one text alone: they stay, and may be taken back.
BESIDE = frozenset(
    kind.value
    for kind in (
        FindingKind.MISSING_SIDE,
        FindingKind.UNALIGNED,
        FindingKind.LOOKS_BILINGUAL,
        FindingKind.REPLACED_BYTES,
    )
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a side: the findings taken back, and the rules that are on."""

    dismissed: frozenset[Key]
    rules: frozenset[str]


def make_patch(
    work: Work, stored: StoredCleaning, wanted: Mapping[Side, Wanted], own: Mapping[Side, str]
) -> Values:
    """The change of the article's rows; nothing but shared names and sources is written.

    ``own`` are new values of the texts' ``cleaning`` column, by side.
    """
    before = {side: stored.clean(side, stored.dismissed(side)) for side in stored.texts}
    after = {
        side: stored.clean(side, wanted[side].dismissed, wanted[side].rules)
        if side in wanted
        else clean
        for side, clean in before.items()
    }
    article = int(stored.article.id)
    texts = [_text_change(work, stored, side, after[side], own.get(side)) for side in wanted]
    beads_before = rows_of(work.connection, BeadRow, article)
    links_before = alignment_row(work.connection, article)
    links, beads = pairs_after(work.connection, stored, after, beads_before, texts)
    return {
        "article": article,
        "texts": texts,
        "alignment": alignment_change(links_before, links),
        "beads": splice(beads_before, beads),
        "names": _name_change(work, stored, _readable(before), _readable(after)),
        "findings": finding_change(stored.findings, _findings(stored, wanted, after, beads)),
        "columns": _column_change(work, stored, before, after),
    }


def _readable(cleaned: Mapping[Side, CleanText]) -> list[CleanText]:
    """The texts, the one first that people read first."""
    return [cleaned[side] for side in (Side.TRANSLATION, Side.ORIGINAL) if side in cleaned]


def _text_change(
    work: Work, stored: StoredCleaning, side: Side, clean: CleanText, own: str | None
) -> Values:
    row = stored.texts[side]
    draft = as_draft(row, side, clean)
    segments = [
        {name: one[name] for name in one if name not in {"text_id", "position"}}
        for one in segment_rows(row.id, draft)
    ]
    columns = reading_columns(draft) | ({} if own is None else {"cleaning": own})
    return {
        "id": row.id,
        **changed_columns(dict(row._mapping), columns),
        "segments": splice(rows_of(work.connection, SegmentRow, row.id), segments),
    }


# --- findings -------------------------------------------------------------------------------------


def _findings(
    stored: StoredCleaning,
    wanted: Mapping[Side, Wanted],
    after: Mapping[Side, CleanText],
    beads: Sequence[Values],
) -> list[Values]:
    """Every finding as it should be, without ids."""
    found: list[Values] = []
    article = int(stored.article.id)
    for side, row in stored.texts.items():
        rows = [_without_id(one) for one in stored.findings_of(side)]
        if side in wanted:
            back = wanted[side].dismissed
            made = finding_rows(article, row.id, as_draft(row, side, after[side]))
            rows = made + [_stated(one, back) for one in rows if one["kind"] in BESIDE]
        if side is Side.TRANSLATION and len(stored.texts) == len(Side):
            rows = _unaligned(rows, article, row.id, after, beads)
        found += rows
    return found


def _without_id(row: Values) -> Values:
    return {name: row[name] for name in row if name != "id"}


def _stated(row: Values, back: frozenset[Key]) -> Values:
    key = FindingKind(row["kind"]), Span(row["start"], row["end"])
    return {**row, "state": "dismissed" if key in back else "open"}


def _unaligned(
    rows: Sequence[Values],
    article: int,
    text: int,
    after: Mapping[Side, CleanText],
    beads: Sequence[Values],
) -> list[Values]:
    """The findings of the translation with what is true now of its paragraphs."""
    others = [row for row in rows if row["kind"] != FindingKind.UNALIGNED.value]
    told = next((row for row in rows if row["kind"] == FindingKind.UNALIGNED.value), None)
    sizes = (len(after[Side.ORIGINAL].paragraphs), len(after[Side.TRANSLATION].paragraphs))
    found = pair.unaligned(*sizes, [bead_of(row) for row in beads])
    if found is None:
        return others
    state = "open" if told is None else str(told["state"])
    return [*others, _row_of(found, article, text, state)]


def _row_of(finding: Finding, article: int, text: int, state: str) -> Values:
    return {
        "article_id": article,
        "text_id": text,
        "kind": finding.kind.value,
        "start": finding.span.start,
        "end": finding.span.end,
        "shown": finding.shown,
        "note": finding.note,
        "confidence": finding.confidence,
        "state": state,
    }


# --- names and what the article says of itself ----------------------------------------------------


def _name_change(
    work: Work, stored: StoredCleaning, before: Sequence[CleanText], after: Sequence[CleanText]
) -> Values:
    rows = rows_of(work.connection, ArticleNameRow, int(stored.article.id))
    old, new = printed_names(before), printed_names(after)
    if old == new:
        return splice(rows, rows)
    gone = {_name_key(one) for one in old} - {_name_key(one) for one in new}
    known = {_name_key(one) for one in old}
    result = [row for row in rows if (row["role"], row["text"]) not in gone]
    catalogue = Catalogue(work.connection)
    place = 0
    for name in new:
        key = _name_key(name)
        at = next((i for i, row in enumerate(result) if (row["role"], row["text"]) == key), None)
        if at is None and key not in known:
            result.insert(place, _name_row(catalogue, name))
            at = place
        place = place if at is None else at + 1
    _touch_renamed(work, catalogue)
    return splice(rows, result)


def _touch_renamed(work: Work, catalogue: Catalogue) -> None:
    """Articles are found by all forms of their names: a new form changes others too."""
    if catalogue.renamed:
        work.touch_texts(work.connection.scalars(naming(catalogue.renamed)).all())


def _name_key(name: NameMention) -> tuple[str, str]:
    return name.role.value, storable(name.text)


def _name_row(catalogue: Catalogue, name: NameMention) -> Values:
    return {
        "authority_id": catalogue.authority(name),
        "role": name.role.value,
        "role_text": storable(name.role_text),
        "text": storable(name.text),
    }


def _column_change(
    work: Work,
    stored: StoredCleaning,
    before: Mapping[Side, CleanText],
    after: Mapping[Side, CleanText],
) -> Values:
    columns = {
        # Of two sides that are as sure of a date, the original is believed: as in an import.
        **_dated(stored, list(before.values()), list(after.values())),
        **_sourced(work, stored, _readable(before), _readable(after)),
    }
    return changed_columns(dict(stored.article._mapping), columns)


def _dated(
    stored: StoredCleaning, before: Sequence[CleanText], after: Sequence[CleanText]
) -> dict[str, Any]:
    """The date, when it is the one that these texts had given."""
    row = stored.article
    for path in dict.fromkeys((stored.path, "")):
        old = date_of_texts(before, path)
        if (old.date, old.basis) == (_date(row), DateBasis(row.date_basis)):
            new = date_of_texts(after, path)
            return {} if new == old else _date_columns(new)
    return {}


def _date(row: Any) -> PartialDate:
    return PartialDate(row.year, row.month, row.day)


def _date_columns(dating: Dating) -> dict[str, Any]:
    return {
        "date": dating.date.edtf(),
        "year": dating.date.year,
        "month": dating.date.month,
        "day": dating.date.day,
        "date_basis": dating.basis.value,
        "date_evidence": dumps(dating.evidence),
        "date_confidence": float(dating.confidence),
    }


def _sourced(
    work: Work, stored: StoredCleaning, before: Sequence[CleanText], after: Sequence[CleanText]
) -> dict[str, Any]:
    """The source, when these texts had told it; a table's column of sources is believed more."""
    columns: dict[str, Any] = {}
    old_tag, new_tag = (
        next((one.source_tag for one in texts if one.source_tag), None) for texts in (before, after)
    )
    if old_tag != new_tag and stored.article.source_tag == old_tag:
        columns["source_tag"] = None if new_tag is None else storable(new_tag)
    old, new = source_told(before), source_told(after)
    if old != new and stored.path and folded(stored.source) == folded(old):
        columns["source_id"] = Catalogue(work.connection).source(new)
    return columns
