"""The welcome page: what one can do now, each with its shortcut. Shown while nothing is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.card import Card
from archive_app.ui.welcome.card_table import (
    CARDS,
    CHANGING,
    WITH_ARTICLES,
    WITHOUT_ARCHIVE,
    WITHOUT_ARTICLES,
    CardName,
    words,
)
from archive_app.ui.welcome.check_box import CheckBox
from archive_app.ui.welcome.recent import RecentArchives

_WIDEST = 616
_ONE_LINE = 590  # narrower, what stands below the cards takes two lines


class WelcomePage(QScrollArea):
    """Cards only for what works now; reading needs articles, so its card comes with them."""

    card_chosen = Signal(str)  # a CardName
    steps_shown = Signal(bool)  # "don't show again", and the way back
    sample_wanted = Signal(bool)  # whether the sample opens when no other archive is open

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._possible: frozenset[CardName] = frozenset()
        self._shows_steps = True
        self._is_sample = False
        self._page = QWidget(self)
        self._heading = self._label("title", "")
        font = theme.font("title")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._sentence = self._label("card", "text2")
        set_ground(self._page, "surface")
        self.cards = {spec.name: self._card(spec.name) for spec in CARDS}
        self.recent = RecentArchives(theme, self._page)
        self._make_foot()
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._page)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_archive("", 0)

    def _label(self, role: str, tone: str) -> QLabel:
        label = QLabel(self._page)
        label.setFont(self._theme.font(role))
        label.setWordWrap(True)
        if tone:
            set_tone(label, tone)
        return label

    def _card(self, name: CardName) -> Card:
        spec = next(spec for spec in CARDS if spec.name is name)
        card = Card(self._theme, spec.icon, words(spec.heading), self._page, keys=spec.keys)
        card.set_help(words(spec.help))
        card.setProperty("card", name.value)
        card.clicked.connect(self._tell)
        return card

    def _make_foot(self) -> None:
        theme, page = self._theme, self._page
        self.sample_box = CheckBox(
            theme, self.tr("Open the sample when nothing else is open"), page
        )
        self.sample_box.setFont(theme.font("meta"))
        self.sample_box.toggled.connect(self.sample_wanted)
        self.skip = QPushButton(self.tr("Don't show again"), page)
        self.skip.setProperty("flat", True)
        self.skip.clicked.connect(self._skip)
        self.again = QPushButton(self.tr("Show the first steps"), page)
        self.again.setProperty("link", True)
        self.again.clicked.connect(self._show_again)
        self.import_button = QPushButton(" " + self.tr("Import articles…"), page)
        self.import_button.setProperty("primary", True)
        self.import_button.setProperty("card", CardName.IMPORT.value)
        self.import_button.setFixedHeight(theme.px(34))
        self.import_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.import_button.clicked.connect(self._tell)

    def _lay_out(self) -> None:
        px = self._theme.px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.import_button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(px(8))
        self._foot.addWidget(self.sample_box)
        self._foot.addLayout(buttons, 1)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addSpacing(px(12))
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self.again)
        column.addWidget(self.recent)
        column.addSpacing(px(8))
        column.addLayout(self._foot)
        column.addStretch(3)
        holder = QWidget(self._page)
        holder.setMaximumWidth(px(_WIDEST))
        holder.setLayout(column)
        layout = QHBoxLayout(self._page)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.addStretch(1)
        layout.addWidget(holder, 100)
        layout.addStretch(1)

    # --- setters

    def follow(self, action: Callable[[str], QAction]) -> None:
        """Show the keys that are in force; ``action`` gives an action by its id."""
        for spec in CARDS:
            if spec.action:
                self.cards[spec.name].follow(action(spec.action))

    def set_sample_wanted(self, wanted: bool) -> None:
        """Whether the sample opens when no other archive is open."""
        self.sample_box.setChecked(wanted)

    def set_steps_shown(self, shown: bool) -> None:
        """The cards, or one line that brings them back."""
        self._shows_steps = shown
        self._show_possible()

    def set_archive(
        self, name: str, articles: int, *, is_sample: bool = False, read_only: bool = False
    ) -> None:
        """What is open: its name ('' for nothing), how many articles, whether it's the sample."""
        self._is_sample = is_sample
        heading, sentence = self._words(name, articles, is_sample=is_sample)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        possible = WITH_ARTICLES if articles else WITHOUT_ARTICLES
        possible = possible if name else WITHOUT_ARCHIVE
        self._possible = possible - CHANGING if read_only else possible
        self._show_possible()

    # --- Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_ONE_LINE)
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._page.updateGeometry()

    # --- inside

    def _words(self, name: str, articles: int, *, is_sample: bool) -> tuple[str, str]:
        count = self._wording.articles(articles)
        if not name:
            return self.tr("Welcome to Archive Browser."), self.tr(
                "Search, read and tag articles in two languages. Nothing leaves this computer."
            )
        if is_sample and articles:
            return self.tr("Welcome. This is a sample archive."), self.tr(
                "{articles} in Chinese and English, all invented. Try anything: the sample resets "
                "from the Help menu, and nothing leaves this computer."
            ).format(articles=count)
        if not articles:
            return self.tr("This archive holds no articles yet."), self.tr(
                "Import some to search and read them. Nothing leaves this computer."
            )
        return self.tr("Choose an article to read."), self.tr(
            "{articles} in {name}. Nothing leaves this computer."
        ).format(articles=count, name=name)

    def _show_possible(self) -> None:
        # What an archive needs to begin with is no tour: it can't be left out.
        is_tour = self._possible >= WITH_ARTICLES - CHANGING
        shown = self._shows_steps or not is_tour
        for name, card in self.cards.items():
            card.setVisible(shown and name in self._possible)
        self.again.setVisible(not shown)
        self.skip.setVisible(shown and is_tour)
        self.import_button.setVisible(CardName.IMPORT in self._possible)
        without = self._possible == WITHOUT_ARCHIVE
        self.recent.setVisible(without and self.recent.has_any)
        self.sample_box.setVisible(without or (shown and self._is_sample))
        first = next((card for card in self.cards.values() if not card.isHidden()), self.again)
        self.setFocusProxy(first)

    def show_recent(self) -> None:
        """What was opened lately has changed."""
        self._show_possible()

    def _tell(self) -> None:
        self.card_chosen.emit(self.sender().property("card"))

    def _skip(self) -> None:
        self.set_steps_shown(False)
        self.again.setFocus()
        self.steps_shown.emit(False)

    def _show_again(self) -> None:
        self.set_steps_shown(True)
        self.setFocus()
        self.steps_shown.emit(True)

    def _restyle(self) -> None:
        self.import_button.setIcon(self._theme.icon("folder-input", "on_fill"))
