"""About the program."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from archive_app import __version__
from archive_app.settings.places import log_file
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
        log = _label(self.tr("Log: {path}").format(path=log_file()))
        log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(log)
        layout.addWidget(_close_button(self))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
