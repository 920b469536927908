"""A bar above the panes that says what went wrong and what to do; it never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from archive_app.domain.errors import ArchiveError, IndexProblem
from archive_app.settings.places import log_file
from archive_app.ui.accessibility import announce
from archive_app.ui.said import said
from archive_app.ui.theme import Theme, set_tone

_BAR = 4  # pixels of colour at the left edge
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class _Kind:
    icon: str
    ink: str
    ground: str


_PROBLEM = _Kind("triangle-alert", "warn", "warn_soft")
_BUG = _Kind("circle-x", "err", "err_soft")


class NoticeBar(QWidget):
    """One notice at a time. A bug that comes again is counted, and its first report is kept."""

    rebuild_requested = Signal()
    diagnostics_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = _PROBLEM
        self._report = ""
        self._times = 0
        self._icon = QLabel(self)
        self.sentence = self._label()
        self.advice = self._label()
        set_tone(self.advice, "text")
        self.copy = self._button(self.tr("Copy report"))
        self.show_file = self._button(self.tr("Show the file"))
        self.details = self._button(self.tr("Diagnostics…"))
        self.rebuild = self._button(self.tr("Rebuild the index"))
        self.close_button = QToolButton(self)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setProperty("bare", True)
        self.close_button.setFixedSize(theme.px(28), theme.px(28))
        self.close_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.show_file.clicked.connect(self._show_file)
        self.details.clicked.connect(self.diagnostics_requested)
        self.rebuild.clicked.connect(self._ask_rebuild)
        self.close_button.clicked.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addSpacing(px(4))
        row.addLayout(words, 1)
        for button in (self.rebuild, self.copy, self.show_file, self.details):
            row.addWidget(button)
        row.addWidget(self.close_button)

    # --- what is said

    def show_problem(self, problem: ArchiveError) -> None:
        """Say what happened and what to do next, in the words of the problem."""
        self._report, self._times = "", 0
        self._show(_PROBLEM, said(problem.message), said(problem.advice))
        self._offer((self.rebuild,) if isinstance(problem, IndexProblem) else ())

    def show_bug(self, report: str) -> None:
        """Say that something went wrong; ``report`` holds no article text, and can be copied."""
        again = self._times > 0 and self.isVisible()
        self._times = self._times + 1 if again else 1
        if not again:
            self._report = report
        sentence = self.tr("Something went wrong that should not have.")
        if again:
            sentence = self.tr("Something went wrong that should not have: {count} times.").format(
                count=self._times
            )
        self._show(
            _BUG,
            sentence,
            self.tr("Your archive is not harmed. The report holds no text of articles."),
        )
        self._offer((self.copy, self.show_file, self.details))

    @property
    def report(self) -> str:
        """The report that is offered, '' for none."""
        return self._report

    def dismiss(self) -> None:
        """Take the notice away."""
        self._times = 0
        self.hide()

    # --- Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._kind.ground))
        bar = self._theme.px(_BAR)
        painter.fillRect(0, 0, bar, self.height(), self._theme.color(self._kind.ink))
        line = self._theme.color("border")
        painter.fillRect(bar, self.height() - 1, self.width() - bar, 1, line)
        painter.end()

    # --- inside

    def _show(self, kind: _Kind, sentence: str, advice: str) -> None:
        self._kind = kind
        self.sentence.setText(_cut(sentence))
        self.advice.setText(_cut(advice))
        self.advice.setVisible(bool(advice))
        self.copy.setText(self.tr("Copy report"))
        self._restyle()
        self.show()
        announce(self, f"{sentence} {advice}".strip())

    def _offer(self, wanted: Sequence[QPushButton]) -> None:
        for button in (self.rebuild, self.copy, self.show_file, self.details):
            button.setVisible(button in wanted)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))

    def _show_file(self) -> None:
        """The folder, in the file manager of the desktop; its path where there is none."""
        folder = log_file().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.advice.setText(self.tr("The file is {path}.").format(path=log_file()))

    def _ask_rebuild(self) -> None:
        self.dismiss()
        self.rebuild_requested.emit()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(self._theme.font("ui"))
        return button

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        kind = self._kind
        self._icon.setPixmap(theme.pixmap(kind.icon, theme.px(20), kind.ink, ratio=ratio))
        self.close_button.setIcon(theme.icon("x"))
        font = theme.font("ui")
        self.advice.setFont(font)
        font.setWeight(QFont.Weight.DemiBold)
        self.sentence.setFont(font)
        self.update()


def _cut(text: str) -> str:
    """No more lines than fit above a list; Tools › Check and the log have all of them."""
    lines = text.splitlines()
    return text if len(lines) <= _MOST_LINES else "\n".join([*lines[:_MOST_LINES], "…"])
