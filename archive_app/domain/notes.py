"""What people write about an article, or about certain words of one of its texts."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, NoteId
from archive_app.domain.indexing import PARAGRAPH_BREAK

MOST_WORDS = 20_000  # characters of a note
LONGEST_QUOTE = 2_000  # characters of a text that one note can be about


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words of a side that a note is about.

    ``span`` is where they stand in the side's body (see :func:`body_of`); ``quote`` are the words
    as they were when the note was put there, ``prefix`` and ``suffix`` what stood around them.
    """

    side: Side
    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note. Without an ``anchor`` it is about the whole article.

    An orphan's words aren't in the text any more: its anchor tells what they were, its span is
    only where they stood last. Times are ISO 8601 in UTC.
    """

    id: NoteId
    article: ArticleId
    content: str
    author: str
    created_at: str
    updated_at: str
    anchor: Anchor | None = None
    is_orphan: bool = False

    @property
    def is_placed(self) -> bool:
        """Whether there are words of the text that it stands at."""
        return self.anchor is not None and not self.is_orphan


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note in a list over the whole library, with the title of its article."""

    note: Note
    external_id: str
    title: str


def body_of(text: ReadingText) -> str:
    """The paragraphs of a side as one string: what spans of anchors count characters of."""
    return PARAGRAPH_BREAK.join(paragraph.text for paragraph in text.paragraphs)


def paragraph_starts(text: ReadingText) -> tuple[int, ...]:
    """Where each paragraph begins in the side's body."""
    starts: list[int] = []
    at = 0
    for paragraph in text.paragraphs:
        starts.append(at)
        at += len(paragraph.text) + len(PARAGRAPH_BREAK)
    return tuple(starts)


def note_words(content: str) -> str:
    """``content`` as it is kept, trimmed; raises UserError when there is none, or far too much."""
    words = content.strip()
    if not words:
        raise UserError("The note is empty.", "Write something, or remove the note.")
    if len(words) > MOST_WORDS:
        raise UserError(
            f"The note has {len(words):,} characters; {MOST_WORDS:,} are the most.",
            "Make several notes of it.",
        )
    return words
