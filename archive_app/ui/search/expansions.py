"""The row that says what else was found than the words as typed, and lets each be switched off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from archive_app.domain.searching import Expansion, ExpansionKind
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.search.strip import Strip
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

_ROW = 34
_HEIGHT = 24
_MOST_FORMS = 3
_LONGEST = 180  # of the words on a chip, in pixels
_SPACING = 8


class ExpansionChip(QWidget):
    """One expansion: its kind, its forms, how many articles have them, and a switch."""

    switched = Signal(str, bool)  # key, on

    def __init__(self, theme: Theme, expansion: Expansion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.expansion = expansion
        self._kind = self._label(self._kind_word(), "text2")
        self._forms = self._label(self._elided(), "text" if expansion.on else "struck")
        self._count = self._label(self._wording.number(expansion.total), "text2")
        self._switch = QToolButton(self)
        self._switch.setProperty("bare", True)
        self._switch.setIconSize(QSize(theme.px(14), theme.px(14)))
        self._switch.setFixedSize(theme.px(_HEIGHT), theme.px(_HEIGHT))
        self._switch.setToolTip(plain_tip(self._switch_words()))
        self._switch.setAccessibleName(self._switch_words())
        self.setToolTip(plain_tip(self.sentence))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(8), 0, 0, 0)
        layout.setSpacing(theme.px(6))
        for widget in (self._kind, self._forms, self._count, self._switch):
            layout.addWidget(widget)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._switch.clicked.connect(self.toggle)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def switch(self) -> QToolButton:
        """What switches it."""
        return self._switch

    @property
    def sentence(self) -> str:
        """The chip in words."""
        found = self.tr("“{word}” also finds {forms}: {articles}").format(
            word=visible_controls(self.expansion.word),
            forms=", ".join(visible_controls(form) for form in self.expansion.forms),
            articles=self._wording.articles(self.expansion.total),
        )
        return found if self.expansion.on else found + "\n" + self.tr("Switched off")

    @property
    def line(self) -> str:
        """The chip as a line of a menu."""
        words = self.tr("{word}: {kind} {forms} ({count})").format(
            word=visible_controls(self.expansion.word),
            kind=self._kind_word(),
            forms=self._elided(),
            count=self._wording.number(self.expansion.total),
        )
        return words.replace("&", "&&")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.expansion.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chip"))
        else:
            painter.setPen(QPen(self._theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _label(self, text: str, tone: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("meta"))
        set_tone(label, tone)
        return label

    def _elided(self) -> str:
        forms = [visible_controls(form) for form in self.expansion.forms]
        text = ", ".join(forms[:_MOST_FORMS]) + (" …" if len(forms) > _MOST_FORMS else "")
        metrics = QFontMetrics(self._theme.font("meta"))
        room = self._theme.px(_LONGEST)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _kind_word(self) -> str:
        return {
            ExpansionKind.SCRIPT: self.tr("written"),
            ExpansionKind.STEM: self.tr("form"),
            ExpansionKind.ALIAS: self.tr("also named"),
            ExpansionKind.PINYIN: self.tr("name"),
            ExpansionKind.SOUND: self.tr("sounds"),
        }[self.expansion.kind]

    def _switch_words(self) -> str:
        word = visible_controls(self.expansion.word)
        if self.expansion.on:
            return self.tr("Find “{word}” without this").format(word=word)
        return self.tr("Find this too for “{word}”").format(word=word)

    def toggle(self) -> None:
        """Ask for the other state."""
        self.switched.emit(self.expansion.key, not self.expansion.on)

    def _restyle(self) -> None:
        icon = "x" if self.expansion.on else "plus"
        self._switch.setIcon(self._theme.icon(icon, "text2"))
        self.update()


class ExpansionStrip(Strip):
    """Chips in one row; hidden while nothing else was found. What doesn't fit is counted."""

    switched = Signal(str, bool)  # key, on

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._expansions: tuple[Expansion, ...] = ()
        self._chips: list[ExpansionChip] = []
        self._title = QLabel(self.tr("Also found"), self)
        self._title.setFont(theme.font("meta"))
        set_tone(self._title, "text2")
        self._more = QToolButton(self)
        self._more.setProperty("bare", True)
        self._more.setFont(theme.font("meta"))
        self._more.setFixedHeight(theme.px(_HEIGHT))
        self._more.setToolTip(self.tr("Show the others, and switch them off or on"))
        self._more.clicked.connect(self._offer_rest)
        px = theme.px
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 0, px(12), 0)
        layout.setSpacing(px(_SPACING))
        layout.addWidget(self._title)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(_SPACING))
        layout.addLayout(self._row)
        layout.addWidget(self._more)
        layout.addStretch(1)
        self.setFixedHeight(px(_ROW))
        self.setAccessibleName(self.tr("What was found beside the words as typed"))
        self.hide()

    @property
    def expansions(self) -> tuple[Expansion, ...]:
        """What is shown."""
        return self._expansions

    def set_expansions(self, expansions: Sequence[Expansion]) -> None:
        """Show a chip for each; without any the row goes away. Nothing is emitted."""
        wanted = tuple(expansions)
        if wanted == self._expansions:
            return
        self._expansions = wanted
        here = next((chip for chip in self._chips if chip.switch.hasFocus()), None)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [ExpansionChip(self._theme, one, self) for one in wanted]
        for chip in self._chips:
            self._row.addWidget(chip)
            chip.switched.connect(self.switched)
        self.setVisible(bool(wanted))
        self._fit()
        if here is not None:
            self._give_back(here.expansion.key)

    def _give_back(self, key: str) -> None:
        """The keyboard stays where it was: at the same word, else at the first one."""
        heirs = [chip for chip in self._chips if not chip.isHidden()]
        heirs.sort(key=lambda chip: chip.expansion.key != key)
        if heirs:
            heirs[0].switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the chips for which there is no room, and say how many they are."""
        px = self._theme.px
        room = self.width() - px(24) - self._title.sizeHint().width() - px(72)
        hidden = 0
        for chip in self._chips:
            room -= chip.sizeHint().width() + px(_SPACING)
            chip.setVisible(room >= 0)
            hidden += room < 0
        self._more.setText(self.tr("+{count} more").format(count=hidden))
        self._more.setVisible(bool(hidden))

    def _offer_rest(self) -> None:
        """A menu of what had no room, ticked where it is found."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._chips:
            if chip.isHidden():
                action = menu.addAction(chip.line)
                action.setCheckable(True)
                action.setChecked(chip.expansion.on)
                action.triggered.connect(chip.toggle)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
