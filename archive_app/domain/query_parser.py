"""Query text to query tree. Any text is understood somehow; ``read_as`` says how it was repaired.

Grammar: what stands side by side is all wanted; OR binds tighter than that, a written AND tighter
still, NEAR tightest (docs/decisions/002-query-language.md); ``-x`` and NOT exclude; (parentheses)
group; {braces} ask for one pair; ``field:x`` restricts. docs/query-syntax.md has every form.
Operators count in upper case only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from archive_app.domain.query import (
    And,
    Every,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    ParsedQuery,
    Phrase,
    QueryToken,
    Repair,
    SamePair,
    TokenKind,
    Word,
)
from archive_app.domain.query_fields import TEXT_FIELDS
from archive_app.domain.query_lexemes import Lexed, Lexeme, Sort
from archive_app.domain.query_lexer import lex
from archive_app.domain.query_sentences import (
    MOST_LISTED,
    first_listed,
    is_list,
    is_pasted,
    may_be_list,
    minuses_in_sentence,
)
from archive_app.domain.query_signs import clean, has_letters, operator
from archive_app.domain.query_text import to_text
from archive_app.domain.query_words import WILD_EXACT_MESSAGE

__all__ = ["LONGEST", "MOST_WORDS", "parse", "to_text"]

LONGEST = 1000  # characters; longer texts that are no lists are read as plain words
LONGEST_READ = 50_000  # characters of such a text that are looked at
DEEPEST = 30
MOST_WORDS = 100

# Vowel signs and accents of their own are no letters to the pattern, but part of words.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e"
)
_PLAIN_WORD = re.compile(f"[^\\W_](?:[\\w'’\\-.{_MARKS}]*[^\\W_{_MARKS}])?[{_MARKS}]*")
_CLOSERS = (Sort.CLOSE, Sort.CLOSE_PAIR)
_MOST_LISTED = f"Only the first {MOST_LISTED:,} words and phrases are looked for."
_LINES = "Several lines without any operator: read as plain words."
_NO_LETTERS = "Signs are not indexed: there is nothing in this that can be looked for."
_NO_START = (None, Sort.AND, Sort.OR, *_CLOSERS)
_NO_OPENING = "Nothing was opened that this closes."
_NO_CLOSING = "This is never closed."
_EMPTY = "There is nothing inside."
_NO_SIDE = "There is nothing beside this that it could join."
_NO_VALUE = "Nothing that can be looked for follows."
_NEAR_WORDS = "NEAR joins words and phrases only."
_ONE_DISTANCE = "All words must be within the largest of these distances."


def parse(text: str) -> ParsedQuery:
    """Read a query; never raises."""
    lexed = _lexed(text)
    if lexed is None:
        return _plain_words(text, f"Longer than {LONGEST} characters: read as plain words.")
    if is_pasted(text, lexed.lexemes):
        return _plain_words(text, _LINES)
    try:
        reader = _Reader(lexed)
        root = reader.read()
    except _TooDeep:
        return _plain_words(text, f"Nested deeper than {DEEPEST} levels: read as plain words.")
    repairs = tuple(sorted((*lexed.repairs, *reader.repairs), key=lambda one: one.start))
    if root is None:
        return _nothing_left(text, lexed)
    read_as = to_text(root) if repairs else ""
    return ParsedQuery(text, root, lexed.tokens, read_as, lexed.notes, repairs)


def _lexed(text: str) -> Lexed | None:
    """The pieces of a text; None for a long one that is no list."""
    if len(text) <= LONGEST:
        lexed = lex(text)
        minuses = minuses_in_sentence(lexed.lexemes)
        return lex(text, minuses) if minuses else lexed
    if not may_be_list(text):
        return None
    lexed = lex(text)
    if not is_list(lexed.lexemes):
        return None
    lexemes = tuple(first_listed(lexed.lexemes))
    if len(lexemes) == len(lexed.lexemes):
        return lexed
    rest = Repair(lexemes[-1].end, len(text), _MOST_LISTED)
    repairs = (*(one for one in lexed.repairs if one.end <= rest.start), rest)
    return replace(lexed, lexemes=lexemes, repairs=repairs, notes=(*lexed.notes, _MOST_LISTED))


class _TooDeep(Exception):  # noqa: N818 - never leaves this module
    """The query nests deeper than anything that a person would write."""


class _Reader:
    """Recursive descent over lexemes; None stands for a part with nothing in it."""

    def __init__(self, lexed: Lexed) -> None:
        self._lexemes = lexed.lexemes
        self._at = 0
        self.repairs: list[Repair] = []

    def read(self) -> Node | None:
        """The tree of all lexemes."""
        parts: list[Node] = []
        while self._at < len(self._lexemes):
            part = self._any(0)
            if part is not None:
                parts.append(part)
            if self._next in _CLOSERS:  # one too many
                self._repair(self._take(), _NO_OPENING)
        return _join(And, parts)

    @property
    def _next(self) -> Sort | None:
        return self._lexemes[self._at].sort if self._at < len(self._lexemes) else None

    def _take(self) -> Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _repair(self, lexeme: Lexeme, message: str) -> None:
        self.repairs.append(Repair(lexeme.start, lexeme.end, message))

    def _any(self, depth: int) -> Node | None:
        """Parts side by side: all of them are wanted."""
        if depth > DEEPEST:
            raise _TooDeep
        parts: list[Node] = []
        while self._next not in (None, *_CLOSERS):
            part = self._either(depth)
            if part is not None:
                parts.append(part)
        return _join(And, parts)

    def _either(self, depth: int) -> Node | None:
        """Parts joined by OR, which binds tighter than standing side by side."""
        return self._joined(Sort.OR, Or, self._both, depth)

    def _both(self, depth: int) -> Node | None:
        """Parts joined by a written AND, which binds tighter than OR."""
        return self._joined(Sort.AND, And, self._one_or_none, depth)

    def _joined(
        self,
        sort: Sort,
        kind: type[And] | type[Or],
        operand: Callable[[int], Node | None],
        depth: int,
    ) -> Node | None:
        """Operands with an operator between them; one that lacks a side is passed over."""
        parts: list[Node] = []
        while True:
            part = operand(depth)
            if part is not None:
                parts.append(part)
            if self._next is not sort:
                return _join(kind, parts)
            joint = self._take()
            if part is None or self._next in _NO_START:
                self._repair(joint, _NO_SIDE)

    def _one_or_none(self, depth: int) -> Node | None:
        """A part, or None where an operator or the end stands in its place."""
        return None if self._next in _NO_START else self._one(depth)

    def _one(self, depth: int) -> Node | None:
        """A part: excluded, in a field, in brackets, or a leaf."""
        if depth > DEEPEST:
            raise _TooDeep
        lexeme = self._take()
        match lexeme.sort:
            case Sort.NOT:
                return self._excluded(lexeme, depth)
            case Sort.FIELD:
                return self._in_field(lexeme, depth)
            case Sort.EXACT:
                return self._exact(lexeme, depth)
            case Sort.OPEN:
                return self._group(lexeme, Sort.CLOSE, depth)
            case Sort.OPEN_PAIR:
                child = self._group(lexeme, Sort.CLOSE_PAIR, depth)
                return None if child is None else SamePair(child)
            case Sort.NEAR:
                self._repair(lexeme, _NEAR_WORDS)
                return None
            case _ if isinstance(lexeme.node, (Word, Phrase)):
                return self._near(lexeme.node)
            case _:
                return lexeme.node

    def _near(self, first: Word | Phrase) -> Node:
        """A leaf and those that NEAR joins to it."""
        parts = [first]
        distances: list[int] = []
        while self._next is Sort.NEAR:
            follows = self._lexemes[self._at + 1 : self._at + 2]
            part = follows[0].node if follows else None
            if not isinstance(part, (Word, Phrase)):
                self._repair(self._take(), _NEAR_WORDS)
                break
            joint = self._take()
            self._take()
            if distances and joint.number != distances[0]:
                self._repair(joint, _ONE_DISTANCE)
            distances.append(joint.number)
            parts.append(part)
        return Near(tuple(parts), max(distances)) if distances else first

    def _operand(self, before: Lexeme, depth: int) -> Node | None:
        if self._next in (*_NO_START, Sort.NEAR):
            self._repair(before, _NO_VALUE)
            return None
        return self._one(depth + 1)

    def _excluded(self, lexeme: Lexeme, depth: int) -> Node | None:
        child = self._operand(lexeme, depth)
        if child is None:
            return None
        return Nothing() if isinstance(child, Every) else Not(child)

    def _value_follows(self, lexeme: Lexeme) -> bool:
        """Whether something stands directly behind; if not, it was passed over."""
        if self._at < len(self._lexemes) and self._lexemes[self._at].start == lexeme.end:
            return True
        self._repair(lexeme, _NO_VALUE)
        return False

    def _in_field(self, lexeme: Lexeme, depth: int) -> Node | None:
        field = lexeme.field
        if field is None or not self._value_follows(lexeme):
            return None
        if field not in TEXT_FIELDS and self._next is Sort.LEAF:
            child: Node | None = self._take().node  # values have no neighbours
        else:
            child = self._operand(lexeme, depth)
        return None if child is None else InField(field, child)

    def _exact(self, lexeme: Lexeme, depth: int) -> Node | None:
        if not self._value_follows(lexeme):
            return None
        child = self._operand(lexeme, depth)
        return None if child is None else self._exactly(child, lexeme)

    def _exactly(self, node: Node, lexeme: Lexeme) -> Node:
        """The same, with every word and phrase exact."""
        match node:
            case Word():
                if node.glob:
                    self._repair(lexeme, WILD_EXACT_MESSAGE)
                    return node
                return replace(node, exact=True, fuzzy=0)
            case Phrase(text):
                return Word(text, exact=True)
            case Near(parts, distance):
                exact = [self._exactly(part, lexeme) for part in parts]
                words = tuple(part for part in exact if isinstance(part, (Word, Phrase)))
                return Near(words, distance)
            case And(children):
                return And(tuple(self._exactly(child, lexeme) for child in children))
            case Or(children):
                return Or(tuple(self._exactly(child, lexeme) for child in children))
            case InField(field, Word() as word) if word.prefix and field not in TEXT_FIELDS:
                self._repair(lexeme, WILD_EXACT_MESSAGE)
                return node
            case InField() | SamePair() | Not():
                return replace(node, child=self._exactly(node.child, lexeme))
            case _:
                return node

    def _group(self, opening: Lexeme, closing: Sort, depth: int) -> Node | None:
        child = self._any(depth + 1)
        if self._next is closing:
            self._take()
        else:
            self._repair(opening, _NO_CLOSING)
        if child is None:
            self._repair(opening, _EMPTY)
        return child


def _join(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    """One node of the parts; fewer than two need no joining."""
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None


def _nothing_left(text: str, lexed: Lexed) -> ParsedQuery:
    """A text without anything to look for: its words when it has some; only an empty one is all."""
    if not clean(text).strip():
        return ParsedQuery(text, Every())
    if has_letters(text):
        return _plain_words(text, "Read as plain words.")
    return ParsedQuery(text, Nothing(), lexed.tokens, notes=(*lexed.notes, _NO_LETTERS))


def _plain_words(text: str, note: str) -> ParsedQuery:
    """Every word of ``text``, without operators; at most ``MOST_WORDS`` different ones."""
    leaves: dict[Node, None] = {}
    tokens: list[QueryToken] = []
    notes = [note]
    if len(text) > LONGEST_READ:
        notes.append(f"Only the first {LONGEST_READ:,} characters are read.")
    for found in _PLAIN_WORD.finditer(clean(text[:LONGEST_READ])):
        word = found.group()
        leaf: Node = Phrase(word) if operator(word) else Word(word)
        if len(leaves) >= MOST_WORDS and leaf not in leaves:
            notes.append(f"Only the first {MOST_WORDS} different words are looked for.")
            break
        leaves[leaf] = None
        tokens.append(QueryToken(TokenKind.WORD, *found.span()))
    root = _join(And, list(leaves)) or Every()
    repairs = (Repair(0, len(text), note),)
    return ParsedQuery(text, root, tuple(tokens), to_text(root), tuple(notes), repairs)
