"""What the program noticed in a text: spans in the text as received, never a change of it."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What was found. The values are stable: they are stored, printed and used as facet values."""

    DUPLICATE_LEAD = "duplicate_lead"  # a cut lead, a second translation of the text below it
    STRAY_MARKUP = "stray_markup"  # a leaked token such as ``html``
    SOURCE_TAG = "source_tag"  # ``[Harbin Public Security News]``
    BYLINE = "byline"
    CREDIT = "credit"  # editors and the like, before or after the body
    BOILERPLATE = "boilerplate"  # what the page says about itself: tools, rights, cookies
    GLUED_SENTENCE = "glued_sentence"  # no space after a full stop
    DATE_WITHOUT_YEAR = "date_without_year"
    YEAR_INFERRED = "year_inferred"
    SUSPECT_TERM = "suspect_term"  # a rendering known to be wrong in this context
    UNALIGNED = "unaligned"  # the two sides have different numbers of paragraphs
    MISSING_SIDE = "missing_side"  # only the original or only the translation is here
    LOOKS_BILINGUAL = "looks_bilingual"  # one text in two languages that couldn't be parted
    REPLACED_BYTES = "replaced_bytes"  # bytes that no encoding explained


# Those that say "look here, something is wrong"; the others record what was recognised.
FLAGS: frozenset[FindingKind] = frozenset(FindingKind) - {
    FindingKind.SOURCE_TAG,
    FindingKind.BYLINE,
    FindingKind.CREDIT,
    FindingKind.BOILERPLATE,
}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` up to, not including, ``end`` of a text (Python indices)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed at ``span`` of the text as received.

    ``shown`` is what the reading view shows instead: None leaves the text alone, '' leaves it out.
    ``note`` says in words what it is; ``confidence`` runs from 0 to 1.
    """

    kind: FindingKind
    span: Span
    shown: str | None = None
    note: str = ""
    confidence: float = 1.0
