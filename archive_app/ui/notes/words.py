"""The words people read about notes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.articles import Side
from archive_app.domain.notes import Note
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls


class NoteWords(QObject):
    """Words in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def head(self, note: Note) -> str:
        """``Mei · 12 Nov 2026``."""
        written = self._wording.moment(note.created_at)
        return self.tr("{author} · {date}").format(
            author=visible_controls(note.author), date=written
        )

    def history(self, note: Note) -> str:
        """When it was written and changed, to the minute."""
        written = self.tr("Written {when}").format(
            when=self._wording.moment(note.created_at, time=True)
        )
        if note.updated_at == note.created_at:
            return written
        changed = self.tr("changed {when}").format(
            when=self._wording.moment(note.updated_at, time=True)
        )
        return f"{written}, {changed}"

    def about(self, note: Note) -> str:
        """What it is about, in a few words."""
        if note.anchor is None:
            return self.tr("About the whole article")
        quote = short_quote(note.anchor.quote)
        if note.is_orphan:
            return self.tr("These words are gone: {quote}").format(quote=quote)
        return quote

    def side(self, side: Side) -> str:
        """Which text its words are of."""
        return self.tr("Original") if side is Side.ORIGINAL else self.tr("Translation")

    def count(self, notes: int) -> str:
        """``1 note``, ``3 notes``."""
        if notes == 1:
            return self.tr("1 note")
        return self.tr("{count} notes").format(count=self._wording.number(notes))

    def begun(self, drafts: int) -> str:
        """That notes wait to be written on."""
        if drafts == 1:
            return self.tr("Go on with the note that was begun")
        return self.tr("Go on with the last of {count} notes that were begun").format(
            count=self._wording.number(drafts)
        )

    def lost(self, orphans: int) -> str:
        """That notes have lost their words."""
        if orphans == 1:
            return self.tr("1 note is about words that are gone")
        return self.tr("{count} notes are about words that are gone").format(
            count=self._wording.number(orphans)
        )


def shown_lines(content: str) -> str:
    """What a person wrote, its line breaks kept and other controls made visible."""
    return "\n".join(visible_controls(line) for line in content.splitlines())


def short_quote(quote: str, most: int = 90) -> str:
    """Quoted words on one line, cut when they are long."""
    words = visible_controls(" ".join(quote.split()))
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
