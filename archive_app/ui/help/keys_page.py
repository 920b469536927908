"""The page of the manual with the keys as they are now: written from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from archive_app.ui.action_table import ACTIONS, MENUS, SUBMENUS
from archive_app.ui.actions import Actions, words

NAME = "keys"


def keys_page(actions: Actions) -> str:
    """Markdown: a table for each menu that has actions with keys."""
    title = QCoreApplication.translate("Help", "Keys")
    sentence = QCoreApplication.translate(
        "Help",
        "The keys that are in force now. Single letters act only in the list and the reader.",
    )
    return "\n".join([f"# {title}", "", sentence, *_tables(actions)]) + "\n"


def _tables(actions: Actions) -> Iterator[str]:
    home_of = {name: home for name, home, _ in SUBMENUS}
    head = QCoreApplication.translate("Help", "Action")
    keys = QCoreApplication.translate("Help", "Keys")
    for menu, text in (*MENUS, ("", QCoreApplication.translate("Help", "Keys only"))):
        rows = [
            (spec.text, shown)
            for spec in ACTIONS
            if home_of.get(spec.menu, spec.menu) == menu
            and (shown := _shown(actions[spec.id].shortcuts()))
        ]
        if rows:
            yield from ("", f"## {_plain(words(text))}", "", f"| {head} | {keys} |", "|---|---|")
            yield from (f"| {_plain(words(action))} | {shown} |" for action, shown in rows)


def _plain(text: str) -> str:
    """Without the letter marks of menus, and with no sign that Markdown would take for its own."""
    words = text.replace("&", "")
    return "".join(f"\\{char}" if char in "\\`*[]|_" else char for char in words)


def _shown(shortcuts: list[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    texts = (shortcut.toString(native).replace("|", "\\|") for shortcut in shortcuts)
    return ", ".join(f"`` {text} ``" if "`" in text else f"`{text}`" for text in texts if text)
