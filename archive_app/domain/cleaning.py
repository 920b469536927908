"""What cleaning did to a text, as people see it: cards, and findings that a person took back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from archive_app.domain.articles import Side, TextKind
from archive_app.domain.findings import FindingKind, Span


@dataclass(frozen=True, slots=True, order=True)
class Dismissal:
    """A finding that a person took back: its kind and its span in the text as received."""

    side: Side
    kind: FindingKind
    span: Span


class Mark(StrEnum):
    """How a piece of a card stands to the text as received."""

    PLAIN = "plain"
    REMOVED = "removed"  # left out of what is read, or only in the older of two texts
    ADDED = "added"  # only in the newer of two texts
    NOTED = "noted"  # pointed at, not changed


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a card; an empty NOTED piece is a place between two characters."""

    text: str
    mark: Mark = Mark.PLAIN


class CardKind(StrEnum):
    """What a card tells of; the others are findings of one kind."""

    FINDING = "finding"
    DATE = "date"
    NAMES = "names"  # byline, organisation and credits as they were understood
    VERSION = "version"  # how the text differs from the one that is here


@dataclass(frozen=True, slots=True)
class Card:
    """One thing that an automatic rule did or noticed, with its receipt.

    A FINDING card has its ``finding``, its ``side`` and one ``span``; it can be taken back when
    ``reversible``, and is when ``dismissed``. ``fields`` are {field: value} that a person may put
    right on DATE and NAMES cards, under the names of the column mapping. ``note`` says in words
    what was done or on what evidence; ``confidence`` runs from 0 to 1.
    """

    kind: CardKind
    pieces: tuple[Piece, ...] = ()
    finding: FindingKind | None = None
    side: Side | None = None
    span: Span | None = None
    note: str = ""
    confidence: float = 1.0
    reversible: bool = False
    dismissed: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def dismissal(self) -> Dismissal | None:
        """What takes this card's finding back, or None."""
        if self.finding is None or self.side is None or self.span is None:
            return None
        return Dismissal(self.side, self.finding, self.span)


@dataclass(frozen=True, slots=True)
class CleaningView:
    """One article's cleaning: its cards in reading order, and both views of its texts.

    ``raw`` is the text as received, ``clean`` the paragraphs as they are read, by side.
    """

    cards: tuple[Card, ...]
    raw: Mapping[Side, str]
    clean: Mapping[Side, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A version of one side of an article; ``at`` is when it came (ISO 8601, UTC).

    One that a person corrected has ``base``, the version that it was made of, and ``made_by``.
    A translation is stale when the original has become another one since.
    """

    side: Side
    version: int
    is_current: bool
    at: str
    batch: str  # the label of its import, or ''
    language: str = ""
    kind: TextKind = TextKind.UNKNOWN
    translator: str = ""  # who or what made a translation, as the record says
    made_by: str = ""
    base: int | None = None
    is_stale: bool = False
    is_searched: bool = True
