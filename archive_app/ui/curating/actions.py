"""Actions of those who curate: stars, collections, who reviews, the queue, quick tags."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import When
from archive_app.ui.action_spec import action_spec as _spec

QUICK_TAGS = range(1, 10)
_QUICK_TEXTS = (
    QT_TRANSLATE_NOOP("Actions", "Quick tag 1"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 2"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 3"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 4"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 5"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 6"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 7"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 8"),
    QT_TRANSLATE_NOOP("Actions", "Quick tag 9"),
)

CURATING_ACTIONS = (
    _spec(
        "article.star",
        QT_TRANSLATE_NOOP("Actions", "Star, or take the star away"),
        "article",
        "Shift+S",
        when=When.SELECTION,
        separator=True,
    ),
    _spec(
        "article.collect",
        QT_TRANSLATE_NOOP("Actions", "Add to a collection…"),
        "article",
        "C",
        when=When.SELECTION,
    ),
    _spec(
        "article.assign",
        QT_TRANSLATE_NOOP("Actions", "Assign to a reviewer…"),
        "article",
        "A",
        when=When.SELECTION,
    ),
    _spec(
        "article.reviewed",
        QT_TRANSLATE_NOOP("Actions", "Reviewed, and on to the next"),
        "article",
        "D",
        when=When.SELECTION,
    ),
    _spec(
        "article.history",
        QT_TRANSLATE_NOOP("Actions", "History of this article"),
        "article",
        when=When.ARTICLE,
        separator=True,
    ),
    _spec(
        "search.queue",
        QT_TRANSLATE_NOOP("Actions", "What waits for review"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.queue_mine",
        QT_TRANSLATE_NOOP("Actions", "What waits for my review"),
        "search",
        when=When.OPEN,
    ),
    _spec(
        "search.untagged",
        QT_TRANSLATE_NOOP("Actions", "Articles without tags"),
        "search",
        when=When.OPEN,
    ),
    *(
        _spec(
            f"tag.quick{number}",
            text,
            "",
            str(number),
            when=When.SELECTION,
        )
        for number, text in zip(QUICK_TAGS, _QUICK_TEXTS, strict=True)
    ),
)
