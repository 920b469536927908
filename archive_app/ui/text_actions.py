"""Actions of the text in the reader: its size, and the links of its sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

CONTRAST_ACTION = _spec(
    "view.high_contrast",
    QT_TRANSLATE_NOOP("Actions", "&High contrast"),
    "theme",
    checkable=True,
    separator=True,
)

PLAIN_ACTION = _spec(
    "view.plain",
    QT_TRANSLATE_NOOP("Actions", "Plain te&xt, for screen readers"),
    "view",
    "Ctrl+Shift+Y",
    when=When.OPEN,
    checkable=True,
)

SIZE_ACTIONS = (
    _spec(
        "view.larger",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "view",
        "Ctrl++",
        "Ctrl+=",
        when=When.ARTICLE,
        separator=True,
    ),
    _spec(
        "view.smaller",
        QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        "view",
        "Ctrl+-",
        when=When.ARTICLE,
    ),
    _spec(
        "view.normal_size",
        QT_TRANSLATE_NOOP("Actions", "&Normal size of text"),
        "view",
        "Ctrl+0",
        when=When.ARTICLE,
    ),
)

# The part after the dot is a step of the alignment.
LINK_ACTIONS = (
    _spec(
        "link.merge_next",
        QT_TRANSLATE_NOOP("Actions", "&Merge with the next"),
        "link",
        "Ctrl+M",
        when=When.EDITABLE,
    ),
    _spec(
        "link.merge_previous",
        QT_TRANSLATE_NOOP("Actions", "Merge with the &previous"),
        "link",
        "Ctrl+Shift+M",
        when=When.EDITABLE,
    ),
    _spec(
        "link.split",
        QT_TRANSLATE_NOOP("Actions", "&Split before this sentence"),
        "link",
        "Ctrl+B",
        when=When.EDITABLE,
    ),
    _spec(
        "link.shift_next",
        QT_TRANSLATE_NOOP("Actions", "Move this sentence &down to the next"),
        "link",
        "Ctrl+Shift+Down",
        when=When.EDITABLE,
    ),
    _spec(
        "link.shift_previous",
        QT_TRANSLATE_NOOP("Actions", "Move this sentence &up to the previous"),
        "link",
        "Ctrl+Shift+Up",
        when=When.EDITABLE,
    ),
    _spec(
        "link.unlink",
        QT_TRANSLATE_NOOP("Actions", "Un&link"),
        "link",
        "Ctrl+U",
        when=When.EDITABLE,
        separator=True,
    ),
    _spec(
        "link.verify",
        QT_TRANSLATE_NOOP("Actions", "&Verified, or no longer"),
        "link",
        "L",
        when=When.EDITABLE,
    ),
    _spec(
        "link.automatic",
        QT_TRANSLATE_NOOP("Actions", "Link &automatically again"),
        "link",
        when=When.EDITABLE,
    ),
    _spec(
        "article.look_up",
        QT_TRANSLATE_NOOP("Actions", "&Look up the word"),
        "article",
        "Ctrl+Shift+D",
        when=When.ARTICLE,
    ),
    _spec(
        "article.copy_both",
        QT_TRANSLATE_NOOP("Actions", "Copy &both sides with citation"),
        "edit",
        "Ctrl+Shift+C",
        when=When.ARTICLE,
        separator=True,
    ),
)
