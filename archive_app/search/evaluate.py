"""Evaluates Whoosh query trees over a reader: article ids with their scores.

The boolean part is set algebra over article ids; only postings are read through Whoosh. That leaves
out Whoosh's matchers for AND NOT, NOT and phrases, which are wrong, score by accident, or know no
gaps. Scores are BM25 as Whoosh's BM25F computes it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from whoosh import query as wq
from whoosh.scoring import bm25

from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.search.nodes import Adjacent, AnyTerm, IdSet
from archive_app.text.tokens import EXACT

Scores = dict[ArticleId, float]
_B, _K1 = 0.75, 1.2
_OFTEN = 4096  # postings between two looks at whether to stop


class Evaluator:
    """Evaluates trees over one consistent state of index and columns."""

    def __init__(
        self,
        searcher: Any,
        docmaps: Sequence[Sequence[int]],
        *,
        every: Set[ArticleId],
        indexed: Set[ArticleId],
        scored: bool,
        ctx: JobContext,
    ) -> None:
        """``docmaps`` give the article of every document of each leaf reader of ``searcher``.

        ``every`` are all articles, ``indexed`` those that a NOT may return.
        """
        self._searcher = searcher
        self._leaves = [
            (leaf.reader(), docmap)
            for (leaf, _), docmap in zip(searcher.leaf_searchers(), docmaps, strict=True)
        ]
        self._every = every
        self._indexed = indexed
        self._scored = scored
        self._ctx = ctx

    def run(self, query: Any) -> Scores:
        """Matching articles and their scores (0 when not scored); raises Cancelled."""
        self._ctx.checkpoint()
        match query:
            case wq.And():
                return self._and(query.subqueries)
            case wq.Or():
                return self._or(query.subqueries)
            case wq.Not():
                return dict.fromkeys(self._indexed - self.run(query.query).keys(), 0.0)
            case wq.Term():
                return self._term(query.fieldname, query.text, query.boost)
            case Adjacent():
                return self._adjacent(query)
            case AnyTerm():
                return self._any_term(query)
            case IdSet():
                return dict.fromkeys(query.ids, query.boost)
            case wq.Every():
                return dict.fromkeys(self._every, 0.0)
            case _ if query is wq.NullQuery:
                return {}
        raise TypeError(f"no rule for {query!r}")

    def _and(self, parts: Sequence[Any]) -> Scores:
        wanted = [part for part in parts if not isinstance(part, wq.Not)]
        unwanted = [part for part in parts if isinstance(part, wq.Not)]
        found: Scores | None = None
        for part in wanted:
            here = self.run(part)
            if found is not None:
                few, many = sorted((found, here), key=len)
                here = {
                    article: score + many[article]
                    for article, score in few.items()
                    if article in many
                }
            found = here
            if not found:
                return {}
        if found is None:
            found = dict.fromkeys(self._indexed, 0.0)
        for part in unwanted:
            excluded = self.run(part.query)
            found = {article: score for article, score in found.items() if article not in excluded}
        return found

    def _or(self, parts: Sequence[Any]) -> Scores:
        found: Scores = {}
        for part in parts:
            here = self.run(part)
            if not found:
                found = here
                continue
            for article, score in here.items():
                found[article] = found.get(article, 0.0) + score
        return found

    def _term(self, field: str, text: str, boost: float) -> Scores:
        found: Scores = {}
        worth = self._worth(field, (text,), boost)
        for reader, docmap in self._leaves:
            if (field, text) not in reader:
                continue
            postings = reader.postings(field, text)
            if not worth:
                for document in self._documents(postings):
                    found[ArticleId(docmap[document])] = 0.0
                continue
            while postings.is_active():
                document = postings.id()
                score = self._score(reader, field, document, postings.weight(), worth)
                found[ArticleId(docmap[document])] = score
                postings.next()
        return found

    def _any_term(self, query: AnyTerm) -> Scores:
        found: set[int] = set()
        for reader, docmap in self._leaves:
            for text in query.terms_wanted:
                if (query.fieldname, text) in reader:
                    postings = reader.postings(query.fieldname, text)
                    found.update(docmap[document] for document in self._documents(postings))
            self._ctx.checkpoint()
        return dict.fromkeys(map(ArticleId, found), query.boost if self._scored else 0.0)

    def _adjacent(self, query: Adjacent) -> Scores:
        terms = [text for step in query.steps for text in step.terms[:1]]
        worth = self._worth(query.fieldname, terms, query.boost)
        found: Scores = {}
        for reader, docmap in self._leaves:
            for document, many in self._phrase_hits(reader, query).items():
                score = self._score(reader, query.fieldname, document, float(many), worth)
                found[ArticleId(docmap[document])] = score
            self._ctx.checkpoint()
        return found

    def _phrase_hits(self, reader: Any, query: Adjacent) -> Mapping[int, int]:
        """How often the steps stand together in each document, rare terms looked at first."""
        field = query.fieldname
        known = [
            (step.offset, [text for text in step.terms if (field, text) in reader])
            for step in query.steps
        ]
        if not all(texts for _, texts in known):
            return {}
        known.sort(key=lambda step: sum(reader.doc_frequency(field, text) for text in step[1]))
        starts: dict[int, set[int]] | None = None
        for offset, texts in known:
            here = self._positions(reader, field, texts, offset, starts)
            if starts is not None:
                here = {
                    document: both
                    for document, found in here.items()
                    if (both := found & starts[document])
                }
            starts = here
            if not starts:
                return {}
        starts = starts or {}
        if query.plain and (field, EXACT) in reader:
            marked = self._positions(reader, field, [EXACT], 0, starts)
            starts = {
                document: {
                    start
                    for start in found
                    if not any(start + at in marked.get(document, ()) for at in query.plain)
                }
                for document, found in starts.items()
            }
        return {document: len(found) for document, found in starts.items() if found}

    def _positions(
        self,
        reader: Any,
        field: str,
        texts: Sequence[str],
        offset: int,
        among: Mapping[int, set[int]] | None,
    ) -> dict[int, set[int]]:
        """Positions of any of the terms less ``offset``, in the documents ``among`` (None: all)."""
        found: dict[int, set[int]] = {}
        wanted = sorted(among) if among is not None else None
        for text in texts:
            postings = reader.postings(field, text)
            for document in _visit(postings, wanted):
                here = {position - offset for position in postings.value_as("positions")}
                found[document] = found[document] | here if document in found else here
        return found

    def _documents(self, postings: Any) -> Iterator[int]:
        for seen, document in enumerate(postings.all_ids()):
            if not seen % _OFTEN:
                self._ctx.checkpoint()
            yield document

    def _worth(self, field: str, terms: Sequence[str], boost: float) -> float:
        """Boost times the summed rarity of the terms; 0 when nobody asks for scores."""
        if not self._scored or not boost:
            return 0.0
        return boost * sum(self._searcher.idf(field, text) for text in terms)

    def _score(self, reader: Any, field: str, document: int, weight: float, worth: float) -> float:
        if not worth:
            return 0.0
        length = reader.doc_field_length(document, field) or 1
        average = self._searcher.avg_field_length(field) or 1
        return float(bm25(worth, weight, length, average, _B, _K1))


def read_docmap(reader: Any, number_field: str) -> array[int]:
    """The article of every document of a segment, deleted ones too; 0 for the checkpoint."""
    column = reader.column_reader(number_field)
    return array("q", (column[document] for document in range(reader.doc_count_all())))


def _visit(postings: Any, wanted: Sequence[int] | None) -> Iterator[int]:
    """Stand on each posting in turn, or on those of the documents wanted (ascending)."""
    if wanted is None:
        while postings.is_active():
            yield postings.id()
            postings.next()
        return
    for document in wanted:
        if not postings.is_active():
            return
        if postings.id() < document:
            postings.skip_to(document)
        if postings.is_active() and postings.id() == document:
            yield document
