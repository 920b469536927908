"""Searching: one engine for the window, the command line and whatever comes later."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from archive_app.domain.articles import MatchedIn, ResultRow, Side, Snippet
from archive_app.domain.facets import Facet, FacetValue
from archive_app.domain.findings import Span
from archive_app.domain.histogram import Histogram
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.domain.ports import IndexFeed, Matches, ReadStore, SavedSearches, SearchIndex
from archive_app.domain.query import Every, Node
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import (
    Scope,
    SearchRequest,
    SearchResult,
    SearchStage,
    Suggestion,
)
from archive_app.services.old_tags import with_old_tags
from archive_app.services.saved_searches import resolve_saved
from archive_app.services.ways_out import WaysOut
from archive_app.text.highlight import Mark, Marker, compile_marks
from archive_app.text.snippets import numbered_snippet

SNIPPET_WIDTH = 96  # display columns; the list cuts further to its real width


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search found: the list at once, and what is counted when somebody asks for it."""

    listed: SearchResult  # without facets, dates and expansions
    matches: Matches

    def counted(self, ctx: JobContext | None = None) -> SearchResult:
        """The list with the facets asked for, counted from the same state. Raises Cancelled."""
        context = ctx or NoContext()
        request, started = self.listed.request, time.perf_counter()
        facets: dict[Facet, tuple[FacetValue, ...]] = {}
        sizes: dict[Facet, int] = {}
        context.report(Progress(0, None, SearchStage.FACETS))
        for facet in request.facets:
            context.checkpoint()
            facets[facet], sizes[facet] = self.matches.facet(facet, request.facet_limit)
        has_dates = Facet.DATE in request.facets
        return replace(
            self.listed,
            facets=facets,
            facet_sizes=sizes,
            histogram=self.matches.histogram() if has_dates else Histogram(),
            expansions=self.matches.expansions,
            seconds=self.listed.seconds + time.perf_counter() - started,
        )


class SearchService:
    """Answers search requests and makes the rows that a list shows of an answer."""

    def __init__(
        self,
        index: SearchIndex,
        reads: ReadStore,
        feed: IndexFeed,
        searches: SavedSearches | None = None,
    ) -> None:
        """``searches`` are what ``search:"name"`` stands for; without them it finds nothing."""
        self._index = index
        self._reads = reads
        self._feed = feed
        self._searches = searches

    def resolved(self, node: Node) -> tuple[Node, tuple[str, ...]]:
        """(the tree with saved searches and old tags put in their place, what could not be)."""
        find = self._searches.find if self._searches else lambda _: None
        root, missing = resolve_saved(node, find)
        return with_old_tags(root, self._standing_tag), missing

    def _standing_tag(self, name: str) -> str:
        return self._reads.standing_tag(name)

    def search(self, request: SearchRequest, ctx: JobContext | None = None) -> SearchResult:
        """Every matching id in order, with the facets asked for.

        Raises Cancelled when ``ctx`` says so.
        """
        return self.find(request, ctx).counted(ctx)

    def find(self, request: SearchRequest, ctx: JobContext | None = None) -> Finding:
        """Every matching id in order; facets can be counted afterwards. Raises Cancelled."""
        context = ctx or NoContext()
        started = time.perf_counter()
        parsed = parse(request.text)
        context.report(Progress(0, None, SearchStage.WORDS))
        root, missing = self.resolved(parsed.root)
        matches = self._index.search(
            root,
            scope=request.scope,
            filters=request.filters,
            sort=request.sort,
            then=request.then,
            without=request.without,
            ctx=context,
        )
        groups = matches.groups(request.group) if request.group else None
        listed = SearchResult(
            request=request,
            ids=matches.ids,
            groups=groups,
            read_as=parsed.read_as,
            notes=(*parsed.notes, *missing, *matches.notes),
            suggestions=() if len(matches.ids) else self._ways_out(request, parsed.root, context),
            pending=matches.pending,
            index=matches.index,
            library_total=matches.library_total,
            seconds=time.perf_counter() - started,
        )
        return Finding(listed, matches)

    def _ways_out(
        self, request: SearchRequest, root: Node, ctx: JobContext
    ) -> tuple[Suggestion, ...]:
        ctx.report(Progress(0, None, SearchStage.WAYS_OUT))
        return WaysOut(self._index, request, lambda node: self.resolved(node)[0], ctx).find(root)

    def rows(
        self,
        ids: Sequence[ArticleId],
        text: str,
        scope: Scope = Scope.BOTH,
        without: Set[str] = frozenset(),
    ) -> list[ResultRow]:
        """List rows of ``ids`` with hits marked and a snippet of each side.

        ``without`` are the keys of expansions that are switched off.
        """
        root, _ = self.resolved(parse(text).root)
        marker = compile_marks(root, without)
        plain = isinstance(root, Every)
        documents = {document.id: document for document in self._feed.documents(ids)}
        return [
            _with_hits(row, documents[row.id], marker, scope, plain=plain)
            for row in self._reads.rows(ids)
            if row.id in documents
        ]


def _with_hits(
    row: ResultRow, document: IndexedArticle, marker: Marker, scope: Scope, *, plain: bool
) -> ResultRow:
    """The row with marks in its titles, its snippets and its badges."""
    texts = [text for text in document.texts if searched(text.side, scope)]
    found = marker.article_marks(texts)
    titles = {text.side: found[text.side, "title"] for text in texts}
    matched: list[MatchedIn] = []
    snippets: list[Snippet] = []
    for text in document.texts:
        hits = found.get((text.side, "body"), ())
        piece, marks, terms = _piece(text.body, hits)
        snippets.append(Snippet(text.side, text.language, piece, marks, terms))
        if hits or titles.get(text.side):
            matched.append(MatchedIn(text.side.value))
    labels = (*document.names, document.source, *(tag.path for tag in row.tags))
    if not plain and scope is Scope.BOTH and _in_names(labels, marker):
        matched.append(MatchedIn.NAME)
    has_translation = any(text.side is Side.TRANSLATION for text in document.texts)
    first = Side.TRANSLATION if has_translation else Side.ORIGINAL
    title = titles.get(first, ())
    original = titles.get(Side.ORIGINAL, ()) if has_translation else ()
    return replace(
        row,
        title_marks=tuple(mark.span for mark in title),
        title_terms=tuple(mark.term for mark in title),
        original_title_marks=tuple(mark.span for mark in original),
        original_title_terms=tuple(mark.term for mark in original),
        matched=tuple(matched),
        hits=sum(map(len, found.values())),
        snippets=tuple(sorted(snippets, key=lambda cut: cut.side is Side.TRANSLATION)),
    )


def _piece(body: str, hits: Sequence[Mark]) -> tuple[str, tuple[Span, ...], tuple[int, ...]]:
    """A snippet, its marks, and the terms that these are of."""
    piece, marks, first = numbered_snippet(body, [hit.span for hit in hits], SNIPPET_WIDTH)
    return piece, marks, tuple(hit.term for hit in hits[first : first + len(marks)])


def searched(side: Side, scope: Scope) -> bool:
    """Whether bare words are looked for in that side."""
    return scope is Scope.BOTH or scope.value == side.value


def _in_names(labels: Iterable[str], marker: Marker) -> bool:
    return any(
        marker.spans(label, side=Side.ORIGINAL, language="", field="name") for label in labels
    )
