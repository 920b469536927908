"""Walking the quality flags of an article, and saying which one is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.ui.reader.document import Document
from archive_app.ui.reader.header import CompactHead, Header
from archive_app.ui.reader.marks import Flag
from archive_app.ui.reader.view import BilingualView


class FlagReview(QObject):
    """Goes from flag to flag, round the end; those without a place in the text lead to the head."""

    def __init__(
        self,
        view: BilingualView,
        header: Header,
        compact: CompactHead,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = header.flags
        self._compact = compact
        self._document: Document | None = None
        self._flags: tuple[Flag, ...] = ()
        self._at = -1
        self._bar.step_requested.connect(self.step)
        self._bar.group_chosen.connect(self._go_to_group)
        compact.flag_step_requested.connect(self.step)

    @property
    def current(self) -> Flag | None:
        """The flag looked at."""
        return self._flags[self._at] if self._at >= 0 else None

    def set_document(self, document: Document | None) -> None:
        """Take the flags of a document; one that was looked at and is still there stays it."""
        before = self.current
        self._document = document
        self._flags = document.flags() if document is not None else ()
        self._at = self._flags.index(before) if before in self._flags else -1
        self._tell()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) flag."""
        if self._flags:
            at = self._at if self._at >= 0 or step > 0 else 0
            self._go((at + step) % len(self._flags))

    def show(self, flag: Flag) -> None:
        """Go to a flag of the article."""
        if flag in self._flags:
            self._go(self._flags.index(flag))

    # --- inside

    def _go_to_group(self, group: tuple[Flag, ...]) -> None:
        """The next flag of a group, seen from the current one."""
        numbers = [number for number, flag in enumerate(self._flags) if flag in group]
        if numbers:
            self._go(next((number for number in numbers if number > self._at), numbers[0]))

    def _go(self, number: int) -> None:
        self._at = number
        flag = self._flags[number]
        row = None
        if flag.paragraph is not None and self._document is not None:
            row = self._document.row_at(flag.side, flag.paragraph, flag.start)
        if row is None or flag.paragraph is None:
            self._view.scroll_to_edge(top=True)
        elif flag.side in self._view.shown_sides():
            self._view.select_text(flag.side, flag.paragraph, flag.start, flag.end)
        else:
            self._view.show_row(row)
        self._tell()

    def _tell(self) -> None:
        self._bar.set_current(self._at + 1, self.current)
        self._compact.set_flags(len(self._flags), self._at + 1, self.current)
