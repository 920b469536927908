"""The dialog of duplicates and reprints: clusters, their articles, differences, a person's word."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reprints import Verdict
from archive_app.services.reprint_comparing import (
    Comparison,
    Group,
    Groups,
    GroupView,
    compare_articles,
    list_groups,
    view_group,
)
from archive_app.services.workspace import Workspace
from archive_app.ui.editing import Editor
from archive_app.ui.reprints.comparing import ComparingPane
from archive_app.ui.reprints.limits import KEYS, LimitsDialog, Percents
from archive_app.ui.reprints.two_lines import TwoLineList
from archive_app.ui.reprints.words import ReprintWords
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.empty import EmptyState

_WIDTH, _HEIGHT = 1160, 680
_LEAST_WIDTH, _LEAST_HEIGHT = 820, 480
_FROM_WINDOW = 48  # left free around it on a small window
_HEAD, _BUTTON = 32, 32
_MOST = 500  # clusters listed, the largest first


class ReprintsDialog(QDialog):
    """Clusters left, their articles in the middle, what the chosen one differs in on the right.

    Every article is compared with the first one of its cluster. What a person says of the two is
    remembered and undoable; nothing is merged or deleted. Pairs that a person parted stand below
    the clusters, to be joined again. With ``article`` only its own cluster is shown.
    """

    compare_wanted = Signal(object)  # Percents: everything is to be compared by these limits

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        parent: QWidget | None = None,
        article: ArticleId | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Duplicates and reprints"))
        self._theme, self._session, self._editor = theme, session, editor
        self._article = article
        self._words = ReprintWords(self)
        self._jobs = Jobs(session.read_lane, self)
        self._groups: Groups | None = None
        self._view: GroupView | None = None
        self.clusters = TwoLineList(theme, self.tr("Clusters"), self)
        self.members = TwoLineList(theme, self.tr("Articles of the cluster"), self)
        self.pane = ComparingPane(theme, self)
        self.about = QLabel(self)
        self.sentence = QLabel(self)
        self.limits = QPushButton(self.tr("&Limits…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.empty = EmptyState(theme, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._load()

    # --- inside: set up

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "window")
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._headed(QLabel(self.tr("Clusters"), self), self.clusters))
        splitter.addWidget(self._headed(QLabel(self.tr("Articles"), self), self.members))
        splitter.addWidget(self._headed(self.about, self.pane))
        for number, stretch in enumerate((2, 2, 4)):
            splitter.setStretchFactor(number, stretch)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes([px(280), px(280), px(600)])
        self.empty.show_nothing_alike()
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._line())
        layout.addLayout(self._foot())
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        margin = px(_FROM_WINDOW)
        self.resize(
            min(px(_WIDTH), room.width() - margin), min(px(_HEIGHT), room.height() - margin)
        )

    def _headed(self, head: QLabel, widget: QWidget) -> QWidget:
        """A pane below the line that says what is in it."""
        px = self._theme.px
        font = self._theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setFixedHeight(px(_HEAD))
        head.setContentsMargins(px(16), 0, px(12), 0)
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_ground(head, "sunken")
        set_tone(head, "text2")
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._line())
        layout.addWidget(widget, 1)
        return box

    def _line(self) -> QWidget:
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        return line

    def _foot(self) -> QHBoxLayout:
        px = self._theme.px
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setFont(self._theme.font("meta"))
        self.sentence.setWordWrap(True)
        set_tone(self.sentence, "text2")
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(8))
        row.addWidget(self.sentence, 1)
        row.addSpacing(px(16))
        for button in (self.limits, self.close_button):
            button.setAutoDefault(False)
            button.setFixedHeight(px(_BUTTON))
            row.addWidget(button)
        self.limits.setEnabled(False)
        return row

    def _connect(self) -> None:
        self.clusters.currentRowChanged.connect(self._choose_cluster)
        self.members.currentRowChanged.connect(self._choose_member)
        self.pane.said.connect(self._say)
        self.limits.clicked.connect(self._ask_limits)
        self.close_button.clicked.connect(self.close)
        self._session.changed.connect(self._follow)
        self._session.closed.connect(self.reject)

    # --- inside: what happens

    def _load(self) -> None:
        self._jobs.start(
            partial(_groups, self._session.workspace, self._article),
            self._show_groups,
            self._session.tell,
        )

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & {Aspect.REPRINTS, Aspect.ARTICLES} and self._session.is_open:
            self._load()

    def _show_groups(self, found: Groups) -> None:
        self._groups = found
        self.limits.setEnabled(not self._session.workspace.read_only)
        place = max(0, self.clusters.currentRow())
        self.clusters.blockSignals(True)
        self.clusters.clear()
        for group in found.groups:
            self.clusters.add(*self._words.group(group))
        self.clusters.blockSignals(False)
        self.sentence.setText(self._words.all(found))
        self._pages.setCurrentIndex(0 if found.groups else 1)
        if found.groups:
            self.clusters.setCurrentRow(min(place, len(found.groups) - 1))
        else:
            self._show_view(None)

    def _choose_cluster(self, place: int) -> None:
        groups = self._groups.groups if self._groups is not None else ()
        if 0 <= place < len(groups):
            work = partial(_view, self._session.workspace, groups[place])
            self._jobs.start(work, self._show_view, self._session.tell)

    def _show_view(self, view: GroupView | None) -> None:
        self._view = view
        place = self.members.currentRow()
        self.members.blockSignals(True)
        self.members.clear()
        for row in view.rows if view else ():
            self.members.add(*self._words.row(row))
        self.members.blockSignals(False)
        if view is not None and len(view.rows) > 1:
            self.members.setCurrentRow(min(max(1, place), len(view.rows) - 1))
        else:
            self._choose_member(-1)

    def _choose_member(self, place: int) -> None:
        view = self._view
        if view is None or not 0 < place < len(view.rows):
            self.about.clear()
            first = self.tr("The others are compared with this article.")
            self.pane.show_nothing(first if view is not None and place == 0 else "")
            return
        one, other = view.rows[0].id, view.rows[place].id
        pair = view.pairs.get((one, other))
        self.about.setText(self._words.pair(pair))
        verdict = Verdict.NONE if pair is None else pair.verdict
        self.pane.begin(verdict, can_say=not self._session.workspace.read_only)
        work = partial(_compare, self._session.workspace, one, other)
        self._jobs.start(work, partial(self._show, other), self._session.tell)

    def _show(self, other: ArticleId, compared: Comparison) -> None:
        place = self.members.currentRow()
        rows = self._view.rows if self._view is not None else ()
        if 0 <= place < len(rows) and rows[place].id == other:
            self.pane.show_comparison(compared)

    def _say(self, verdict: Verdict) -> None:
        view, place = self._view, self.members.currentRow()
        if view is not None and 0 < place < len(view.rows):
            one, other = view.rows[0].id, view.rows[place].id
            self._editor.do(partial(_set, self._session.workspace, one, other, verdict))

    def _ask_limits(self) -> None:
        if self._groups is None:
            return
        limits = self._groups.limits
        shares = (limits.near, limits.contained, limits.translation)
        near, contained, translation = (max(1, round(100 * share)) for share in shares)
        dialog = LimitsDialog(self._theme, (near, contained, translation), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._set_limits)
        dialog.open()

    def _set_limits(self, percents: Percents) -> None:
        """They hold for this archive at once, and for those that are made later."""
        for key, value in zip(KEYS, percents, strict=True):
            self._session.settings.set(key, value)
        self.compare_wanted.emit(percents)


def _groups(workspace: Workspace, article: ArticleId | None, _ctx: JobContext) -> Groups:
    return list_groups(workspace.reads, workspace.reprints, article, _MOST)


def _view(workspace: Workspace, group: Group, _ctx: JobContext) -> GroupView:
    return view_group(workspace.reads, workspace.reprints, group)


def _compare(
    workspace: Workspace, one: ArticleId, other: ArticleId, _ctx: JobContext
) -> Comparison:
    return compare_articles(workspace.reads, one, other)


def _set(
    workspace: Workspace, one: ArticleId, other: ArticleId, verdict: Verdict, _ctx: JobContext
) -> ChangeSet:
    return workspace.reprints.set_verdict(one, other, verdict)
