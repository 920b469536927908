"""Articles to the tokens of a whole segment; one article goes the same way as thirty thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.search.analyser import fields
from archive_app.search.analyser.chunks import Part, chunk_fields
from archive_app.search.analyser.scanning import Places
from archive_app.search.analyser.vocabulary import Numbers, Vocabulary
from archive_app.search.codec.invert import FieldTokens

_CHUNK_CHARACTERS: Final = 500_000  # a chunk's working memory is some thirty bytes a character
_CHUNK_ARTICLES: Final = 500
_SPARE: Final = 8  # an array that is full grows by this part
_FEW: Final = 16  # times fewer tokens than known terms: sorting them is quicker than a table


class AnalysisError(ValueError):
    """An article that can't be analysed, and why."""

    def __init__(self, article: ArticleId, reason: str) -> None:
        super().__init__(f"article {article}: {reason}")
        self.article = article
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SegmentTokens:
    """All tokens of a segment. ``numbers[d]`` is the article id of document d.

    ``fields`` has every field that has a token. It may be emptied while it is inverted, so that
    the memory of a field is free before the next one is done.
    """

    doc_count: int
    fields: dict[str, FieldTokens]
    numbers: npt.NDArray[np.int64]


class Analyser:
    """Makes segments, and keeps the terms it has met: the next segment is quicker.

    For one thread at a time.
    """

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()

    def begin(self) -> SegmentAnalysis:
        """A new, empty segment. One that was begun earlier must be finished before."""
        if self._vocabulary.is_full:
            self._vocabulary = Vocabulary()
        return SegmentAnalysis(self._vocabulary)

    def analyse(
        self,
        articles: Iterable[IndexedArticle],
        on_bad: Callable[[ArticleId, str], None] | None = None,
    ) -> SegmentTokens:
        """The tokens of all ``articles``, in their order.

        An article that can't be analysed is told to ``on_bad`` and left out; without it,
        AnalysisError is raised.
        """
        segment = self.begin()
        for chunk in chunks(articles):
            while chunk:
                try:
                    segment.add(chunk)
                    break
                except AnalysisError as problem:
                    if on_bad is None:
                        raise
                    on_bad(problem.article, problem.reason)
                    chunk = [one for one in chunk if one.id != problem.article]
        return segment.finish()


class SegmentAnalysis:
    """A segment in the making."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._numbers: list[int] = []
        self._fields = {
            name: _FieldInTheMaking(has_positions=name in fields.WORD_FIELDS)
            for name in (*fields.WORD_FIELDS, *fields.BAG_FIELDS)
        }
        self._token_count = 0

    @property
    def doc_count(self) -> int:
        """The number of documents so far."""
        return len(self._numbers)

    @property
    def token_count(self) -> int:
        """The number of tokens so far, of all fields; each takes twelve bytes."""
        return self._token_count

    def add(self, articles: Sequence[IndexedArticle]) -> None:
        """Add some articles, at most a few hundred at once: see :func:`chunks`.

        Raises AnalysisError for the first that can't be analysed; then none has been added.
        """
        try:
            found = chunk_fields(articles, len(self._numbers), self._vocabulary)
        except ValueError as error:
            raise self._culprit(articles, error) from error
        self._numbers += [int(article.id) for article in articles]
        for name, part in found.items():
            self._fields[name].add(part)
            self._token_count += len(part.docs)

    def finish(self) -> SegmentTokens:
        """What has been added; nothing may be added any more."""
        found: dict[str, FieldTokens] = {}
        for name in list(self._fields):
            tokens = self._fields.pop(name).finish(self._vocabulary)
            if tokens.terms:
                found[name] = tokens
        return SegmentTokens(len(self._numbers), found, np.array(self._numbers, np.int64))

    def _culprit(
        self, articles: Sequence[IndexedArticle], error: ValueError
    ) -> AnalysisError | ValueError:
        for article in articles:
            try:
                chunk_fields([article], 0, self._vocabulary)
            except ValueError as own:
                # The message of a codec quotes the text, which belongs into no log.
                is_surrogate = isinstance(own, UnicodeEncodeError)
                reason = "its text has a lone surrogate" if is_surrogate else str(own)
                return AnalysisError(article.id, reason)
        return error


def chunks(articles: Iterable[IndexedArticle]) -> Iterator[list[IndexedArticle]]:
    """The articles in portions that are analysed in little memory."""
    chunk: list[IndexedArticle] = []
    size = 0
    for article in articles:
        length = sum(len(text.body) for text in article.texts)
        if chunk and (size + length > _CHUNK_CHARACTERS or len(chunk) == _CHUNK_ARTICLES):
            yield chunk
            chunk, size = [], 0
        chunk.append(article)
        size += length
    if chunk:
        yield chunk


class _FieldInTheMaking:
    """The tokens of one field so far."""

    def __init__(self, *, has_positions: bool) -> None:
        self._term_ids, self._docs = _Growing(), _Growing()
        self._positions = _Growing() if has_positions else None
        self._lengths: list[Places] = []

    def add(self, part: Part) -> None:
        """Some documents more."""
        self._term_ids.extend(part.term_ids)
        self._docs.extend(part.docs)
        if self._positions is not None and part.positions is not None:
            self._positions.extend(part.positions)
        self._lengths.append(part.lengths)

    def finish(self, vocabulary: Vocabulary) -> FieldTokens:
        """All of them, and only the terms that they have."""
        terms, numbers = _renumbered(self._term_ids.take(), vocabulary)
        return FieldTokens(
            terms,
            numbers,
            self._docs.take(),
            None if self._positions is None else self._positions.take(),
            np.concatenate(self._lengths) if self._lengths else np.empty(0, np.int64),
        )


class _Growing:
    """An array that grows in place: half a gigabyte in small pieces could not be put together."""

    def __init__(self) -> None:
        self._array = np.empty(0, np.int32)
        self._size = 0

    def extend(self, values: Numbers) -> None:
        """Put ``values`` behind what is there."""
        size = self._size + len(values)
        if size > len(self._array):
            self._array.resize(size + size // _SPARE, refcheck=False)
        self._array[self._size : size] = values
        self._size = size

    def take(self) -> Numbers:
        """What is there; nothing is afterwards."""
        array, size = self._array, self._size
        self._array, self._size = np.empty(0, np.int32), 0
        array.resize(size, refcheck=False)
        return array


def _renumbered(numbers: Numbers, vocabulary: Vocabulary) -> tuple[list[bytes], Numbers]:
    """The terms in use, and the tokens by their numbers among these."""
    used: npt.NDArray[np.integer]
    if len(numbers) * _FEW < len(vocabulary):
        used, inverse = np.unique(numbers, return_inverse=True)
        renumbered = inverse.astype(np.int32)
    else:
        seen = np.zeros(len(vocabulary), np.bool_)
        seen[numbers] = True
        used = np.flatnonzero(seen)
        table = np.empty(len(vocabulary), np.int32)
        table[used] = np.arange(len(used), dtype=np.int32)
        renumbered = table[numbers]
    return [vocabulary.terms[number] for number in used.tolist()], renumbered
