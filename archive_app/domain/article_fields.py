"""The fields of an article that people may set, and what one set over the import."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ArticleField(StrEnum):
    """The fields; values are the names of the command line."""

    TITLE_ORIGINAL = "title.original"
    TITLE_TRANSLATION = "title.translation"
    SOURCE = "source"
    SECTION = "section"
    DATE = "date"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    LANGUAGE_ORIGINAL = "language.original"
    LANGUAGE_TRANSLATION = "language.translation"
    RIGHTS = "rights"
    URL = "url"
    ASSIGNEE = "assignee"  # who reviews it


@dataclass(frozen=True, slots=True)
class EditedField:
    """A field that a person set: what the import says of it, who set it and when (ISO 8601)."""

    field: ArticleField
    value: str
    imported: str
    by: str = ""
    at: str = ""
