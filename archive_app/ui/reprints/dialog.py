"""The dialog of duplicates and reprints: clusters, their articles, differences, a person's word."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.articles import ResultRow
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reprints import AlikePair, Verdict
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
from archive_app.ui.cleaning.piece_text import PieceText
from archive_app.ui.editing import Editor
from archive_app.ui.models.wording import Wording
from archive_app.ui.reprints.limits import KEYS, LimitsDialog, Percents
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH, _HEIGHT = 1160, 680
_LEAST_WIDTH, _LEAST_HEIGHT = 820, 480
_ROW = 52  # two lines
_MOST = 500  # clusters listed, the largest first
_VERDICTS = (Verdict.SAME, Verdict.REPRINT, Verdict.UNRELATED)


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
        self._wording = Wording(self)
        self._jobs = Jobs(session.read_lane, self)
        self._groups: Groups | None = None
        self._view: GroupView | None = None
        self.clusters = self._list(self.tr("Clusters"))
        self.members = self._list(self.tr("Articles of the cluster"))
        self.about = self._label("text")
        self.sentence = self._label("text2")
        self.difference = PieceText(theme, self)
        self.same = QPushButton(self.tr("&Same text"), self)
        self.reprint = QPushButton(self.tr("&Reprint"), self)
        self.unrelated = QPushButton(self.tr("&Not related"), self)
        self.take_back = QPushButton(self.tr("&Take back"), self)
        self.take_back.setToolTip(self.tr("Forget what was said of the two articles."))
        self.limits = QPushButton(self.tr("&Limits…"), self)
        self._lay_out()
        self.clusters.currentRowChanged.connect(self._choose_cluster)
        self.members.currentRowChanged.connect(self._choose_member)
        said = (self._say_same, self._say_reprint, self._say_unrelated)
        for button, slot in zip(self._buttons, said, strict=True):
            button.setAutoDefault(False)
            button.setEnabled(False)
            button.clicked.connect(slot)
        self.take_back.clicked.connect(self._forget)
        self.take_back.setEnabled(False)
        self.limits.clicked.connect(self._ask_limits)
        for button in (self.take_back, self.limits):
            button.setAutoDefault(False)
        self.limits.setEnabled(False)
        session.changed.connect(self._follow)
        session.closed.connect(self.reject)
        self._load()

    # --- inside: set up

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.same, self.reprint, self.unrelated

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _label(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(label, tone)
        return label

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "surface")
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._titled(self.tr("Clusters"), self.clusters))
        splitter.addWidget(self._titled(self.tr("Articles"), self.members))
        splitter.addWidget(self._compared())
        for number, stretch in enumerate((2, 2, 4)):
            splitter.setStretchFactor(number, stretch)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([px(280), px(280), px(560)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(splitter, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self.limits)
        layout.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))

    def _titled(self, title: str, widget: QWidget) -> QWidget:
        box = QWidget(self)
        label = QLabel(title, box)
        label.setFont(self._theme.font("meta"))
        set_tone(label, "text2")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(widget, 1)
        return box

    def _compared(self) -> QWidget:
        px = self._theme.px
        scroller = QScrollArea(self)
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(scroller)
        set_ground(inside, "sunken")
        text = QVBoxLayout(inside)
        text.setContentsMargins(px(12), px(12), px(12), px(12))
        text.addWidget(self.difference)
        text.addStretch(1)
        scroller.setWidget(inside)
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(px(8), 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.about)
        layout.addWidget(scroller, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        for button in self._buttons:
            button.setCheckable(True)
        for button in (*self._buttons, self.take_back):
            button.setFixedHeight(px(32))
            row.addWidget(button)
        layout.addLayout(row)
        return box

    def _add(self, where: QListWidget, text: str) -> None:
        """An item of two lines: said outright, for fonts of other scripts are higher."""
        item = QListWidgetItem(text, where)
        item.setSizeHint(QSize(0, self._theme.px(_ROW)))

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
            self._add(self.clusters, self._group_in_words(group))
        self.clusters.blockSignals(False)
        self.sentence.setText(self._sentence(found))
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
            self._add(self.members, self._row_in_words(row))
        self.members.blockSignals(False)
        if view is not None and len(view.rows) > 1:
            self.members.setCurrentRow(min(max(1, place), len(view.rows) - 1))
        else:
            self._choose_member(-1)

    def _choose_member(self, place: int) -> None:
        view = self._view
        can_compare = view is not None and 0 < place < len(view.rows)
        for button in self._buttons:
            button.setEnabled(can_compare)
            button.setChecked(False)
        self.take_back.setEnabled(False)
        self.difference.set_pieces(())
        if view is None or not can_compare:
            first = self.tr("The others are compared with this article.")
            self.about.setText(first if view is not None and place == 0 else "")
            return
        one, other = view.rows[0].id, view.rows[place].id
        pair = view.pairs.get((one, other))
        self.about.setText(self._pair_in_words(pair))
        for button, verdict in zip(self._buttons, _VERDICTS, strict=True):
            button.setChecked(pair is not None and pair.verdict is verdict)
        self.take_back.setEnabled(pair is not None and bool(pair.verdict))
        work = partial(_compare, self._session.workspace, one, other)
        self._jobs.start(work, partial(self._show, other), self._session.tell)

    def _show(self, other: ArticleId, compared: Comparison) -> None:
        place = self.members.currentRow()
        rows = self._view.rows if self._view is not None else ()
        if 0 <= place < len(rows) and rows[place].id == other:
            self.difference.set_pieces(compared.pieces)

    def _say_same(self) -> None:
        self._say(Verdict.SAME)

    def _say_reprint(self) -> None:
        self._say(Verdict.REPRINT)

    def _say_unrelated(self) -> None:
        self._say(Verdict.UNRELATED)

    def _forget(self) -> None:
        self._say(Verdict.NONE)

    def _say(self, verdict: Verdict) -> None:
        """What a person says; saying it again takes it back."""
        view, place = self._view, self.members.currentRow()
        if view is None or not 0 < place < len(view.rows):
            return
        one, other = view.rows[0].id, view.rows[place].id
        pair = view.pairs.get((one, other))
        said = Verdict.NONE if pair is not None and pair.verdict is verdict else verdict
        self._editor.do(partial(_set, self._session.workspace, one, other, said))

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

    # --- inside: words

    def _group_in_words(self, group: Group) -> str:
        parted = self.tr("Not related")
        return self.tr("{title}\n{articles} · {kind}").format(
            title=visible_controls(group.title),
            articles=self._wording.articles(len(group.articles)),
            kind=parted
            if group.kind is None
            else self._scored(self._wording.reprint(group.kind), group.score),
        )

    def _row_in_words(self, row: ResultRow) -> str:
        source = row.source or self.tr("no source")
        return self.tr("{title}\n{source} · {date}").format(
            title=visible_controls(row.title),
            source=visible_controls(source),
            date=self._wording.date(row.dating),
        )

    def _pair_in_words(self, pair: AlikePair | None) -> str:
        if pair is None:
            return self.tr("Alike by way of another article of the cluster.")
        if pair.verdict is Verdict.UNRELATED:
            return self.tr("You said that they are not related.")
        if pair.kind is None:
            return self.tr("Nothing was found that they share.")
        return self._scored(self._wording.reprint(pair.kind), pair.score)

    def _scored(self, kind: str, score: float) -> str:
        if not score:
            return kind
        return self.tr("{kind}, {percent} %").format(kind=kind, percent=round(100 * score))

    def _sentence(self, found: Groups) -> str:
        if not found.clusters:
            return self.tr("No articles are alike, as far as they were compared.")
        limits = found.limits
        told = self.tr(
            "{count} clusters. Nearly the same from {near} % of the sentences on, excerpts from "
            "{contained} %, other translations from {translation} %. Nothing is merged or deleted."
        )
        return told.format(
            count=self._wording.number(found.clusters),
            near=round(100 * limits.near),
            contained=round(100 * limits.contained),
            translation=round(100 * limits.translation),
        )


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
