"""What the window asks of the service of corrections, as work for its lanes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from archive_app.domain.articles import Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.correcting import Correction, TextStanding, WordingView
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.services.correcting import CorrectionService


class Wording(Enum):
    """Which words of the texts are shown, and beside which."""

    RECEIVED = auto()
    CLEANED = auto()  # with what was left out
    CORRECTED = auto()  # with what people changed


@dataclass(frozen=True, slots=True)
class Correct:
    """Correct a sentence of the translation."""

    service: CorrectionService
    article: ArticleId
    correction: Correction

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self.service.correct(self.article, Side.TRANSLATION, self.correction)


@dataclass(frozen=True, slots=True)
class Choose:
    """Let a version be the one that is read."""

    service: CorrectionService
    article: ArticleId
    side: Side
    version: int

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self.service.choose(self.article, self.side, self.version)


@dataclass(frozen=True, slots=True)
class Stand:
    """Read the versions of an article, and what people corrected in what is shown."""

    service: CorrectionService
    page: ReaderPage

    def __call__(self, _ctx: JobContext) -> tuple[ReaderPage, TextStanding]:
        return self.page, self.service.standing(self.page)


@dataclass(frozen=True, slots=True)
class Turn:
    """The page with another version of a side."""

    service: CorrectionService
    page: ReaderPage
    side: Side
    version: int

    def __call__(self, _ctx: JobContext) -> ReaderPage:
        return self.service.with_version(self.page, self.side, self.version)


@dataclass(frozen=True, slots=True)
class Word:
    """The words of a page's texts in pieces."""

    service: CorrectionService
    page: ReaderPage
    wording: Wording

    def __call__(self, _ctx: JobContext) -> WordingView:
        ask = {
            Wording.RECEIVED: self.service.received,
            Wording.CLEANED: self.service.cleaned,
            Wording.CORRECTED: self.service.changes,
        }[self.wording]
        return ask(self.page.article)
