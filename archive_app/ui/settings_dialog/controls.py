"""What a setting is changed with: a switch, choices side by side or in a list, a number, a text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from archive_app.settings.declare import Kind, Setting, Value
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.switch import Switch
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.settings_dialog.words import words
from archive_app.ui.theme import Theme

_MOST_BESIDE = 4  # more choices are a list
_SYSTEMS = {
    "zh-Hans": QFontDatabase.WritingSystem.SimplifiedChinese,
    "zh-Hant": QFontDatabase.WritingSystem.TraditionalChinese,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
}
_LIST_WIDTH, _NUMBER_WIDTH = 200, 80
_LONGEST = 200  # letters of a text


class Control(QWidget):
    """Changes one setting; ``chosen`` carries (key, value) of what a person did."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, setting: Setting, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setting = setting
        self._room = QHBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._input = self._make()
        self._input.setAccessibleName(name)
        self._input.setAccessibleDescription(words(setting.help))
        self._room.addWidget(self._input)
        self.setFocusProxy(self._input)

    @property
    def input(self) -> QWidget:
        """The widget that a person uses."""
        return self._input

    def set_value(self, value: Value) -> None:
        """Show a value; nothing is emitted."""
        box = self._input
        if isinstance(box, Switch):
            box.setChecked(bool(value))
        elif isinstance(box, SegmentedControl):
            box.set_current(self._setting.choices.index(str(value)))
        elif isinstance(box, QSpinBox) and isinstance(value, int):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        elif isinstance(box, QLineEdit):
            box.setText(str(value))
        elif isinstance(box, QComboBox):
            place = box.findData(value)
            if place < 0:  # a family that isn't installed here
                box.addItem(str(value), value)
                place = box.count() - 1
            box.setCurrentIndex(place)

    # --- inside

    def _make(self) -> QWidget:
        setting, theme = self._setting, self._theme
        if setting.kind is Kind.FLAG:
            switch = Switch(theme, self)
            switch.clicked.connect(self._switched)
            return switch
        if setting.kind is Kind.NUMBER:
            return self._spin()
        if setting.kind is Kind.TEXT:
            return self._line()
        if setting.kind is Kind.CHOICE and len(setting.choices) <= _MOST_BESIDE:
            beside = SegmentedControl(theme, [words(name) for name in setting.names], self)
            beside.chosen.connect(self._segment_chosen)
            return beside
        return self._list()

    def _spin(self) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(self._setting.least, self._setting.most)
        spin.setSuffix(self.tr(" %"))
        spin.lineEdit().setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the line above took it along
        spin.setKeyboardTracking(False)
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.setFixedWidth(self._theme.px(_NUMBER_WIDTH))
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.installEventFilter(_StillWheel(spin))
        spin.valueChanged.connect(self._number_chosen)
        return spin

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setFixedWidth(self._theme.px(_LIST_WIDTH))
        line.setMaxLength(_LONGEST)
        line.editingFinished.connect(self._text_chosen)
        return line

    def _list(self) -> QComboBox:
        box = ChoiceBox(self._theme, self)
        box.setFixedWidth(self._theme.px(_LIST_WIDTH))
        if self._setting.kind is Kind.FONT:
            box.addItem(self.tr("Automatic"), "")
            system = _SYSTEMS.get(self._setting.font_of, QFontDatabase.WritingSystem.Latin)
            for family in QFontDatabase.families(system):
                if not QFontDatabase.isPrivateFamily(family):
                    box.addItem(family, family)
        for value, name in zip(self._setting.choices, self._setting.names, strict=True):
            box.addItem(words(name), value)
        box.activated.connect(self._item_chosen)
        return box

    def _switched(self, on: bool) -> None:
        self.chosen.emit(self._setting.key, on)

    def _number_chosen(self, number: int) -> None:
        self.chosen.emit(self._setting.key, number)

    def _segment_chosen(self, place: int) -> None:
        self.chosen.emit(self._setting.key, self._setting.choices[place])

    def _text_chosen(self) -> None:
        if isinstance(self._input, QLineEdit):
            self.chosen.emit(self._setting.key, self._input.text().strip())

    def _item_chosen(self, _place: int) -> None:
        if isinstance(self._input, QComboBox):
            self.chosen.emit(self._setting.key, self._input.currentData())


class _StillWheel(QObject):
    """The wheel scrolls the page, and changes a value only where the keyboard is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
