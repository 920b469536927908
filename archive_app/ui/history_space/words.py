"""The words people read of edits: kinds of things changed, values before and after, times."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import HistoryEntry
from archive_app.domain.history import EventLine
from archive_app.ui.details.words import DetailsWords
from archive_app.ui.models.numerals import person_locale
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

_ICONS = {
    "alignment": "link-2",
    "bulk": "layers",
    "collections": "inbox",
    "field": "pencil",
    "finding": "flag",
    "import": "folder-input",
    "likeness": "copy",
    "names": "users",
    "note": "message-square-text",
    "package": "file-archive",
    "profile": "settings-2",
    "review": "circle-check",
    "rules": "eraser",
    "search": "bookmark",
    "star": "star",
    "status": "circle-check",
    "tag": "tag",
    "tags": "tag",
    "text": "user-round-pen",
}


def icon_of(entry: HistoryEntry) -> str:
    """The picture of a kind of edit."""
    return _ICONS.get(entry.kind.partition(".")[0], "history")


class HistoryWords(QObject):
    """Words in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._fields = DetailsWords(self)

    def when(self, entry: HistoryEntry) -> str:
        """Day and time of an edit, where the person is."""
        at = QDateTime.fromString(entry.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return person_locale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else ""

    def who_and_when(self, entry: HistoryEntry) -> str:
        """Who made an edit, and when; that it was taken back."""
        parts = [visible_controls(entry.actor), self.when(entry)]
        if entry.undone:
            parts.append(self.tr("taken back"))
        return " · ".join(part for part in parts if part)

    def what(self, line: EventLine) -> str:
        """What was changed."""
        if line.what in set(ArticleField):
            return self._fields.field(ArticleField(line.what))
        return {
            "tag": self.tr("Tag"),
            "status": self.tr("Review status"),
            "note": self.tr("Note"),
            "text": self.tr("Text"),
            "form": self.tr("Form of a name"),
            "identifier": self.tr("Identifier"),
            "mentions": self.tr("Mentions"),
            "name.preferred": self.tr("Name"),
            "name.state": self.tr("State"),
            "name.reading": self.tr("Reading"),
            "name.dates": self.tr("Dates"),
            "name.role": self.tr("Role"),
            "name.note": self.tr("Note"),
            "name.kind": self.tr("Kind"),
        }.get(line.what, line.what)

    def value(self, line: EventLine, value: str | None) -> str:
        """A value before or after."""
        if value is None:
            return self.tr("as imported")
        if line.what == "status" and value in set(ReviewStatus):
            return self._wording.status(ReviewStatus(value))
        return visible_controls(value) if value else self.tr("nothing")

    def change(self, line: EventLine) -> str:
        """``before → after``, or how many articles where there are no words."""
        if line.before == "" and line.after == "":
            return self._wording.articles(line.articles)
        words = f"{self.value(line, line.before)} → {self.value(line, line.after)}"
        if line.articles > 1:
            words += f" · {self._wording.articles(line.articles)}"
        return words
