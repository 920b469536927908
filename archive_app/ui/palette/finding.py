"""What an archive has to offer for a few letters: tags, names, articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.articles import ResultRow
from archive_app.domain.completing import Completion, CompletionSource
from archive_app.domain.errors import UserError
from archive_app.domain.facets import NONE_VALUE
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.query import Field
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace
from archive_app.ui.palette.entries import Group, Typed

MOST = 6
_NAMES = (Field.PERSON, Field.ORG, Field.PLACE, Field.SOURCE)
_NOT_PLAIN = re.compile(r"[\W_]+")
_LEAST_LETTERS = 3  # of the beginning of a word in titles


@dataclass(frozen=True, slots=True)
class Found:
    """What an archive holds that fits; ``values`` are completions with the field they are of."""

    values: tuple[tuple[Field, Completion], ...] = ()
    articles: tuple[ResultRow, ...] = ()


class Find:
    """The work of one look into the archive; runs on the read lane."""

    def __init__(self, workspace: Workspace, typed: Typed) -> None:
        self._workspace = workspace
        self._typed = typed

    def __call__(self, ctx: JobContext) -> Found:
        values = tuple(self._values(ctx))
        ctx.checkpoint()
        return Found(values, tuple(self._articles(ctx)))

    def _values(self, ctx: JobContext) -> Iterator[tuple[Field, Completion]]:
        groups, typed = self._typed.groups, self._typed.text
        fields: list[Field] = []
        if Group.TAG in groups and (typed or self._typed.sign):
            fields.append(Field.TAG)
        if Group.NAME in groups and (typed or self._typed.sign):
            fields.extend(_NAMES)
        for field in fields:
            ctx.checkpoint()
            begun = field.value + ':"' + typed.replace('"', " ")
            for offer in self._workspace.completing.complete(begun, len(begun), MOST, ctx):
                if offer.label != NONE_VALUE and offer.source is not CompletionSource.FIELD:
                    yield field, offer

    def _articles(self, ctx: JobContext) -> list[ResultRow]:
        if Group.ARTICLE not in self._typed.groups or not self._typed.text:
            return []
        found = self._numbered()
        if query := title_query(self._typed.text):
            result = self._workspace.searching.search(SearchRequest(query), ctx)
            found.extend(article for article in result.ids[:MOST] if article not in found)
        return self._workspace.searching.rows(found[:MOST], "")

    def _numbered(self) -> list[ArticleId]:
        try:
            return [self._workspace.reading.find(self._typed.text).id]
        except UserError:
            return []


def title_query(typed: str) -> str:
    """The query that finds ``typed`` in titles, its last word unfinished; '' for too little."""
    words = _NOT_PLAIN.sub(" ", typed).split()
    if not words:
        return ""
    if not words[-1].isascii():
        return f'title:"{" ".join(words)}"'
    if len(words[-1]) < _LEAST_LETTERS:
        words = words[:-1]
        return f"title:({' '.join(words).lower()})" if words else ""
    return f"title:({' '.join(words).lower()}*)"
