"""The Protocols that services speak to; ``bootstrap`` supplies the real ones, tests small fakes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from archive_app.domain.articles import Article, ResultRow, ReviewStatus, Side, TagLabel
from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.cleaning import Dismissal, TextVersion
from archive_app.domain.facets import Facet, FacetValue, Filters
from archive_app.domain.grouping import Grouping, Groups
from archive_app.domain.histogram import Histogram
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.import_ports import BatchStore as BatchStore
from archive_app.domain.import_ports import CleaningProfiles as CleaningProfiles
from archive_app.domain.import_ports import Discovery as Discovery
from archive_app.domain.import_ports import DryJudge as DryJudge
from archive_app.domain.import_ports import Importers as Importers
from archive_app.domain.import_ports import ImportStore as ImportStore
from archive_app.domain.indexing import (
    BuiltSegment,
    CatchUp,
    Changes,
    Checkpoint,
    ColumnRow,
    IndexedArticle,
    Standing,
)
from archive_app.domain.jobs import JobContext
from archive_app.domain.query import Node
from archive_app.domain.saved_searches import SavedSearch
from archive_app.domain.searching import Expansion, IndexState, Scope, Sort


class Clock(Protocol):
    """Time is explicit."""

    def now(self) -> datetime:
        """The time now, aware, UTC."""


class ReadStore(Protocol):
    """Reads for lists and the reader; every call has a session of its own, safe in any thread."""

    def article(self, article_id: ArticleId) -> Article:
        """The article; raises UserError when there is none (it may have been removed)."""

    def rows(self, ids: Sequence[ArticleId]) -> list[ResultRow]:
        """List rows in the order of ``ids``, without marks and snippets; unknown ids left out."""

    def find_article(self, key: str) -> ArticleId:
        """The article whose row id or external id is ``key``; raises UserError."""

    def count(self) -> int:
        """How many articles the library holds."""

    def tags(self) -> list[TagLabel]:
        """Every tag, by path."""

    def standing_tag(self, name: str) -> str:
        """The path of the tag that an old name stands for; '' for what is a tag itself, or none."""


class IndexFeed(Protocol):
    """The store as the index sees it (``reliability.md``, section 4). Reads only."""

    @property
    def library_uuid(self) -> str:
        """The uuid of the library."""

    def head(self) -> tuple[int, bytes]:
        """Sequence number and token of the last transaction; (0, b'') when there is none."""

    def token(self, seq: int) -> bytes | None:
        """The token of that transaction, or None when this history has none of that number."""

    def pending(self, seq: int) -> int:
        """How many articles changed (or went) after ``seq``."""

    def standing(self, seq: int) -> Standing:
        """What every search asks, at once and cheaply: ``pending(seq)`` and ``facet_head()``."""

    def changes(self, seq: int, limit: int) -> Changes:
        """What changed after ``seq``: at least one transaction, about ``limit`` articles."""

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        """The current documents of those ids; ids that no longer exist are left out."""

    def article_ids(self) -> list[ArticleId]:
        """Every article id of the library, ascending."""

    def facet_head(self) -> int:
        """The highest facet sequence number: it moves with every edit that columns show."""

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        """Rows changed after facet sequence ``after``: (new head, rows, removed ids)."""

    def clusters(self) -> list[tuple[int, int]]:
        """(article, cluster of reprints) of every article that is in one."""

    def name_forms_of(self, facet: Facet) -> Mapping[str, tuple[str, ...]]:
        """The other forms of each value of a facet of names that has any.

        The same object as long as no name has been given a new form.
        """

    def column_batches(self, after: int) -> tuple[int, Iterator[list[ColumnRow]], list[ArticleId]]:
        """The same for any number of rows, some thousand at a time.

        A batch may be newer than the head, never older; what is gone by then is left out, and told
        as removed the next time.
        """


class SegmentBuilders(Protocol):
    """Builds segments of an index, several at once, outside this thread or not."""

    @property
    def at_once(self) -> int:
        """How many segments are built at the same time."""

    def build(
        self,
        folder: Path,
        lots: Iterable[Sequence[ArticleId]],
        ctx: JobContext,
        built: Callable[[int], None],
    ) -> Iterator[tuple[Sequence[ArticleId], BuiltSegment]]:
        """Write the segments of each lot into ``folder``: (articles, segment) as they are done.

        A segment covers all of the articles given with it; a lot may become several segments.
        ``built`` is told of every few more articles. Raises Cancelled soon after ``ctx`` says so,
        and IndexProblem.
        """


class SearchIndex(Protocol):
    """The engine: an index that follows the store, and evaluates queries over it."""

    def state(self) -> IndexState:
        """Cheap: ready or not, and how many articles wait."""

    def checkpoint(self) -> Checkpoint | None:
        """What the index says of itself, or None when there is no readable index."""

    def article_ids(self) -> Set[ArticleId]:
        """The articles that the index itself holds; empty when there is no usable index."""

    def waiting(self) -> int:
        """How many articles a catch-up would write now, those of an unfinished rebuild too."""

    def verify(self, ctx: JobContext) -> None:
        """Read every file of the index; when one is damaged, the next catch-up builds it anew."""

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Bring the index to the store's head; rebuild when it is missing, damaged or foreign.

        A build that was killed goes on with the articles that it had not finished.
        """

    def rebuild(self, ctx: JobContext) -> CatchUp:
        """Build the index anew beside the old one, then swap."""

    def search(
        self,
        node: Node,
        *,
        scope: Scope = Scope.BOTH,
        filters: Filters | None = None,
        sort: Sort = Sort.RELEVANCE,
        then: Sort | None = None,
        without: Set[str] = frozenset(),
        ctx: JobContext | None = None,
    ) -> Matches:
        """Every matching article in order; without a usable index by reading the articles.

        Articles that are equal by ``sort`` go by ``then``, else newest first.
        ``without`` are keys of expansions that are switched off.
        """

    def complete_words(
        self, prefix: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """Words of the texts that begin so, with how many articles have them, the most first.

        Nothing without a usable index. Raises Cancelled.
        """

    def similar_words(
        self, word: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """Words of the texts that ``word`` may have been meant to be, the likest first."""

    def facet_values(
        self, facet: Facet, wanted: Callable[[str], bool], limit: int
    ) -> Sequence[FacetValue]:
        """Values of a facet for which ``wanted`` holds, with all articles that have them."""

    def close(self) -> None:
        """Let go of files."""


class Matches(Protocol):
    """The outcome of one evaluation; facets are counted on demand from the same evaluation."""

    @property
    def ids(self) -> Sequence[ArticleId]:
        """Matching ids, filters applied, in the order asked for."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Limits that bit, in words."""

    @property
    def expansions(self) -> tuple[Expansion, ...]:
        """What was found beside the words as typed."""

    @property
    def pending(self) -> int:
        """How many articles were not looked at as they are now; 0 for a complete list."""

    @property
    def index(self) -> IndexState:
        """The index at the moment of the search."""

    @property
    def library_total(self) -> int:
        """How many articles the library had at that moment."""

    def facet(self, facet: Facet, limit: int) -> tuple[tuple[FacetValue, ...], int]:
        """Top values with count(v) = results if this facet's choice were replaced by v.

        Returns (values, how many distinct values there are).
        """

    def groups(self, by: Grouping) -> Groups:
        """The result by groups, for any but ``Grouping.NONE``."""

    def histogram(self) -> Histogram:
        """Articles by date: those of the library, and the results if no dates were chosen."""


class Curation(Protocol):
    """Edits. Each is one transaction with its event row and its inverse."""

    def add_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Tag the articles; makes the tag when it is new."""

    def remove_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Untag the articles; the tag itself stays."""

    def set_status(self, ids: Sequence[ArticleId], status: ReviewStatus) -> ChangeSet:
        """Set the review status of the articles."""

    def undo(self, event: EventId) -> ChangeSet:
        """Take back what the event changed; raises UserError when later edits conflict."""

    def redo(self, event: EventId) -> ChangeSet:
        """Do an undone event again."""

    def history(self, limit: int = 100, kinds: Collection[str] = ()) -> list[HistoryEntry]:
        """The newest events first; only those of ``kinds`` when some are given."""


class SavedSearches(Protocol):
    """Searches kept by name; names are the same whatever their case. Each edit is one event."""

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""

    def find(self, name: str) -> SavedSearch | None:
        """The saved search of that name, or None."""

    def save(self, search: SavedSearch) -> ChangeSet:
        """Keep a search; one of the same name is replaced."""

    def change(self, name: str, search: SavedSearch) -> ChangeSet:
        """Replace the search of that name, its name too, as one edit. Raises UserError."""

    def add(self, searches: Sequence[SavedSearch]) -> ChangeSet:
        """Keep searches of new names as one edit; what they find already isn't new."""

    def rename(self, name: str, new_name: str) -> ChangeSet:
        """Give a search another name; raises UserError when it isn't there or the name is taken."""

    def remove(self, name: str) -> ChangeSet:
        """Forget a search; raises UserError when there is none of that name."""

    def look(self, name: str, newest: ArticleId) -> None:
        """Remember the newest article at a look at a search; no edit, and it never goes back."""


class LibraryCare(Protocol):
    """Looking after the file itself."""

    def check(self, ctx: JobContext) -> tuple[str, ...]:
        """Every problem found, in words: structure, references, SHA-256 of originals and texts."""

    def backup(self, target: Path, ctx: JobContext | None = None) -> None:
        """Write a verified copy; raises EnvironmentProblem, and Cancelled when ``ctx`` says so.

        Never overwrites a file; leaves nothing behind when it doesn't come to its end.
        """


class WriterLock(Protocol):
    """Admits one bulk writer to a library."""

    def hold(self) -> AbstractContextManager[None]:
        """Hold the lock; raises LibraryBusy naming who has it."""


class CleaningStore(Protocol):
    """Cleaning of single articles, changed by people; each edit is one undoable event."""

    def dismiss(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Take a finding back: what it left out is read again, what it told is forgotten.

        Raises UserError when the article's current text has no such finding.
        """

    def restore(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Let a finding that was taken back count again."""

    def set_rules(self, article: ArticleId, rules_off: Collection[str]) -> ChangeSet:
        """Clean the article's texts again, with exactly these rules off."""

    def rules_off(self, article: ArticleId) -> frozenset[str]:
        """The rules that are off for an article; raises UserError when it is gone."""

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""

    def text(self, article: ArticleId, side: Side, version: int) -> str:
        """A version as received; raises UserError when there is none."""
