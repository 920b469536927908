"""Pasted texts: sentences in which a minus is no sign, long lists of names, texts word for word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_app.domain.query import HowMany, Near, Phrase, Word
from archive_app.domain.query_lexemes import Lexeme, Sort
from archive_app.domain.query_signs import HAN, clean, has_letters, signs_of

FEWEST_IN_SENTENCE = 6  # plain words; four Han characters count as one
LONGEST_LIST = 20_000  # characters of a list that are read with its operators
MOST_LISTED = 1000  # words and phrases of such a list
_LONGEST_PIECE = 200  # characters without a space: nothing in a list is longer
_OF_WORDS = 4  # at least one in so many is quoted or has an OR beside it
_HAN_WORD = 4
_OF_QUERIES = (Sort.AND, Sort.OR, Sort.NEAR, Sort.FIELD, Sort.EXACT)
_JOINED = re.compile(r'\sOR\s|"')


def minuses_in_sentence(lexemes: Sequence[Lexeme]) -> frozenset[int]:
    """Where a minus stands that is text: inside a sentence that has no other sign of a query.

    A minus before the first word, and those behind the last one, exclude as ever.
    """
    words: list[int] = []  # those that no minus excludes
    weight = 0
    minuses: list[int] = []
    for at, lexeme in enumerate(lexemes):
        before = lexemes[at - 1].sort if at else None
        if lexeme.sort is Sort.NOT:
            if lexeme.end - lexeme.start > 1:  # written out
                return frozenset()
            minuses.append(at)
        elif lexeme.sort is Sort.LEAF and _is_plain(lexeme):
            weight += _weight(lexeme)
            if before is not Sort.NOT:
                words.append(at)
        elif lexeme.sort not in (Sort.OPEN, Sort.CLOSE) or before is Sort.NOT:
            return frozenset()
    if not words or weight < FEWEST_IN_SENTENCE:
        return frozenset()
    return frozenset(lexemes[at].start for at in minuses if words[0] < at < words[-1])


def _is_plain(lexeme: Lexeme) -> bool:
    """Whether a leaf is a word without any sign."""
    node = lexeme.node
    return isinstance(node, Word) and node == Word(node.text)


def _weight(lexeme: Lexeme) -> int:
    """How many words of a sentence a leaf is."""
    text = lexeme.node.text if isinstance(lexeme.node, Word) else ""
    return max(1, len(re.findall(f"[{HAN}]", text)) // _HAN_WORD)


def is_pasted(text: str, lexemes: Sequence[Lexeme]) -> bool:
    """Whether a text of several lines has signs, but none that only a query would have.

    Stars, dashes and brackets are how running text marks lists and bold type.
    """
    if len(text.strip().splitlines()) < 2 or len(text.split()) < FEWEST_IN_SENTENCE:
        return False
    for lexeme in lexemes:
        if lexeme.sort in _OF_QUERIES or isinstance(lexeme.node, (Phrase, Near, HowMany)):
            return False
        if lexeme.sort is Sort.NOT and lexeme.end - lexeme.start > 1:
            return False
    return not all(lexeme.sort is Sort.LEAF and _is_plain(lexeme) for lexeme in lexemes)


def may_be_list(text: str) -> bool:
    """Whether a text beyond the usual length is worth a look: it may be one long OR."""
    if len(text) > LONGEST_LIST or not _JOINED.search(signs_of(clean(text))):
        return False
    return max(map(len, text.split()), default=0) <= _LONGEST_PIECE


def is_list(lexemes: Sequence[Lexeme]) -> bool:
    """Whether most of the words are quoted, or joined by OR to others."""
    leaves = [lexeme for lexeme in lexemes if lexeme.sort is Sort.LEAF]
    joints = sum(1 for lexeme in lexemes if lexeme.sort is Sort.OR)
    quoted = sum(1 for lexeme in leaves if isinstance(lexeme.node, Phrase))
    return bool(leaves) and (joints + quoted) * _OF_WORDS >= len(leaves)


def first_listed(lexemes: Sequence[Lexeme]) -> Sequence[Lexeme]:
    """The pieces as far as ``MOST_LISTED`` words and phrases."""
    leaves = 0
    for at, lexeme in enumerate(lexemes):
        if lexeme.sort in (Sort.LEAF, Sort.WHOLE):
            leaves += 1
            if leaves == MOST_LISTED:
                return lexemes[: at + 1]
    return lexemes


def literal(text: str) -> str:
    """A query text that means exactly these words in this order; '' when there are none.

    Every line is a phrase of its own, because no phrase reaches beyond a paragraph. Lines that are
    written alike count once.
    """
    lines = (" ".join(clean(line).replace('"', " ").split()) for line in text.splitlines() if line)
    return " ".join(dict.fromkeys(f'"{_unquoted(line)}"' for line in lines if has_letters(line)))


def _unquoted(line: str) -> str:
    """The line without quotation marks of any kind: they would end the phrase."""
    signs = signs_of(line)
    kept = (" " if sign == '"' else char for char, sign in zip(line, signs, strict=True))
    return " ".join("".join(kept).split())
