"""How else a leaf of a query may be written in the archive: other characters, accents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice, product
from typing import Final

from archive_app.domain.query import Phrase, Word
from archive_app.search.asking.dictionary import Dictionary
from archive_app.text.leaves import Leaf, read_leaf
from archive_app.text.tokens import Token, TokenKind, tokenize

MOST_FORMS: Final = 12  # that are looked for one by one, to tell which there are
_MOST_TRIED: Final = 200
_LONGEST: Final = 40  # positions; of longer texts nobody asks how else they are written
_AS_FOLDED: Final = 1 << 40  # documents: the plain form of a character is the likeliest


def other_forms(
    node: Word | Phrase, dictionary: Dictionary, fields: Sequence[str]
) -> tuple[str, ...] | None:
    """The likeliest other spellings of the same terms, at most ``MOST_FORMS``.

    None when the archive writes every term as it is typed, so that nothing else can be found.
    """
    if read_leaf(node).is_pattern:
        return None
    typed = _typed(node.text)
    choices: list[Counter[str]] = []
    for term, form in typed:
        others = dictionary.written(fields, term)
        others[term] = _AS_FOLDED
        others.pop(form, None)
        choices.append(others)
    if not any(choices):
        return None
    if len(typed) > _LONGEST:
        return ()
    return _likeliest(node.text, typed, choices)


def _typed(text: str) -> list[tuple[str, str]]:
    """The term and the written form of each position."""
    tokens = [token for token in tokenize(text) if token.kind is not TokenKind.PAIR]
    written = {token.position: token.term[1:] for token in tokens if _is_form(token)}
    return [
        (token.term, written.get(token.position, token.term))
        for token in tokens
        if token.kind in (TokenKind.WORD, TokenKind.CHAR)
    ]


def _is_form(token: Token) -> bool:
    return token.kind is TokenKind.WRITTEN and len(token.term) > 1


def _likeliest(
    text: str, typed: Sequence[tuple[str, str]], choices: Sequence[Counter[str]]
) -> tuple[str, ...]:
    """Texts with some positions written otherwise, those of frequent characters first."""
    ways = [
        [(form, 0), *((other, many) for other, many in others.most_common())]
        for (_, form), others in zip(typed, choices, strict=True)
    ]
    # The typed form last: the other form of a word usually differs wherever it can.
    ordered = [[*way[1:], way[0]] for way in ways]
    spans = _spans(text)
    tried = islice(product(*map(enumerate, ordered)), _MOST_TRIED)
    found: dict[str, None] = {}
    for ranked in sorted(tried, key=lambda way: sum(rank for rank, _ in way)):
        way = [choice for _, choice in ranked]
        forms = [
            text[start:end] if form == as_typed else form
            for (form, _), (_, as_typed), (start, end) in zip(way, typed, spans, strict=True)
        ]
        other = _rewritten(text, spans, forms)
        if other != text:
            found[other] = None
        if len(found) == MOST_FORMS:
            break
    return tuple(found)


def _spans(text: str) -> list[tuple[int, int]]:
    return [
        (token.start, token.end)
        for token in tokenize(text)
        if token.kind in (TokenKind.WORD, TokenKind.CHAR)
    ]


def _rewritten(text: str, spans: Sequence[tuple[int, int]], forms: Sequence[str]) -> str:
    """The text with each position replaced, what stands between kept."""
    pieces: list[str] = []
    at = 0
    for (start, end), form in zip(spans, forms, strict=True):
        pieces += [text[at:start], form]
        at = end
    return "".join([*pieces, text[at:]])


def written_as(text: str) -> Leaf:
    """The leaf of a text only as it is written."""
    return read_leaf(Word(text, exact=True))
