"""Words with ``*`` and ``?`` in them, cut into tokens.

In a word of an alphabet the signs stay; beside a character of a run a ``?`` is one more character
of the run, and a ``*`` says nothing, for runs are found wherever they stand.
"""

from __future__ import annotations

from itertools import pairwise

from archive_app.domain.query import Near, Word
from archive_app.text.patterns import ANY_CHARS, ONE_CHAR
from archive_app.text.tokens import Token, TokenKind, tokenize

STAR_REACH = 10  # characters that a * between Han characters stands for at most

# Letters of a script that nobody writes stand for * and ? while a pattern is cut into tokens.
_WILD = {ANY_CHARS: "\u16a0", ONE_CHAR: "\u16a2"}
_TO_LETTERS = str.maketrans(_WILD | {"＊": _WILD[ANY_CHARS], "？": _WILD[ONE_CHAR]})
_TO_SIGNS = str.maketrans({letter: sign for sign, letter in _WILD.items()})
_ONLY_WILD = frozenset(_WILD)


def is_wild(term: str) -> bool:
    """Whether a term has signs in it."""
    return bool(_ONLY_WILD & set(term))


def as_near(node: Word) -> Near | None:
    """A pattern with ``*`` between characters of runs: its pieces, near one another; else None."""
    if not node.glob:
        return None
    pieces = [""]
    for token in tokenize(node.text.translate(_TO_LETTERS)):
        sign = token.term.translate(_TO_SIGNS)
        if token.kind is TokenKind.CHAR or (set(sign) <= _ONLY_WILD and ANY_CHARS not in sign):
            pieces[-1] += sign
        elif set(sign) <= _ONLY_WILD:
            pieces.append("")
        elif token.kind is TokenKind.WORD:
            return None
    kept = [piece for piece in pieces if piece.strip(ONE_CHAR)]
    if len(kept) < 2:
        return None
    distance = STAR_REACH + sum(map(len, kept[:-1]))
    return Near(tuple(Word(piece, glob=ONE_CHAR in piece) for piece in kept), distance)


def wild_tokens(pattern: str) -> list[Token]:
    """The tokens of a pattern, its signs kept."""
    tokens = tokenize(pattern.translate(_TO_LETTERS))
    found: list[Token] = []
    shift = 0
    for token in sorted(tokens, key=lambda token: (token.position, token.kind)):
        term = token.term.translate(_TO_SIGNS)
        if token.kind is TokenKind.PAIR or (token.kind is TokenKind.WRITTEN and term != token.term):
            continue
        if token.kind is not TokenKind.WORD or not set(term) <= _ONLY_WILD:
            found.append(token._replace(term=term, position=token.position + shift))
            continue
        ones = term.count(ONE_CHAR)
        found += [
            token._replace(term=ONE_CHAR, kind=TokenKind.CHAR, position=token.position + shift + at)
            for at in range(ones)
        ]
        shift += ones - 1
    chars = [token for token in found if token.kind is TokenKind.CHAR]
    return found + _wild_pairs(chars)


def _wild_pairs(chars: list[Token]) -> list[Token]:
    """The pairs of neighbouring characters that say something."""
    return [
        one._replace(term=one.term + other.term, kind=TokenKind.PAIR)
        for one, other in pairwise(chars)
        if other.position == one.position + 1 and (one.term + other.term).strip(ONE_CHAR)
    ]
