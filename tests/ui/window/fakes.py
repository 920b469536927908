"""Fake services behind a real session: answers are made up, and can be held back."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from archive_app.domain.alignment import Alignment
from archive_app.domain.alignment_ports import LinksFollowed
from archive_app.domain.articles import Article, Bead, ReviewStatus
from archive_app.domain.changes import Aspect, ChangeSet, HistoryEntry
from archive_app.domain.errors import LibraryBusy, UserError
from archive_app.domain.ids import ArticleId, BatchId, EventId
from archive_app.domain.import_batches import BatchLine, BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.domain.reprints import Followed
from archive_app.domain.searching import SearchRequest, SearchResult
from archive_app.services.suggesting import TagSuggestion
from archive_app.services.workspace import Workspace


@dataclass(frozen=True)
class FakeFinding:
    """A list whose facets are empty."""

    listed: SearchResult

    def counted(self, _ctx: JobContext | None = None) -> SearchResult:
        """The same list."""
        return self.listed


class FakeSearching:
    """Answers with ids 1 to ``total``; a text among ``held`` waits for :attr:`gate`."""

    def __init__(self) -> None:
        self.total = 3
        self.asked: list[SearchRequest] = []
        self.held: set[str] = set()
        self.gate = threading.Event()
        self.problem: Exception | None = None

    def find(self, request: SearchRequest, _ctx: JobContext | None = None) -> FakeFinding:
        """The answer as things are when the question comes."""
        self.asked.append(request)
        total = self.total
        if request.text in self.held:
            assert self.gate.wait(20)
        if self.problem is not None:
            raise self.problem
        ids = [ArticleId(n + 1) for n in range(total)]
        return FakeFinding(SearchResult(request, ids, library_total=total))

    def rows(self, ids: Sequence[ArticleId], *_: object) -> list[Any]:
        """The ids themselves stand for rows."""
        return list(ids)


@dataclass(frozen=True)
class FakeArticle:
    """An article that knows its id and whether it has texts."""

    id: int
    original: bool
    translation: bool
    beads: tuple[Bead, ...] = ()


class FakeReading:
    """Opens any article; those of ``held`` wait for :attr:`gate`."""

    def __init__(self) -> None:
        self.held: set[int] = set()
        self.gate = threading.Event()
        self.opened: list[tuple[int, str]] = []
        self.linked: set[int] = set()  # have two sides
        self.slow: set[int] = set()
        self.links_gate = threading.Event()
        self.linkings = 0

    def open(self, article: ArticleId, text: str = "", *_: object) -> ReaderPage:
        """A page that knows the id of its article and nothing else."""
        self.opened.append((article, text))
        if article in self.held:
            assert self.gate.wait(20)
        has_two = article in self.linked
        return ReaderPage(cast(Article, FakeArticle(article, has_two, has_two)))

    def aligned(self, page: ReaderPage) -> ReaderPage:
        """The page with links; those of ``slow`` wait for :attr:`links_gate`."""
        self.linkings += 1
        if page.article.id in self.slow:
            assert self.links_gate.wait(20)
        return replace(page, alignment=Alignment({}, (), ()), damage=())


class FakeCurating:
    """Numbers its events; ``log`` is what was done, in order."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.refused: set[str] = set()
        self.busy: set[str] = set()  # refused by the machine, once
        self.past: list[HistoryEntry] = []

    def add_tag(self, ids: Iterable[ArticleId], path: str) -> ChangeSet:
        """Tag; the tag ``again`` changes nothing."""
        return self._edit(f"add {path}", ids, changes=path != "again")

    def remove_tag(self, ids: Iterable[ArticleId], path: str) -> ChangeSet:
        """Untag."""
        return self._edit(f"remove {path}", ids)

    def set_status(self, ids: Iterable[ArticleId], status: ReviewStatus) -> ChangeSet:
        """Set."""
        return self._edit(f"set {status.value}", ids)

    def undo(self, event: EventId) -> ChangeSet:
        """Take back."""
        return self._travel(f"undo {event}", event)

    def redo(self, event: EventId) -> ChangeSet:
        """Do again."""
        return self._travel(f"redo {event}", event)

    def history(self, _limit: int, _kinds: Collection[str] = ()) -> list[HistoryEntry]:
        """What was done in earlier sessions, the newest first."""
        return self.past

    def _edit(self, what: str, ids: Iterable[ArticleId], *, changes: bool = True) -> ChangeSet:
        if what in self.refused:
            raise UserError(f"Can't {what}.", "Try something else.")
        self.log.append(what)
        articles = frozenset(ids) if changes else frozenset()
        event = EventId(len(self.log)) if changes else None
        return ChangeSet(frozenset({Aspect.TAGS}), articles, what, event, len(articles))

    def _travel(self, what: str, event: EventId) -> ChangeSet:
        if what in self.refused:
            raise UserError(f"Can't {what}.", "Later edits left nothing of it.")
        if what in self.busy:
            self.busy.remove(what)
            raise LibraryBusy("Another program writes.", "Try again.")
        self.log.append(what)
        return ChangeSet(frozenset({Aspect.TAGS}), frozenset({ArticleId(1)}), what, event, 1)


class FakeCare:
    """An index that has nothing to catch up with."""

    def __init__(self) -> None:
        self.answer = CatchUp(0, 0)
        self.caught_up = 0
        self.to_come = 0

    def waiting(self) -> int:
        """The number set."""
        return self.to_come

    def catch_up(self, _ctx: JobContext) -> CatchUp:
        """The answer set."""
        self.caught_up += 1
        return self.answer


class FakeSuggesting:
    """No tag is offered."""

    def suggest(self, _ids: Sequence[ArticleId], _limit: int) -> list[TagSuggestion]:
        return []


class FakeReprints:
    """Has articles to compare, or not; :attr:`problem` is raised instead."""

    def __init__(self) -> None:
        self.is_behind = False
        self.problem: Exception | None = None

    def keep_up(self, _ctx: JobContext, _most: int) -> Followed | None:
        """One article was compared, once."""
        if self.problem is not None:
            raise self.problem
        behind, self.is_behind = self.is_behind, False
        return Followed(1, 1, 0) if behind else None


class FakeAlignments:
    """Has :attr:`left` articles to link, and links them all at once."""

    def __init__(self) -> None:
        self.left = 0
        self.runs: list[int] = []

    def waiting(self) -> int:
        """Those left."""
        return self.left

    def follow(self, _ctx: JobContext) -> LinksFollowed:
        """Link what is left; the pairs of the first one change."""
        self.runs.append(self.left)
        done, self.left = self.left, 0
        return LinksFollowed(done, min(done, 1))


class FakeBatches:
    """Past imports as a test sets them, the newest first."""

    def __init__(self) -> None:
        self.all: list[BatchSummary] = []
        self.undone: list[BatchId] = []

    def batches(self) -> list[BatchSummary]:
        """Those set."""
        return self.all

    def batch(self, batch: BatchId) -> BatchSummary:
        """One of them."""
        return next(one for one in self.all if one.id == batch)

    def lines(
        self, batch: BatchId, outcomes: Collection[Outcome], offset: int, limit: int
    ) -> list[BatchLine]:
        """As many as are counted, numbered."""
        (outcome,) = outcomes
        last = min(offset + limit, self.batch(batch).counts[outcome])
        return [
            BatchLine(f"/in/{n:06}.txt", 0, outcome, f"{outcome.value} {n}")
            for n in range(offset, last)
        ]

    def undo(self, batch: BatchId) -> ChangeSet:
        """Take it back."""
        self.undone.append(batch)
        self.all = [replace(one, undone=one.undone or one.id == batch) for one in self.all]
        return ChangeSet(frozenset({Aspect.ARTICLES}), summary="Took the import back", changed=4)


class FakeArchive:
    """The services of one archive, and whether it was closed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.searching = FakeSearching()
        self.reading = FakeReading()
        self.curating = FakeCurating()
        self.care = FakeCare()
        self.batches = FakeBatches()
        self.reprints = FakeReprints()
        self.alignments = FakeAlignments()
        self.closed = 0

    def workspace(self) -> Workspace:
        """As the session sees it."""
        services: dict[str, Any] = dict.fromkeys(each.name for each in fields(Workspace))
        services |= {
            "path": self.path, "name": self.path.stem, "uuid": "", "read_only": False,
            "searching": self.searching, "reading": self.reading, "curating": self.curating,
            "care": self.care, "batches": self.batches, "reprints": self.reprints,
            "alignments": self.alignments, "suggesting": FakeSuggesting(),
            "close": self._close,
        }  # fmt: skip
        return Workspace(**services)

    def _close(self) -> None:
        self.closed += 1


class FakeDisk:
    """Opens archives by name; a held name waits for :attr:`gate`, a broken one can't be opened."""

    def __init__(self) -> None:
        self.archives: dict[str, FakeArchive] = {}
        self.held: set[str] = set()
        self.broken: set[str] = set()
        self.gate = threading.Event()

    def open(self, path: Path) -> Workspace:
        """Open or make the archive of that name."""
        name = path.stem
        if name in self.held:
            assert self.gate.wait(20)
        if name in self.broken:
            raise UserError(f"{name} is broken.", "Choose another.")
        return self.archives.setdefault(name, FakeArchive(path)).workspace()

    def sample(self) -> Workspace:
        """The sample."""
        return self.open(Path("sample.archive"))
