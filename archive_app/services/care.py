"""Care of a library: verify it, compare it with its index, build the index anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.errors import IndexProblem
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed, LibraryCare, SearchIndex


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; no problems and ``searchable == articles`` is a healthy library."""

    articles: int
    searchable: int
    pending: int
    problems: tuple[str, ...]

    @property
    def healthy(self) -> bool:
        """Nothing is wrong and everything can be found."""
        return not self.problems and self.articles == self.searchable


class CareService:
    """Checks and repairs."""

    def __init__(self, care: LibraryCare, index: SearchIndex, feed: IndexFeed) -> None:
        self._care = care
        self._index = index
        self._feed = feed

    def check(self, ctx: JobContext) -> CheckReport:
        """Verify the library, then compare it with its index (brought up to date first)."""
        problems = list(self._care.check(ctx))
        self._index.verify(ctx)
        try:
            caught = self._index.catch_up(ctx)
        except IndexProblem as problem:
            # What was found in the library itself must be told all the same.
            caught = CatchUp(indexed=0, removed=0)
            problems.append(str(problem))
        problems += [f"Article {article} is not searchable: {why}" for article, why in caught.bad]
        stored = set(self._feed.article_ids())
        found = self._index.article_ids()
        if missing := stored - found - {article for article, _ in caught.bad}:
            problems.append(f"{len(missing)} stored articles are missing from the search index.")
        if extra := found - stored:
            problems.append(f"The search index has {len(extra)} articles that are not stored.")
        return CheckReport(
            articles=len(stored),
            searchable=len(found & stored),
            pending=self._index.state().pending,
            problems=tuple(problems),
        )

    def rebuild_index(self, ctx: JobContext) -> CatchUp:
        """Build the index anew from the library; the old one answers until the new one is whole."""
        return self._index.rebuild(ctx)

    def waiting(self) -> int:
        """How many articles a catch-up would take in now."""
        return self._index.waiting()

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Bring the index up to date with the library."""
        return self._index.catch_up(ctx)

    def backup(self, target: Path, ctx: JobContext | None = None) -> None:
        """Write a verified copy of the library; raises what ``LibraryCare.backup`` raises."""
        self._care.backup(target, ctx)
