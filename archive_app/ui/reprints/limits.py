"""The dialog of the limits that articles count as alike from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from archive_app.settings.declare import SETTINGS
from archive_app.ui.theme import Theme, set_ground, set_tone

Percents = tuple[int, int, int]  # near, contained, translation
KEYS = ("reprints.near", "reprints.contained", "reprints.translation")


class LimitsDialog(QDialog):
    """Three shares in per cent; accepted, everything is compared by them."""

    chosen = Signal(object)  # Percents

    def __init__(self, theme: Theme, now: Percents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Limits"))
        set_ground(self, "surface")
        self.boxes = tuple(self._box(key, value) for key, value in zip(KEYS, now, strict=True))
        names = (
            self.tr("&Nearly the same, from"),
            self.tr("&Excerpts, from"),
            self.tr("&Other translations, from"),
        )
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        for name, box in zip(names, self.boxes, strict=True):
            form.addRow(name, box)
        about = QLabel(
            self.tr(
                "Of the sentences of both texts, of the shorter text, and of runs of three words. "
                "All articles are compared anew."
            ),
            self,
        )
        about.setWordWrap(True)
        set_tone(about, "text2")
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = buttons.button(kinds.Ok)
        self.ok.setText(self.tr("Compare"))
        buttons.accepted.connect(self.accept)
        self.accepted.connect(self._tell)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (theme.px(16),)))
        layout.setSpacing(theme.px(12))
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(buttons)

    @property
    def percents(self) -> Percents:
        """What the boxes say."""
        near, contained, translation = (box.value() for box in self.boxes)
        return near, contained, translation

    def _tell(self) -> None:
        self.chosen.emit(self.percents)

    def _box(self, key: str, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(SETTINGS[key].least, SETTINGS[key].most)
        box.setSuffix(self.tr(" %"))
        box.setValue(value)
        return box
