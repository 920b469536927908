"""One article as the scan reads it: each text is cut into tokens once, and only when needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import replace
from functools import cached_property

from archive_app.domain.indexing import IndexedArticle, IndexedText
from archive_app.search.analyser.chunks import LONGEST_TEXT, ident_term, language_term
from archive_app.search.asking.rules import Where
from archive_app.text.leaves import Leaf, TokenTable, places
from archive_app.text.pinyin import name_forms
from archive_app.text.tokens import tokenize
from archive_app.text.units import ArticleTables, PartTable


class ArticleReading:
    """An article with its row in the columns, -1 when they don't know it."""

    def __init__(self, article: IndexedArticle, row: int) -> None:
        self.article = article
        self.row = row
        self._others: dict[str, TokenTable] = {}

    def at(self, row: int) -> ArticleReading:
        """The same article in other columns; what was cut stays cut."""
        if row == self.row:
            return self
        moved = copy(self)
        moved.row = row
        return moved

    def parts(self, where: Where) -> Iterator[PartTable]:
        """The titles and bodies in which a word counts."""
        for part in self._tables.parts:
            if part.side not in where.sides:
                continue
            if where.language and where.language != language_term(part.language):
                continue
            if where.title if part.part == "title" else where.body:
                yield part

    def has_text(self, where: Where) -> bool:
        """Whether there is a text on the sides and in the language asked for."""
        return any(
            part.language or part.table.tokens
            for part in self.parts(replace(where, title=True, body=True))
        )

    def holds(self, leaf: Leaf, text: str) -> bool:
        """Whether a leaf is found in a name, a source, an id or a note."""
        if text not in self._others:
            self._others[text] = TokenTable(tokenize(text[:LONGEST_TEXT]))
        return bool(places(leaf, self._others[text], stems=False))

    def units_with(
        self, where: Where, starts: Callable[[TokenTable], Iterable[int]]
    ) -> frozenset[int]:
        """The aligned units in which something begins."""
        found = {part.unit_at(start) for part in self.parts(where) for start in starts(part.table)}
        return self.units & found

    @property
    def units(self) -> frozenset[int]:
        """Every aligned unit."""
        return self._tables.units

    @cached_property
    def forms(self) -> frozenset[str]:
        """The names of the article, each written as one word, in every form."""
        return frozenset().union(*map(name_forms, self.article.names))

    @cached_property
    def ident(self) -> str:
        """The term of the external id; '' when it has no words and can't be asked for."""
        text = self.article.external_id
        return ident_term(text) if tokenize(text) else ""

    @cached_property
    def _tables(self) -> ArticleTables:
        return ArticleTables([_cut(text) for text in self.article.texts])


def _cut(text: IndexedText) -> IndexedText:
    """The text as far as the index reads it."""
    if len(text.body) <= LONGEST_TEXT and len(text.title) <= LONGEST_TEXT:
        return text
    return replace(text, title=text.title[:LONGEST_TEXT], body=text.body[:LONGEST_TEXT])
