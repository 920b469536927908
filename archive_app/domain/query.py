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

    ``prefix`` is a trailing ``*``. ``exact`` (``=word``, ``="two words"``) switches stems, folding
    and every other expansion off; in a field with values it is the whole value and nothing else.
    ``glob`` tells that ``text`` holds ``*`` or ``?`` that stand for any characters
    or for one; ``fuzzy`` (``word~``, ``word~2``) is the edit distance allowed, 0 to 2.
    """

    text: str
    prefix: bool = False
    exact: bool = False
    glob: bool = False
    fuzzy: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Quoted text: adjacent words, in order, no stems."""

    text: str


@dataclass(frozen=True, slots=True)
class Near:
    """``"a b"~5`` and ``a NEAR/5 b``: all parts within ``distance`` words of one text, any order.

    The distance is that between the first positions of the first and the last part, so that
    neighbours are at distance 1. At least two parts.
    """

    parts: tuple[Word | Phrase, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class SamePair:
    """``{zh:A en:B}``: everything inside holds within one aligned pair of the two texts."""

    child: Node


@dataclass(frozen=True, slots=True)
class HowMany:
    """``#tags>2``: articles with so many values of a facet; ``sign`` is one of < <= = >= >."""

    field: Field
    sign: str
    number: int


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
    BYLINE = "byline"  # people and outlets that wrote, photographed or translated
    CREDIT = "credit"  # editors, reviewers and others named around the text
    COLLECTION = "collection"
    REVIEWER = "reviewer"  # to whom it is assigned
    DUPLICATE = "duplicate"  # how it is like another article
    NOTE = "note"  # words of people's notes
    URL = "url"  # words of the address
    HAS = "has"  # has:note, has:original, has:translation ...
    IS = "is"  # is:reviewed, is:undated ...
    SOUNDS = "sounds"  # Han text that is read aloud so
    SEARCH = "search"  # a saved search by name


Node = Every | Nothing | Word | Phrase | Near | SamePair | HowMany | InField | And | Or | Not


class TokenKind(StrEnum):
    """Kinds of pieces of a query text, for syntax colours."""

    WORD = "word"
    PHRASE = "phrase"
    OPERATOR = "operator"
    EXCLUDE = "exclude"
    FIELD = "field"
    PAREN = "paren"
    PAIR = "pair"  # the braces of "in the same pair"
    VALUE = "value"  # of a field that has values, not running text
    WILDCARD = "wildcard"  # a word with * or ?
    FUZZY = "fuzzy"
    EXACT = "exact"  # =word, ="words", and the name before exact:...
    COUNT = "count"  # #tags>2
    IGNORED = "ignored"  # what the repair passed over


@dataclass(frozen=True, slots=True)
class QueryToken:
    """A piece of the query text from ``start`` up to, not including, ``end``."""

    kind: TokenKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Repair:
    """What was read otherwise than it stands, from ``start`` up to ``end``, and how, in words."""

    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as read. ``read_as`` is '' when the text was read as it stands.

    ``repairs`` name the places that were not, in the order of the text.
    """

    text: str
    root: Node
    tokens: tuple[QueryToken, ...] = ()
    read_as: str = ""
    notes: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
