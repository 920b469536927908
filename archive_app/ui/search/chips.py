"""The row of active filters: how many articles, a chip per facet, order and density of the list."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.ui.accessibility import announce
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import FACET_ICONS, Wording
from archive_app.ui.search.chip import Chip
from archive_app.ui.search.order_button import OrderButton
from archive_app.ui.search.strip import Strip
from archive_app.ui.theme import Theme

_HEIGHT = 38
_WORDS_FROM = 1100
_MOST_LETTERS = 28
# What a click on the button of the view brings, with its icon.
_NEXT_DENSITY = {
    "comfortable": ("compact", "rows-3"),
    "compact": ("table", "table-2"),
    "table": ("comfortable", "rows-2"),
}
_ORDER = (Facet.DATE, *(facet for facet in Facet if facet is not Facet.DATE))


class ChipsBar(Strip):
    """Says what is shown and why; every reason can be taken away here."""

    choice_removed = Signal(object)  # Facet
    clear_all_requested = Signal()
    lock_wanted = Signal(object, bool)  # Facet
    copy_requested = Signal()  # words and filters as query text
    density_chosen = Signal(str)  # "comfortable", "compact" or "table"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wording = Wording(self)
        self._shown = self._total = self._groups = 0
        self._filters = Filters()
        self._sizes: Mapping[Facet, int] = {}
        self._locked: frozenset[Facet] = frozenset()
        self._chips: list[Chip] = []
        self._facets_of: dict[Chip, tuple[Facet, ...]] = {}
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.RichText)
        self._count.setFont(theme.font("ui"))
        self._clear = QToolButton(self)
        self._clear.setText(self.tr("Clear all"))
        self._clear.setToolTip(self.tr("Remove every filter (Ctrl+Shift+Backspace)"))
        self.order = OrderButton(theme, self)
        self._density = QToolButton(self)
        self._lay_out()
        self._clear.clicked.connect(self.clear_all_requested)
        self._density.clicked.connect(self._tell_density)
        theme.changed.connect(self._restyle)
        self.set_density("comfortable")
        self._restyle()
        self._rebuild()

    def _lay_out(self) -> None:
        px = self._theme.px
        for button in (self._clear, self._density):
            button.setFont(self._theme.font("meta"))
            button.setIconSize(QSize(px(16), px(16)))
            button.setFixedHeight(px(28))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 0, px(12), 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._count)
        layout.addSpacing(px(4))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(8))
        layout.addLayout(self._row)
        layout.addWidget(self._clear)
        layout.addStretch(1)
        layout.addWidget(self.order)
        layout.addWidget(self._density)
        self.setFixedHeight(px(_HEIGHT))

    # --- setters

    def set_counts(self, shown: int, total: int, groups: int = 0, *, is_new: bool = False) -> None:
        """``shown`` articles match of ``total``; a new answer is announced with the same count.

        ``groups`` is how many groups they make, 0 when they aren't grouped.
        """
        if (shown, total, groups) == (self._shown, self._total, self._groups) and not is_new:
            return
        self._shown, self._total, self._groups = shown, total, groups
        self._say_count()
        spoken = self.tr("{shown} of {articles}").format(
            shown=self._wording.number(shown), articles=self._wording.articles(total)
        )
        announce(self, spoken)

    def set_filters(self, filters: Filters, sizes: Mapping[Facet, int]) -> None:
        """Show a chip for every facet with a choice; sizes are distinct values of each facet."""
        self._filters, self._sizes = filters, sizes
        self._rebuild()

    def set_locked(self, locked: frozenset[Facet]) -> None:
        """Show which filters stay when filters are cleared."""
        self._locked = locked
        self._rebuild()

    def set_density(self, density: str) -> None:
        """Show ``comfortable``, ``compact`` or ``table``; nothing is emitted."""
        self._density_now = density
        tip = self.tr("Show more rows with less text")
        if density == "compact":
            tip = self.tr("Show the results as a table")
        elif density == "table":
            tip = self.tr("Show snippets of the text in every row")
        self._density.setToolTip(tip)
        self._density.setAccessibleName(tip)
        self._restyle()

    # --- questions

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips shown."""
        return tuple(self._chips)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rebuild()

    # --- chips

    def _rebuild(self) -> None:
        """One chip a facet; those that include fold into one when the row is too short."""
        narrow = self.width() < self._theme.px(_WORDS_FROM)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if narrow:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.order.setToolButtonStyle(style)
        self._say_count()
        chosen = [facet for facet in _ORDER if not self._filters.of(facet).is_empty]
        self._clear.setVisible(bool(chosen) and not narrow)
        self._put_chips([(facet,) for facet in chosen])
        including = [facet for facet in chosen if not self._filters.of(facet).exclude]
        if len(including) > 1 and (narrow or self._needed_width() > self.width()):
            excluding = [(facet,) for facet in chosen if facet not in including]
            self._put_chips([tuple(including), *excluding])

    def _needed_width(self) -> int:
        widgets = [self._count, *self._chips, self.order, self._density]
        if not self._clear.isHidden():
            widgets.append(self._clear)
        gaps = self._theme.px(8) * (len(widgets) + 4)
        return sum(widget.sizeHint().width() for widget in widgets) + gaps

    def _put_chips(self, groups: list[tuple[Facet, ...]]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        self._facets_of.clear()
        for facets in groups:
            chip = self._chip_for(facets)
            chip.removed.connect(self._tell_removed)
            chip.lock_wanted.connect(self._tell_lock)
            chip.copy_wanted.connect(self.copy_requested)
            self._row.addWidget(chip)
            chip.show()
            self._chips.append(chip)
            self._facets_of[chip] = facets

    def _chip_for(self, facets: tuple[Facet, ...]) -> Chip:
        if len(facets) > 1:
            text = self.tr("{count} filters").format(count=len(facets))
            chip = Chip(self._theme, "list-filter", text, self, spoken=text)
            chip.setToolTip(plain_tip("\n".join(self._plain(facet) for facet in facets)))
            return chip
        facet = facets[0]
        choice = self._filters.of(facet)
        chip = Chip(
            self._theme,
            FACET_ICONS[facet],
            self._rich(facet, choice),
            self,
            excludes=bool(choice.exclude),
            spoken=self._plain(facet),
            locked=facet in self._locked,
        )
        chip.setToolTip(plain_tip(self._plain(facet)))
        return chip

    # --- words

    def _rich(self, facet: Facet, choice: Choice) -> str:
        parts = []
        if choice.include:
            parts.append(escape(_short(self._included(facet, choice))))
        if choice.exclude:
            value = escape(_short(self._summary(facet, choice.exclude)))
            parts.append(self.tr("<b>not</b> {value}").format(value=value))
        return ", ".join(parts)

    def _plain(self, facet: Facet) -> str:
        """Every value in words, for tooltips and screen readers."""
        choice = self._filters.of(facet)
        included = [self._wording.value(facet, value) for value in sorted(choice.include)]
        parts = [" + ".join(included)] if choice.every else included
        parts += [
            self.tr("not {value}").format(value=self._wording.value(facet, value))
            for value in sorted(choice.exclude)
        ]
        return self.tr("{facet}: {values}").format(
            facet=self._wording.facet(facet), values=", ".join(parts)
        )

    def _included(self, facet: Facet, choice: Choice) -> str:
        values = choice.include
        if not choice.every or len(values) == 1:
            return self._summary(facet, values)
        if len(values) == 2:
            return " + ".join(self._wording.value(facet, value) for value in sorted(values))
        return self.tr("all of {count} values").format(count=self._wording.number(len(values)))

    def _summary(self, facet: Facet, values: frozenset[str]) -> str:
        if len(values) == 1:
            return self._wording.value(facet, next(iter(values)))
        if facet is Facet.DATE and (years := self._wording.years(sorted(values))):
            return years
        return self._wording.chosen_of(facet, len(values), self._sizes.get(facet, 0))

    def _say_count(self) -> None:
        shown, total = (self._wording.number(n) for n in (self._shown, self._total))
        if self._shown == self._total:
            text = self.tr("<b>1 article</b>")
            if self._total != 1:
                text = self.tr("<b>{total} articles</b>").format(total=total)
        elif self.width() < self._theme.px(_WORDS_FROM):
            text = self.tr("<b>{shown}</b> of {total}").format(shown=shown, total=total)
        else:
            text = self.tr("<b>{shown}</b> of {total} articles").format(shown=shown, total=total)
        if self._groups:
            groups = self.tr("in %n group(s)", "", self._groups)
            text = self.tr("{articles} {groups}").format(articles=text, groups=groups)
        self._count.setText(text)

    # --- intents

    def _tell_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            for facet in self._facets_of.get(chip, ()):
                self.choice_removed.emit(facet)

    def _tell_lock(self, wanted: bool) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            for facet in self._facets_of.get(chip, ()):
                self.lock_wanted.emit(facet, wanted)

    def _tell_density(self) -> None:
        wanted, _ = _NEXT_DENSITY[self._density_now]
        self.set_density(wanted)
        self.density_chosen.emit(wanted)

    def _restyle(self) -> None:
        # The icon shows what a click brings.
        _, icon = _NEXT_DENSITY[self._density_now]
        self._density.setIcon(self._theme.icon(icon))
        self.update()


def _short(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1].rstrip() + "…"
