"""The rules of cleaning, each with a switch and what it does."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from archive_app.text.rules import RULES, Rule
from archive_app.ui.importing.rule_words import RuleWords
from archive_app.ui.importing.switch import Switch
from archive_app.ui.theme import Theme, set_ground, set_tone

_ROW = 48


class RuleList(QScrollArea):
    """``switched`` carries the name of a rule and whether it is on now."""

    switched = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        set_ground(inside, "surface")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, theme.px(8), 0)
        layout.setSpacing(0)
        self._rows: dict[str, _RuleRow] = {}
        for info in RULES:
            row = self._rows[info.name.value] = _RuleRow(theme, info.name, inside)
            row.switched.connect(self.switched)
            layout.addWidget(row)
        layout.addStretch(1)
        self.setWidget(inside)

    def set_off(self, off: Collection[str], fixed: Collection[str]) -> None:
        """Which rules are off, and which of them can't be switched here; nothing is emitted."""
        for name, row in self._rows.items():
            row.show_state(is_on=name not in off, is_fixed=name in fixed)

    def switch(self, rule: str) -> Switch:
        """The switch of a rule, by the rule's name."""
        return self._rows[rule].switch


class _RuleRow(QWidget):
    """Name, what it does, switch; a line under it."""

    switched = Signal(str, bool)

    def __init__(self, theme: Theme, rule: Rule, parent: QWidget) -> None:
        super().__init__(parent)
        self._rule = rule
        words = RuleWords(self)
        self._what_words = words.what(rule)
        self._name = QLabel(words.name(rule), self)
        self._what = QLabel(self._what_words, self)
        self.switch = Switch(theme, self)
        self.switch.setAccessibleName(words.name(rule))
        self.switch.setAccessibleDescription(self._what_words)
        self.switch.clicked.connect(self._clicked)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._what.setFont(theme.font("meta"))
        for label in (self._name, self._what):
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self._what, "text2")
        text = QVBoxLayout()
        text.setSpacing(theme.px(2))
        text.addStretch(1)
        text.addWidget(self._name)
        text.addWidget(self._what)
        text.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(text, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row, 1)
        layout.addWidget(line)
        self.setFixedHeight(theme.px(_ROW))

    def _clicked(self) -> None:
        self.switched.emit(self._rule.value, self.switch.isChecked())

    def show_state(self, *, is_on: bool, is_fixed: bool) -> None:
        """Whether the rule is on; a fixed one is off for all articles."""
        self.switch.setChecked(is_on)
        self.switch.setEnabled(not is_fixed)
        off = self.tr("Off for all articles.")
        self._what.setText(off if is_fixed else self._what_words)
        set_tone(self._name, "text" if is_on else "text2")
