"""In words: the fields of the record in which the query stands, marked where it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from archive_app.domain.findings import Span
from archive_app.domain.reading import FieldHit, RecordField

_MOST_FIELDS = 3
_AROUND = 24  # characters of a long field before and behind its first hit


class MarkedWords(NamedTuple):
    """A text, spans of it, and the term that each is a hit of."""

    text: str
    marks: tuple[Span, ...] = ()
    terms: tuple[int, ...] = ()


def field_words(hits: Sequence[FieldHit]) -> MarkedWords:
    """``Also in the source “Evening Post”, the tag “river” and 2 more``; '' without hits."""
    if not hits:
        return MarkedWords("")
    parts = list({part.text: part for part in map(_one, hits)}.values())
    line = parts[0]
    for part in parts[1:_MOST_FIELDS]:
        line = _joined(line, ", ", part)
    if len(parts) > _MOST_FIELDS:
        pattern = QCoreApplication.translate("Reader", "{words} and {count} more")
        line = _put(line, pattern.replace("{count}", str(len(parts) - _MOST_FIELDS)))
    return _put(line, QCoreApplication.translate("Reader", "Also in {words}"))


def _one(hit: FieldHit) -> MarkedWords:
    found = _shortened(hit)
    quoted = _put(found, "“{words}”")
    if hit.shown != hit.text and hit.field is not RecordField.NOTE:
        # A name is found by another of its forms: that one has the mark.
        quoted = _joined(MarkedWords(f"“{hit.shown}” ("), "", _put(found, "{words})"))
    pattern = {
        RecordField.NAME: QCoreApplication.translate("Reader", "the name {words}"),
        RecordField.SOURCE: QCoreApplication.translate("Reader", "the source {words}"),
        RecordField.TAG: QCoreApplication.translate("Reader", "the tag {words}"),
        RecordField.NOTE: QCoreApplication.translate("Reader", "the note {words}"),
    }[hit.field]
    return _put(quoted, pattern)


def _shortened(hit: FieldHit) -> MarkedWords:
    """The words around the first hit."""
    terms = hit.terms or (0,) * len(hit.spans)
    first = hit.spans[0]
    start = first.start - _AROUND if first.start > 2 * _AROUND else 0
    rest = len(hit.text) - first.end
    end = first.end + _AROUND if rest > 2 * _AROUND else len(hit.text)
    before, behind = "…" if start else "", "…" if end < len(hit.text) else ""
    kept = [
        (Span(span.start - start + len(before), span.end - start + len(before)), term)
        for span, term in zip(hit.spans, terms, strict=True)
        if start <= span.start and span.end <= end
    ]
    text = " ".join(hit.text[start:end].split("\n"))
    return MarkedWords(
        f"{before}{text}{behind}",
        tuple(span for span, _ in kept),
        tuple(term for _, term in kept),
    )


def _put(words: MarkedWords, pattern: str) -> MarkedWords:
    """The words in the place of ``{words}``."""
    before, _, behind = pattern.partition("{words}")
    return _joined(_joined(MarkedWords(before), "", words), behind, MarkedWords(""))


def _joined(first: MarkedWords, between: str, second: MarkedWords) -> MarkedWords:
    moved = len(first.text) + len(between)
    marks = tuple(Span(span.start + moved, span.end + moved) for span in second.marks)
    text = f"{first.text}{between}{second.text}"
    return MarkedWords(text, first.marks + marks, first.terms + second.terms)
