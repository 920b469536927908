"""The bar of versions: as received, cleaned or corrected, what differs, and which version."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import TextVersion
from archive_app.domain.correcting import TextStanding
from archive_app.ui.correcting.words import VersionWords
from archive_app.ui.correcting.work import Wording
from archive_app.ui.reader.labels import ElidedLabel
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.theme import Theme, set_ground, set_tone

_ORDER = (Wording.RECEIVED, Wording.CLEANED, Wording.CORRECTED)


class VersionBar(QWidget):
    """Says what is shown; what it asks for is done elsewhere."""

    wording_wanted = Signal(object)  # Wording
    changes_wanted = Signal(bool)
    version_wanted = Signal(object, int)  # Side, version: to be shown
    current_wanted = Signal()  # the version shown is to be the one that is read
    add_wanted = Signal()  # another translation is to be typed or pasted
    closed = Signal()

    def __init__(self, theme: Theme, words: VersionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        labels = (self.tr("As received"), self.tr("Cleaned"), self.tr("Corrected"))
        self.wordings = SegmentedControl(theme, labels, self)
        self.changes = QToolButton(self)
        self.icon = QLabel(self)
        self.about = ElidedLabel(self)
        self.hidden = QToolButton(self)
        self.current = QToolButton(self)
        self.versions = QToolButton(self)
        self.menu = QMenu(self)
        self._groups = {side: QActionGroup(self.menu) for side in Side}
        self.close_button = QToolButton(self)
        self._hidden: tuple[Side, int] | None = None
        self._can_choose = False
        self._lay_out()
        self._connect()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_state(
        self, standing: TextStanding, shown: dict[Side, int], wording: Wording, *, can_edit: bool
    ) -> None:
        """Tell of the versions ``shown`` by side, of which there are others in the menu."""
        version = standing.find(Side.TRANSLATION, shown.get(Side.TRANSLATION, 0))
        others = [
            one
            for side, number in shown.items()
            if (one := standing.find(side, number)) is not None and not one.is_current
        ]
        self.wordings.set_current(_ORDER.index(wording))
        self.wordings.set_possible(
            len(_ORDER) - 1, possible=any(one.made_by for one in standing.versions)
        )
        self._tell(version, standing)
        self._can_choose = bool(others) and can_edit
        self._tell_hidden(standing)
        self._fill_menu(standing, shown, can_edit=can_edit)
        self._fit()

    def set_changes(self, *, shown: bool, possible: bool) -> None:
        """Whether differences are shown; there are none of a text as received."""
        self.changes.setChecked(shown)
        self.changes.setEnabled(possible)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())  # it never makes the reader wider

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "surface")
        self.setFixedHeight(px(40))
        for button, text in (
            (self.changes, self.tr("Show changes")),
            (self.current, self.tr("Make this one current")),
            (self.versions, self.tr("Versions")),
            (self.hidden, ""),
        ):
            button.setText(text)
            button.setProperty("words", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.changes.setCheckable(True)
        self.current.setProperty("link", True)
        self.hidden.setProperty("link", True)
        self.versions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.versions.setMenu(self.menu)
        self.versions.setProperty("control", True)
        self.close_button.setToolTip(self.tr("Close the bar of versions"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(6))
        row.addWidget(self.wordings)
        row.addWidget(self.changes)
        row.addWidget(self.icon)
        row.addWidget(self.about, 1)
        for button in (self.hidden, self.current, self.versions, self.close_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self.wordings.chosen.connect(self._choose_wording)
        self.changes.toggled.connect(self._toggle)
        self.changes.clicked.connect(self.changes_wanted)
        self.current.clicked.connect(self.current_wanted)
        self.hidden.clicked.connect(self._show_hidden)
        self.close_button.clicked.connect(self.closed)

    def _restyle(self) -> None:
        font = self._theme.font("meta")
        for widget in (self.changes, self.about, self.hidden, self.current, self.versions):
            widget.setFont(font)
        icon = self._theme.pixmap("triangle-alert", 16, "warn", ratio=self.devicePixelRatioF())
        self.icon.setPixmap(icon)
        self.close_button.setIcon(self._theme.icon("x"))

    def _fit(self) -> None:
        """Leave out what there is no room for: the menu has it as well."""
        always: list[QWidget] = [self.wordings, self.versions, self.close_button]
        room = self.width() - sum(one.sizeHint().width() for one in always)
        room -= self._theme.px(12 + 8 + 7 * 6)
        for button, is_wanted in (
            (self.hidden, self._hidden is not None),
            (self.changes, True),
            (self.current, self._can_choose),
        ):
            width = button.sizeHint().width()
            button.setVisible(is_wanted and room >= width)
            room -= width if button.isVisibleTo(self) else 0

    def _toggle(self) -> None:
        is_on = self.changes.isChecked()
        self.changes.setText(self.tr("Hide changes") if is_on else self.tr("Show changes"))

    def _choose_wording(self, number: int) -> None:
        self.wording_wanted.emit(_ORDER[number])

    def _show_hidden(self) -> None:
        if self._hidden is not None:
            self.version_wanted.emit(*self._hidden)

    def _tell(self, version: TextVersion | None, standing: TextStanding) -> None:
        warning, passed_over = "", standing.passed_over
        if version is not None and version.is_stale:
            warning = self._words.stale()
        elif version is not None and version.is_current and passed_over is not None:
            warning = self._words.passed_over(passed_over)
        about = self._words.about(version, len(standing.places)) if version is not None else ""
        self.icon.setVisible(bool(warning))
        set_tone(self.about, "warn" if warning else "text2")
        self.about.set_text(warning or about)
        self.about.setToolTip(self.about.text())

    def _tell_hidden(self, standing: TextStanding) -> None:
        self._hidden = None
        for side, number, hits in standing.hidden_hits:
            version = standing.find(side, number)
            if version is not None:
                self._hidden = side, number
                self.hidden.setText(self._words.hidden(hits, version))

    def _fill_menu(self, standing: TextStanding, shown: dict[Side, int], *, can_edit: bool) -> None:
        self.menu.clear()
        for side, name in (
            (Side.TRANSLATION, self.tr("Translation")),
            (Side.ORIGINAL, self.tr("Original")),
        ):
            versions = standing.of(side)
            if versions:
                self.menu.addSection(name)
            group = self._groups[side]
            for one in versions:
                action = self.menu.addAction(self._words.named(one).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(shown.get(side) == one.version)
                action.setData((side.value, one.version))
                action.triggered.connect(self._choose)
                group.addAction(action)
        self.menu.addSeparator()
        if self._hidden is not None:
            self.menu.addAction(self.hidden.text()).triggered.connect(self._show_hidden)
        self.menu.addAction(self.changes.text()).triggered.connect(self.changes.click)
        if self._can_choose:
            current = self.menu.addAction(self.current.text())
            current.triggered.connect(self.current_wanted)
        if can_edit:
            add = self.menu.addAction(self.tr("Add another translation…"))
            add.triggered.connect(self.add_wanted)

    def _choose(self) -> None:
        for action in self.menu.actions():
            if action is self.sender():
                side, version = action.data()
                self.version_wanted.emit(Side(side), version)
