"""The pieces that a query text is cut into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from archive_app.domain.query import Every, Field, HowMany, Near, Phrase, QueryToken, Repair, Word

USUAL_DISTANCE = 5  # of NEAR without a number


class Sort(Enum):
    """What a lexeme is to the parser."""

    LEAF = auto()  # a word or phrase, which NEAR can join
    WHOLE = auto()  # another node that stands for itself
    FIELD = auto()
    EXACT = auto()  # what follows is exact
    AND = auto()
    OR = auto()
    NOT = auto()
    NEAR = auto()
    OPEN = auto()
    CLOSE = auto()
    OPEN_PAIR = auto()
    CLOSE_PAIR = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece with a meaning: a node, a field, or an operator (with the distance of NEAR)."""

    sort: Sort
    start: int
    end: int
    node: Word | Phrase | Every | Near | HowMany | None = None
    field: Field | None = None
    number: int = USUAL_DISTANCE


@dataclass(frozen=True, slots=True)
class Lexed:
    """The pieces in order, pieces to colour, and what was passed over or read otherwise."""

    lexemes: tuple[Lexeme, ...]
    tokens: tuple[QueryToken, ...]
    repairs: tuple[Repair, ...]
    notes: tuple[str, ...]
