"""Actions of saved searches."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

SAVED_ACTIONS = (
    _spec(
        "search.save",
        QT_TRANSLATE_NOOP("Actions", "Sa&ve this search…"),
        "search",
        "Ctrl+D",
        when=When.WRITABLE,
        separator=True,
    ),
    _spec(
        "search.saved",
        QT_TRANSLATE_NOOP("Actions", "Sho&w saved searches"),
        "search",
        "Ctrl+Shift+S",
        when=When.OPEN,
    ),
    _spec(
        "search.saved_import",
        QT_TRANSLATE_NOOP("Actions", "&Add saved searches from a file…"),
        "search",
        when=When.WRITABLE,
    ),
    _spec(
        "search.saved_export",
        QT_TRANSLATE_NOOP("Actions", "Save the saved searches as a &file…"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.batch",
        QT_TRANSLATE_NOOP("Actions", "Search a &list of queries…"),
        "search",
        when=When.OPEN,
    ),
)
