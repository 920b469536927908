"""The section of dates: a heading that folds it, bars, a typed range, rows for doubtful dates."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.domain.findings import FindingKind
from archive_app.domain.histogram import Histogram
from archive_app.domain.periods import PARTIAL_VALUE
from archive_app.ui.facets.heading import SectionHeading
from archive_app.ui.facets.histogram import DateHistogram
from archive_app.ui.facets.lone_row import LoneRow
from archive_app.ui.facets.range_box import RangeBox
from archive_app.ui.models.bar_choice import included_periods
from archive_app.ui.models.facet_tree import ValueState, with_state
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_MARGIN = 12
_INFERRED = FindingKind.YEAR_INFERRED.value
_BUTTON = 24


class DateSection(QWidget):
    """Shows the date facet and the flag of inferred years; hidden when there are no dates."""

    choice_changed = Signal(object, object)  # Facet, Choice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._filters = Filters()
        self._shown_rows: set[LoneRow] = set()
        self.heading = SectionHeading(theme, self._wording.facet(Facet.DATE), self)
        self.type_button = self._button("text-cursor", self.tr("Type a range of dates"))
        self.type_button.setCheckable(True)
        self.up_button = QToolButton(self)
        self.range = RangeBox(theme, self)
        self.bars = DateHistogram(theme, self)
        self.inferred = LoneRow(
            theme,
            self.tr("Year inferred, not in source"),
            self.tr("Articles whose year was found in the text, not stated with the date"),
            self,
        )
        self.partial = LoneRow(
            theme,
            self._wording.value(Facet.DATE, PARTIAL_VALUE),
            self.tr("Articles of which only the year, or the year and the month, are known"),
            self,
        )
        self.undated = LoneRow(
            theme,
            self._wording.value(Facet.DATE, NONE_VALUE),
            self.tr("Articles without a date"),
            self,
        )
        self._rows = {
            self.inferred: (Facet.FLAG, _INFERRED),
            self.partial: (Facet.DATE, PARTIAL_VALUE),
            self.undated: (Facet.DATE, NONE_VALUE),
        }
        self._set_up_way_up()
        self._lay_out()
        self._connect()
        self.range.hide()
        self.hide()

    # --- setters

    def set_values(
        self,
        histogram: Histogram,
        values: Mapping[Facet, tuple[FacetValue, ...]],
        filters: Filters,
    ) -> None:
        """Show counts by date, and of articles with a doubtful date or none."""
        flags = {value.value: value.count for value in values.get(Facet.FLAG, ())}
        counts = {
            self.inferred: (flags.get(_INFERRED, 0), flags.get(_INFERRED, 0)),
            self.partial: (histogram.partial.matching, histogram.partial.total),
            self.undated: (histogram.undated.matching, histogram.undated.total),
        }
        self._shown_rows.clear()
        for row, (matching, total) in counts.items():
            facet, value = self._rows[row]
            choice = filters.of(facet)
            row.set_count(matching)
            if total or value in choice.include | choice.exclude:
                self._shown_rows.add(row)
        self.bars.set_histogram(histogram, filters.of(Facet.DATE))
        self.setVisible(self.bars.has_bars or bool(self._shown_rows))
        self.set_filters(filters)
        self._fold()

    def set_stale(self, stale: bool) -> None:
        """Dim the counts while they are of an older question."""
        for row in self._rows:
            row.set_stale(stale)

    def set_filters(self, filters: Filters) -> None:
        """Show other choices; the counts stay."""
        self._filters = filters
        choice = filters.of(Facet.DATE)
        self.bars.set_choice(choice)
        for row, (facet, value) in self._rows.items():
            row.set_state(_state(filters.of(facet), value))
        periods = included_periods(choice)
        self.range.set_range(self._wording.typed(next(iter(periods))) if len(periods) == 1 else "")
        self.heading.set_badge(self._wording.badge(choice))

    # --- inside

    def _button(self, icon: str, words: str) -> QToolButton:
        theme = self._theme
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setIcon(theme.icon(icon))
        button.setIconSize(QSize(theme.px(14), theme.px(14)))
        button.setFixedSize(theme.px(_BUTTON), theme.px(_BUTTON))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _set_up_way_up(self) -> None:
        """The button above the bars that goes back to longer ones."""
        theme, up = self._theme, self.up_button
        up.setProperty("bare", True)
        up.setFont(theme.font("caption"))
        up.setIcon(theme.icon("chevron-left", "accent"))
        up.setIconSize(QSize(theme.px(14), theme.px(14)))
        up.setFixedHeight(theme.px(_BUTTON))
        up.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        up.setToolTip(self.tr("Back to longer bars (Backspace)"))
        up.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, px(_MARGIN - 4), 0)
        top.setSpacing(0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.type_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), px(4))
        inner.setSpacing(px(4))
        inner.addWidget(self.range)
        inner.addWidget(self.up_button, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.bars)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, px(4))
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addSpacing(px(4))
        layout.addLayout(inner)
        for row in self._rows:
            layout.addWidget(row)

    def _connect(self) -> None:
        self.heading.toggled.connect(self._fold)
        self.type_button.toggled.connect(self._show_range)
        self.range.range_chosen.connect(self._choose_range)
        self.range.closed.connect(self._close_range)
        self.up_button.clicked.connect(self.bars.rise)
        self.bars.choice_changed.connect(self._tell_dates)
        self.bars.window_changed.connect(self._show_way_up)
        for row in self._rows:
            row.state_chosen.connect(self._choose_row)
        self._theme.changed.connect(self._restyle)

    def _fold(self) -> None:
        is_open = self.heading.isChecked()
        self.bars.setVisible(is_open and self.bars.has_bars)
        self.range.setVisible(is_open and self.type_button.isChecked())
        self._show_way_up(self.bars.window_shown)
        for row in self._rows:
            row.setVisible(is_open and row in self._shown_rows)

    def _show_way_up(self, window: str) -> None:
        self.up_button.setText(self._wording.value(Facet.DATE, window))
        name = self.tr("{period}, back to longer bars").format(period=self.up_button.text())
        self.up_button.setAccessibleName(name)
        self.up_button.setVisible(bool(window) and self.heading.isChecked())

    def _show_range(self, on: bool) -> None:
        if on:
            self.heading.setChecked(True)
        self._fold()
        if on:
            self.range.setFocus()
            self.range.field.selectAll()

    def _close_range(self) -> None:
        self.type_button.setChecked(False)
        self.type_button.setFocus()

    def _choose_range(self, value: str) -> None:
        choice = self._filters.of(Facet.DATE)
        kept = choice.include - included_periods(choice)
        include = kept | {value} if value else kept
        self._tell_dates(Choice(include, choice.exclude - include))

    def _choose_row(self, state: ValueState) -> None:
        row = self.sender()
        if isinstance(row, LoneRow):
            facet, value = self._rows[row]
            self._tell(facet, with_state(self._filters.of(facet), value, state))

    def _tell_dates(self, choice: Choice) -> None:
        self._tell(Facet.DATE, choice)

    def _tell(self, facet: Facet, choice: Choice) -> None:
        self.set_filters(self._filters.with_choice(facet, choice))
        self.choice_changed.emit(facet, choice)

    def _restyle(self) -> None:
        self.type_button.setIcon(self._theme.icon("text-cursor"))
        self.up_button.setIcon(self._theme.icon("chevron-left", "accent"))


def _state(choice: Choice, value: str) -> ValueState:
    if value in choice.include:
        return ValueState.INCLUDED
    return ValueState.EXCLUDED if value in choice.exclude else ValueState.OFF
