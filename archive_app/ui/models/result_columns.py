"""The columns of the result table: their names, what stands in them, and what sorts by them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject

from archive_app.domain.articles import ResultRow
from archive_app.domain.searching import Sort
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls


class Column(IntEnum):
    """Places in the model; a person orders and hides all but the first."""

    TITLE = 0
    ORIGINAL = 1
    DATE = 2
    SOURCE = 3
    STATUS = 4
    TAGS = 5
    HITS = 6
    FLAGS = 7
    NOTES = 8
    REPRINTS = 9
    LANGUAGE = 10
    ADDED = 11


FIRST_SHOWN = frozenset(
    {Column.TITLE, Column.DATE, Column.SOURCE, Column.STATUS, Column.TAGS, Column.HITS}
)
WIDTHS = {
    Column.TITLE: 280,
    Column.ORIGINAL: 220,
    Column.DATE: 104,
    Column.SOURCE: 140,
    Column.STATUS: 112,
    Column.TAGS: 140,
    Column.HITS: 64,
    Column.FLAGS: 64,
    Column.NOTES: 64,
    Column.REPRINTS: 76,
    Column.LANGUAGE: 120,
    Column.ADDED: 104,
}
NUMBERS = frozenset({Column.HITS, Column.FLAGS, Column.NOTES, Column.REPRINTS})
# The order of a first click; a second one turns it round.
SORTS: dict[Column, Sort] = {
    Column.TITLE: Sort.TITLE,
    Column.DATE: Sort.NEWEST,
    Column.SOURCE: Sort.SOURCE,
    Column.HITS: Sort.RELEVANCE,
    Column.ADDED: Sort.ADDED,
}


class ColumnWords(QObject):
    """Says what columns are called and what a row has in them, in the person's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def name(self, column: Column) -> str:
        """The heading of a column."""
        return {
            Column.TITLE: self.tr("Title"),
            Column.ORIGINAL: self.tr("Original title"),
            Column.DATE: self.tr("Date"),
            Column.SOURCE: self.tr("Source"),
            Column.STATUS: self.tr("Status"),
            Column.TAGS: self.tr("Tags"),
            Column.HITS: self.tr("Hits"),
            Column.FLAGS: self.tr("Flags"),
            Column.NOTES: self.tr("Notes"),
            Column.REPRINTS: self.tr("Reprints"),
            Column.LANGUAGE: self.tr("Language"),
            Column.ADDED: self.tr("Added"),
        }[column]

    def text(self, column: Column, row: ResultRow) -> str:
        """What stands in a cell; nothing for a count of 0."""
        counts = {
            Column.HITS: row.hits,
            Column.FLAGS: row.flag_count,
            Column.NOTES: row.note_count,
            Column.REPRINTS: row.reprints,
        }
        if column in counts:
            return self._wording.number(counts[column]) if counts[column] else ""
        match column:
            case Column.TITLE:
                text = row.title or row.original_title or row.external_id
            case Column.ORIGINAL:
                text = row.original_title
            case Column.DATE:
                text = self._wording.date(row.dating)
            case Column.SOURCE:
                text = row.source
            case Column.STATUS:
                text = self._wording.status(row.status)
            case Column.TAGS:
                text = ", ".join(tag.path for tag in row.tags)
            case Column.LANGUAGE:
                text = self._languages(row)
            case _:
                text = self._wording.moment(row.added) if row.added else ""
        return visible_controls(text)

    def _languages(self, row: ResultRow) -> str:
        tags = dict.fromkeys((row.original_language, row.title_language))
        return ", ".join(self._wording.language(tag) for tag in tags if tag)
