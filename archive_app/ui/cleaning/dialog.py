"""The dialog of one article: what cleaning did to it, taken back or applied again; versions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from archive_app.domain.articles import Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import Card, CleaningView, Dismissal, TextVersion
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.services.workspace import Workspace
from archive_app.ui.cleaning.cards import CleaningPanel
from archive_app.ui.cleaning.version_page import VersionPage
from archive_app.ui.cleaning.words import CardWords
from archive_app.ui.editing import Editor
from archive_app.ui.reader.labels import ElidedLabel
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.theme import Theme, set_ground

_WIDTH, _HEIGHT = 460, 640
_LEAST_WIDTH, _LEAST_HEIGHT = 340, 360


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the dialog tells of an article."""

    title: str
    view: CleaningView
    versions: tuple[TextVersion, ...]


class CleaningDialog(QDialog):
    """Not modal; every click is one edit, which Ctrl+Z takes back here as in the window."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        article_id: ArticleId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._session = session
        self._editor = editor
        self.article = article_id
        jobs = Jobs(session.read_lane, self)
        self._answer, self._difference = Latest(jobs), Latest(jobs)
        self.heading = ElidedLabel(self)
        self.panel = CleaningPanel(theme, self)
        self.versions = VersionPage(theme, CardWords(self), self)
        self.tabs = QTabWidget(self)
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._lay_out()
        self._connect()
        self._load()

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setWindowTitle(self.tr("Cleaning of this article"))
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))
        self.resize(px(_WIDTH), px(_HEIGHT))
        font = self._theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.heading.setContentsMargins(px(16), px(12), px(16), px(8))
        self.tabs.addTab(self.panel, self.tr("Cleaning"))
        self.tabs.addTab(self.versions, self.tr("Versions"))
        self.tabs.setDocumentMode(True)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.setFixedHeight(px(30))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(10), px(16), px(12))
        buttons.addStretch(1)
        buttons.addWidget(close)
        set_ground(self, "window")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.panel.dismissed.connect(self._dismiss)
        self.panel.restored.connect(self._restore)
        self.versions.asked.connect(self._compare)
        self._undo_key.activated.connect(self._editor.undo_last)
        self._session.changed.connect(self._follow)
        self._session.closed.connect(self.close)

    def _load(self) -> None:
        work = _Look(self._session.workspace, self.article)
        self._answer.ask(work, self._show, self._not_shown)

    def _show(self, shown: _Shown) -> None:
        self.heading.set_text(shown.title)
        self.heading.setToolTip(self.heading.text())
        self.panel.set_view(shown.view, self.tr("Changes in this article"))
        self.versions.set_versions(shown.versions)

    def _not_shown(self, problem: Exception) -> None:
        """An article that is gone has no cleaning to show."""
        self._session.tell(problem)
        if isinstance(problem, UserError):
            self.close()

    def _follow(self, change: ChangeSet) -> None:
        if self._session.is_open and (not change.articles or self.article in change.articles):
            self._load()

    def _dismiss(self, finding: Dismissal) -> None:
        self._edit(finding, dismiss=True)

    def _restore(self, finding: Dismissal) -> None:
        self._edit(finding, dismiss=False)

    def _edit(self, finding: Dismissal, *, dismiss: bool) -> None:
        work = _Edit(self._session.workspace, self.article, finding, dismiss=dismiss)
        self._editor.do(work, failed=self._not_done)

    def _not_done(self, problem: Exception) -> None:
        """Somebody else was faster, or the disk refused: say so, and show what is there."""
        self._session.tell(problem)
        if isValid(self) and self._session.is_open:
            self._load()

    def _compare(self, side: Side, old: int, new: int) -> None:
        work = _Compare(self._session.workspace, self.article, side, old, new)
        self._difference.ask(work, self.versions.show_card, self._session.tell)


class _Look:
    """The work of reading what was done to an article."""

    def __init__(self, workspace: Workspace, article: ArticleId) -> None:
        self._workspace, self._article = workspace, article

    def __call__(self, _ctx: JobContext) -> _Shown:
        service = self._workspace.cleaning
        title = self._workspace.reads.article(self._article).title
        versions = tuple(service.versions(self._article))
        return _Shown(title, service.view(self._article), versions)


class _Edit:
    """The work of taking a finding back, or of applying it again."""

    def __init__(
        self, workspace: Workspace, article: ArticleId, finding: Dismissal, *, dismiss: bool
    ) -> None:
        self._service = workspace.cleaning
        self._article, self._finding, self._dismiss = article, finding, dismiss

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        turn = self._service.dismiss if self._dismiss else self._service.restore
        return turn(self._article, self._finding)


class _Compare:
    """The work of comparing two versions."""

    def __init__(
        self, workspace: Workspace, article: ArticleId, side: Side, old: int, new: int
    ) -> None:
        self._service = workspace.cleaning
        self._asked = (article, side, old, new)

    def __call__(self, _ctx: JobContext) -> Card:
        return self._service.differences(*self._asked)
