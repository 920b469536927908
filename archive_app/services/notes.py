"""Notes on articles and on their sentences: written, moved, listed; every edit is undoable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from archive_app.domain.articles import Article, ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span
from archive_app.domain.ids import EventId, NoteId
from archive_app.domain.note_ports import NoteStore
from archive_app.domain.notes import (
    LONGEST_QUOTE,
    Anchor,
    ListedNote,
    Note,
    body_of,
    note_words,
)
from archive_app.domain.ports import Curation
from archive_app.text.anchoring import find_anchor, make_anchor

NOTE_KINDS = frozenset({"note.add", "note.edit", "note.remove"})  # of events
_MOST = 100_000


class NoteService:
    """What people write about articles."""

    def __init__(self, store: NoteStore, curation: Curation) -> None:
        self._store = store
        self._curation = curation

    def of(self, article: Article) -> tuple[Note, ...]:
        """The notes of an article, each where its words are in the texts that ``article`` shows.

        The oldest first. A note whose words aren't in those texts comes as an orphan.
        """
        return placed(self._store.of(article.id), article)

    def listed(self, *, orphans_only: bool = False) -> list[ListedNote]:
        """Every note of the library, those written or changed last first."""
        return self._store.listed(orphans_only=orphans_only)

    def find(self, note: NoteId) -> Note:
        """A note by its number, where it stood last; raises UserError when it is gone."""
        return self._store.find(note)

    def add(
        self, article: Article, content: str, words: tuple[Side, Span] | None = None
    ) -> ChangeSet:
        """Write a note about an article, or about ``words`` of the body of a side as it shows it.

        Raises UserError when nothing is written, or the current text has no such words.
        """
        return self._store.add(article.id, note_words(content), _anchor(article, words))

    def edit(self, note: NoteId, content: str) -> ChangeSet:
        """Write other words into a note; raises UserError when it is gone."""
        return self._store.edit(note, note_words(content))

    def attach(self, note: NoteId, article: Article, words: tuple[Side, Span] | None) -> ChangeSet:
        """Put a note at other words of its article, or at the article as a whole; as ``add``."""
        return self._store.attach(note, _anchor(article, words))

    def remove(self, note: NoteId) -> ChangeSet:
        """Take a note away; raises UserError when it is gone."""
        return self._store.remove(note)

    def undo(self, event: EventId) -> ChangeSet:
        """Take an edit of a note back; raises UserError for other events, and when it can't be."""
        if not any(entry.event == event for entry in self._curation.history(_MOST, NOTE_KINDS)):
            raise UserError(
                f"Event {event} is no edit of a note.", "Give the number that the edit printed."
            )
        return self._curation.undo(event)


def words_of(article: Article, side: Side, quote: str) -> tuple[Side, Span]:
    """Where ``quote`` stands in a side; raises UserError unless it stands there just once."""
    body = body_of(_side_of(article, side))
    found = body.count(quote) if quote else 0
    if found != 1:
        told = f"“{quote}” doesn't stand in the {side.value} of article {article.id}."
        if found:
            told = f"“{quote}” stands {found} times in the {side.value} of article {article.id}."
        raise UserError(
            told,
            "Give words that stand there once.",
        )
    start = body.index(quote)
    return side, Span(start, start + len(quote))


def placed(notes: Iterable[Note], article: Article) -> tuple[Note, ...]:
    """The notes where their words are in the texts shown, which need not be the current ones."""
    bodies = {text.side: body_of(text) for text in (article.original, article.translation) if text}
    return tuple(
        _placed(note, bodies.get(note.anchor.side, "")) if note.anchor else note for note in notes
    )


def _placed(note: Note, body: str) -> Note:
    assert note.anchor is not None
    span = find_anchor(note.anchor, body)
    if span is None:
        return replace(note, is_orphan=True)
    return replace(note, anchor=replace(note.anchor, span=span), is_orphan=False)


def _anchor(article: Article, words: tuple[Side, Span] | None) -> Anchor | None:
    if words is None:
        return None
    side, span = words
    if span.end - span.start > LONGEST_QUOTE:
        raise UserError(
            f"A note can be about {LONGEST_QUOTE:,} characters at most.",
            "Choose a sentence, or write the note about the whole article.",
        )
    try:
        return make_anchor(body_of(_side_of(article, side)), side, span)
    except ValueError as problem:
        raise UserError(
            "There are no words at that place.", "Choose a sentence of the text."
        ) from problem


def _side_of(article: Article, side: Side) -> ReadingText:
    text = article.original if side is Side.ORIGINAL else article.translation
    if text is None:
        raise UserError(
            f"Article {article.id} has no {side.value}.", "Choose the other side, or none."
        )
    return text
