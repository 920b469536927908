"""Actions of the search field: help with its syntax, the builder, words out of the reader."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

SEARCH_ACTIONS = (
    _spec(
        "search.refresh",
        QT_TRANSLATE_NOOP("Actions", "Search a&gain"),
        "search",
        "F5",
        when=When.OPEN,
    ),
    _spec(
        "search.build",
        QT_TRANSLATE_NOOP("Actions", "Search &both languages…"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.syntax",
        QT_TRANSLATE_NOOP("Actions", "&How to search, by example"),
        "search",
        "Shift+F1",
        when=When.OPEN,
    ),
    _spec(
        "search.forget",
        QT_TRANSLATE_NOOP("Actions", "Forget earlier s&earches"),
        "search",
    ),
    _spec(
        "search.words",
        QT_TRANSLATE_NOOP("Actions", "Search for the selected &words"),
        "search",
        "Alt+Return",
        "Alt+Enter",
        when=When.ARTICLE,
    ),
)
