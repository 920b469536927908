"""Correcting sentences in place: the box over the sentence, drafts that are kept, saving."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.correcting import TextStanding
from archive_app.domain.reading import ReaderPage
from archive_app.ui.correcting.drafts import Draft, Drafts
from archive_app.ui.correcting.editor_strip import EditorStrip
from archive_app.ui.correcting.sentence_editor import SentenceEditor
from archive_app.ui.correcting.spots import (
    Spot,
    next_sentence,
    previous_sentence,
    sentence_at_caret,
    setting_of,
)
from archive_app.ui.correcting.work import Correct
from archive_app.ui.editing import Editor
from archive_app.ui.reader.header import COMPACT_HEIGHT
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme

_KEEP_AFTER = 2000  # milliseconds in which no more than this is lost when the program ends badly


@dataclass(slots=True)
class _Writing:
    """A sentence that is being corrected; while it ``waits``, it is being saved."""

    page: ReaderPage
    spot: Spot
    library: str  # uuid
    waits: bool = False
    step: int = 0  # where to go when it is saved: to the next sentence (1) or the previous one

    @property
    def draft(self) -> Draft:
        return Draft(self.library, self.page.article.id, self.spot.paragraph, self.spot.words)


class CorrectingDesk(QObject):
    """Enter, F2, Alt with a double click, or the menu open a sentence of the translation."""

    told = Signal(str)
    offered = Signal(str, str, object)  # a sentence, what is offered with it, and what does it

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, pane: ReaderPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._pane = pane
        self._view = pane.view
        self._page: ReaderPage | None = None
        self._standing = TextStanding(())
        self._writing: _Writing | None = None
        self._drafts = Drafts(session.settings)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER)
        self.box = SentenceEditor(theme, self._view.viewport())
        self.strip = EditorStrip(theme, self._view.viewport())
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether a sentence is being corrected."""
        return self._writing is not None

    def show_page(self, page: ReaderPage | None) -> None:
        """The reader shows another page, or a newer state of the same."""
        is_other = page is None or self._page is None or page.article.id != self._page.article.id
        self._page = page
        if is_other:
            self._standing = TextStanding(())
        writing = self._writing
        if writing is None:
            return
        if is_other:
            self.put_aside()
        elif writing.waits and self._is_new(writing):
            self._go_on(writing)
        elif writing.spot.is_in(self._text()):
            self.place()
        else:
            self.put_aside()

    def set_standing(self, standing: TextStanding) -> None:
        """What is known of the versions of the page shown."""
        self._standing = standing

    def start(self) -> None:
        """Correct the sentence with the caret, or say why it can't be."""
        page, text = self._page, self._text()
        if page is None or not self._session.is_open:
            return
        reason = self._reason()
        if reason:
            self.told.emit(reason)
            return
        assert text is not None
        spot = sentence_at_caret(self._view, text)
        if spot is not None:
            self._open(spot)

    def start_at(self, side: Side, _sentence: int) -> None:
        """As :meth:`start`: the view has put the caret there."""
        if side in self._view.shown_sides():
            self.start()

    def save(self, step: int = 0) -> None:
        """Keep what was written; then go to the next sentence, or the previous one."""
        writing = self._writing
        if writing is None or writing.waits:
            return
        new, writing.step = self.box.words, step
        if new == writing.spot.words:
            self._drafts.drop(writing.draft)
            self._go_on(writing)
            return
        writing.waits = True
        self.box.setReadOnly(True)
        self.strip.set_busy(busy=True)
        service = self._session.workspace.correcting
        work = Correct(service, writing.page.article.id, writing.spot.correction(new))
        self._editor.do(
            work, then=partial(self._saved, writing), failed=partial(self._not_saved, writing, new)
        )

    def save_and_step(self, step: int) -> None:
        """Keep what was written and open the sentence beside it."""
        self.save(step)

    def put_aside(self) -> None:
        """Close the box; what was written is kept and offered again."""
        writing = self._writing
        if writing is None:
            return
        written = self.box.toPlainText()
        self._close()
        if self.box.words == writing.spot.words:
            self._drafts.drop(writing.draft)
        else:
            self._drafts.put(writing.draft, written)
            again = partial(self._open_again, writing)
            self.offered.emit(self.tr("Your correction is not saved."), self.tr("Go on"), again)

    def place(self) -> None:
        """Follow the sentence as the reader scrolls; out of sight the box waits, hidden."""
        writing = self._writing
        if writing is None:
            return
        setting = setting_of(self._view, writing.spot)
        if setting is None:
            self.box.hide()
            self.strip.hide()
            return
        self.box.set_place(setting)
        if self.box.isHidden():
            self.box.show()
            self.box.setFocus()
        self._place_strip()

    def fill_menu(self, menu: QMenu, side: Side, _place: object) -> None:
        """Add correcting to a menu over the text."""
        if self._page is None or self._page.article.translation is None:
            return
        if side is Side.TRANSLATION and not self._session.workspace.read_only:
            menu.addSeparator()
            menu.addAction(self.tr("C&orrect this sentence")).triggered.connect(self.start)

    # --- inside

    def _connect(self) -> None:
        self.box.saved.connect(self.save)
        self.box.put_aside.connect(self.put_aside)
        self.box.textChanged.connect(self._keep_soon)
        self._keeping.timeout.connect(self._keep)
        self.box.step_wanted.connect(self.save_and_step)
        self.box.resized.connect(self._place_strip)
        self.box.cursorPositionChanged.connect(self._show_caret)
        self.strip.saved.connect(self.save)
        self.strip.put_aside.connect(self.put_aside)
        self._view.sentence_activated.connect(self.start_at)
        self._view.context_menu_requested.connect(self.fill_menu)
        self._view.scrolled.connect(self.place)
        self._view.geometry_changed.connect(self.place)
        self._pane.page_shown.connect(self.show_page)
        self._session.closed.connect(self._forget)

    def _text(self) -> ReadingText | None:
        return self._page.article.translation if self._page is not None else None

    def _is_new(self, writing: _Writing) -> bool:
        """Whether the page shown has other words than when writing began."""
        before, now = writing.page.article.translation, self._text()
        return before is None or now is None or before.received != now.received

    def _reason(self) -> str:
        """Why the sentence with the caret can't be corrected; '' when it can."""
        text, selection = self._text(), self._view.selection
        if self._session.workspace.read_only:
            return self.tr("This archive is open for reading only.")
        if text is None:
            return self.tr("There is no translation to correct.")
        if selection is not None and selection.side is Side.ORIGINAL:
            return self.tr(
                "The original stays as it was published. Ctrl+Tab goes to its translation."
            )
        current = self._standing.current(Side.TRANSLATION)
        if current is not None and current.version != text.version:
            return self.tr("Another version is the current one. Make this one current to correct.")
        return ""

    def _open(self, spot: Spot) -> None:
        if self._page is None:
            return
        if self._writing is not None:
            self.put_aside()
        self._view.show_place(Side.TRANSLATION, spot.paragraph, spot.start)
        setting = setting_of(self._view, spot)
        if setting is None:
            return
        writing = _Writing(self._page, spot, self._session.workspace.uuid)
        self._writing = writing
        self.strip.set_busy(busy=False)
        self.box.open(self._drafts.find(writing.draft) or spot.words, setting)
        self._place_strip()

    def _open_again(self, writing: _Writing) -> None:
        """What was put aside is wanted again."""
        is_here = self._page is not None and self._page.article.id == writing.page.article.id
        if is_here and writing.spot.is_in(self._text()):
            self._open(writing.spot)
        else:
            self.told.emit(self.tr("Open that sentence again: your words are kept with it."))

    def _show_caret(self) -> None:
        """Scroll the reader when writing goes on below it or above it."""
        if self._writing is None or self.box.isHidden():
            return
        caret = self.box.cursorRect().translated(self.box.geometry().topLeft())
        room = self._view.viewport().rect().adjusted(0, COMPACT_HEIGHT, 0, -self.strip.height())
        if caret.bottom() > room.bottom():
            self._view.scroll_by(caret.bottom() - room.bottom())
        elif caret.top() < room.top():
            self._view.scroll_by(caret.top() - room.top())

    def _place_strip(self) -> None:
        if self._writing is not None and not self.box.isHidden():
            self.strip.show_below(self.box.bottom_left)

    def _keep_soon(self) -> None:
        if self._writing is not None and not self._keeping.isActive():
            self._keeping.start()

    def _keep(self) -> None:
        """Keep what stands in the box: nothing else has it until it is saved."""
        writing = self._writing
        if writing is not None and self.box.words != writing.spot.words:
            self._drafts.put(writing.draft, self.box.toPlainText())

    def _close(self) -> None:
        self._keeping.stop()
        self._writing = None
        self.box.hide()
        self.strip.hide()
        self._view.setFocus()

    def _saved(self, writing: _Writing, change: ChangeSet) -> None:
        """The page with the new words is on its way; the box stays until it is here."""
        self._drafts.drop(writing.draft)
        if change.event is None and self._writing is writing:
            self._go_on(writing)

    def _not_saved(self, writing: _Writing, written: str, problem: Exception) -> None:
        """What was written isn't lost: the box stays open with it, or the sentence offers it."""
        self._session.tell(problem)
        writing.waits = False
        if self._writing is not writing:
            self._drafts.put(writing.draft, written)
        if self._writing is writing:
            self.box.setReadOnly(False)
            self.strip.set_busy(busy=False)

    def _go_on(self, writing: _Writing) -> None:
        """The sentence is done: open the one beside it if that was wanted."""
        new = self.box.words
        self._close()
        text, spot = self._text(), writing.spot
        if not writing.step or text is None:
            return
        if writing.step > 0:
            found = next_sentence(self._view, text, (spot.paragraph, spot.start + len(new)))
        else:
            found = previous_sentence(self._view, text, (spot.paragraph, spot.start))
        if found is not None:
            self._open(found)

    def _forget(self) -> None:
        self.show_page(None)
