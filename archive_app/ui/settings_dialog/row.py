"""A row of the settings: the name, what it is, what changes it, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from archive_app.settings.declare import Kind, Setting
from archive_app.settings.load import Settings
from archive_app.ui.reader.typesetting import typeface
from archive_app.ui.settings_dialog.controls import Control
from archive_app.ui.settings_dialog.words import words
from archive_app.ui.theme import Theme, set_tone

_BACK = 24


class SettingRow(QWidget):
    """One setting, or a few of one name; ``chosen`` carries (key, value), ``reset`` the key."""

    chosen = Signal(str, object)
    reset_requested = Signal(str)

    def __init__(
        self, theme: Theme, settings: Settings, group: Sequence[Setting], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.group = tuple(settings.offered(setting.key) for setting in group)
        self.controls: dict[str, Control] = {}
        name = words(group[0].label)
        self._name = QLabel(name, self)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._help = QLabel(self._help_words(), self)
        self._help.setFont(theme.font("meta"))
        self._help.setWordWrap(True)
        set_tone(self._help, "text2")
        self._lock = QLabel(self)
        self._back = QToolButton(self)
        self._back.setProperty("bare", "true")
        tip = self.tr("Reset “{setting}” to default").format(setting=name)
        self._back.setToolTip(tip)
        self._back.setAccessibleName(tip)
        self._back.setFixedSize(theme.px(_BACK), theme.px(_BACK))
        self._back.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._back.clicked.connect(self._reset)
        self._lay_out(name)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _lay_out(self, name: str) -> None:
        px = self._theme.px
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(self._name)
        said.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(8))
        row.addLayout(said, 1)
        row.addWidget(self._lock)
        row.addWidget(self._back)
        for setting in self.group:
            spoken = name
            if setting.kind is Kind.FONT:
                spoken = self.tr("{language}: typeface").format(language=name)
            elif len(self.group) > 1:
                spoken = self.tr("{language}: size").format(language=name)
            control = Control(self._theme, setting, spoken, self)
            control.chosen.connect(self.chosen)
            self.controls[setting.key] = control
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        """Show what holds now."""
        settings = self._settings
        locked = [setting for setting in self.group if settings.is_locked(setting.key)]
        for setting in self.group:
            self.controls[setting.key].set_value(settings.value(setting.key))
            self.controls[setting.key].setEnabled(not settings.is_locked(setting.key))
        own = any(settings.is_own(setting.key) for setting in self.group)
        keeps = self._back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(keeps)
        if not own and self._back.hasFocus():
            next(iter(self.controls.values())).input.setFocus()
        self._back.setVisible(own)
        self._lock.setVisible(bool(locked))
        self._help.setText(self.tr("Locked by your site.") if locked else self._help_words())
        self._lock.setToolTip(self._help.text())
        self._lock.setAccessibleName(self._help.text())

    def fits(self, text: str) -> bool:
        """Whether a text that was typed into the search is about this row."""
        wanted = text.casefold().split()
        said = " ".join(
            part
            for setting in self.group
            for part in (
                words(setting.label), setting.label, words(setting.help), setting.key,
                *map(words, setting.names),
            )
        ).casefold()  # fmt: skip
        return all(word in said for word in wanted)

    def focus(self) -> None:
        """Put the keyboard on what changes it."""
        next(iter(self.controls.values())).input.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside

    def _help_words(self) -> str:
        """What it is; of a font how large it comes out."""
        first = self.group[0]
        if first.kind is not Kind.FONT:
            return words(first.help)
        face = typeface(self._theme, first.font_of, "")
        return self.tr("{size} px on a {line} px line").format(
            size=face.font.pixelSize(), line=face.pitch
        )

    def _reset(self) -> None:
        for setting in self.group:
            self.reset_requested.emit(setting.key)

    def _restyle(self) -> None:
        self._back.setIcon(self._theme.icon("rotate-ccw"))
        ratio = self.devicePixelRatioF()
        self._lock.setPixmap(self._theme.pixmap("lock", self._theme.px(16), "text2", ratio=ratio))
