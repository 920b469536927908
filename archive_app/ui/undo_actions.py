"""Undo and redo as actions with keys that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

UNDO, REDO = "edit.undo", "edit.redo"
UNDO_ACTIONS = (
    _spec(UNDO, QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", "Ctrl+Z", when=When.UNDO),
    _spec(
        REDO,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "edit",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        when=When.REDO,
    ),
)
