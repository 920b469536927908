"""Some hundred articles to the tokens of every field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.domain.articles import Side
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedArticle, IndexedText
from archive_app.search.analyser import fields
from archive_app.search.analyser.scanning import Places, Scan, scan
from archive_app.search.analyser.vocabulary import Numbers, Vocabulary
from archive_app.text.fold import fold_text
from archive_app.text.tokens import EXACT

LONGEST_TEXT: Final = 10_000_000  # characters of one text that are indexed; the rest is not found
LONGEST_IDENT: Final = 200
LONGEST_LEAD: Final = 1000  # characters: an article may be one paragraph from end to end
_BETWEEN: Final = 10  # empty positions between values, so that no phrase reaches across


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens of one field of a chunk; ``lengths`` counts those of each document of it.

    ``docs`` are numbers in the segment. Marks are tokens too, but no part of a length.
    """

    term_ids: Numbers
    docs: Numbers
    positions: Numbers | None
    lengths: Places


@dataclass(slots=True)
class _Values:
    """The texts of one field: of which document each is, documents ascending."""

    docs: list[int]
    texts: list[str]

    @classmethod
    def single(cls, first: int, texts: Sequence[str]) -> _Values:
        """One text for each document; empty ones are left out."""
        kept = [(doc, text) for doc, text in enumerate(texts, first) if text]
        return cls([doc for doc, _ in kept], [text for _, text in kept])


def chunk_fields(
    articles: Sequence[IndexedArticle], first: int, vocabulary: Vocabulary
) -> dict[str, Part]:
    """The tokens of every field of the articles, which become the documents from ``first``.

    Raises UnicodeEncodeError when a text has a lone surrogate.
    """
    sides = {
        side: [
            (doc, text)
            for doc, article in enumerate(articles, first)
            for text in article.texts
            if text.side is side
        ]
        for side in Side
    }
    values = _values(articles, first, sides)
    texts = [text for one in values.values() for text in one.texts]
    if any(len(text) > LONGEST_TEXT for text in texts):
        texts = [text[:LONGEST_TEXT] for text in texts]
    scanned = scan(texts, vocabulary)
    found: dict[str, Part] = {}
    at = 0
    for name, one in values.items():
        field = _Field(scanned, at, one.docs, first, len(articles), vocabulary)
        at += len(one.docs)
        found[name] = field.words()
        if name in fields.TEXT_FIELDS:
            found[name + fields.STEM_SUFFIX] = field.stems()
        for side, mine in sides.items():
            if name == fields.BODY[side]:
                bodies = [text for _, text in mine]
                found[name] = field.with_units(found[name], bodies)
                found[fields.LEAD[side]] = field.leads(bodies)
    found[fields.IDENT] = _with_idents(found[fields.IDENT], articles, first, vocabulary)
    return found | _bags(articles, first, sides, vocabulary)


def language_term(language: str) -> str:
    """The language itself, without script or region: zh-Hans is zh."""
    return language.partition("-")[0].casefold()


def ident_term(external_id: str) -> str:
    """The term of a whole external id."""
    return (EXACT + fold_text(external_id).strip())[:LONGEST_IDENT]


_Sides = dict[Side, list[tuple[int, IndexedText]]]


def _values(articles: Sequence[IndexedArticle], first: int, sides: _Sides) -> dict[str, _Values]:
    found: dict[str, _Values] = {}
    for side, mine in sides.items():
        docs = [doc for doc, _ in mine]
        found[fields.TITLE[side]] = _Values(docs, [text.title for _, text in mine])
        found[fields.BODY[side]] = _Values(docs, [text.body for _, text in mine])
    for name, many in (
        (fields.NAMES, [article.names for article in articles]),
        (fields.NOTE, [article.notes for article in articles]),
    ):
        pairs = [(doc, text) for doc, texts in enumerate(many, first) for text in texts]
        found[name] = _Values([doc for doc, _ in pairs], [text for _, text in pairs])
    found[fields.SOURCE] = _Values.single(first, [article.source for article in articles])
    found[fields.SECTION] = _Values.single(first, [article.section for article in articles])
    found[fields.URL] = _Values.single(first, [article.url for article in articles])
    found[fields.IDENT] = _Values.single(first, [article.external_id for article in articles])
    return found


class _Field:
    """The texts of one field in a scan, from number ``at`` on."""

    def __init__(
        self,
        scanned: Scan,
        at: int,
        docs: Sequence[int],
        first: int,
        count: int,
        vocabulary: Vocabulary,
    ) -> None:
        self._scan = scanned
        self._vocabulary = vocabulary
        self._first, self._count = first, count
        self._texts = np.arange(at, at + len(docs))
        self._value_docs = np.array(docs, np.int32)
        bounds = scanned.bounds[at : at + len(docs) + 1]
        self._start, self._end = int(bounds[0]), int(bounds[-1])
        self._counts = np.diff(bounds)
        self._ends = scanned.ends()[at : at + len(docs)]
        self._ahead = _ahead(self._value_docs, self._ends)
        self._docs = np.repeat(self._value_docs, self._counts)
        self._term_ids = scanned.term_ids[self._start : self._end]

    def words(self) -> Part:
        """All tokens, with the marks of those that are written otherwise."""
        positions = self._scan.positions[self._start : self._end]
        positions = positions + np.repeat(self._ahead, self._counts)
        written = np.searchsorted(self._scan.written, (self._start, self._end))
        tokens = self._scan.written[written[0] : written[1]] - self._start
        forms = self._scan.forms[written[0] : written[1]]
        marks = np.full(len(tokens), self._vocabulary.number(EXACT), np.int32)
        return Part(
            np.concatenate((self._term_ids, marks, forms)),
            np.concatenate((self._docs, self._docs[tokens], self._docs[tokens])),
            np.concatenate((positions, positions[tokens], positions[tokens])),
            self._lengths(self._docs),
        )

    def stems(self) -> Part:
        """The stems of the words."""
        is_word = ~self._scan.is_run[self._start : self._end]
        docs = self._docs[is_word]
        stems = self._vocabulary.of_stems(self._term_ids[is_word])
        return Part(stems, docs, None, self._lengths(docs))

    def leads(self, texts: Sequence[IndexedText]) -> Part:
        """The tokens that begin in the first paragraph of each text."""
        ends = np.array([_lead_end(text.body) for text in texts], np.int64)
        until = self._scan.tokens_from(self._texts, ends)
        kept = np.arange(self._start, self._end) < np.repeat(until, self._counts)
        docs = self._docs[kept]
        return Part(self._term_ids[kept], docs, None, self._lengths(docs))

    def with_units(self, words: Part, texts: Sequence[IndexedText]) -> Part:
        """``words``, and a mark where each aligned pair begins."""
        owners = np.repeat(np.arange(len(texts)), [len(text.units) for text in texts])
        if not len(owners) or words.positions is None:
            return words
        offsets = np.array([unit for text in texts for unit in text.units], np.int64)
        tokens = self._scan.tokens_from(self._texts[owners], offsets)
        inside = tokens < self._scan.bounds[self._texts[owners] + 1]
        places = self._ends[owners]
        places[inside] = self._scan.positions[tokens[inside]]
        places += self._ahead[owners]
        marks = np.full(len(owners), self._vocabulary.number(fields.UNIT_MARK), np.int32)
        return Part(
            np.concatenate((words.term_ids, marks)),
            np.concatenate((words.docs, self._value_docs[owners])),
            np.concatenate((words.positions, places.astype(np.int32))),
            words.lengths,
        )

    def _lengths(self, docs: Numbers) -> Places:
        return np.bincount(docs - self._first, minlength=self._count)


def _ahead(docs: Numbers, ends: Places) -> Numbers:
    """How far the positions of each text are shifted by those before it in the same document."""
    if len(docs) < 2 or bool((docs[1:] != docs[:-1]).all()):
        return np.zeros(len(docs), np.int32)
    widths = np.where(ends > 0, ends - 1 + _BETWEEN, 0)
    before = np.cumsum(widths) - widths
    return (before - before[np.searchsorted(docs, docs)]).astype(np.int32)


def _lead_end(body: str) -> int:
    end = body.find(PARAGRAPH_BREAK, 0, LONGEST_LEAD)
    return end if end >= 0 else min(len(body), LONGEST_LEAD)


def _with_idents(
    words: Part, articles: Sequence[IndexedArticle], first: int, vocabulary: Vocabulary
) -> Part:
    """``words``, and the whole id of each document whose id has words at all."""
    docs = np.flatnonzero(words.lengths).astype(np.int32)
    terms = vocabulary.numbers(ident_term(articles[doc].external_id) for doc in docs.tolist())
    assert words.positions is not None
    return Part(
        np.concatenate((words.term_ids, np.array(terms, np.int32))),
        np.concatenate((words.docs, docs + np.int32(first))),
        np.concatenate((words.positions, np.zeros(len(docs), np.int32))),
        words.lengths,
    )


def _bags(
    articles: Sequence[IndexedArticle], first: int, sides: _Sides, vocabulary: Vocabulary
) -> dict[str, Part]:
    """The fields that are not cut into tokens: joined names, and languages."""
    forms = [
        (doc, number)
        for doc, article in enumerate(articles, first)
        for name in article.names
        for number in vocabulary.of_name(name)
    ]
    found = {fields.JOINED: _bag(forms, first, len(articles))}
    for side, mine in sides.items():
        languages = [
            (doc, vocabulary.number(language_term(text.language)))
            for doc, text in mine
            if text.language
        ]
        found[fields.LANGUAGE[side]] = _bag(languages, first, len(articles))
    return found


def _bag(pairs: Sequence[tuple[int, int]], first: int, count: int) -> Part:
    both: npt.NDArray[np.int32] = np.array(pairs, np.int32).reshape(-1, 2)
    docs = both[:, 0].copy()
    return Part(both[:, 1].copy(), docs, None, np.bincount(docs - first, minlength=count))
