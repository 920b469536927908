"""The fields of one record under the program's own names, whatever its columns were called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Span

_BREAKS = re.compile(r"\s*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class SideFields:
    """One text as a record gives it; ``language`` is what the record says, '' when it doesn't."""

    text: str = ""
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which pieces of the two texts belong together, as the file itself gives them.

    ``original[i]`` and ``translation[i]`` are spans of the texts as received; a piece without a
    counterpart faces an empty span. ``method`` becomes the method of the beads.
    """

    original: tuple[Span, ...]
    translation: tuple[Span, ...]
    method: str


@dataclass(frozen=True, slots=True)
class RecordFields:
    """One record, decoded.

    ``lone`` is a text of which the record doesn't say whether it is the original or a translation.
    ``title`` is likewise of either side. ``date_field`` is the name of the column that
    ``published`` was read from, as it stands in the file.
    """

    external_id: str = ""
    original: SideFields = SideFields()
    translation: SideFields = SideFields()
    lone: SideFields = SideFields()
    title: str = ""
    source: str = ""
    section: str = ""
    url: str = ""
    published: PartialDate | None = None
    date_field: str = ""
    authors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    translator: str = ""
    translation_kind: TextKind = TextKind.UNKNOWN
    tags: tuple[str, ...] = ()
    status: ReviewStatus = ReviewStatus.UNREVIEWED
    extra: tuple[tuple[str, str], ...] = ()
    alignment: Alignment | None = None


def aligned_sides(
    pairs: Iterable[tuple[Sequence[str], Sequence[str]]], method: str
) -> tuple[SideFields, SideFields, Alignment]:
    """Both sides of pairs (paragraphs of the original, of the translation), and how they face.

    Line breaks inside a paragraph become blanks, so that it stays one.
    """
    lefts, rights = [], []
    for left, right in pairs:
        lefts.append(left)
        rights.append(right)
    (original, left_spans), (translation, right_spans) = _joined(lefts), _joined(rights)
    alignment = Alignment(left_spans, right_spans, method)
    return SideFields(original), SideFields(translation), alignment


def _joined(pieces: Iterable[Sequence[str]]) -> tuple[str, tuple[Span, ...]]:
    texts: list[str] = []
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        filled = (_BREAKS.sub(" ", paragraph.strip()) for paragraph in piece)
        text = _BETWEEN.join(paragraph for paragraph in filled if paragraph)
        spans.append(Span(at, at + len(text)))
        if text:
            texts.append(text)
            at += len(text) + len(_BETWEEN)
    return _BETWEEN.join(texts), tuple(spans)
