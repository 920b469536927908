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
from archive_app.search.analyser.vocabulary import Vocabulary
from archive_app.search.codec.invert import (
    MAX_DOCUMENTS,
    MAX_POSITIONS,
    MAX_TERM_IDS,
    Keys,
    PackedTokens,
    pack,
    pack_bag,
)

_CHUNK_CHARACTERS: Final = 500_000  # a chunk's working memory is some thirty bytes a character
_CHUNK_ARTICLES: Final = 500
_SPARE: Final = 8  # an array that is full grows by this part
_TOKEN_BYTES: Final = 8
_TERM_BYTES: Final = 300  # as measured, with all tables
_FULL: Final = 1_400_000_000  # bytes of tokens and terms


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
    fields: dict[str, PackedTokens]
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
        """The number of tokens so far, of all fields; each takes eight bytes.

        Where there are no positions, all tokens of a term in a document are one.
        """
        return self._token_count

    @property
    def is_full(self) -> bool:
        """Whether tokens and terms take so much memory that the segment had better be finished."""
        return _TOKEN_BYTES * self._token_count + _TERM_BYTES * len(self._vocabulary) > _FULL

    def add(self, articles: Sequence[IndexedArticle]) -> None:
        """Add some articles, at most a few hundred at once: see :func:`chunks`.

        Raises AnalysisError for the first that can't be analysed, and ValueError when they don't
        fit; then none has been added.
        """
        try:
            found = chunk_fields(articles, len(self._numbers), self._vocabulary)
        except ValueError as error:
            raise self._culprit(articles, error) from error
        if (
            len(self._numbers) + len(articles) > MAX_DOCUMENTS
            or len(self._vocabulary) > MAX_TERM_IDS
        ):
            raise ValueError("more documents or terms than a segment holds")
        self._numbers += [int(article.id) for article in articles]
        for name, part in found.items():
            self._token_count += self._fields[name].add(part)

    def finish(self) -> SegmentTokens:
        """What has been added; nothing may be added any more."""
        found: dict[str, PackedTokens] = {}
        for name in list(self._fields):
            tokens = self._fields.pop(name).finish(self._vocabulary)
            if len(tokens.keys):
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
        self._keys = Growing()
        self._has_positions = has_positions
        self._lengths: list[Places] = []

    def add(self, part: Part) -> int:
        """Some documents more; how many numbers that takes.

        Tokens at positions beyond the sixteen millionth are left out.
        """
        term_ids, docs, positions = part.term_ids, part.docs, part.positions
        if not self._has_positions or positions is None:
            keys = pack_bag(term_ids, docs)
        elif len(positions) and int(positions.max()) >= MAX_POSITIONS:
            near = positions < MAX_POSITIONS
            keys = pack(term_ids[near], docs[near], positions[near])
        else:
            keys = pack(term_ids, docs, positions)
        self._keys.extend(keys)
        self._lengths.append(part.lengths)
        return len(keys)

    def finish(self, vocabulary: Vocabulary) -> PackedTokens:
        """All of them."""
        lengths = np.concatenate(self._lengths) if self._lengths else np.empty(0, np.int64)
        return PackedTokens(vocabulary.terms, self._keys.take(), self._has_positions, lengths)


class Growing:
    """An array that grows in place: half a gigabyte in small pieces could not be put together."""

    def __init__(self) -> None:
        self._array = np.empty(0, np.uint64)
        self._size = 0

    def extend(self, values: Keys) -> None:
        """Put ``values`` behind what is there."""
        size = self._size + len(values)
        if size > len(self._array):
            self._array.resize(size + size // _SPARE, refcheck=False)
        self._array[self._size : size] = values
        self._size = size

    def take(self) -> Keys:
        """What is there; nothing is afterwards."""
        array, size = self._array, self._size
        self._array, self._size = np.empty(0, np.uint64), 0
        array.resize(size, refcheck=False)
        return array
