"""The notes of the article in the reader: shown, written, moved and removed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.findings import Span
from archive_app.domain.ids import NoteId
from archive_app.domain.notes import Note, body_of
from archive_app.domain.reading import ReaderPage
from archive_app.ui.editing import Editor
from archive_app.ui.notes.drafts import Draft, Drafts
from archive_app.ui.notes.editor import NoteEditor
from archive_app.ui.notes.margin import NoteMargin
from archive_app.ui.notes.orphan_bar import OrphanBar
from archive_app.ui.notes.panel import NotesPanel
from archive_app.ui.notes.popup import NotePopup
from archive_app.ui.notes.spots import in_body, in_paragraph, sentence_around
from archive_app.ui.notes.words import NoteWords
from archive_app.ui.notes.work import Attach, Look, Remove, Words, Write
from archive_app.ui.reader.boxes import character_at
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.theme import Theme

_SETTING = "reader.notes"
_KEEP_AFTER = 2000  # milliseconds in which no more than this is lost when the program ends badly


class NotesDesk(QObject):
    """Knows the notes of the page shown; ``counted`` says how many there are, ``lost`` of them."""

    counted = Signal(int, int)
    told = Signal(str)  # a sentence for the person
    list_wanted = Signal()  # the page of all notes is to be shown

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, pane: ReaderPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._pane = pane
        self._page: ReaderPage | None = None
        self._notes: tuple[Note, ...] = ()
        self._library = ""  # uuid
        self._writing: Draft | None = None
        self._writing_at: Words = None
        self._drafts = Drafts(session.settings)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER)
        self._answer = Latest(Jobs(session.read_lane, self))
        words = NoteWords(self)
        self._words = words
        self.panel = NotesPanel(theme, words)
        self.margin = NoteMargin(theme, words, pane, self)
        self.box = NoteEditor(theme, pane)
        self.popup = NotePopup(theme, words, pane)
        self.bar = OrphanBar(theme, words, pane)
        pane.add_bar(self.bar)
        self.button: QToolButton = pane.tools.add_tool(
            "message-square-text", self.tr("Notes beside the text"), checkable=True
        )
        self._connect()
        self.set_shown(session.settings.flag(_SETTING))

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes of the page shown, where their words are in it."""
        return self._notes

    @property
    def can_edit(self) -> bool:
        """Whether notes can be written."""
        return self._session.is_open and not self._session.workspace.read_only

    def show_page(self, page: ReaderPage | None) -> None:
        """The reader shows another page, or a newer state of the same."""
        is_other = page is None or self._page is None or page.article.id != self._page.article.id
        if is_other:
            self.box.dismiss()  # what was written so far is of the page before
        self._page = page
        if is_other:
            self._show(())
        if page is not None and self._session.is_open:
            self._library = self._session.workspace.uuid
            self._look(page)

    def set_shown(self, shown: bool) -> None:
        """Show the notes beside the text, or leave the text alone."""
        self._session.settings.set(_SETTING, shown)
        shown = self._session.settings.flag(_SETTING)  # an administrator may have decided
        self.button.setChecked(shown)
        self.margin.set_shown(shown)

    def follow(self) -> None:
        """Show what the setting says now."""
        self.set_shown(self._session.settings.flag(_SETTING))

    def add(self) -> None:
        """Write a note at the sentence under the caret."""
        self._begin(self._words_at_caret())

    def add_general(self) -> None:
        """Write a note about the whole article."""
        self._begin(None)

    def edit(self, note: int) -> None:
        """Write other words into a note."""
        found = self._find(note)
        if self._page is not None and self.can_edit and found is not None:
            anchor = found.anchor
            words = (anchor.side, anchor.span) if anchor is not None and found.is_placed else None
            self._write(Draft(self._library, self._page.article.id, found.id), words)

    def resume(self) -> None:
        """Go on with a note of this article that was begun and not saved."""
        begun = self._begun()
        if self.can_edit and begun:
            bodies = {side: body_of(text) for side, text in self._texts().items()}
            draft = begun[0]
            self._write(draft, draft.words_in(bodies.get(draft.side, "") if draft.side else ""))

    def remove(self, note: int) -> None:
        """Take a note away; Ctrl+Z brings it back."""
        self._editor.do(Remove(self._session.workspace.notes, NoteId(note)))

    def attach(self, note: int) -> None:
        """Put a note at the sentence under the caret."""
        words = self._words_at_caret()
        if self._page is not None and words is not None:
            service = self._session.workspace.notes
            self._editor.do(Attach(service, NoteId(note), self._page.article, words))

    def show_note(self, note: int) -> None:
        """Bring the words of a note into sight and put the caret there."""
        found = self._find(note)
        if found is None or found.anchor is None or not found.is_placed:
            return
        anchor = found.anchor
        if anchor.side not in self._pane.view.shown_sides():
            self._pane.set_layout(Layout.SIDE_BY_SIDE.value)
        paragraph, start, _ = in_paragraph(self._texts()[anchor.side], anchor.span)
        self._pane.view.show_place(anchor.side, paragraph, start)

    def fill_menu(self, menu: QMenu, *_place: object) -> None:
        """Add what can be done with notes to a menu over the text."""
        if self._page is None:
            return
        menu.addSeparator()
        if self.can_edit:
            menu.addAction(self.tr("Add a note here")).triggered.connect(self.add)
        menu.addAction(self.tr("Notes on this article")).triggered.connect(self.list_wanted)

    # --- inside

    def _connect(self) -> None:
        for cards in (self.panel, self.margin, self.popup):
            cards.chosen.connect(self.show_note)
            cards.edit_wanted.connect(self.edit)
            cards.remove_wanted.connect(self.remove)
        self.panel.attach_wanted.connect(self.attach)
        self.panel.resume_wanted.connect(self.resume)
        self.panel.add_wanted.connect(self.add)
        self.panel.add_general_wanted.connect(self.add_general)
        self.margin.opened.connect(self._open_popup)
        self.bar.list_wanted.connect(self.list_wanted)
        self.box.saved.connect(self._save)
        self.box.put_aside.connect(self._put_aside)
        self.box.edit.textChanged.connect(self._keep_soon)
        self._keeping.timeout.connect(self._keep)
        self.button.clicked.connect(self.set_shown)
        self._pane.page_shown.connect(self.show_page)
        self._pane.view.context_menu_requested.connect(self.fill_menu)
        self._session.changed.connect(self._follow)
        self._session.closed.connect(self._close)

    def _look(self, page: ReaderPage) -> None:
        work = Look(self._session.workspace.notes, page.article)
        self._answer.ask(work, self._show, self._session.tell)

    def _show(self, notes: Sequence[Note]) -> None:
        self._notes = tuple(notes)
        self._list()
        self.margin.set_notes(self._notes, self._texts(), can_edit=self.can_edit)
        orphans = sum(note.is_orphan for note in self._notes)
        self.bar.set_count(orphans)
        self.counted.emit(len(self._notes), orphans)

    def _follow(self, change: ChangeSet) -> None:
        is_mine = not change.articles or (
            self._page is not None and self._page.article.id in change.articles
        )
        if Aspect.NOTES in change.aspects and is_mine and self._page and self._session.is_open:
            self._look(self._page)

    def _close(self) -> None:
        self.show_page(None)

    def _texts(self) -> dict[Side, ReadingText]:
        if self._page is None:
            return {}
        article = self._page.article
        sides = (article.original, article.translation)
        return {text.side: text for text in sides if text is not None}

    def _find(self, note: int) -> Note | None:
        return next((one for one in self._notes if one.id == note), None)

    def _words_at_caret(self) -> Words:
        """The sentence with the caret, as characters of its side's body."""
        view, document = self._pane.view, self._pane.view.document
        if document is None or view.selection is None:
            return None
        side = view.selection.side
        text = self._texts()[side]
        current = view.current_sentence
        if view.links is not None and current is not None:
            sentence = view.links.sentences(side)[current[1]]
            return side, in_body(text, sentence.paragraph, Span(sentence.start, sentence.end))
        place = character_at(document, side, view.selection.caret)
        if place is None:
            return None
        return side, in_body(text, place[0], sentence_around(text, *place))

    def _list(self) -> None:
        self.panel.set_notes(self._notes, can_edit=self.can_edit, begun=len(self._begun()))

    # --- inside: writing

    def _begun(self) -> list[Draft]:
        page = self._page
        if page is None:
            return []
        kept = self._drafts.of(self._library, page.article.id)
        return [one for one in kept if one != self._writing]

    def _begin(self, words: Words) -> None:
        if self._page is None or not self.can_edit:
            return
        side = words[0] if words is not None else None
        draft = Draft(self._library, self._page.article.id, None, side, self._quoted(words))
        self._write(draft, words)

    def _write(self, draft: Draft, words: Words) -> None:
        self.box.dismiss()
        self._writing, self._writing_at = draft, words
        old = self._find(draft.note) if draft.note is not None else None
        if old is not None:
            heading = self.tr("Change the note")
        elif words is None:
            heading = self.tr("New note about the whole article")
        else:
            heading = self.tr("New note")
        content = self._drafts.find(draft) or (old.content if old is not None else "")
        self.box.ask(heading, self._quoted(words), content, self._beside(words))
        self._list()

    def _quoted(self, words: Words) -> str:
        if words is None:
            return ""
        side, span = words
        return body_of(self._texts()[side])[span.start : span.end]

    def _beside(self, words: Words) -> QRect:
        """Where some words stand in the pane; the middle of the text for the whole article."""
        view = self._pane.view
        box = QRect()
        if words is not None and words[0] in self._texts():
            side, span = words
            box = view.paragraph_rect(side, *in_paragraph(self._texts()[side], span))
        if box.isEmpty():
            box = QRect(view.width() // 3, view.height() // 3, 1, 1)
        return QRect(view.viewport().mapTo(self._pane, box.topLeft()), box.size())

    def _save(self, content: str) -> None:
        draft = self._end_writing()
        if draft is None or self._page is None:
            return
        service, article = self._session.workspace.notes, self._page.article
        work = Write(service, article, content, self._writing_at, draft.note)
        self._editor.do(
            work,
            then=partial(self._saved, draft),
            failed=partial(self._not_saved, draft, content),
        )

    def _saved(self, draft: Draft, _change: ChangeSet) -> None:
        self._drafts.drop(draft)
        self._list()

    def _not_saved(self, draft: Draft, content: str, problem: Exception) -> None:
        """What was written isn't lost."""
        self._drafts.put(draft, content)
        self._list()
        self._session.tell(problem)

    def _put_aside(self, content: str) -> None:
        draft = self._end_writing()
        if draft is None:
            return
        if self._keep_words(draft, content):
            self.told.emit(self.tr("What you wrote is kept: N at this sentence shows it again."))

    def _end_writing(self) -> Draft | None:
        self._keeping.stop()
        draft, self._writing = self._writing, None
        self._pane.view.setFocus()
        return draft

    def _keep_soon(self) -> None:
        if self._writing is not None and not self._keeping.isActive():
            self._keeping.start()

    def _keep(self) -> None:
        """Keep what stands in the box: nothing else has it until it is saved."""
        if self._writing is not None:
            self._keep_words(self._writing, self.box.edit.toPlainText())

    def _keep_words(self, draft: Draft, content: str) -> bool:
        """Whether there is something to keep: words that no note has."""
        old = self._find(draft.note) if draft.note is not None else None
        is_new = bool(content.strip()) and (old is None or old.content != content)
        if is_new:
            self._drafts.put(draft, content)
        else:
            self._drafts.drop(draft)
        self._list()
        return is_new

    def _open_popup(self, notes: Sequence[Note], at: QPoint) -> None:
        self.popup.open_at(notes, at, can_edit=self.can_edit)
