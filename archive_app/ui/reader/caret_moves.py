"""Where the caret goes: by character, line, page, sentence, and to either end."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout

from archive_app.domain.articles import Side
from archive_app.ui.reader.boxes import character_at, place_of
from archive_app.ui.reader.cell_layout import LaidBlock
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.lines import cursor_x
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.scroller import Scroller
from archive_app.ui.reader.selection import everything, stepped


class CaretMoves:
    """Moves on one side of a document as it is laid out now."""

    def __init__(
        self, document: Document, scroller: Scroller, side: Side, links: PageLinks | None
    ) -> None:
        self._document = document
        self._scroller = scroller
        self._side = side
        self._links = links
        # Where the caret was put by line, and the x that it goes for: short lines don't change it.
        self.goal: tuple[Place, float] | None = None

    def sideways(self, place: Place, step: int) -> Place:
        """One character as people see it, to the right (1) or left (-1) of the line."""
        laid = self._laid(place)
        if laid is None:
            return stepped(self._document, self._side, place, step)
        forward = (step > 0) is not laid.is_rtl
        at = laid.display.to_qt(place.character)
        mode = QTextLayout.CursorMode.SkipCharacters
        if forward:
            after = laid.display.from_qt(laid.layout.nextCursorPosition(at, mode))
        else:
            after = _before(laid, at)
        if after != place.character:
            return Place(place.row, place.block, after)
        return stepped(self._document, self._side, place, 1 if forward else -1)

    def line_edge(self, place: Place, *, at_end: bool) -> Place:
        """The first or last place on the line."""
        laid = self._laid(place)
        if laid is None:
            return place
        line = laid.layout.lineForTextPosition(laid.display.to_qt(place.character))
        at = line.textStart()
        if at_end:
            at += line.textLength()
            if line.lineNumber() < laid.layout.lineCount() - 1:
                # Behind the last character the next line begins.
                at = laid.layout.previousCursorPosition(at)
        return Place(place.row, place.block, laid.display.from_qt(at))

    def text_edge(self, *, at_end: bool) -> Place:
        """The beginning or the end of the side."""
        whole = everything(self._document, self._side)
        if whole is None:
            return Place(0)
        return whole.end if at_end else whole.start

    def line(self, place: Place, step: int) -> Place | None:
        """The nearest place on the line below (1) or above (-1); None where no line follows."""
        laid = self._laid(place)
        if laid is None:
            return None
        here = laid.display.to_qt(place.character)
        line = laid.layout.lineForTextPosition(here)
        kept = self.goal is not None and self.goal[0] == place
        x = self.goal[1] if self.goal is not None and kept else cursor_x(line, here)
        found = self._line_at(place, line.lineNumber() + step, step, x)
        self.goal = (found, x) if found is not None else None
        return found

    def sentence(self, place: Place, step: int) -> Place | None:
        """Where the sentence to the right (1) begins, or (-1) this one, or from there the last.

        In text that runs from right to left the next sentence is the one to the left.
        """
        laid = self._laid(place)
        if laid is not None and laid.is_rtl:
            step = -step
        here = character_at(self._document, self._side, place)
        if self._links is None or here is None:
            return None
        number = self._links.sentence_at(self._side, *here)
        if number is None:
            return None
        sentences = self._links.sentences(self._side)
        begins = (sentences[number].paragraph, sentences[number].start)
        if step > 0:
            number += 1
        elif here <= begins:
            number -= 1
        if not 0 <= number < len(sentences):
            return self.text_edge(at_end=step > 0)
        return place_of(
            self._document, self._side, sentences[number].paragraph, sentences[number].start
        )

    def _laid(self, place: Place) -> LaidBlock | None:
        if not self._document.rows[place.row].cell(self._side):
            return None
        return self._scroller.rows.ensure(place.row).cells[self._side].blocks[place.block]

    def _line_at(self, place: Place, number: int, step: int, x: float) -> Place | None:
        """The place at ``x`` on a line of the block, or on the nearest one of the next block."""
        laid = self._laid(place)
        if laid is not None and 0 <= number < laid.layout.lineCount():
            return _on_line(laid, place, number, x)
        following = self._next_block(place, step)
        laid = self._laid(following) if following is not None else None
        if following is None or laid is None:
            return None
        return _on_line(laid, following, 0 if step > 0 else laid.layout.lineCount() - 1, x)

    def _next_block(self, place: Place, step: int) -> Place | None:
        row, block = place.row, place.block + step
        while not 0 <= block < len(self._document.rows[row].cell(self._side)):
            row += step
            if not 0 <= row < len(self._document.rows):
                return None
            block = 0 if step > 0 else len(self._document.rows[row].cell(self._side)) - 1
        return Place(row, block)


def _on_line(laid: LaidBlock, place: Place, number: int, x: float) -> Place:
    """The place nearest to ``x`` on a line; never behind its end, where the next one begins."""
    line = laid.layout.lineAt(number)
    at = line.xToCursor(x)
    if number < laid.layout.lineCount() - 1:
        last = laid.layout.previousCursorPosition(line.textStart() + line.textLength())
        at = min(at, last)
    return Place(place.row, place.block, laid.display.from_qt(at))


def _before(laid: LaidBlock, at: int) -> int:
    """The character before a Qt place; what is inserted there is stepped over at once."""
    here = laid.display.from_qt(at)
    while at > 0:
        at = laid.layout.previousCursorPosition(at, QTextLayout.CursorMode.SkipCharacters)
        found = laid.display.from_qt(at)
        if found < here:
            return found
    return here
