"""The dialog for typing or pasting an article, or a side of one that is here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.articles import Article, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import ReadStore
from archive_app.domain.writing import TypedArticle, TypedText
from archive_app.services.writing import WritingService
from archive_app.ui.editing import Editor
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.writing.looking import Found, Looking
from archive_app.ui.writing.side_box import SideBox

_WIDTH, _HEIGHT = 1000, 640
_LEAST_WIDTH, _LEAST_HEIGHT = 720, 480


class WritingDialog(QDialog):
    """Two texts beside each other. Ctrl+Enter keeps them; Esc asks once before text is lost.

    ``written`` carries the id of the article. With ``article``, its texts are here to be changed:
    each changed side becomes a new version, and the older one is kept.
    """

    written = Signal(object)  # ArticleId

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
        self._theme = theme
        self._session = session
        self._editor = editor
        self._wording = Wording(self)
        self._article = article
        self._jobs = Jobs(session.read_lane, self)
        self._to_keep: list[SideBox] = []  # sides that are being kept
        self._is_warned = False
        self._icon = ("shield-check", "ok")
        self.source = self._field(self.tr("Outlet or archive"), self.tr("Source"))
        self.published = self._field(self.tr("2021-03-05, 2021-03 or 2021"), self.tr("Date"))
        self.url = self._field(self.tr("https://…"), self.tr("Web address"))
        self.original = SideBox(theme, Side.ORIGINAL, self)
        self.translation = SideBox(theme, Side.TRANSLATION, self)
        self._about = QLabel(self)
        self._picture = QLabel(self)
        self.sentence = QLabel(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.keep = QPushButton(self)
        self._looking = Looking(session, self)
        self._lay_out()
        self._connect()
        self._restyle()
        self._begin()

    # --- inside: set up

    def _begin(self) -> None:
        is_new = self._article is None
        self.setWindowTitle(self.tr("New article") if is_new else self.tr("Add or replace a text"))
        self.keep.setText(self.tr("Keep article") if is_new else self.tr("Keep changes"))
        self._facts.setVisible(is_new)
        self._about.setVisible(not is_new)
        self._say("")
        self._show()
        self.original.text.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._article is not None:
            self._set_typing(on=False)
            work = partial(_read, self._session.workspace.reads, self._article)
            self._jobs.start(work, self._take, self._not_read)

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "surface")
        self._facts = QWidget(self)
        row = QHBoxLayout(self._facts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        for field, stretch in ((self.source, 2), (self.published, 1), (self.url, 2)):
            column = QVBoxLayout()
            column.setSpacing(px(4))
            label = QLabel(field.accessibleName(), self)
            label.setFont(self._theme.font("meta"))
            label.setBuddy(field)
            set_tone(label, "text2")
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, stretch)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setFont(self._theme.font("ui"))
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self._about, "text2")
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        sides.addWidget(self.original, 1)
        sides.addWidget(self.translation, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(16), px(24), px(16))
        layout.setSpacing(px(16))
        layout.addWidget(self._facts)
        layout.addWidget(self._about)
        layout.addLayout(sides, 1)
        layout.addLayout(self._foot())
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))

    def _foot(self) -> QHBoxLayout:
        px = self._theme.px
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setFont(self._theme.font("meta"))
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keep.setProperty("primary", True)
        native = QKeySequence.SequenceFormat.NativeText
        self.keep.setToolTip(QKeySequence("Ctrl+Return").toString(native))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._picture)
        row.addWidget(self.sentence, 1)
        for button in (self.cancel, self.keep):
            button.setAutoDefault(False)
            button.setFixedHeight(px(32))
            row.addWidget(button)
        return row

    def _field(self, placeholder: str, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.setFixedHeight(self._theme.px(30))
        return field

    def _connect(self) -> None:
        for box in self._boxes:
            box.changed.connect(self._changed)
        for field in (self.source, self.published, self.url):
            field.textChanged.connect(self._changed)
        self._looking.found.connect(self._show_found)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self.save)
        self._session.closed.connect(self._drop)
        self._theme.changed.connect(self._restyle)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    # --- inside: what happens

    @property
    def _boxes(self) -> tuple[SideBox, SideBox]:
        return self.original, self.translation

    def save(self) -> None:
        """Keep what was typed, if anything was; the dialog closes when it is kept."""
        changed = [box for box in self._boxes if box.is_changed]
        if self._to_keep or not changed:
            return
        self._looking.stop()
        self._to_keep = changed
        self._set_typing(on=False)
        self._say(self.tr("Keeping it …"))
        self._keep_next()

    def _keep_next(self) -> None:
        """Keep one side after the other, each an edit that can be taken back by itself."""
        writing, box = self._session.workspace.writing, self._to_keep[0]
        work = partial(_add, writing, self._typed())
        if self._article is not None:
            work = partial(_set, writing, self._article, box.side, box.typed())
        self._editor.do(work, then=self._kept, failed=self._not_kept)

    def _typed(self) -> TypedArticle:
        return TypedArticle(
            self.original.typed(), self.translation.typed(),
            self.source.text(), self.published.text(), self.url.text(),
        )  # fmt: skip

    def _kept(self, change: ChangeSet) -> None:
        first, *self._to_keep = self._to_keep
        first.settle()
        if self._article is not None and self._to_keep:
            self._keep_next()
            return
        self._to_keep = []
        self.accept()
        for article in change.articles:
            self.written.emit(article)

    def _not_kept(self, problem: Exception) -> None:
        self._to_keep = []
        self._set_typing(on=True)
        if isinstance(problem, UserError):
            self._say(said(str(problem)), is_problem=True)
        else:
            self._say("")
            self._session.tell(problem)

    def _take(self, article: Article) -> None:
        self._set_typing(on=True)
        self.original.show_text(article.original)
        self.translation.show_text(article.translation)
        title = visible_controls(article.title)
        facts = [title, visible_controls(article.source), self._wording.date(article.dating)]
        self._about.setText(" · ".join(fact for fact in facts if fact))
        missing = next((box for box in self._boxes if box.typed().is_blank), self.translation)
        missing.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _not_read(self, problem: Exception) -> None:
        self._session.tell(problem)
        self._drop()

    def _changed(self) -> None:
        self._is_warned = False
        self._looking.look(self._typed())
        self._show()

    # --- inside: what is shown

    def _show(self) -> None:
        self.keep.setEnabled(not self._to_keep and any(box.is_changed for box in self._boxes))

    def _show_found(self, found: Found) -> None:
        for box in self._boxes:
            box.show_found(found.languages.get(box.side, ""))
        if self._is_warned:
            return
        if found.problem:
            self._say(found.problem, is_problem=True)
        elif any(box.is_emptied for box in self._boxes):
            self._say(self.tr("An emptied text stays as it was: nothing is removed here."))
        elif found.counts:
            self._say(self.tr("Cleaning finds: {findings}.").format(findings=self._kinds(found)))
        elif found.languages:
            self._say(self.tr("Cleaning finds nothing to leave out."))
        else:
            self._say("")

    def _kinds(self, found: Found) -> str:
        named = []
        for kind, count in found.counts.items():
            word = self._wording.flag(kind)
            if count > 1:
                word = self.tr("{kind} ×{count}").format(
                    kind=word, count=self._wording.number(count)
                )
            named.append(word)
        return ", ".join(named)

    def _say(self, text: str, *, is_problem: bool = False) -> None:
        calm = self.tr("What you type is kept as it is; it can be taken back with Undo.")
        self.sentence.setText(visible_controls(text) or calm)
        set_tone(self.sentence, "err" if is_problem else "text2")
        self._icon = ("triangle-alert", "err") if is_problem else ("shield-check", "ok")
        self._restyle()

    def _set_typing(self, *, on: bool) -> None:
        for box in self._boxes:
            box.setEnabled(on)
        self._facts.setEnabled(on)
        self._show()

    def _restyle(self) -> None:
        icon, color = self._icon
        size, ratio = self._theme.px(16), self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(icon, size, color, ratio=ratio))

    def _drop(self) -> None:
        """Close without asking."""
        self._looking.stop()
        super().reject()

    # --- Qt asks

    def reject(self) -> None:
        """Close; the first time only say so when something would be lost."""
        if self._to_keep:
            return
        if not self._is_warned and any(box.is_changed for box in self._boxes):
            self._is_warned = True
            self._say(
                self.tr("This isn’t kept yet. Close once more to throw it away."), is_problem=True
            )
            return
        self._drop()


def _read(reads: ReadStore, article: ArticleId, _ctx: JobContext) -> Article:
    return reads.article(article)


def _add(writing: WritingService, article: TypedArticle, _ctx: JobContext) -> ChangeSet:
    return writing.add(article)


def _set(
    writing: WritingService, article: ArticleId, side: Side, typed: TypedText, _ctx: JobContext
) -> ChangeSet:
    return writing.set_side(article, side, typed.text, title=typed.title, language=typed.language)
