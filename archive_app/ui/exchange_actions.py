"""Actions of exchange packages."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

EXCHANGE_ACTIONS = (
    _spec(
        "file.export_edits",
        QT_TRANSLATE_NOOP("Actions", "&Export my edits…"),
        "file",
        when=When.OPEN,
        separator=True,
    ),
    _spec(
        "file.merge_edits",
        QT_TRANSLATE_NOOP("Actions", "&Merge edits…"),
        "file",
        when=When.WRITABLE,
    ),
)
