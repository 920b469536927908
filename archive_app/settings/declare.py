"""The declaration of every setting: key, default, what values are allowed, and help in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | bool | tuple[str, ...] | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``choices`` names the allowed values of a text setting; empty allows any."""

    key: str
    default: Value
    help: str
    choices: tuple[str, ...] = ()
    least: int = 0  # with ``most``: the range of a whole number
    most: int = 0

    def accepts(self, value: object) -> bool:
        """Whether ``value`` may be stored under this key."""
        if isinstance(self.default, tuple):
            return isinstance(value, tuple) and _is_list_like(self.default, value)
        if type(value) is not type(self.default):
            return False
        if self.most and isinstance(value, int):
            return self.least <= value <= self.most
        return not self.choices or value in self.choices


def _is_list_like(default: tuple[str, ...] | tuple[int, ...], items: tuple[object, ...]) -> bool:
    """Whether ``items`` are all texts or all whole numbers, as the default's are, if it has any."""
    if all(isinstance(item, str) for item in items):
        return not any(isinstance(item, int) for item in default)
    return all(isinstance(item, int) and not isinstance(item, bool) for item in items)


# Names of facets; the ones that an archive has no values for are not shown.
FACETS_SHOWN = (
    "source", "status", "tag", "flag", "person", "org", "place", "lang", "kind", "duplicate",
    "has", "section", "byline", "credit", "batch",
)  # fmt: skip
_ALL = (
    Setting(
        "language",
        "system",
        "Language of the interface; another one is shown from the next start on.",
        ("system", "en", "zh_CN", "zh_TW", "de"),
    ),
    Setting("theme", "system", "Colours of the window.", ("system", "light", "dark")),
    Setting("theme.high_contrast", False, "Colours of high contrast, whatever the desktop asks."),
    Setting(
        "results.density",
        "comfortable",
        "Height of a row in the result list.",
        ("comfortable", "compact"),
    ),
    Setting(
        "results.sort",
        "relevance",
        "Order of the result list.",
        ("relevance", "newest", "oldest", "title", "source", "added"),
    ),
    Setting(
        "reader.layout",
        "side_by_side",
        "Layout of the reader.",
        ("side_by_side", "stacked", "original", "translation"),
    ),
    Setting("reader.swapped", False, "Show the translation on the left."),
    Setting("reader.plain", False, "Show articles as plain text, for screen readers."),
    Setting("reader.pinyin", False, "Show pinyin above Chinese text."),
    Setting("reader.serif", False, "Set articles in a family with serifs."),
    Setting("reader.zoom_original", 100, "Size of the original, in per cent.", (), 60, 300),
    Setting("reader.zoom_translation", 100, "Size of the translation, in per cent.", (), 60, 300),
    Setting("reader.details", False, "Show the details beside the article."),
    Setting("reader.notes", True, "Show the notes beside the text."),
    Setting("facets.shown", FACETS_SHOWN, "Filters in the sidebar below the dates, in order."),
    Setting("corrections.drafts", (), "Corrections begun and not saved, the newest first."),
    Setting("notes.drafts", (), "Notes that were begun and not saved, the newest first."),
    Setting("search.history", (), "What was searched for, the newest last."),
    Setting("library.last", "", "The archive that was open last; it opens again at the start."),
    Setting("library.recent", (), "Archives opened lately, the newest first."),
    Setting("library.sample", True, "Open the sample archive when no other archive is open."),
    Setting("welcome.steps", True, "Show the first steps while no article is read."),
    Setting("imports.offered", (), "Imports that were offered to go on with, the newest first."),
    Setting("reprints.near", 50, "Nearly the same: per cent of the sentences.", (), 1, 100),
    Setting("reprints.contained", 60, "An excerpt: per cent of its sentences.", (), 1, 100),
    Setting("reprints.translation", 10, "Translations: per cent of runs of words.", (), 1, 100),
    Setting("window.sidebar", True, "Show the filters beside the result list."),
    Setting("window.geometry", "", "Size and place of the window (base64, written by Qt)."),
    Setting("window.splitter", "", "Widths of the panes (base64, written by Qt)."),
)

SETTINGS: Mapping[str, Setting] = {setting.key: setting for setting in _ALL}
