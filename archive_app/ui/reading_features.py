"""What a reader pane can do beside showing a page: each feature attaches itself here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.text.citation import citation
from archive_app.ui.correcting.desk import CorrectingDesk
from archive_app.ui.correcting.versions import VersionsDesk
from archive_app.ui.details.desk import DetailsDesk
from archive_app.ui.editing import Editor
from archive_app.ui.finding import Finding
from archive_app.ui.lookup.desk import LookupDesk
from archive_app.ui.notes.desk import NotesDesk
from archive_app.ui.pinyin import Pinyin
from archive_app.ui.plain_reading import PlainReading
from archive_app.ui.reader.linking import Linking
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.zooming import Zooming
from archive_app.ui.session import Session
from archive_app.ui.text_look import TextLook

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class ReadingFeatures(QObject):
    """The features of one pane, in the window's or in a window of its own."""

    told = Signal(str)  # a sentence for the person
    offered = Signal(str, str, object)  # a sentence, what is offered with it, and what does it
    cleaning_wanted = Signal(object)  # ArticleId: its cleaning is to be shown
    text_wanted = Signal(object)  # ArticleId: another text of it is to be typed or pasted

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, pane: ReaderPane, window: QWidget
    ) -> None:
        super().__init__(pane)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._pane = pane
        self._window = window
        self.zooming = Zooming(session.settings, pane.view, self)
        self.look = TextLook(theme, session.settings, pane, self.zooming, self)
        self.pinyin = Pinyin(session, pane, self)
        self.plain = PlainReading(theme, session.settings, pane, self)
        self.linking = Linking(session, editor, pane, self)
        self.notes = NotesDesk(theme, session, editor, pane, self)
        self.details = DetailsDesk(theme, session, editor, pane, self.notes.panel, citation, self)
        self.finding = Finding(theme, session, pane, self)
        self.versions = VersionsDesk(theme, session, editor, pane, self)
        self.correcting = CorrectingDesk(theme, session, editor, pane, self)
        self.lookup = LookupDesk(theme, session, pane, window, self)
        self.lookup.told.connect(self.told)
        self._join_notes()
        self._join_versions()
        self._join_missing_side()
        self._followers: dict[str, Callable[[], None]] = {
            "reader.serif": self.look.follow,
            "reader.pinyin": self.pinyin.follow,
            "reader.plain": self.plain.follow,
            "reader.notes": self.notes.follow,
            "reader.details": self.details.follow,
            "reader.zoom_original": self.zooming.follow,
            "reader.zoom_translation": self.zooming.follow,
        }
        session.setting_chosen.connect(self._follow)

    def _follow(self, key: str) -> None:
        """Somebody changed a setting for everything that is open."""
        if key in self._followers:
            self._followers[key]()

    def _join_notes(self) -> None:
        notes, details = self.notes, self.details
        notes.counted.connect(details.drawer.set_notes)
        notes.list_wanted.connect(details.show_notes)
        notes.told.connect(self.told)
        details.told.connect(self.told)
        details.cleaning_wanted.connect(self.cleaning_wanted)

    def _join_missing_side(self) -> None:
        note = self._pane.header.note
        note.set_can_add(self._session.is_open and not self._session.workspace.read_only)
        note.other_side_wanted.connect(self._want_side)
        self._session.opened.connect(self._offer_side)

    def _offer_side(self) -> None:
        self._pane.header.note.set_can_add(not self._session.workspace.read_only)

    def _want_side(self) -> None:
        page = self._pane.page
        if page is not None:
            self.text_wanted.emit(page.article.id)

    def _join_versions(self) -> None:
        versions, correcting = self.versions, self.correcting
        versions.known.connect(correcting.set_standing)
        versions.add_wanted.connect(self.text_wanted)
        correcting.told.connect(self.told)
        correcting.offered.connect(self.offered)
