"""Our engine: the product's codec, evaluator and columns on the same terms as its peers."""

from __future__ import annotations

import itertools
import multiprocessing
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.fields import Schema
from whoosh.query import And, Or

from archive_app.domain.articles import Side
from archive_app.domain.facets import NONE_VALUE, Facet, Filters
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import Sort
from archive_app.search.analyser.vocabulary import Vocabulary
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.invert import invert
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.toc import INDEX_NAME
from archive_app.search.codec.writing import write_segment_file
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.hits import Hits
from archive_app.search.evaluation.nodes import Adjacent
from archive_app.search.evaluation.stats import IndexStats, Lexicons
from archive_app.search.facet_columns.live import LiveColumns
from archive_app.search.storage import DurableStorage
from archive_app.text.leaves import Step, StepKind
from tests.performance.corpus import Article, Corpus
from tests.performance.facts import Facts
from tests.performance.gathering import Gatherer
from tests.performance.measure import peak_bytes
from tests.performance.questions import PAGE, Answer, Kind, Question, pairs_of

PROCESSES = 2
SEGMENT = 50_000  # documents of a segment, as the product builds them
_FIELDS = {Side.ORIGINAL: "body_o", Side.TRANSLATION: "body_t"}
_SIX = (Facet.SOURCE, Facet.SECTION, Facet.STATUS, Facet.DATE, Facet.PERSON, Facet.TAG)
_PATTERNS = {
    Kind.PREFIX: StepKind.PREFIX,
    Kind.WILDCARD: StepKind.GLOB,
    Kind.FUZZY: StepKind.FUZZY,
    Kind.HAN_CHAR: StepKind.CHAR,
}


@dataclass(frozen=True, slots=True)
class Built:
    """What one process did: its segments as (id, documents), its CPU seconds, its peak memory."""

    segments: tuple[tuple[str, int], ...]
    cpu: float
    peak: int


def build(corpus: Corpus, folder: Path) -> tuple[float, int]:
    """Index the whole corpus below ``folder``: (CPU seconds of child processes, their peak)."""
    home = folder / "ours"
    home.mkdir()
    index = MappedIndex.create(DurableStorage(home), Schema())
    count = -(-corpus.size // (SEGMENT * PROCESSES)) * PROCESSES  # as the product divides
    bounds = [corpus.size * part // count for part in range(count + 1)]
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool:
        parts = itertools.pairwise(bounds)
        done = list(pool.map(_build_part, [(corpus, home, *part) for part in parts]))
    with index.edit() as edit:
        for built in done:
            edit.segments += [
                MappedSegment(INDEX_NAME, documents, segid=segid)
                for segid, documents in built.segments
            ]
        edit.commit()
    facts = Facts(folder)
    facts.insert(corpus.articles())
    columns = LiveColumns(facts.feed(), folder / "columns")
    columns.current()
    columns.save()
    facts.close()
    return sum(built.cpu for built in done), max(built.peak for built in done)


def _build_part(job: tuple[Corpus, Path, int, int]) -> Built:
    corpus, home, first, last = job
    begin = time.process_time()
    segment = _write(DurableStorage(home), corpus.articles(first, last), Vocabulary())
    spent = time.process_time() - begin
    return Built(((segment.segid, segment.doc_count_all()),), spent, peak_bytes())


def _write(
    storage: DurableStorage, articles: Iterable[Article], vocabulary: Vocabulary
) -> MappedSegment:
    """One segment of all the articles; each field's memory is free before the next is done."""
    gatherer = Gatherer(vocabulary)
    gatherer.add(articles)
    segment = MappedSegment(INDEX_NAME, len(gatherer.numbers))
    fields = ((name, invert(tokens)) for name, tokens in gatherer.fields())
    column = np.array(gatherer.numbers, dtype=np.int64)
    write_segment_file(storage, segment, fields, {"number": column}, {})
    return segment


@dataclass(frozen=True, slots=True)
class _View:
    data: SegmentFile
    live: npt.NDArray[np.bool_] | None
    rows: npt.NDArray[np.int32]


class Ours:
    """The index, ready to be asked."""

    def __init__(self, folder: Path) -> None:
        self._storage = DurableStorage(folder / "ours")
        self._index = MappedIndex(self._storage, Schema())
        self._facts = Facts(folder)
        self._live = LiveColumns(self._facts.feed(), folder / "columns")
        self._lexicons = Lexicons()
        self._vocabulary = Vocabulary()
        self._refresh()

    def _refresh(self) -> None:
        self._columns = self._live.current()
        toc, files = self._index.open_segments()
        self._views: Sequence[_View] = [
            _View(data, segment.live, self._columns.rows_of(data.columns["number"]))
            for segment, data in zip(toc.segments, files, strict=True)
        ]
        self._stats = IndexStats(files, self._lexicons)

    def ask(self, question: Question) -> Answer | None:
        """Count all hits and fetch the first fifty."""
        scored = question.kind is not Kind.NEWEST
        hits = self._found(_query(question), scored=scored)
        rows, scores = hits.rows, hits.scores
        if question.kind is Kind.FILTER:
            mask = self._columns.filter_mask(_filters(question))
            assert mask is not None
            kept = mask[rows]
            rows, scores = rows[kept], scores[kept]
        sort = Sort.NEWEST if question.kind is Kind.NEWEST else Sort.RELEVANCE
        page = self._columns.order(rows, scores if scored else None, sort)[:PAGE]
        match question.kind:
            case Kind.NEWEST:
                at = self._columns.rows_of(np.array(page, dtype=np.int64))
                return Answer(len(rows), tuple(map(_written, self._columns.dates.days[at])))
            case Kind.FACETS:
                return Answer(len(rows), tuple(self._counts(facet, rows) for facet in _SIX))
            case _:
                return Answer(len(rows))

    def add(self, article: Article, word: str) -> int:
        """Take in an article and count the articles with ``word``."""
        self._facts.insert([article])
        segment = _write(self._storage, [article], self._vocabulary)
        with self._index.edit() as edit:
            edit.segments.append(segment)
            edit.commit()
        self._refresh()
        return len(self._found(Adjacent("body_t", (Step(word, 0),)), scored=True).rows)

    def change_tag(self, number: int, tag: str) -> int:
        """Give an article that one tag and count the articles that have it."""
        self._facts.change_tag(number, tag)
        self._columns = self._live.current()
        every = np.arange(len(self._columns.ids))
        values, _ = self._columns.count(Facet.TAG, every, Filters(), 10 * PAGE)
        return next(value.count for value in values if value.value == tag)

    def close(self) -> None:
        """Let go of files."""
        self._facts.close()

    def _found(self, query: Any, *, scored: bool) -> Hits:
        return evaluate(query, self._views, self._stats, scored=scored, ctx=NoContext())

    def _counts(self, facet: Facet, rows: npt.NDArray[np.int32]) -> tuple[int, ...]:
        values, _ = self._columns.count(facet, rows, Filters(), PAGE + 1)
        return tuple(value.count for value in values if value.value != NONE_VALUE)[:PAGE]


def _query(question: Question) -> Any:
    field, words = _FIELDS[question.side], question.words
    match question.kind:
        case Kind.AND:
            return And([Adjacent(field, (Step(word, 0),)) for word in words])
        case Kind.OR:
            return Or([Adjacent(field, (Step(word, 0),)) for word in words])
        case Kind.PHRASE:
            steps = tuple(Step(word, at) for at, word in enumerate(words))
            return Adjacent(field, steps, width=len(words))
        case Kind.HAN_PHRASE:
            steps = tuple(Step(pair, at) for at, pair in pairs_of(words[0]))
            return Adjacent(field, steps, width=len(words[0]))
        case Kind.FUZZY:
            return Adjacent(field, (Step(words[0], 0, StepKind.FUZZY, 1),))
        case kind:
            return Adjacent(field, (Step(words[0], 0, _PATTERNS.get(kind, StepKind.TERM)),))


def _filters(question: Question) -> Filters:
    period = "..".join(question.dates)
    return Filters.build([(Facet.SOURCE, question.source), (Facet.DATE, period)])


def _written(day: int) -> str:
    return f"{day // 10_000:04d}-{day // 100 % 100:02d}-{day % 100:02d}"
