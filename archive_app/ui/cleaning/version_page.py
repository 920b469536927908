"""The versions of an article's texts: choose two of a side and see how they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Card, TextVersion
from archive_app.ui.cleaning.card_frame import CardFrame
from archive_app.ui.cleaning.words import CardWords
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone


class VersionPage(QWidget):
    """``asked`` carries the side and the two versions whose differences are wanted."""

    asked = Signal(object, int, int)  # Side, old version, new version

    def __init__(self, theme: Theme, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._versions: tuple[TextVersion, ...] = ()
        self._frame: CardFrame | None = None
        self.side = self._combo(self.tr("Which text"))
        self.old = self._combo(self.tr("Older version"))
        self.new = self._combo(self.tr("Newer version"))
        self._none = plain_label(self.tr("There is only one version of each text."), self)
        self._scroll = QScrollArea(self)
        self._card = QWidget(self)
        self._lay_out()
        self.side.activated.connect(self._fill)
        self.old.activated.connect(self._ask)
        self.new.activated.connect(self._ask)

    def set_versions(self, versions: Sequence[TextVersion]) -> None:
        """Offer the sides that have several versions, and ask for the newest difference."""
        if tuple(versions) == self._versions:
            return
        self._versions = tuple(versions)
        self.side.clear()
        for side in Side:
            if len(self._of(side)) > 1:
                self.side.addItem(self._words.side(side), side.value)
        has_any = self.side.count() > 0
        self._none.setVisible(not has_any)
        for widget in (self.side, self.old, self.new, self._scroll):
            widget.setVisible(has_any)
        if has_any:
            self._fill()

    def show_card(self, card: Card) -> None:
        """Show how the two versions differ."""
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = CardFrame(self._theme, self._words, (card,), self._card)
        column = self._card.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self._frame)
        self._frame.show()

    # --- inside

    def _combo(self, name: str) -> QComboBox:
        combo = ChoiceBox(self._theme, self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setFont(self._theme.font("meta"))
        combo.setFixedHeight(self._theme.px(30))
        combo.setMinimumWidth(self._theme.px(80))  # a long name of an import is cut, not the page
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _lay_out(self) -> None:
        px = self._theme.px
        self._none.setFont(self._theme.font("meta"))
        set_tone(self._none, "text2")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, px(4), 0)
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._card)
        for ground in (self, self._card, self._scroll.viewport()):
            set_ground(ground, "sunken")
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(12), px(12), px(12))
        grid.setSpacing(px(8))
        grid.addWidget(self._none, 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.side, 1, 0, 1, 2)
        for place, combo in enumerate((self.old, self.new)):
            grid.addWidget(combo, 2, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._scroll, 3, 0, 1, 2)
        grid.setRowStretch(3, 1)

    def _of(self, side: Side) -> list[TextVersion]:
        return [one for one in self._versions if one.side is side]

    def _fill(self) -> None:
        """Offer the versions of the side; the newest against the one before."""
        versions = self._of(Side(self.side.currentData()))
        for combo, place in ((self.old, 1), (self.new, 0)):
            combo.clear()
            for one in versions:
                combo.addItem(self._named(one), one.version)
            combo.setCurrentIndex(place)
        self._ask()

    def _named(self, one: TextVersion) -> str:
        words = self.tr("Version {number}, {day}").format(number=one.version, day=one.at[:10])
        return visible_controls(f"{words} · {one.batch}" if one.batch else words)

    def _ask(self) -> None:
        side = Side(self.side.currentData())
        self.asked.emit(side, self.old.currentData(), self.new.currentData())
