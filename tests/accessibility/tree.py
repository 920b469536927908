"""The accessibility tree as a screen reader sees it, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QScrollArea,
    QScrollBar,
    QTableView,
    QToolButton,
    QWidget,
)

Role = QAccessible.Role
_MOST_CELLS = 40  # of a table or a list
_KEYS = re.compile(r" \([^()]*\)$")
_MARKUP = re.compile(r"<[^>]+>")
_WORD = re.compile(r"\w+")
# What people act on: each needs a name.
CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.Chart,
        Role.Dial,
        Role.Dialog,
        Role.Document,
        Role.EditableText,
        Role.Graphic,
        Role.HotkeyField,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.PopupMenu,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
        Role.Tree,
        Role.TreeItem,
        Role.Cell,
        Role.Window,
    }
)
# They say nothing of what a thing does; no thing that takes keys may have one.
BLANK_ROLES = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.LayeredPane, Role.Border})
# Pictures beside words are for the eye only.
_DECORATION = frozenset({Role.Graphic, Role.PopupMenu})


@dataclass(frozen=True, slots=True)
class Node:
    """One thing of the tree; ``path`` are the classes from the window down."""

    role: QAccessible.Role
    name: str
    state: QAccessible.State
    thing: QObject | None
    path: str
    among_others: bool  # a cell in a row of several
    described: bool  # by words of its own, not those of its tip


def walk(root: QWidget) -> Iterator[Node]:
    """Every thing below and including ``root`` that can be perceived, parents first."""
    yield from _walk(QAccessible.queryAccessibleInterface(root), "", None)


def _walk(one: QAccessibleInterface, above: str, view: QObject | None) -> Iterator[Node]:
    thing: QObject | None = one.object()
    path = f"{above}/{type(thing).__name__ if thing is not None else one.role().name}"
    yield _node(one, thing, path, view)
    most = _MOST_CELLS if isinstance(thing, QAbstractItemView) else one.childCount()
    for place in range(min(most, one.childCount())):
        child: QAccessibleInterface | None = one.child(place)
        # A row that is scrolled away is invisible, yet it is read out.
        if child is not None and (not child.state().invisible or child.object() is None):
            yield from _walk(child, path, thing)


def _node(one: QAccessibleInterface, thing: QObject | None, path: str, view: object) -> Node:
    description = one.text(QAccessible.Text.Description)
    tip = thing.toolTip() if isinstance(thing, QWidget) else ""
    return Node(
        role=one.role(),
        name=one.text(QAccessible.Text.Name),
        state=one.state(),
        thing=thing,
        path=path,
        among_others=isinstance(view, QTableView) and view.model().columnCount() > 1,
        described=bool(description) and description != tip,
    )


def faults(root: QWidget) -> list[str]:
    """What a person who listens, or has only keys, would miss below ``root``, in words."""
    actions = (one for one in root.actions() if one.shortcuts())
    keys = {_plain(action.text()): action for action in actions}
    nodes = list(walk(root))
    seen = {id(node.thing) for node in nodes if node.thing is not None}
    found = []
    for widget in root.findChildren(QWidget):
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if tab and widget.isVisibleTo(root) and widget.window() is root and id(widget) not in seen:
            if _is_in_cell(widget):
                nodes += walk(widget)
            else:
                found.append(f"{type(widget).__name__} takes keys and is not in the tree")
    return found + [fault for node in nodes for fault in _faults_of(node, keys)]


def _is_in_cell(widget: QWidget) -> bool:
    """Whether it stands in a cell: Qt tells of it when it gets the keyboard, not in the tree."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractItemView):
        above = above.parentWidget()
    return above is not None


def _faults_of(node: Node, keys: dict[str, QAction]) -> Iterator[str]:
    where = f"{node.path} {node.name!r}"
    thing = node.thing
    nameless = not node.name.strip() and not _hands_on(thing)
    if nameless and node.role in CONTROLS - _DECORATION and not _may_be_empty(thing, node):
        yield f"{where}: a {node.role.name} without a name"
    if node.state.focusable and node.role in BLANK_ROLES and not _only_scrolls(thing):
        yield f"{where}: takes keys and has the role {node.role.name}"
    if nameless and node.state.focusable and node.role not in CONTROLS:
        yield f"{where}: takes keys and has no name"
    if _MARKUP.search(node.name) and not isinstance(thing, QLabel):
        yield f"{where}: markup in the name"
    if "&" in node.name.replace("&&", "").replace(" & ", "") and isinstance(thing, QAbstractButton):
        yield f"{where}: the mark of a shortcut in the name"
    if isinstance(thing, QAbstractButton):
        yield from _faults_of_button(node, thing, where, keys)
    if isinstance(thing, QScrollBar) and node.state.focusable:
        yield f"{where}: a scroll bar takes keys"


def _faults_of_button(
    node: Node, button: QAbstractButton, where: str, keys: dict[str, QAction]
) -> Iterator[str]:
    tip = _MARKUP.sub("", button.toolTip())
    if not _shows_words(button):
        if not tip:
            yield f"{where}: an icon without a tip"
        elif not _words(_KEYS.sub("", tip)) & _words(node.name) and not node.described:
            yield f"{where}: its tip says {tip!r}"
    if _KEYS.search(node.name):
        yield f"{where}: keys in the name"
    action = keys.get(node.name)
    if action is not None and action.shortcut().toString() and not _names_key(tip, action):
        yield f"{where}: its tip {tip!r} doesn't name its keys {action.shortcut().toString()}"
    if button.isCheckable() and not node.state.checkable:
        yield f"{where}: a switch that doesn't say so"
    if button.isChecked() != bool(node.state.checked) and button.isCheckable():
        yield f"{where}: says it is on when it is off, or off when it is on"
    if isinstance(button, QToolButton) and button.menu() is not None and not node.state.hasPopup:
        yield f"{where}: opens a menu and doesn't say so"


def _hands_on(thing: QObject | None) -> bool:
    """Whether it takes keys only to give them to something in it."""
    return isinstance(thing, QWidget) and thing.focusProxy() is not None


def _only_scrolls(thing: QObject | None) -> bool:
    return _hands_on(thing) or type(thing) is QScrollArea


def _may_be_empty(thing: QObject | None, node: Node) -> bool:
    """A cell of a table may have nothing in it; a row that is all there is may not."""
    return node.role == Role.Cell and node.among_others


def _names_key(tip: str, action: QAction) -> bool:
    return any(key.toString() in tip for key in action.shortcuts())


def _shows_words(button: QAbstractButton) -> bool:
    """Whether words can be read on it: then they tell what it does, and it needs no tip."""
    if isinstance(button, QToolButton):
        style = button.toolButtonStyle()
        if style is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull():
            return False
    return button.icon().isNull() or any(letter.isalnum() for letter in button.text())


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
