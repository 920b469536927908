"""About the program, and the sheet of its keys; both made from what is in force."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app import __version__
from archive_app.ui.action_table import ACTIONS
from archive_app.ui.actions import words
from archive_app.ui.theme import Theme


class AboutDialog(QDialog):
    """Version, licences, and the promise that nothing leaves this computer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Archive Browser"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        heading = _label(self.tr("Archive Browser {version}").format(version=__version__))
        heading.setFont(theme.font("article"))
        layout.addWidget(heading)
        for text in (
            self.tr("Read, search and curate archives of news and its translations, offline."),
            self.tr("Nothing leaves this computer: the program has no network code."),
            self.tr("Licence: MIT. Qt and PySide6 are used under the LGPL 3; icons: Lucide, ISC."),
            self.tr("PySide6 {pyside}, Python {python}").format(
                pyside=pyside_version, python=platform.python_version()
            ),
        ):
            layout.addWidget(_label(text))
        layout.addWidget(_close_button(self))


class ShortcutsDialog(QDialog):
    """Every action that has keys, in the order of the menus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for row, (action, keys) in enumerate(self._rows()):
            grid.addWidget(_label(action), row, 0)
            shown = _label(keys)
            shown.setFont(theme.font("card"))
            grid.addWidget(shown, row, 1)
        area = QScrollArea(self)
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(_close_button(self))
        self.resize(theme.px(480), theme.px(560))

    def _rows(self) -> list[tuple[str, str]]:
        rows = [
            (words(spec.text).replace("&", ""), _shown(spec.keys)) for spec in ACTIONS if spec.keys
        ]
        return [
            *rows,
            (self.tr("Undo"), _shown(("Ctrl+Z",))),
            (self.tr("Redo"), _shown(("Ctrl+Shift+Z", "Ctrl+Y"))),
            (self.tr("Next, previous paragraph pair"), _shown(("Alt+Down", "Alt+Up"))),
            (self.tr("Other side of the pair"), _shown(("Ctrl+Tab",))),
            (self.tr("Include, exclude a filter value"), _shown(("Space", "Shift+Space"))),
        ]


def _shown(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
