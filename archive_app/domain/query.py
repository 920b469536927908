"""The query tree: what a query text means. ``query_parser`` makes it, the engine evaluates it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Every:
    """Every article: the empty query and ``*``."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No article: what is left of a query that asks for nothing that can be looked for."""


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word, or a run of characters without a space such as ``G20峰会``.

    ``prefix`` is a trailing ``*``. ``exact`` switches stems and folding of names off.
    """

    text: str
    prefix: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Quoted text: adjacent words, in order, no stems."""

    text: str


@dataclass(frozen=True, slots=True)
class InField:
    """``name:child``; ``name`` is one of :class:`Field`."""

    field: Field
    child: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them; at least two children."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them; at least two children."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """None of it."""

    child: Node


class Field(StrEnum):
    """Fields of the query language that this version understands."""

    TITLE = "title"
    BODY = "body"
    ORIG = "orig"
    TRANS = "trans"
    ZH = "zh"  # whichever side is Chinese
    EN = "en"
    SOURCE = "source"
    SECTION = "section"
    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    TAG = "tag"
    STATUS = "status"
    FLAG = "flag"
    LANG = "lang"
    KIND = "kind"
    BATCH = "batch"
    DATE = "date"  # 2021, 2021-03, 2020-07..2021-09
    ID = "id"  # the external id


Node = Every | Nothing | Word | Phrase | InField | And | Or | Not


class TokenKind(StrEnum):
    """Kinds of pieces of a query text, for syntax colours."""

    WORD = "word"
    PHRASE = "phrase"
    OPERATOR = "operator"
    EXCLUDE = "exclude"
    FIELD = "field"
    PAREN = "paren"
    IGNORED = "ignored"  # what the repair passed over


@dataclass(frozen=True, slots=True)
class QueryToken:
    """A piece of the query text from ``start`` up to, not including, ``end``."""

    kind: TokenKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as read. ``read_as`` is '' when the text was read as it stands."""

    text: str
    root: Node
    tokens: tuple[QueryToken, ...] = ()
    read_as: str = ""
    notes: tuple[str, ...] = ()
