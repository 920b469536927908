"""What a translation got wrong, as far as a program can see it from the two texts alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span


class DamageKind(StrEnum):
    """What seems wrong. Damage is seen when a page is made; it is never stored."""

    NUMBERS_DIFFER = "numbers_differ"  # between sentences that are linked
    UNTRANSLATED = "untranslated"  # letters of the original's script left in the translation
    STALE = "stale"  # the original has become another one since; of the text as a whole


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Characters ``span`` of the reading text of a paragraph."""

    side: Side
    paragraph: int
    span: Span


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing wrong at ``place``; ``other`` is what it stands for in the original, if known.

    ``shown`` says it as printed: ``300 / 3,000``, or the letters that were left.
    """

    kind: DamageKind
    place: TextPlace
    shown: str
    other: TextPlace | None = None
