"""Links changed by a person: the menu of steps, and each step as an edit that can be undone."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from archive_app.domain.alignment import AlignmentEdit, AlignmentStep
from archive_app.domain.articles import Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.services.alignment import AlignmentService
from archive_app.ui.editing import Editor
from archive_app.ui.reader.link_steps import possible_edits
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.places import Place
from archive_app.ui.session import Session
from archive_app.ui.text_actions import LINK_ACTIONS


class Linking(QObject):
    """Carries out steps at the link of the current sentence of a pane.

    A step that is asked for while another is on its way waits until the page shows that one: its
    sentence is then looked up in the new links.
    """

    def __init__(
        self, session: Session, editor: Editor, pane: ReaderPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._pane = pane
        self._waiting: deque[AlignmentStep] = deque()
        self._article: ArticleId | None = None  # that those wait for
        self._is_writing = False
        self._is_written = False  # but not shown yet
        pane.view.context_menu_requested.connect(self._add_to_menu)
        pane.view.gutter_menu_requested.connect(self._fill_gutter)
        pane.view.alignment_edit_requested.connect(self._start)
        pane.page_shown.connect(self._page_shown)

    def ask(self, step: str) -> None:
        """Take a step at the link of the current sentence; nothing happens where it can't be.

        To verify what is verified already takes that back.
        """
        wanted = AlignmentStep(step)
        if wanted is AlignmentStep.VERIFY and AlignmentStep.UNVERIFY in self.possible():
            wanted = AlignmentStep.UNVERIFY
        self._take(wanted)

    def possible(self) -> dict[AlignmentStep, AlignmentEdit]:
        """The steps that can be taken now."""
        view = self._pane.view
        current = view.current_sentence
        if current is None or view.links is None or not self._may_write():
            return {}
        return possible_edits(view.links, *current)

    # --- inside: the menu

    def _add_to_menu(self, menu: QMenu, _side: Side, _place: Place) -> None:
        page = self._pane.page
        if page is None or page.article.original is None or page.article.translation is None:
            return
        menu.addSeparator()
        self._fill(menu.addMenu(self.tr("Sentence &link")))

    def _fill_gutter(self, menu: QMenu) -> None:
        self._fill(menu)
        menu.addSeparator()
        edit, number = self._joining()
        text = self.tr("&Join ¶%1 with ¶%2").replace("%1", str(number))
        join = menu.addAction(text.replace("%2", str(number + 1)))
        join.setEnabled(edit is not None)
        join.setData(edit)

    def _joining(self) -> tuple[AlignmentEdit | None, int]:
        """How the pair with the caret is joined with the next, and its number.

        The last link of the pair takes in the one below: pairs end where no link crosses.
        """
        view, document = self._pane.view, self._pane.view.document
        if view.selection is None or document is None or view.links is None:
            return None, 0
        rows = document.rows_of_pair(view.selection.caret.row)
        number = document.rows[rows[0]].number
        last = max(
            (
                link
                for side in document.sides
                for block in document.rows[rows[-1]].cell(side)
                for at in view.links.sentences_within(side, block.paragraph, block.start, block.end)
                if (link := view.links.link_of(side, at)) is not None
            ),
            default=None,
        )
        if last is None or last + 1 >= len(view.links.links) or not self.possible():
            return None, number
        return AlignmentEdit(AlignmentStep.MERGE_NEXT, last), number

    def _fill(self, menu: QMenu) -> None:
        """Every step by name; those that can't be taken now are grey, so that each is found."""
        possible = self.possible()
        is_verified = AlignmentStep.UNVERIFY in possible
        for step, name in self._names().items():
            if step is (AlignmentStep.VERIFY if is_verified else AlignmentStep.UNVERIFY):
                continue
            action = menu.addAction(_with_keys(name, step))
            action.setData(step.value)
            action.setEnabled(step in possible)
            if step in {AlignmentStep.UNLINK, AlignmentStep.VERIFY, AlignmentStep.UNVERIFY}:
                menu.insertSeparator(action)
        menu.triggered.connect(self._chosen, Qt.ConnectionType.UniqueConnection)

    def _names(self) -> dict[AlignmentStep, str]:
        return {
            AlignmentStep.MERGE_NEXT: self.tr("&Merge with the next"),
            AlignmentStep.MERGE_PREVIOUS: self.tr("Merge with the &previous"),
            AlignmentStep.SPLIT: self.tr("&Split before this sentence"),
            AlignmentStep.SHIFT_NEXT: self.tr("Move this sentence &down to the next"),
            AlignmentStep.SHIFT_PREVIOUS: self.tr("Move this sentence &up to the previous"),
            AlignmentStep.UNLINK: self.tr("&Unlink"),
            AlignmentStep.VERIFY: self.tr("Mark as &verified"),
            AlignmentStep.UNVERIFY: self.tr("Take back “&verified”"),
            AlignmentStep.AUTOMATIC: self.tr("Link &automatically again"),
        }

    def _chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, AlignmentEdit):
            self._pane.view.alignment_edit_requested.emit(chosen)
        elif isinstance(chosen, str):
            self._take(AlignmentStep(chosen))

    # --- inside: the edit

    def _take(self, step: AlignmentStep) -> None:
        if self._is_writing or self._is_written:
            self._waiting.append(step)
            return
        edit = self.possible().get(step)
        if edit is not None:
            self._pane.view.alignment_edit_requested.emit(edit)

    def _start(self, edit: AlignmentEdit) -> None:
        page = self._pane.page
        if page is None or self._is_writing or not self._may_write():
            return
        self._is_writing = True
        self._article = page.article.id
        work = _LinkEdit(self._session.workspace.alignments, page.article.id, edit)
        self._editor.do(work, then=self._written, failed=self._failed)

    def _written(self, change: ChangeSet) -> None:
        self._is_writing = False
        self._is_written = bool(change.changed)

    def _failed(self, problem: Exception) -> None:
        self._is_writing = self._is_written = False
        self._waiting.clear()
        self._session.tell(problem)

    def _page_shown(self, page: ReaderPage | None) -> None:
        if page is None or page.article.id != self._article:
            self._waiting.clear()
        if self._is_writing:
            return  # a page read before the edit
        self._is_written = False
        if self._waiting:
            self._take(self._waiting.popleft())

    def _may_write(self) -> bool:
        return self._session.is_open and not self._session.workspace.read_only


def _with_keys(name: str, step: AlignmentStep) -> str:
    """A step's name with the keys of the window's action, as menus show them."""
    wanted = "link.verify" if step is AlignmentStep.UNVERIFY else f"link.{step.value}"
    keys = next((spec.keys for spec in LINK_ACTIONS if spec.id == wanted), ())
    if not keys:
        return name
    shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name}\t{shown}"


class _LinkEdit:
    """The work of one step."""

    def __init__(self, service: AlignmentService, article: ArticleId, edit: AlignmentEdit) -> None:
        self._service = service
        self._article = article
        self._edit = edit

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self._service.edit(self._article, self._edit)
