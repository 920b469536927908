"""An index of a feed held open: analysed, written, asked; nothing follows or publishes anything."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.facets import Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.jobs import NoContext
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Node
from archive_app.domain.searching import Expansion, Scope, Sort
from archive_app.search.analyser.segments import Analyser
from archive_app.search.asking.compile import compile_query
from archive_app.search.asking.dictionary import Accents, Dictionary
from archive_app.search.asking.expansions import expansions
from archive_app.search.asking.names import NameForms
from archive_app.search.asking.scan import scan
from archive_app.search.building.snapshots import View
from archive_app.search.codec.invert import invert
from archive_app.search.codec.writing import write_segment
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.facet_columns.live import LiveColumns
from archive_app.search.facet_columns.state import Columns
from archive_app.search.storage import DurableStorage


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found, in order."""

    ids: list[ArticleId]
    scores: dict[ArticleId, float]
    notes: tuple[str, ...]
    expansions: tuple[Expansion, ...]


class AskedIndex:
    """All articles of a feed in ``parts`` segments; ``scan`` asks the articles themselves."""

    def __init__(self, folder: Path, feed: IndexFeed, parts: int = 2) -> None:
        self.feed = feed
        self.names = NameForms(feed.name_forms_of)
        self.columns: Columns = LiveColumns(feed).current()
        documents = list(feed.documents(feed.article_ids()))
        self._views = [
            self._view(folder, documents[part::parts])
            for part in range(parts)
            if documents[part::parts]
        ]
        self._stats = IndexStats([view.data for view in self._views])
        self.accents = Accents()

    @property
    def dictionary(self) -> Dictionary:
        """The terms of all segments."""
        return Dictionary(self._stats, self.accents)

    def search(
        self,
        node: Node,
        *,
        scope: Scope = Scope.BOTH,
        sort: Sort = Sort.RELEVANCE,
        filters: Filters | None = None,
        without: Set[str] = frozenset(),
    ) -> Answer:
        """By the index."""
        scored = sort is Sort.RELEVANCE
        compiled = compile_query(
            node,
            dictionary=self.dictionary,
            columns=self.columns,
            scope=scope,
            without=without,
            scored=scored,
            names=self.names,
        )
        hits = evaluate(compiled.query, self._views, self._stats, scored=scored, ctx=NoContext())
        chosen = self.columns.filter_mask(filters or Filters())
        rows = hits.rows if chosen is None else hits.rows[chosen[hits.rows]]
        ids = self.columns.ids[hits.rows].tolist()
        scores = dict(zip(ids, hits.scores.tolist(), strict=True)) if scored else {}
        worth = hits.scores if chosen is None or not scored else hits.scores[chosen[hits.rows]]
        return Answer(
            [ArticleId(one) for one in self.columns.order(rows, worth, sort)],
            scores,
            (*compiled.notes, *hits.notes),
            expansions(compiled.plan, hits, self.columns, chosen=chosen),
        )

    def scan(
        self, node: Node, *, scope: Scope = Scope.BOTH, without: Set[str] = frozenset()
    ) -> set[ArticleId]:
        """By reading every article."""
        ids = self.feed.article_ids()
        return set(
            scan(
                node,
                ids,
                feed=self.feed,
                columns=self.columns,
                scope=scope,
                without=without,
                names=self.names,
                ctx=NoContext(),
            ).found
        )

    def _view(self, folder: Path, documents: Sequence[IndexedArticle]) -> View:
        found = Analyser().analyse(documents)
        fields = {name: invert(tokens) for name, tokens in found.fields.items()}
        folder.mkdir(parents=True, exist_ok=True)
        storage = DurableStorage(folder)
        segment = write_segment(storage, "main", found.doc_count, fields, {"number": found.numbers})
        return View(segment.open(folder), None, self.columns.rows_of(found.numbers))
