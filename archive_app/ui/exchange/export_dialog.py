"""What goes into a package: whose edits, and from when on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.errors import UserError
from archive_app.domain.exchange import ExportRequest
from archive_app.services.exchanging import moment
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH = 460
_DAYS = 30  # what is offered first: the work of a month


class ExportDialog(QDialog):
    """Asks; ``wanted`` carries what to write."""

    wanted = Signal(object, object)  # the dialog, ExportRequest

    def __init__(
        self, theme: Theme, me: str, editors: Sequence[str], now: datetime, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export edits"))
        self._theme = theme
        self.who = ChoiceBox(theme, self)
        self.who.addItem(self.tr("Yours ({name})").format(name=visible_controls(me)), me)
        for name in editors:
            if name != me:
                self.who.addItem(visible_controls(name), name)
        self.who.addItem(self.tr("Everybody's"), "")
        self.limited = QCheckBox(self.tr("Only what was done since"), self)
        first = (now - timedelta(days=_DAYS)).date()
        self.since = QLineEdit(first.isoformat(), self)
        self.save_button = QPushButton(self.tr("&Save as…"), self)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.limited.toggled.connect(self._limit)
        self.since.textChanged.connect(self._show_state)
        self.save_button.clicked.connect(self._tell)
        self.close_button.clicked.connect(self.close)

    @property
    def request(self) -> ExportRequest:
        """What was chosen."""
        return ExportRequest(self.who.value, self._moment() or "")

    def _moment(self) -> str | None:
        """The time from which on; '' for the beginning, None for what is no day."""
        if not self.limited.isChecked():
            return ""
        try:
            return moment(self.since.text()) or None
        except UserError:
            return None

    def _limit(self) -> None:
        self.since.setEnabled(self.limited.isChecked())
        if self.limited.isChecked():
            self.since.setFocus()
            self.since.selectAll()
        self._show_state()

    def _show_state(self) -> None:
        self.save_button.setEnabled(self._moment() is not None)

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "window")
        about = QLabel(
            self.tr(
                "Tags, notes, corrections, fields, statuses, stars and collections go into a file "
                "that others can merge into their copy of this archive. It holds no articles."
            ),
            self,
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        set_tone(about, "text2")
        self.since.setPlaceholderText("2026-05-01")
        self.since.setEnabled(False)
        self.since.setAccessibleName(self.tr("First day of the edits"))
        whose = QLabel(self.tr("&Whose edits"), self)
        whose.setBuddy(self.who)
        self.who.setMinimumContentsLength(24)
        for widget in (
            whose,
            self.limited,
            self.who,
            self.since,
            self.save_button,
            self.close_button,
        ):
            widget.setFixedHeight(px(32))
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(12))
        form.addRow(whose, self.who)
        form.addRow(self.limited, self.since)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(16))
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addLayout(foot)
        self.setFixedWidth(px(_WIDTH))

    def _tell(self) -> None:
        self.wanted.emit(self, self.request)
