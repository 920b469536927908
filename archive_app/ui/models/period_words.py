"""Periods of time in words of the person's locale: ``Jul 2020 – Sep 2021``, ``Q3 2020``."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject

from archive_app.domain.histogram import Bar, Level
from archive_app.domain.periods import PARTIAL_VALUE, ends_of

_WEEK = 7  # days


class PeriodWords(QObject):
    """Translatable words for the values of dates."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def value(self, value: str) -> str:
        """A chosen value: a date, a range, ``partial``; what is none of these stays as it is."""
        if value == PARTIAL_VALUE:
            return self.tr("day or month unknown")
        ends = ends_of(value)
        if ends is None:
            return value
        first, last = ends
        if not first or not last:
            sentence = self.tr("from {date}") if first else self.tr("until {date}")
            return sentence.format(date=self.date(first or last))
        if first == last:
            return self.date(first)
        return self.tr("{first} – {last}").format(first=self.date(first), last=self.date(last))

    def date(self, date: str) -> str:
        """``2021``, ``Mar 2021``, ``5 Mar 2021``."""
        year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
        if not month:
            return str(year)
        pattern = self.tr("d MMM yyyy") if day else self.tr("MMM yyyy")
        written = self._locale.toString(QDate(year, month, day or 1), pattern)
        return written or date  # a date that is in no calendar is shown as it was typed

    def bar(self, bar: Bar, level: Level) -> str:
        """What a bar stands for: ``Q3 2020``, ``Mar 2021``, ``2021, month unknown``."""
        if bar.vague:
            unknown = self.tr("{date}, day unknown")
            if len(bar.value) == 4:
                unknown = self.tr("{date}, month unknown")
            return unknown.format(date=self.date(bar.value))
        if level is Level.QUARTER:
            year, month = int(bar.value[:4]), int(bar.value[5:7])
            return self.tr("Q{quarter} {year}").format(quarter=(month + 2) // 3, year=year)
        return self.value(bar.value)

    def tick(self, bar: Bar, level: Level, *, alone: bool) -> str:
        """The label below a bar, '' for bars that have none; ``alone``: months of one year."""
        if bar.vague:
            return ""
        year, month, day = (*map(int, bar.value.partition("..")[0].split("-")), 1, 1)[:3]
        if level is Level.WEEK or (level is Level.DAY and not alone and day == 1):
            is_first = day <= _WEEK
            short = QLocale.FormatType.ShortFormat
            return self._locale.standaloneMonthName(month, short) if is_first else ""
        if level is Level.DAY:
            return str(day)
        if level is Level.MONTH and alone:
            return self._locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
        return str(year) if month == 1 else ""
