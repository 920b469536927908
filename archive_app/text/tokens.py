"""Tokens: what the index holds, what a query asks for, and what is marked in a text.

Alphabets give words; Han, kana, hangul and Thai give every character and every overlapping pair, so
that any run of characters can be found exactly. A run goes on across spaces and line breaks; where
punctuation stands beside such a character, a position stays empty, so that no run reaches across.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from archive_app.text.fold import Folded, exact_form, fold

TOKENS_VERSION = 1  # moves when the same text would give other tokens; part of the schema id
LONGEST_WORD = 200
EXACT = "="  # "=" marks a position whose written form differs from its term; "=臺" names that form

RUN_SCRIPTS = (
    "\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\u1100-\u11ff\uf900-\ufaff\u0e01-\u0e3a\u0e40-\u0e4e\U00016fe0-\U00016fe3"
    "\U0001b000-\U0001b16f\U00020000-\U000323af"
)
LETTER = f"(?:[^\\W_{RUN_SCRIPTS}]|[\u0900-\u0963\u0966-\u0dff])"
_TOKEN = re.compile(f"([{RUN_SCRIPTS}])|{LETTER}+(?:'{LETTER}+)*")
_SPACE_ONLY = re.compile(r"\s*")


class TokenKind(IntEnum):
    """What a token is."""

    WORD = 0  # of an alphabet, or a number
    CHAR = 1  # one character of a run
    PAIR = 2  # two neighbours of a run, at the position of the first
    WRITTEN = 3  # the form as written, where it differs from the term


class Token(NamedTuple):
    """One term; ``start`` and ``end`` are offsets in the text as given."""

    term: str
    kind: TokenKind
    position: int
    start: int
    end: int


# A list row is marked by cutting whole articles: every look-up here is made a million times.
_new = tuple.__new__
_WORD, _CHAR, _PAIR = TokenKind.WORD, TokenKind.CHAR, TokenKind.PAIR


def tokenize(text: str) -> list[Token]:
    """Every token of ``text``; the pair of a position may follow the character after it."""
    return tokenize_folded(text, fold(text))


def tokenize_folded(text: str, folded: Folded) -> list[Token]:
    """As :func:`tokenize`, for a text that is folded already."""
    content, starts, ends = folded.text, folded.starts, folded.ends
    tokens: list[Token] = []
    position = -1
    before = 0  # where the token before ended in the folded text
    run_before = False
    char_before, where, begin = "", 0, 0  # the character before in a run, its position and start
    for found in _TOKEN.finditer(content):
        at, until = found.span()
        is_run = found.lastindex is not None
        gap = at != before and not _SPACE_ONLY.fullmatch(content, before, at)
        position += 2 if gap and tokens and (is_run or run_before) else 1
        start, end = (
            (at, until) if starts is None or ends is None else (starts[at], ends[until - 1])
        )
        term = content[at:until]
        if is_run:
            if run_before and not gap:
                tokens.append(_new(Token, (char_before + term, _PAIR, where, begin, end)))
            tokens.append(_new(Token, (term, _CHAR, position, start, end)))
            char_before, where, begin = term, position, start
        else:
            term = word_term(term)
            tokens.append(_new(Token, (term, _WORD, position, start, end)))
        written = text[start:end]
        if written != term:
            tokens += _written(written, term, position, start, end)
        before, run_before = until, is_run
    return tokens


def positions(tokens: list[Token]) -> dict[str, list[int]]:
    """Ascending positions by term."""
    found: dict[str, list[int]] = {}
    for term, _, position, _, _ in tokens:
        found.setdefault(term, []).append(position)
    return found


def words(text: str) -> list[str]:
    """The terms of the words of ``text``, without runs."""
    return [token.term for token in tokenize(text) if token.kind is TokenKind.WORD]


def word_term(text: str) -> str:
    """The term of a folded word: without possessive 's and apostrophes, and never very long."""
    if "'" in text:
        text = text.removesuffix("'s").replace("'", "")
    return text[:LONGEST_WORD]


def written_form(written: str, term: str) -> str | None:
    """The form as written, when more than width, case or apostrophes sets it apart; else None."""
    if written == term or written.isascii():
        return None
    form = word_term(exact_form(written))
    return None if form == term else form


def _written(written: str, term: str, position: int, start: int, end: int) -> list[Token]:
    form = written_form(written, term)
    if form is None:
        return []
    return [
        Token(EXACT, TokenKind.WRITTEN, position, start, end),
        Token(EXACT + form, TokenKind.WRITTEN, position, start, end),
    ]
