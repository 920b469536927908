"""Actions of the filters: which are shown, and filters and query text as the same thing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

FILTER_ACTIONS = (
    _spec(
        "search.copy_query",
        QT_TRANSLATE_NOOP("Actions", "Copy as &query text"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.write_filters",
        QT_TRANSLATE_NOOP("Actions", "Filters &into the query"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.read_filters",
        QT_TRANSLATE_NOOP("Actions", "&Query into filters"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.choose_filters",
        QT_TRANSLATE_NOOP("Actions", "Choose fi&lters…"),
        "search",
    ),
)
