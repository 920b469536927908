"""The versions of the article in the reader: which is shown, in what words, what differs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize, Signal

from archive_app.domain.articles import Side
from archive_app.domain.correcting import TextStanding, WordingView
from archive_app.domain.reading import ReaderPage
from archive_app.ui.correcting.marks import CorrectedMarks
from archive_app.ui.correcting.version_bar import VersionBar
from archive_app.ui.correcting.wording_page import WordingPage
from archive_app.ui.correcting.words import VersionWords
from archive_app.ui.correcting.work import Choose, Stand, Turn, Word, Wording
from archive_app.ui.editing import Editor
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.theme import Theme


class VersionsDesk(QObject):
    """A choice here changes what is shown only, until a person makes a version current."""

    known = Signal(object)  # TextStanding of the page shown
    add_wanted = Signal(object)  # ArticleId: another translation of it is to be written

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, pane: ReaderPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._pane = pane
        self._page: ReaderPage | None = None
        self._standing = TextStanding(())
        self._wanted: dict[Side, int] = {}  # versions that are shown though not current
        self._wording = Wording.CLEANED
        self._asked_for_bar = False
        self._was_closed = False  # by the person, for this article: it has been read
        jobs = Jobs(session.read_lane, self)
        self._look, self._turn, self._word = Latest(jobs), Latest(jobs), Latest(jobs)
        self._words = VersionWords(self)
        self.bar = VersionBar(theme, self._words, pane)
        self.marks = CorrectedMarks(theme, self._words, pane)
        self.texts = WordingPage(theme, pane)
        self.button = pane.tools.add_tool("file-diff", self.tr("Versions of the text"), "V")
        pane.add_bar(self.bar)
        self.bar.hide()
        self._connect()

    @property
    def standing(self) -> TextStanding:
        """What is known of the page shown."""
        return self._standing

    def show_page(self, page: ReaderPage | None) -> None:
        """The reader shows another page, or a newer state of the same."""
        is_other = page is None or self._page is None or page.article.id != self._page.article.id
        self._page = page
        if is_other:
            self._forget_choices()
        if page is None or not self._session.is_open:
            return
        if any(version != _shown(page).get(side) for side, version in self._wanted.items()):
            self._turn_page(page)  # an edit has brought the current versions back
            return
        service = self._session.workspace.correcting
        self._look.ask(Stand(service, page), self._know, self._session.tell)
        if self.texts.isVisible():
            self._show_words(self._wording)

    def toggle_bar(self) -> None:
        """Show the bar of versions, or put it away."""
        self._asked_for_bar = self.bar.isHidden()
        self._was_closed = not self._asked_for_bar
        if not self._asked_for_bar:
            self._back_to_current()
        self._show_bar()

    def choose_wording(self, wording: Wording) -> None:
        """Show the texts as received, cleaned, or corrected."""
        self._wording = wording
        if wording is Wording.RECEIVED:
            self._show_words(wording)
            return
        shows_changes = self.texts.isVisible() and self.bar.changes.isChecked()
        if shows_changes:
            self._show_words(wording)
        else:
            self.texts.hide()
        version = self._version_of(wording)
        if version is not None:
            self.show_version(Side.TRANSLATION, version)
        self._show_bar()

    def show_changes(self, shown: bool) -> None:
        """Show what the words on show differ in from those before them."""
        if shown:
            self._show_words(self._wording)
        else:
            self.close_words()

    def show_version(self, side: Side, version: int) -> None:
        """Show a version of a side; the archive stays as it is."""
        current = self._standing.current(side)
        if self._page is None or self._standing.find(side, version) is None:
            return
        if current is not None and current.version == version:
            self._wanted.pop(side, None)
        else:
            self._wanted[side] = version
        self._turn_page(self._page, {side: version})

    def make_current(self) -> None:
        """Let the versions on show be those that are read; Ctrl+Z takes it back."""
        if self._page is None:
            return
        service = self._session.workspace.correcting
        wanted, self._wanted = self._wanted, {}
        for side, version in wanted.items():
            self._editor.do(Choose(service, self._page.article.id, side, version))

    def close_words(self) -> None:
        """Back to the reader."""
        self.texts.hide()
        if self._wording is Wording.RECEIVED:
            self._wording = self._natural_wording()
        self._pane.view.setFocus()
        self._show_bar()

    # --- inside

    def _connect(self) -> None:
        bar = self.bar
        bar.wording_wanted.connect(self.choose_wording)
        bar.changes_wanted.connect(self.show_changes)
        bar.version_wanted.connect(self.show_version)
        bar.current_wanted.connect(self.make_current)
        bar.add_wanted.connect(self._ask_for_text)
        bar.closed.connect(self.toggle_bar)
        self.texts.closed.connect(self.close_words)
        self.button.clicked.connect(self.toggle_bar)
        self._pane.page_shown.connect(self.show_page)
        self._pane.view.viewport_resized.connect(self._place_words)
        self._session.closed.connect(self._close)

    def _turn_page(self, page: ReaderPage, wanted: dict[Side, int] | None = None) -> None:
        """Ask for the page with one of the wanted versions; that page asks for the next one."""
        shown = _shown(page)
        for side, version in (wanted or self._wanted).items():
            if shown.get(side) != version:
                work = Turn(self._session.workspace.correcting, page, side, version)
                self._turn.ask(work, self._turned, self._session.tell)
                return

    def _turned(self, page: ReaderPage) -> None:
        if self._page is not None and page.article.id == self._page.article.id:
            self._pane.refresh_page(page, self._pane.tools.place)

    def _know(self, answer: tuple[ReaderPage, TextStanding]) -> None:
        page, standing = answer
        if page is not self._page:
            return
        self._standing = standing
        self.marks.set_places(page.article.translation, standing.places)
        if self._wording is not Wording.RECEIVED:
            self._wording = self._natural_wording()
        self._tell_in_head()
        self._show_bar()
        self.known.emit(standing)

    def _natural_wording(self) -> Wording:
        """What the version shown is: corrected by a person, or only cleaned."""
        shown = _shown(self._page).get(Side.TRANSLATION, 0) if self._page is not None else 0
        version = self._standing.find(Side.TRANSLATION, shown)
        is_corrected = version is not None and bool(version.made_by)
        return Wording.CORRECTED if is_corrected else Wording.CLEANED

    def _version_of(self, wording: Wording) -> int | None:
        """The version of the translation that is wanted for a wording; None for the one shown."""
        if self._page is None or wording is self._natural_wording():
            return None
        shown = _shown(self._page).get(Side.TRANSLATION, 0)
        version = self._standing.find(Side.TRANSLATION, shown)
        if wording is Wording.CLEANED:
            return version.base if version is not None else None
        corrected = [one for one in self._standing.of(Side.TRANSLATION) if one.made_by]
        mine = [one for one in corrected if one.base == shown]
        return next((one.version for one in (*mine, *corrected)), None)

    def _show_words(self, wording: Wording) -> None:
        if self._page is None:
            return
        work = Word(self._session.workspace.correcting, self._page, wording)
        shown = partial(self._words_ready, wording, self._page)
        self._word.ask(work, shown, self._session.tell)

    def _words_ready(self, wording: Wording, page: ReaderPage, view: WordingView) -> None:
        if self._page is None or page.article.id != self._page.article.id:
            return
        texts = (page.article.original, page.article.translation)
        languages = {text.side: text.language for text in texts if text is not None}
        self._place_words(QSize())
        self.texts.show_view(wording, view, languages)
        self._show_bar()

    def _place_words(self, _size: QSize) -> None:
        self.texts.setGeometry(self._pane.view.geometry())

    def _tell_in_head(self) -> None:
        """Say above a column that its text was corrected, is old, or isn't the current one."""
        headings = self._pane.header.headings
        for side in Side:
            headings.set_note(side, "")
        if self._page is None:
            return
        for side, number in _shown(self._page).items():
            version = self._standing.find(side, number)
            if version is None:
                continue
            if not version.is_current:
                words = self.tr("version {number}, not the current one").format(number=number)
                headings.set_note(side, words, is_warning=True, tip=self._words.named(version))
            elif version.is_stale:
                words = self.tr("original changed since")
                headings.set_note(side, words, is_warning=True, tip=self._words.stale())
            elif version.made_by:
                tip = self._words.about(version, len(self._standing.places))
                headings.set_note(side, self.tr("corrected"), tip=tip)

    def _show_bar(self) -> None:
        """The bar is there when it was asked for, or has something to say."""
        page = self._page
        if page is None:
            self.bar.hide()
            return
        shown = _shown(page)
        versions = [self._standing.find(side, number) for side, number in shown.items()]
        says = any(one is not None and (one.is_stale or not one.is_current) for one in versions)
        says = says or self._standing.passed_over is not None or bool(self._standing.hidden_hits)
        says = says and not self._was_closed
        is_open = self.texts.isVisible() or self._asked_for_bar or says or bool(self._wanted)
        can_edit = not self._session.workspace.read_only if self._session.is_open else False
        self.bar.show_state(self._standing, shown, self._wording, can_edit=can_edit)
        is_received = self._wording is Wording.RECEIVED
        self.bar.set_changes(
            shown=self.texts.isVisible() and not is_received, possible=not is_received
        )
        self.bar.setVisible(is_open)

    def _back_to_current(self) -> None:
        """Closing the bar closes what was opened from it."""
        self.texts.hide()
        wanted, self._wanted = self._wanted, {}
        self._wording = self._natural_wording()
        for side in wanted:
            current = self._standing.current(side)
            if current is not None:
                self.show_version(side, current.version)

    def _forget_choices(self) -> None:
        self._wanted = {}
        self._was_closed = False
        self._wording = Wording.CLEANED
        self._standing = TextStanding(())
        self.marks.set_places(None, ())
        self.texts.hide()
        self._tell_in_head()
        self._show_bar()

    def _ask_for_text(self) -> None:
        if self._page is not None:
            self.add_wanted.emit(self._page.article.id)

    def _close(self) -> None:
        self._asked_for_bar = False
        self.show_page(None)


def _shown(page: ReaderPage) -> dict[Side, int]:
    """The version on each side."""
    texts = (page.article.original, page.article.translation)
    return {text.side: text.version for text in texts if text is not None}
