"""Actions that lead to all others: the command palette, the settings."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import action_spec as _spec

TOOL_ACTIONS = (
    _spec(
        "tools.palette",
        QT_TRANSLATE_NOOP("Actions", "Command &palette…"),
        "tools",
        "Ctrl+K",
        separator=True,
    ),
    _spec("tools.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "tools", "Ctrl+,"),
)
