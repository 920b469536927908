"""Actions of the result list: select all of it, mark one by one, choose columns."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

COLUMNS_ACTION = _spec(
    "view.columns",
    QT_TRANSLATE_NOOP("Actions", "Choose col&umns…"),
    "view",
    when=When.OPEN,
)
SELECTION_ACTIONS = (
    _spec(
        "edit.select_all",
        QT_TRANSLATE_NOOP("Actions", "Select &all results"),
        "edit",
        "Ctrl+A",
        when=When.OPEN,
        separator=True,
        in_list=True,
    ),
    _spec(
        "edit.selection_mode",
        QT_TRANSLATE_NOOP("Actions", "Selection &mode"),
        "edit",
        "Ctrl+Shift+A",
        when=When.OPEN,
        checkable=True,
    ),
)
