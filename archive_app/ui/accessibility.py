"""What assistive technology is told: roles of widgets that paint themselves, and announcements.

A widget of its own kind has the class attribute ``accessible_role``; without one Qt calls it a
"client", which says nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QWidget

_CLEAR_ACTION = "_q_qlineeditclearaction"  # so Qt names it


def announce(source: QWidget, words: str) -> None:
    """Let a screen reader say ``words`` when it has finished what it says now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


def add_clear_button(edit: QLineEdit, words: str) -> None:
    """Qt's button that empties a field, with the name and tip ``words``, which it lacks."""
    edit.setClearButtonEnabled(True)
    action = edit.findChild(QObject, _CLEAR_ACTION)
    if action is not None:
        action.setProperty("text", words)
        action.setProperty("toolTip", words)


def install() -> None:
    """Let Qt ask this module for the roles of widgets; once for an application."""
    QAccessible.installFactory(_make)


def _make(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "accessible_role", None)
    if isinstance(role, QAccessible.Role) and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, role)
    return None
