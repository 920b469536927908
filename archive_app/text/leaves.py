"""What a word or phrase of a query asks of a text: the same rules for index, facets and marks."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from archive_app.domain.query import Phrase, Word
from archive_app.text.plurals import stem
from archive_app.text.tokens import EXACT, Token, TokenKind, positions, tokenize

LONGEST_NAME = 4  # words that may make one name
LONGEST_LEAF = 400  # steps; what stands behind is not looked for


@dataclass(frozen=True, slots=True)
class Step:
    """A term ``offset`` positions after the first; with ``prefix``, any term that starts so."""

    term: str
    offset: int
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """Terms at fixed distances. ``stem`` stands for a single word whose other forms count too.

    ``plain`` are offsets at which the text must be written as the term is (for ``=word``).
    ``width`` is how many positions the leaf covers; ``joined`` its words written as one, for names.
    Without steps there is nothing to look for.
    """

    steps: tuple[Step, ...]
    width: int = 1
    stem: str = ""
    plain: tuple[int, ...] = ()
    joined: str = ""


@lru_cache(maxsize=512)
def read_leaf(node: Word | Phrase) -> Leaf:
    """The leaf of a word or phrase of the query tree."""
    tokens = tokenize(node.text)
    exact = isinstance(node, Word) and node.exact
    prefix = isinstance(node, Word) and node.prefix
    steps = _steps(tokens)[:LONGEST_LEAF]
    if not steps:
        return Leaf(())
    width = max(token.position for token in tokens) + 1
    plain: tuple[int, ...] = ()
    if exact:
        written = [
            Step(token.term, token.position)
            for token in tokens
            if token.kind is TokenKind.WRITTEN and token.term != EXACT
        ]
        marked = {step.offset for step in written}
        steps += written
        plain = tuple(sorted({token.position for token in tokens} - marked))
    last_is_word = tokens[-1].kind is TokenKind.WORD or (
        tokens[-1].kind is TokenKind.WRITTEN and not exact
    )
    if prefix and last_is_word:
        steps[-1] = Step(steps[-1].term, steps[-1].offset, prefix=True)
    root = ""
    if isinstance(node, Word) and len(steps) == 1 and width == 1 and last_is_word:
        root = "" if exact or prefix else stem(steps[0].term)
    words = all(
        token.kind is TokenKind.WRITTEN or (token.kind is TokenKind.WORD and token.term.isalpha())
        for token in tokens
    )
    is_name = words and not (exact or prefix) and len(steps) <= LONGEST_NAME
    joined = "".join(step.term for step in steps) if is_name else ""
    return Leaf(tuple(steps), width, root, plain, joined)


class TokenTable:
    """The tokens of one text, looked up by term: made once, asked for every leaf of a query."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens

    @cached_property
    def words(self) -> list[Token]:
        """The words of alphabets, in order."""
        return [token for token in self.tokens if token.kind is TokenKind.WORD]

    @cached_property
    def spans(self) -> dict[int, tuple[int, int]]:
        """The offsets of the word or character at each position."""
        return {
            token.position: (token.start, token.end)
            for token in self.tokens
            if token.kind in (TokenKind.WORD, TokenKind.CHAR)
        }

    @cached_property
    def _terms(self) -> dict[str, list[int]]:
        return positions(self.tokens)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        return positions(self.words)

    @cached_property
    def _stems(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for word, places in self._words.items():
            found.setdefault(stem(word), set()).update(places)
        return found

    def at_stem(self, root: str) -> Set[int]:
        """Positions of the words with that stem."""
        return self._stems.get(root, frozenset())

    def at_step(self, step: Step) -> set[int]:
        """Positions at which a leaf may begin so that ``step`` is met."""
        places = list(self._terms.get(step.term, ()))
        if step.prefix:
            places += chain.from_iterable(
                where for word, where in self._words.items() if word.startswith(step.term)
            )
        return {place - step.offset for place in places}


def matches(leaf: Leaf, text: str, *, stems: bool = True) -> bool:
    """Whether ``leaf`` is found in ``text``."""
    return bool(find(leaf, tokenize(text), stems=stems))


def find(leaf: Leaf, tokens: list[Token], *, stems: bool = True) -> list[tuple[int, int]]:
    """Where ``leaf`` is found: (start, end) offsets of the text that gave ``tokens``, ascending."""
    return find_in(leaf, TokenTable(tokens), stems=stems)


def find_in(leaf: Leaf, table: TokenTable, *, stems: bool = True) -> list[tuple[int, int]]:
    """As :func:`find`, for a text that is asked for several leaves."""
    if not leaf.steps:
        return []
    starts: Set[int] = _starts(leaf, table)
    if stems and leaf.stem:
        starts = starts | table.at_stem(leaf.stem)
    if not starts:
        return []
    spans = table.spans
    return [
        (spans[start][0], spans[start + leaf.width - 1][1])
        for start in sorted(starts)
        if start + leaf.width - 1 in spans
    ]


def _starts(leaf: Leaf, table: TokenTable) -> set[int]:
    """Positions at which all steps of ``leaf`` are met."""
    found: set[int] | None = None
    for step in leaf.steps:
        here = table.at_step(step)
        found = here if found is None else found & here
        if not found:
            return set()
    if leaf.plain:
        marked = table.at_step(Step(EXACT, 0))
        return {
            start for start in found or () if not any(start + at in marked for at in leaf.plain)
        }
    return found or set()


def _steps(tokens: list[Token]) -> list[Step]:
    """Words, and pairs in place of the characters that they cover."""
    covered: set[int] = set()
    for token in tokens:
        if token.kind is TokenKind.PAIR:
            covered |= {token.position, token.position + 1}
    return [
        Step(token.term, token.position)
        for token in sorted(tokens, key=lambda token: (token.position, token.kind))
        if token.kind in (TokenKind.WORD, TokenKind.PAIR)
        or (token.kind is TokenKind.CHAR and token.position not in covered)
    ]
