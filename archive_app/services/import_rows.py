"""Rows of a dry run: what would become of a record, and in words what there is to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from archive_app.domain.articles import ArticleDraft, Bead, Side, TextDraft
from archive_app.domain.dates import NOT_READ, DateBasis
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import BadItem, FoundFile, ItemResult, Outcome, SourceItem

_SURE = 0.9  # an encoding, or a date, of less confidence was guessed
_READY = (Outcome.IMPORTED, Outcome.UPDATED)
_OTHER_SIDE = {Side.ORIGINAL: "translation", Side.TRANSLATION: "original"}
_SHOWN = 24  # characters of a token that are quoted

Words = Callable[[tuple[Finding, ...], TextDraft], str]


def row_of(
    item: SourceItem | BadItem, result: ItemResult, found: Path | FoundFile, similar: str = ""
) -> PreviewRow:
    """The row of a record; ``result`` is what the library says of it.

    ``similar`` tells in words which other text it is nearly the same as.
    """
    where = found if isinstance(found, FoundFile) else FoundFile(found)
    if isinstance(item, BadItem):
        reason = (_phrase(item.reason),)
        return PreviewRow(item.file, item.record, Readiness.ERROR, reason, found=where)
    draft = item.draft
    shown = draft.side(Side.TRANSLATION) or draft.side(Side.ORIGINAL)
    assert shown is not None, "a draft has at least one text"
    original = draft.side(Side.ORIGINAL)
    beside = original if original is not shown else None
    readiness, said = _readiness(item, result, similar)
    return PreviewRow(
        file=item.file,
        record=item.record,
        readiness=readiness,
        said=said,
        title=shown.title,
        original_title=beside.title if beside else "",
        date=draft.dating.date.edtf(),
        date_inferred=draft.dating.is_inferred,
        pairing=_pairing(draft.beads) if beside else None,
        language=shown.language,
        original_language=beside.language if beside else "",
        source=draft.source,
        encoding=item.raw.encoding,
        encoding_confidence=item.raw.encoding_confidence,
        external_id=result.external_id or draft.external_id,
        updates=result.outcome is Outcome.UPDATED,
        similar=bool(similar) and result.outcome in _READY,
        found=where,
    )


def _readiness(
    item: SourceItem, result: ItemResult, similar: str
) -> tuple[Readiness, tuple[str, ...]]:
    noticed = tuple(_noticed(item, is_there=result.outcome is Outcome.UPDATED))
    told = (_phrase(result.reason),) if result.reason else ()
    if result.outcome not in _READY:
        is_here = result.outcome is Outcome.DUPLICATE
        return (Readiness.DUPLICATE if is_here else Readiness.ERROR), (*told, *noticed)
    said = (*told, *((similar,) if similar else ()), *noticed)
    return (Readiness.WARNING if said else Readiness.READY), said


def _noticed(item: SourceItem, *, is_there: bool) -> list[str]:
    """Everything a person may want to look at, the weightiest first.

    The other side of an article that is there already isn't missing.
    """
    draft = item.draft
    said = [*_encoding(item), *_dated(draft)]
    for kind, words in _WORDS.items():
        if is_there and kind is FindingKind.MISSING_SIDE:
            continue
        for text in draft.texts:
            findings = tuple(one for one in text.findings if one.kind is kind)
            if findings and (phrase := words(findings, text)) not in said:
                said.append(phrase)
    return [*_unpaired(draft), *said] if _is_unpaired(draft) else said


def _encoding(item: SourceItem) -> list[str]:
    raws = [item.raw, *([item.companion.raw] if item.companion else [])]
    return [
        f"The encoding was guessed: {raw.encoding.upper()}, {raw.encoding_confidence * 100:.0f} %"
        for raw in raws
        if raw.encoding and raw.encoding_confidence < _SURE
    ]


def _dated(draft: ArticleDraft) -> list[str]:
    dating = draft.dating
    unread = [line for line in dating.evidence if line.endswith(NOT_READ)]
    if unread:
        return [f"Date not taken: {line}" for line in unread]
    if dating.date.year is None:
        return []  # the texts say that it isn't printed
    if dating.basis is DateBasis.FOLDER:
        return ["Date taken from the folder name"]
    if dating.basis is DateBasis.FILE_NAME:
        return ["Date taken from the file name"]
    if dating.basis is not DateBasis.INFERRED:
        return []
    for witness in ("folder", "file"):
        if any(witness in line.lower() and "gives the year" in line for line in dating.evidence):
            return [f"Year inferred from {witness} name"]
    kinds = {one.kind for text in draft.texts for one in text.findings}
    if FindingKind.YEAR_INFERRED in kinds:
        return ["Year inferred from the text"]
    return ["Date taken from the text"] if dating.confidence < _SURE else []


def _is_unpaired(draft: ArticleDraft) -> bool:
    return any(one.kind is FindingKind.UNALIGNED for text in draft.texts for one in text.findings)


def _unpaired(draft: ArticleDraft) -> list[str]:
    original, translation = draft.side(Side.ORIGINAL), draft.side(Side.TRANSLATION)
    if original is None or translation is None:
        return []
    first, second = len(original.paragraphs), len(translation.paragraphs)
    if first == second:
        return ["Some paragraphs have no counterpart"]
    return [f"Paragraph counts differ: {first} / {second}"]


def _lead(findings: tuple[Finding, ...], _text: TextDraft) -> str:
    many = len(findings) > 1
    return f"{len(findings)} duplicate leads dropped" if many else "Duplicate lead dropped"


def _stray(findings: tuple[Finding, ...], text: TextDraft) -> str:
    tokens = list(dict.fromkeys(_quoted(text, one.span) for one in findings))
    if len(findings) == 1:
        return f"Stray {tokens[0]} token removed"
    if len(tokens) == 1:
        return f"{len(findings)} stray {tokens[0]} tokens removed"
    return f"{len(findings)} stray tokens removed: {', '.join(tokens[:3])}"


def _suspect(findings: tuple[Finding, ...], text: TextDraft) -> str:
    term = _quoted(text, findings[0].span)
    return f"Doubtful rendering: {term}" + _more(findings)


def _glued(findings: tuple[Finding, ...], _text: TextDraft) -> str:
    many = len(findings) > 1
    return f"{len(findings)} missing spaces marked" if many else "Missing space marked"


def _yearless(findings: tuple[Finding, ...], text: TextDraft) -> str:
    return f"{_quoted(text, findings[0].span)} has no year" + _more(findings)


def _missing(findings: tuple[Finding, ...], text: TextDraft) -> str:
    missing = _OTHER_SIDE[text.side]
    doubt = findings[0].note.removeprefix(f"There is no {missing}.").strip()
    return f"No {missing} in the source" + (f". {doubt}" if doubt else "")


def _bilingual(findings: tuple[Finding, ...], _text: TextDraft) -> str:
    return _phrase(findings[0].note) or "Two languages in one text that could not be parted"


def _replaced(findings: tuple[Finding, ...], _text: TextDraft) -> str:
    places = sum(len(one.span) for one in findings)
    return "A character could not be read" if places == 1 else f"{places:,} unreadable characters"


# In the order of their weight; a kind that isn't here is a thing recognised, or told above.
_WORDS: Mapping[FindingKind, Words] = {
    FindingKind.REPLACED_BYTES: _replaced,
    FindingKind.LOOKS_BILINGUAL: _bilingual,
    FindingKind.MISSING_SIDE: _missing,
    FindingKind.DUPLICATE_LEAD: _lead,
    FindingKind.STRAY_MARKUP: _stray,
    FindingKind.SUSPECT_TERM: _suspect,
    FindingKind.GLUED_SENTENCE: _glued,
    FindingKind.DATE_WITHOUT_YEAR: _yearless,
}


def _more(findings: tuple[Finding, ...]) -> str:
    return f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""


def _quoted(text: TextDraft, span: Span) -> str:
    token = " ".join(text.received[span.start : span.end].split())
    return f'"{token}"' if len(token) <= _SHOWN else f'"{token[: _SHOWN - 1]}…"'


def _phrase(sentence: str) -> str:
    """A reason as it stands in a cell: without the full stop of a single sentence."""
    return sentence[:-1] if sentence.endswith(".") and ". " not in sentence else sentence


def _pairing(beads: tuple[Bead, ...]) -> float | None:
    """The mean score of the paragraph pairs; a paragraph without its pair counts as none."""
    if not beads:
        return None
    scores = [bead.score if bead.original and bead.translation else 0.0 for bead in beads]
    return sum(scores) / len(scores)
