"""tantivy as a peer: terms split at spaces, positions, fast fields for filters and facets."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import tantivy

from archive_app.domain.articles import Side
from tests.performance.corpus import Article, Corpus
from tests.performance.questions import PAGE, Answer, Kind, Question, all_pairs, regex_of

_FIELDS = {Side.ORIGINAL: "zh", Side.TRANSLATION: "en"}
_FACETS = ("source", "section", "status", "year", "people", "tags")
_HEAP = 256_000_000
_ALL_VALUES = 20_000  # asked of each segment, so that counts are exact


def build(corpus: Corpus, folder: Path) -> None:
    """Index the whole corpus below ``folder`` with as many threads as tantivy likes."""
    index = _index(folder)
    writer = index.writer(heap_size=_HEAP)
    for article in corpus.articles():
        writer.add_document(_document(article))
    writer.commit()
    writer.wait_merging_threads()


class Tantivy:
    """The index, ready to be asked."""

    def __init__(self, folder: Path, corpus: Corpus) -> None:
        """``corpus``: where a changed article is read again, for no index changes one in place."""
        self._corpus = corpus
        self._index = _index(folder)
        self._index.reload()
        self._searcher = self._index.searcher()
        self._schema = self._index.schema

    @cached_property
    def _writer(self) -> Any:
        return self._index.writer(heap_size=_HEAP, num_threads=1)

    def ask(self, question: Question) -> Answer | None:
        """Count all hits and fetch the first fifty."""
        query = self._query(question)
        match question.kind:
            case Kind.NEWEST:
                found = self._searcher.search(query, PAGE, order_by_field="date")
                self._numbers(found)
                return Answer(found.count, tuple(_written(day) for day, _ in found.hits))
            case Kind.FACETS:
                found = self._searcher.search(query, PAGE)
                self._numbers(found)
                return Answer(found.count, self._facets(query))
            case _:
                found = self._searcher.search(query, PAGE)
                self._numbers(found)
                return Answer(found.count)

    def add(self, article: Article, word: str) -> int:
        """Take in an article and count the articles with ``word``."""
        self._writer.add_document(_document(article))
        self._publish()
        query = tantivy.Query.term_query(self._schema, "en", word)
        return int(self._searcher.search(query, PAGE).count)

    def change_tag(self, number: int, tag: str) -> int:
        """Write the article again with that one tag and count the articles that have it."""
        article = next(self._corpus.articles(number - 1, number))
        self._writer.delete_documents_by_term("number", number)
        self._writer.add_document(_document(article, (tag,)))
        self._publish()
        query = tantivy.Query.term_query(self._schema, "tags", tag)
        return int(self._searcher.search(query, PAGE).count)

    def close(self) -> None:
        """Let go of files."""

    def _numbers(self, found: Any) -> list[Any]:
        """Which articles the hits are: an address inside the index says it to nobody."""
        addresses = [address for _, address in found.hits]
        return list(self._searcher.fast_field_values("number", addresses))

    def _publish(self) -> None:
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def _query(self, question: Question) -> Any:
        new, field, words = tantivy.Query, _FIELDS[question.side], question.words
        terms = [new.term_query(self._schema, field, word) for word in words]
        match question.kind:
            case Kind.AND:
                return new.boolean_query([(tantivy.Occur.Must, term) for term in terms])
            case Kind.OR:
                return new.boolean_query([(tantivy.Occur.Should, term) for term in terms])
            case Kind.PHRASE:
                return new.phrase_query(self._schema, field, list(words))
            case Kind.HAN_PHRASE:
                return new.phrase_query(self._schema, field, [*all_pairs(words[0])])
            case Kind.PREFIX | Kind.HAN_CHAR:
                return new.regex_query(self._schema, field, f"{words[0]}.*")
            case Kind.WILDCARD:
                return new.regex_query(self._schema, field, regex_of(words[0]))
            case Kind.FUZZY:
                return new.fuzzy_term_query(
                    self._schema, field, words[0], 1, transposition_cost_one=False
                )
            case Kind.FILTER:
                return self._filtered(terms[0], question)
            case _:
                return terms[0]

    def _filtered(self, query: Any, question: Question) -> Any:
        new, must = tantivy.Query, tantivy.Occur.Must
        first, last = (_day(date) for date in question.dates)
        number = tantivy.FieldType.Integer
        filters = [
            new.term_query(self._schema, "source", question.source),
            new.range_query(self._schema, "date", number, first, last),
        ]
        silent = [(must, new.const_score_query(one, 0.0)) for one in filters]
        return new.boolean_query([(must, query), *silent])

    def _facets(self, query: Any) -> tuple[object, ...]:
        wanted = {
            name: {"terms": {"field": name, "size": PAGE, "segment_size": _ALL_VALUES}}
            for name in _FACETS
        }
        found = self._searcher.aggregate(query, wanted)
        return tuple(
            tuple(int(bucket["doc_count"]) for bucket in found[name]["buckets"]) for name in _FACETS
        )


def _index(folder: Path) -> Any:
    builder = tantivy.SchemaBuilder()
    for name in _FIELDS.values():
        builder.add_text_field(name, tokenizer_name="spaces", index_option="position")
    for name in _FACETS:
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("date", indexed=True, fast=True)
    builder.add_integer_field("number", indexed=True, fast=True)
    home = folder / "tantivy"
    home.mkdir(exist_ok=True)
    index = tantivy.Index(builder.build(), path=str(home))
    spaces = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("spaces", spaces)
    return index


def _document(article: Article, tags: tuple[str, ...] | None = None) -> Any:
    return tantivy.Document(
        zh=article.chinese,
        en=article.english,
        source=article.source,
        section=article.section,
        status=article.status,
        year=article.date[:4],
        people=list(article.people),
        tags=list(article.tags if tags is None else tags),
        date=_day(article.date),
        number=article.number,
    )


def _day(date: str) -> int:
    return int(date.replace("-", ""))


def _written(day: int) -> str:
    return f"{day // 10_000:04d}-{day // 100 % 100:02d}-{day % 100:02d}"
