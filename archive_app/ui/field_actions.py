"""Actions of the fields of an article, and of its review."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

FIELD_ACTIONS = (
    _spec(
        "article.fields",
        QT_TRANSLATE_NOOP("Actions", "Correct a fi&eld…"),
        "article",
        "E",
        when=When.EDITABLE,
    ),
)
