"""What the window asks of the service of notes, as work for its lanes."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import Article, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.findings import Span
from archive_app.domain.ids import NoteId
from archive_app.domain.jobs import JobContext
from archive_app.domain.notes import Note
from archive_app.services.notes import NoteService

Words = tuple[Side, Span] | None


@dataclass(frozen=True, slots=True)
class Look:
    """Read the notes of an article, each where its words are."""

    service: NoteService
    article: Article

    def __call__(self, _ctx: JobContext) -> tuple[Note, ...]:
        return self.service.of(self.article)


@dataclass(frozen=True, slots=True)
class Write:
    """Write a note at words, or change the one of a number."""

    service: NoteService
    article: Article
    content: str
    words: Words
    note: NoteId | None = None

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        if self.note is not None:
            return self.service.edit(self.note, self.content)
        return self.service.add(self.article, self.content, self.words)


@dataclass(frozen=True, slots=True)
class Attach:
    """Put a note at other words."""

    service: NoteService
    note: NoteId
    article: Article
    words: Words

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self.service.attach(self.note, self.article, self.words)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a note away."""

    service: NoteService
    note: NoteId

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self.service.remove(self.note)
