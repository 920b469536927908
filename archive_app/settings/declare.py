"""Every setting of the program, declared once: the dialog, the file and the manual follow it."""

from __future__ import annotations

from collections.abc import Mapping

from archive_app.settings.reading import READING
from archive_app.settings.setting import Kind, Section, Setting, Value
from archive_app.settings.words import QT_TRANSLATE_NOOP

__all__ = ["SETTINGS", "Kind", "Section", "Setting", "Value"]

# Names of facets; the ones that an archive has no values for are not shown.
FACETS_SHOWN = (
    "source", "status", "reviewer", "tag", "collection", "flag", "person", "org", "place", "lang",
    "kind", "duplicate", "has", "section", "byline", "credit", "batch",
)  # fmt: skip

_APPEARANCE = (
    Setting(
        "language",
        "system",
        QT_TRANSLATE_NOOP("Settings", "Another one is shown from the next start on."),
        ("system", "en", "zh_CN", "de"),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "Language of the interface"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "Like the system"),
            *("English", "简体中文", "Deutsch"),
        ),
    ),
    Setting(
        "theme",
        "system",
        QT_TRANSLATE_NOOP("Settings", "Colours of the window."),
        ("system", "light", "dark"),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "Theme"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "System"),
            QT_TRANSLATE_NOOP("Settings", "Light"),
            QT_TRANSLATE_NOOP("Settings", "Dark"),
        ),
    ),
    Setting(
        "theme.high_contrast",
        False,
        QT_TRANSLATE_NOOP("Settings", "Colours of high contrast, whatever the desktop asks."),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "High contrast"),
    ),
    Setting(
        "results.density",
        "comfortable",
        QT_TRANSLATE_NOOP("Settings", "Height of a row in the result list."),
        ("comfortable", "compact", "table"),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "Result rows"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "Comfortable"),
            QT_TRANSLATE_NOOP("Settings", "Compact"),
            QT_TRANSLATE_NOOP("Settings", "Table"),
        ),
    ),
    Setting(
        "results.group",
        "",
        QT_TRANSLATE_NOOP("Settings", "Each group is one row, which Right opens."),
        ("", "reprints", "source", "month"),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "Group results"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "No groups"),
            QT_TRANSLATE_NOOP("Settings", "Reprints together"),
            QT_TRANSLATE_NOOP("Settings", "By source"),
            QT_TRANSLATE_NOOP("Settings", "By month"),
        ),
    ),
    Setting(
        "window.sidebar",
        True,
        QT_TRANSLATE_NOOP("Settings", "Where the window is wide enough for them."),
        section=Section.APPEARANCE,
        label=QT_TRANSLATE_NOOP("Settings", "Filters beside the result list"),
    ),
)

_ORDERS = (
    "relevance", "newest", "oldest", "title", "title_down", "source", "source_down", "added",
    "added_first",
)  # fmt: skip

_SEARCHING = (
    Setting(
        "results.sort",
        "relevance",
        QT_TRANSLATE_NOOP("Settings", "Order of the result list."),
        _ORDERS,
        section=Section.SEARCH,
        label=QT_TRANSLATE_NOOP("Settings", "Order"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "Relevance"),
            QT_TRANSLATE_NOOP("Settings", "Date, newest first"),
            QT_TRANSLATE_NOOP("Settings", "Date, oldest first"),
            QT_TRANSLATE_NOOP("Settings", "Title"),
            QT_TRANSLATE_NOOP("Settings", "Title, Z to A"),
            QT_TRANSLATE_NOOP("Settings", "Source"),
            QT_TRANSLATE_NOOP("Settings", "Source, Z to A"),
            QT_TRANSLATE_NOOP("Settings", "Added last"),
            QT_TRANSLATE_NOOP("Settings", "Added first"),
        ),
    ),
    Setting(
        "results.then",
        "none",
        "What decides between results that are equal in the order.",
        ("none", *_ORDERS),
    ),
    Setting(
        "search.as_you_type",
        True,
        QT_TRANSLATE_NOOP("Settings", "A short pause is enough. Otherwise Enter searches."),
        section=Section.SEARCH,
        label=QT_TRANSLATE_NOOP("Settings", "Search as you type"),
    ),
    Setting("results.columns", "", "Columns of the result table, their order and widths."),
    Setting("facets.shown", FACETS_SHOWN, "Filters in the sidebar below the dates, in order."),
    Setting("facets.by_name", (), "Filters whose lists are sorted by name instead of by count."),
    Setting("search.history", (), "What was searched for, the newest last."),
)

_ARCHIVES = (
    Setting(
        "editor.name",
        "",
        QT_TRANSLATE_NOOP("Settings", "It stands beside your edits; empty, your account's does."),
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "Your name"),
    ),
    Setting(
        "library.sample",
        True,
        QT_TRANSLATE_NOOP("Settings", "When no other archive was open last."),
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "Open the sample archive at the start"),
    ),
    Setting(
        "reprints.near",
        50,
        QT_TRANSLATE_NOOP("Settings", "New archives: the share of sentences in common."),
        (),
        1,
        100,
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "Nearly the same, from per cent"),
    ),
    Setting(
        "reprints.contained",
        60,
        QT_TRANSLATE_NOOP("Settings", "New archives: the share of the shorter text's sentences."),
        (),
        1,
        100,
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "An excerpt, from per cent"),
    ),
    Setting(
        "reprints.translation",
        10,
        QT_TRANSLATE_NOOP("Settings", "New archives: the share of runs of three words."),
        (),
        1,
        100,
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "Translations of one original, from per cent"),
    ),
    Setting("library.last", "", "The archive that was open last; it opens again at the start."),
    Setting("tags.quick", (), "The tags that the keys 1 to 9 put on, in their order."),
    Setting("tags.recent", (), "The tags put on lately, the newest first."),
    Setting("library.recent", (), "Archives opened lately, the newest first."),
    Setting(
        "welcome.steps",
        True,
        QT_TRANSLATE_NOOP("Settings", "While no article is read."),
        section=Section.ARCHIVES,
        label=QT_TRANSLATE_NOOP("Settings", "Show the first steps"),
    ),
    Setting("imports.offered", (), "Imports that were offered to go on with, the newest first."),
)

_KEYBOARD = (
    Setting(
        "keys.letters",
        True,
        QT_TRANSLATE_NOOP("Settings", "In the list and the reader only, never while typing."),
        section=Section.KEYBOARD,
        label=QT_TRANSLATE_NOOP("Settings", "Single letters are keys"),
    ),
    Setting("keys.map", (), "Keys that were changed: the id of an action, a tab, its keys."),
)

_KEPT = (
    Setting("corrections.drafts", (), "Corrections begun and not saved, the newest first."),
    Setting("notes.drafts", (), "Notes that were begun and not saved, the newest first."),
    Setting("window.geometry", "", "Size and place of the window (base64, written by Qt)."),
    Setting("window.screens", (), "Widths of panes and columns for each screen, by its size."),
    Setting("window.splitter", "", "Widths of the panes (base64, written by Qt)."),
)

_ALL = (*_APPEARANCE, *READING, *_SEARCHING, *_ARCHIVES, *_KEYBOARD, *_KEPT)

SETTINGS: Mapping[str, Setting] = {setting.key: setting for setting in _ALL}
