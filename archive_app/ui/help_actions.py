"""The actions of the help menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import action_spec as _spec

HELP_ACTIONS = (
    _spec("help.manual", QT_TRANSLATE_NOOP("Actions", "&Help"), "help", "F1"),
    _spec("help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "help", "Ctrl+?"),
    _spec(
        "help.first_steps",
        QT_TRANSLATE_NOOP("Actions", "&First steps"),
        "help",
        separator=True,
    ),
    _spec("help.reset_sample", QT_TRANSLATE_NOOP("Actions", "&Reset the sample archive…"), "help"),
    _spec(
        "help.diagnostics",
        QT_TRANSLATE_NOOP("Actions", "&Diagnostics…"),
        "help",
        separator=True,
    ),
    _spec(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "&About Archive Browser"),
        "help",
    ),
)
