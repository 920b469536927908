"""The words that an index holds: what a beginning may become, what a misspelt word may have been.

Counts are articles that are there now and have the word in a title or a text of either side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from archive_app.domain.facets import Facet, FacetValue
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.search.analyser.fields import TEXT_FIELDS
from archive_app.search.codec.layout import FieldData, SegmentFile
from archive_app.search.evaluation.fuzzy import within
from archive_app.search.facet_columns import Columns
from archive_app.search.vocabulary_runs import Runs
from archive_app.text.fold import fold_text
from archive_app.text.tokens import TokenKind, tokenize

Live = npt.NDArray[np.bool_]
Segments = Sequence[tuple[SegmentFile, Live | None]]

_MOST_CANDIDATES: Final = 60  # of one field and segment that are counted exactly
_SHORTEST_FOR_TWO: Final = 6  # characters of a word in which two may be wrong
_SHORTEST: Final = 3  # shorter words are like too many others
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


class WordCount(NamedTuple):
    """A word and how many articles have it."""

    word: str
    articles: int


class _Like(NamedTuple):
    """A word that may have been meant: how far it is, how many have it."""

    distance: int
    word: str


class Vocabulary:
    """The words of one snapshot of an index; made for it in no time, asked from any thread."""

    def __init__(self, segments: Segments) -> None:
        """``segments`` with their documents that are not deleted (None: all)."""
        self._segments = segments
        self._runs = Runs(segments)

    def complete(self, prefix: str, limit: int, ctx: JobContext | None = None) -> list[WordCount]:
        """What ``prefix`` may become, the most frequent first; raises Cancelled.

        Of an alphabet: words that begin so. Of Han: the same characters with up to four more that
        really follow them somewhere. Nothing for several words.
        """
        context = ctx or NoContext()
        if is_run(prefix):
            return [WordCount(*found) for found in self._runs.continued(prefix, limit, context)]
        term = one_word(prefix)
        if not term:
            return []
        frequent: Counter[bytes] = Counter()
        for data, _, _ in self._fields(context):
            first, last = data.terms.prefix_range(term.encode())
            frequent.update(_most_frequent(data, np.arange(first, last)))
        return self._counted(frequent, limit, context)

    def similar(self, word: str, limit: int, ctx: JobContext | None = None) -> list[WordCount]:
        """Words that ``word`` may have been meant to be, the likest first; raises Cancelled.

        Of an alphabet: within one edit or two, two letters in each other's place counting as one.
        Of Han: another character of the same sound, or two characters in each other's place.
        """
        context = ctx or NoContext()
        if is_run(word):
            return [WordCount(*found) for found in self._runs.similar(word, limit, context)]
        term = one_word(word)
        if len(term) < _SHORTEST or any(map(str.isdigit, term)):
            return []
        found = dict.fromkeys(_other_beginnings(term), 1)
        for distance in (1, 2) if len(term) >= _SHORTEST_FOR_TWO else (1,):
            frequent: Counter[bytes] = Counter()
            for data, _, _ in self._fields(context):
                numbers = within(data.terms, term, distance, swaps=True).astype(np.int64)
                frequent.update(_most_frequent(data, numbers))
            for other, _ in frequent.most_common(_MOST_CANDIDATES):
                found.setdefault(other.decode(), distance)
            if len(frequent) > limit:
                break
        found.pop(term, None)
        counted = self._counted(Counter({one.encode(): 1 for one in found}), len(found), context)
        counted.sort(
            key=lambda one: (
                found[one.word],
                len(one.word) != len(term),
                sorted(one.word) != sorted(term),
                -one.articles,
                one.word,
            )
        )
        return counted[:limit]

    def _fields(self, ctx: JobContext) -> Iterator[tuple[FieldData, Live | None, int]]:
        """The text fields of each segment, which of its documents live, and its number."""
        for number, (segment, live) in enumerate(self._segments):
            ctx.checkpoint()
            for name in TEXT_FIELDS:
                if (data := segment.fields.get(name)) is not None:
                    yield data, live, number

    def _counted(self, frequent: Counter[bytes], limit: int, ctx: JobContext) -> list[WordCount]:
        """The most frequent of some terms, with the articles that have them."""
        counted = [
            WordCount(term.decode(), self._articles(term, ctx))
            for term, _ in frequent.most_common(2 * limit)
        ]
        there = [one for one in counted if one.articles]
        return sorted(there, key=lambda one: (-one.articles, one.word))[:limit]

    def _articles(self, term: bytes, ctx: JobContext) -> int:
        """How many documents that live have a term in any text field."""
        found: dict[int, list[npt.NDArray[np.uint16]]] = {}
        alive: dict[int, Live | None] = {}
        for data, live, segment in self._fields(ctx):
            if (number := data.terms.find(term)) >= 0:
                found.setdefault(segment, []).append(data.documents(number, number + 1))
                alive[segment] = live
        total = 0
        for segment, parts in found.items():
            docs = np.unique(np.concatenate(parts))
            live = alive[segment]
            total += len(docs) if live is None else int(np.count_nonzero(live[docs]))
        return total


def facet_values(
    columns: Columns, facet: Facet, wanted: Callable[[str], bool], limit: int
) -> list[FacetValue]:
    """Values of a facet for which ``wanted`` holds, with all articles that have them."""
    column = columns.facets[facet]
    counted = [
        FacetValue(column.table.values[code], int(column.totals[code]))
        for code in column.used
        if wanted(column.table.values[code])
    ]
    return sorted(counted, key=lambda one: (-one.count, one.value))[:limit]


def is_run(text: str) -> bool:
    """Whether ``text`` is characters of a script without spaces, and nothing else."""
    tokens = tokenize(text)
    return (
        bool(tokens)
        and all(
            token.kind in (TokenKind.CHAR, TokenKind.PAIR, TokenKind.WRITTEN) for token in tokens
        )
        and tokens[-1].position == len(fold_text(text).strip()) - 1
    )


def one_word(text: str) -> str:
    """The term of a single word of an alphabet; '' for anything else."""
    words = [token for token in tokenize(text) if token.kind is not TokenKind.WRITTEN]
    if len(words) != 1 or words[0].kind is not TokenKind.WORD:
        return ""
    return words[0].term


def _most_frequent(data: FieldData, numbers: npt.NDArray[np.int64]) -> dict[bytes, int]:
    """The terms of those numbers that most documents have, with how many."""
    if not len(numbers):
        return {}
    low, high = int(numbers[0]), int(numbers[-1]) + 1
    frequent = data.doc_frequencies(low, high)[numbers - low]
    if len(frequent) > _MOST_CANDIDATES:
        best = np.argpartition(-frequent, _MOST_CANDIDATES)[:_MOST_CANDIDATES]
    else:
        best = np.arange(len(frequent))
    return {data.terms.term(int(numbers[at])): int(frequent[at]) for at in best}


def _other_beginnings(term: str) -> Iterable[str]:
    """Words with another first letter, or the first two in each other's place."""
    yield term[1] + term[0] + term[2:]
    yield term[1:]
    for letter in _LETTERS:
        yield letter + term[1:]
        yield letter + term
