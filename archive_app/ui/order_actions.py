"""Orders and groups of the result list: what it goes by, and what stands together in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import action_spec as _spec

# The part after the dot is an order of a result.
_ORDERS = (
    ("relevance", QT_TRANSLATE_NOOP("Actions", "&Relevance")),
    ("newest", QT_TRANSLATE_NOOP("Actions", "Date, &newest first")),
    ("oldest", QT_TRANSLATE_NOOP("Actions", "Date, &oldest first")),
    ("title", QT_TRANSLATE_NOOP("Actions", "&Title")),
    ("title_down", QT_TRANSLATE_NOOP("Actions", "T&itle, Z to A")),
    ("source", QT_TRANSLATE_NOOP("Actions", "&Source")),
    ("source_down", QT_TRANSLATE_NOOP("Actions", "So&urce, Z to A")),
    ("added", QT_TRANSLATE_NOOP("Actions", "&Added last")),
    ("added_first", QT_TRANSLATE_NOOP("Actions", "A&dded first")),
)
ORDER_ACTIONS = (
    *(_spec(f"sort.{order}", text, "sort", group="sort") for order, text in _ORDERS),
    _spec("then.none", QT_TRANSLATE_NOOP("Actions", "N&othing else"), "then", group="then"),
    *(_spec(f"then.{order}", text, "then", group="then") for order, text in _ORDERS),
)
# The part after the dot is a way of grouping.
GROUP_ACTIONS = tuple(
    _spec(f"group.{name}", text, "group", group="group")
    for name, text in (
        ("none", QT_TRANSLATE_NOOP("Actions", "&No groups")),
        ("reprints", QT_TRANSLATE_NOOP("Actions", "&Reprints together")),
        ("source", QT_TRANSLATE_NOOP("Actions", "By &source")),
        ("month", QT_TRANSLATE_NOOP("Actions", "By &month")),
    )
)
