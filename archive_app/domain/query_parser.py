"""Query text to query tree. Any text is understood somehow; ``read_as`` says how it was repaired.

Grammar: what stands side by side is all wanted; OR binds tighter than that, a written AND tighter
still (docs/decisions/002-query-language.md); ``-x`` and NOT exclude; (parentheses) group;
``field:x``, ``field:"…"``, ``field:(…)`` restrict; "…" is a phrase; ``x*`` a prefix; ``=x`` exact.
Operators count in upper case only.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive_app.domain.query import (
    And,
    Every,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    ParsedQuery,
    Phrase,
    QueryToken,
    TokenKind,
    Word,
)
from archive_app.domain.query_lexer import Lexed, Lexeme, Sort, clean, has_letters, lex
from archive_app.domain.query_text import to_text

__all__ = ["LONGEST", "MOST_WORDS", "parse", "to_text"]

LONGEST = 1000  # characters; longer texts are read as plain words
LONGEST_READ = 50_000  # characters of such a text that are looked at
DEEPEST = 30
MOST_WORDS = 100

_LEAVES = {
    Sort.WORD: (False, False),
    Sort.EXACT: (False, True),
    Sort.PREFIX: (True, False),
    Sort.EXACT_PREFIX: (True, True),
}
_PLAIN_WORD = re.compile(r"[^\W_](?:[\w'’\-.]*[^\W_])?")


def parse(text: str) -> ParsedQuery:
    """Read a query; never raises."""
    if len(text) > LONGEST:
        return _plain_words(text, f"Longer than {LONGEST} characters: read as plain words.")
    lexed = lex(text)
    try:
        reader = _Reader(lexed)
        root = reader.read()
    except _TooDeep:
        return _plain_words(text, f"Nested deeper than {DEEPEST} levels: read as plain words.")
    if root is None:
        return _nothing_left(text, lexed)
    repaired = lexed.repaired or reader.repaired
    return ParsedQuery(text, root, lexed.tokens, to_text(root) if repaired else "")


class _TooDeep(Exception):  # noqa: N818 - never leaves this module
    """The query nests deeper than anything that a person would write."""


class _Reader:
    """Recursive descent over lexemes; None stands for a part with nothing in it."""

    def __init__(self, lexed: Lexed) -> None:
        self._lexemes = lexed.lexemes
        self._at = 0
        self.repaired = False

    def read(self) -> Node | None:
        """The tree of all lexemes."""
        parts: list[Node] = []
        while self._at < len(self._lexemes):
            part = self._any(0)
            if part is not None:
                parts.append(part)
            if self._next is Sort.CLOSE:  # one too many
                self._repair()
        return _join(And, parts)

    @property
    def _next(self) -> Sort | None:
        return self._lexemes[self._at].sort if self._at < len(self._lexemes) else None

    def _take(self) -> Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _repair(self) -> None:
        """Pass over a lexeme that has no place here."""
        self._take()
        self.repaired = True

    def _any(self, depth: int) -> Node | None:
        """Parts side by side: all of them are wanted."""
        if depth > DEEPEST:
            raise _TooDeep
        parts: list[Node] = []
        while self._next not in (None, Sort.CLOSE):
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
        operator: Sort,
        kind: type[And] | type[Or],
        operand: Callable[[int], Node | None],
        depth: int,
    ) -> Node | None:
        """Operands with ``operator`` between them; one that lacks a side is passed over."""
        parts: list[Node] = []
        while True:
            part = operand(depth)
            if part is not None:
                parts.append(part)
            if self._next is not operator:
                return _join(kind, parts)
            self._take()
            self.repaired |= part is None or self._next in (None, Sort.CLOSE, Sort.AND, Sort.OR)

    def _one_or_none(self, depth: int) -> Node | None:
        """A part, or None where an operator or the end stands in its place."""
        if self._next in (None, Sort.AND, Sort.OR, Sort.CLOSE):
            return None
        return self._one(depth)

    def _one(self, depth: int) -> Node | None:
        """A part: excluded, in a field, in parentheses, or a leaf."""
        if depth > DEEPEST:
            raise _TooDeep
        lexeme = self._take()
        if lexeme.sort is Sort.NOT:
            return self._excluded(depth)
        if lexeme.sort is Sort.FIELD:
            return self._in_field(Field(lexeme.text), lexeme.end, depth)
        if lexeme.sort is Sort.OPEN:
            return self._group(depth)
        if lexeme.sort is Sort.EVERY:
            return Every()
        if lexeme.sort is Sort.PHRASE:
            return Phrase(lexeme.text)
        prefix, exact = _LEAVES[lexeme.sort]
        return Word(lexeme.text, prefix, exact)

    def _operand(self, depth: int) -> Node | None:
        if self._next in (None, Sort.AND, Sort.OR, Sort.CLOSE):
            self.repaired = True
            return None
        return self._one(depth + 1)

    def _excluded(self, depth: int) -> Node | None:
        child = self._operand(depth)
        if child is None:
            return None
        return Nothing() if isinstance(child, Every) else Not(child)

    def _in_field(self, field: Field, end: int, depth: int) -> Node | None:
        if self._at >= len(self._lexemes) or self._lexemes[self._at].start != end:
            self.repaired = True  # its value was passed over
            return None
        child = self._operand(depth)
        return None if child is None else InField(field, child)

    def _group(self, depth: int) -> Node | None:
        child = self._any(depth + 1)
        if self._next is Sort.CLOSE:
            self._take()
        else:
            self.repaired = True
        self.repaired |= child is None
        return child


def _join(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    """One node of the parts; fewer than two need no joining."""
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None


def _nothing_left(text: str, lexed: Lexed) -> ParsedQuery:
    """A text without anything to look for: every article, or its words when it has some."""
    if not clean(text).strip():
        return ParsedQuery(text, Every())
    if has_letters(text):
        return _plain_words(text, "Read as plain words.")
    return ParsedQuery(
        text, Every(), lexed.tokens, "*", ("There is nothing to look for in this: every article.",)
    )


def _plain_words(text: str, note: str) -> ParsedQuery:
    """Every word of ``text``, without operators; at most ``MOST_WORDS`` different ones."""
    leaves: dict[Node, None] = {}
    tokens: list[QueryToken] = []
    notes = [note]
    if len(text) > LONGEST_READ:
        notes.append(f"Only the first {LONGEST_READ:,} characters are read.")
    for found in _PLAIN_WORD.finditer(clean(text[:LONGEST_READ])):
        word = found.group()
        leaf: Node = Phrase(word) if word in ("AND", "OR", "NOT") else Word(word)
        if len(leaves) >= MOST_WORDS and leaf not in leaves:
            notes.append(f"Only the first {MOST_WORDS} different words are looked for.")
            break
        leaves[leaf] = None
        tokens.append(QueryToken(TokenKind.WORD, *found.span()))
    root = _join(And, list(leaves)) or Every()
    return ParsedQuery(text, root, tuple(tokens), to_text(root), tuple(notes))
