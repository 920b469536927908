"""The cards of the welcome page as data: what each says, what it does, and when it is there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class CardName(StrEnum):
    """What a card does."""

    IMPORT = "import"
    NEW = "new"
    OPEN = "open"
    SAMPLE = "sample"
    SEARCH = "search"
    FILTERS = "filters"
    READ = "read"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class CardSpec:
    """One card. ``action`` is the action whose keys it shows; ``keys`` are those of no action."""

    name: CardName
    icon: str
    heading: str
    help: str
    action: str = ""
    keys: str = ""


def words(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Cards", text)


CARDS = (
    CardSpec(
        CardName.IMPORT,
        "folder-input",
        str(QT_TRANSLATE_NOOP("Cards", "Import your articles")),
        str(
            QT_TRANSLATE_NOOP(
                "Cards", "Folder, ZIP, HTML, Word, PDF, tables. A dry run shows everything first."
            )
        ),
        "file.import",
    ),
    CardSpec(
        CardName.NEW,
        "file-plus",
        str(QT_TRANSLATE_NOOP("Cards", "Make a new archive")),
        str(
            QT_TRANSLATE_NOOP("Cards", "One file that holds your articles and all you add to them.")
        ),
        "file.new",
    ),
    CardSpec(
        CardName.OPEN,
        "folder-open",
        str(QT_TRANSLATE_NOOP("Cards", "Open an archive")),
        str(QT_TRANSLATE_NOOP("Cards", "One .archive file, on this disk or a shared drive.")),
        "file.open",
    ),
    CardSpec(
        CardName.SAMPLE,
        "newspaper",
        str(QT_TRANSLATE_NOOP("Cards", "Try the sample archive")),
        str(
            QT_TRANSLATE_NOOP(
                "Cards", "Invented news in Chinese and English, to try anything with."
            )
        ),
        "file.sample",
    ),
    CardSpec(
        CardName.SEARCH,
        "search",
        str(QT_TRANSLATE_NOOP("Cards", "Search both languages at once")),
        str(
            QT_TRANSLATE_NOOP("Cards", 'Try 女警 OR "female police" and press F3 to walk the hits.')
        ),
        "search.focus",
    ),
    CardSpec(
        CardName.FILTERS,
        "list-filter",
        str(QT_TRANSLATE_NOOP("Cards", "Narrow by date, source, tag, name")),
        str(QT_TRANSLATE_NOOP("Cards", "Space includes a value, Shift+Space excludes it.")),
        "view.sidebar",
    ),
    CardSpec(
        CardName.READ,
        "columns-2",
        str(QT_TRANSLATE_NOOP("Cards", "Read side by side")),
        str(
            QT_TRANSLATE_NOOP("Cards", "Pick any article. Hover a sentence to see its counterpart.")
        ),
        keys="Enter",
    ),
    CardSpec(
        CardName.TAG,
        "tag",
        str(QT_TRANSLATE_NOOP("Cards", "Tag what you read")),
        str(QT_TRANSLATE_NOOP("Cards", "One article or a thousand. Ctrl+Z takes it back, always.")),
        "article.tag",
    ),
)
WITHOUT_ARCHIVE = frozenset({CardName.NEW, CardName.OPEN, CardName.SAMPLE})
WITHOUT_ARTICLES = frozenset({CardName.IMPORT, CardName.OPEN})
WITH_ARTICLES = frozenset(CardName) - {CardName.NEW, CardName.SAMPLE}
CHANGING = frozenset({CardName.IMPORT, CardName.TAG})  # not in an archive for reading only
EXAMPLE = '女警 OR "female police"'
