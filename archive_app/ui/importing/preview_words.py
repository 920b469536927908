"""The words of a dry run: what the cells of a row show, its tip, and what is read aloud."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject

from archive_app.domain.dates import DateBasis, Dating, from_edtf
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls

# Icon and colour of what would become of a row; the words stand beside them always.
READINESS_LOOKS: dict[Readiness, tuple[str, str]] = {
    Readiness.READY: ("circle-check", "ok"),
    Readiness.WARNING: ("triangle-alert", "warn"),
    Readiness.DUPLICATE: ("copy", "text2"),
    Readiness.ERROR: ("circle-x", "err"),
}


class Column(IntEnum):
    """The columns of the table, from the left."""

    CHOICE = 0
    STATE = 1
    ARTICLE = 2
    DATE = 3
    PAIRING = 4
    RESULT = 5


class PreviewWords(QObject):
    """Words for rows of a dry run, in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def column(self, column: int) -> str:
        """The heading of a column; '' for the check box and the state."""
        return {
            Column.ARTICLE: self.tr("Article"),
            Column.DATE: self.tr("Date"),
            Column.PAIRING: self.tr("Pairing"),
            Column.RESULT: self.tr("Result of dry run"),
        }.get(Column(column), "")

    def readiness(self, readiness: Readiness) -> str:
        """What would become of a row, in a word."""
        return {
            Readiness.READY: self.tr("Ready"),
            Readiness.WARNING: self.tr("Warning"),
            Readiness.DUPLICATE: self.tr("Duplicate"),
            Readiness.ERROR: self.tr("Error"),
        }[readiness]

    def kind(self, kind: Readiness | None) -> str:
        """The rows of a kind together; all of them for None."""
        if kind is None:
            return self.tr("All")
        return {
            Readiness.READY: self.tr("Ready"),
            Readiness.WARNING: self.tr("Warnings"),
            Readiness.DUPLICATE: self.tr("Duplicates"),
            Readiness.ERROR: self.tr("Errors"),
        }[kind]

    def number(self, value: int) -> str:
        """A number with separators."""
        return self._wording.number(value)

    def articles(self, count: int) -> str:
        """``1 article``, ``4,315 articles``."""
        return self._wording.articles(count)

    def cell(self, row: PreviewRow, column: int) -> str:
        """What a cell shows, in one text."""
        match column:
            case Column.STATE:
                return self.readiness(row.readiness)
            case Column.ARTICLE:
                return self.title(row)
            case Column.DATE:
                return self.date(row)
            case Column.PAIRING:
                return self.pairing(row)
            case Column.RESULT:
                return " ".join(self.result(row))
        return ""

    def title(self, row: PreviewRow) -> str:
        """The first line of an article: its title, or else the place that it stands in."""
        return visible_controls(row.title or row.original_title) or self.place(row)

    def second_line(self, row: PreviewRow) -> str:
        """The title of the original, or else what there is to say below the first line."""
        if row.title and row.original_title:
            return visible_controls(row.original_title)
        if row.title or row.original_title:
            return self.place(row)
        return self.tr("(unreadable)") if row.readiness is Readiness.ERROR else ""

    def place(self, row: PreviewRow) -> str:
        """The end of the file's name with its folder, and the record in it."""
        name = visible_controls("/".join(row.file.replace("\\", "/").split("/")[-2:]))
        if not row.record:
            return name
        return self.tr("{file}, record {number}").format(
            file=name, number=self._wording.number(row.record)
        )

    def date(self, row: PreviewRow) -> str:
        """The date as precise as it is known; '' for what can't be read."""
        if row.readiness is Readiness.ERROR and not row.date:
            return ""
        try:
            date = from_edtf(row.date).date
        except ValueError:
            return visible_controls(row.date)
        basis = DateBasis.INFERRED if row.date_inferred else DateBasis.STATED
        return self._wording.date(Dating(date, basis))

    def wide_dates(self) -> tuple[str, ...]:
        """Dates as long as they come: a column that shows these cuts no other."""
        days = ("2023-12-28", "2022-09-28", "XXXX-12-28")
        return (*(self._day(day) for day in days), self.tr("Date"))

    def pairing(self, row: PreviewRow) -> str:
        """How well the paragraphs pair, from 0.00 to 1.00; ``none`` when a side is missing."""
        if row.readiness is Readiness.ERROR:
            return ""
        return self.tr("none") if row.pairing is None else f"{row.pairing:.2f}"

    def result(self, row: PreviewRow) -> tuple[str, ...]:
        """What was found, the weightiest first; a word where nothing was."""
        found = tuple(visible_controls(said(one)) for one in row.said)
        return found or (self.readiness(row.readiness),)

    def tip(self, row: PreviewRow, number: int) -> str:
        """Everything that is known of a row, a line each."""
        lines = [
            self.tr("Row {number}").format(number=self._wording.number(number + 1)),
            visible_controls(row.title),
            visible_controls(row.original_title),
            *self.result(row),
            self.tr("File: {file}").format(file=visible_controls(row.file)),
        ]
        if row.encoding:
            lines.append(
                self.tr("Encoding: {name}, {percent} % sure").format(
                    name=row.encoding, percent=round(100 * row.encoding_confidence)
                )
            )
        if row.date_inferred:
            lines.append(self.tr("The date was inferred."))
        return "\n".join(line for line in lines if line)

    def spoken(self, row: PreviewRow, column: int) -> str:
        """A cell as it is read aloud; that of the article says the whole row."""
        if column != Column.ARTICLE:
            return self.cell(row, column)
        parts = (
            self.title(row),
            self.second_line(row),
            self.date(row),
            self.readiness(row.readiness),
            *self.result(row),
        )
        return ", ".join(dict.fromkeys(part for part in parts if part))

    # --- inside

    def _day(self, edtf: str) -> str:
        return self._wording.date(Dating(from_edtf(edtf).date, DateBasis.STATED))
