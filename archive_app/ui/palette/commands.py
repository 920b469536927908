"""The commands of the menus as rows of the palette, with their keys, and why one can't be used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from archive_app.ui.action_spec import ActionSpec, When
from archive_app.ui.action_table import MENUS, SUBMENUS
from archive_app.ui.actions import Actions, locked_words, words
from archive_app.ui.palette.entries import Entry, Group

OPENING = "tools.palette"  # the palette doesn't offer itself
_CURRENT = frozenset({When.ARTICLE, When.EDITABLE, When.SELECTION, When.HITS, When.TWO})
_SAYING = frozenset({When.UNDO, When.REDO})  # their words say what they would do
_WITHOUT_ARCHIVE = _SAYING | {When.ALWAYS, When.RUNNING, When.BACK, When.FORWARD}
_ICONS = {
    "file": "folder-open",
    "edit": "pencil",
    "view": "app-window",
    "theme": "palette",
    "density": "rows-3",
    "layout": "columns-2",
    "search": "search",
    "sort": "arrow-down-wide-narrow",
    "then": "arrow-down-wide-narrow",
    "article": "file-text",
    "status": "circle-check",
    "link": "link-2",
    "tools": "refresh-cw",
    "help": "circle-question-mark",
}
_OWN_ICONS = {
    "edit.undo": "undo-2",
    "edit.redo": "undo-2",
    "file.import": "folder-input",
    "file.print": "printer",
    "article.tag": "tag",
    "article.note": "message-square-text",
    "article.correct": "pencil",
    "article.window": "app-window",
    "help.shortcuts": "keyboard",
    "tools.settings": "settings",
}


@dataclass(frozen=True, slots=True)
class State:
    """What of the window decides why something can't be done."""

    is_open: bool
    read_only: bool
    has_article: bool


class CommandRows(QObject):
    """Makes the rows; ``run`` is asked of the action itself, as the menus do."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions

    def entries(self, state: State) -> list[Entry]:
        """A row for every action of the table."""
        specs = [spec for spec in self._actions.table if spec.id != OPENING]
        return [self._entry(spec, state) for spec in specs]

    def _entry(self, spec: ActionSpec, state: State) -> Entry:
        action = self._actions[spec.id]
        label = _bare(action.text() if spec.when in _SAYING else words(spec.text))
        home, submenu = _menus(spec)
        if submenu:
            label = self.tr("{menu}: {choice}").format(menu=submenu, choice=label)
        blocked = self._why_not(spec.when, state)
        if self._actions.is_locked(spec.id):
            blocked = locked_words()
        return Entry(
            key=spec.id,
            group=Group.CURRENT if spec.when in _CURRENT else Group.COMMAND,
            label=label,
            icon=_OWN_ICONS.get(spec.id) or _ICONS.get(spec.menu, "command"),
            run=partial(action.trigger),
            detail=home,
            keys=shown_keys(action),
            also=(_bare(spec.text),),
            blocked="" if action.isEnabled() else blocked,
        )

    def _why_not(self, when: When, state: State) -> str:
        """Why an action is off now, the first reason first."""
        if when not in _WITHOUT_ARCHIVE and not state.is_open:
            return self.tr("Open an archive first")
        changes = when in (When.WRITABLE, When.SELECTION, When.EDITABLE)
        if changes and state.read_only:
            return self.tr("This archive can only be read")
        if when in (When.ARTICLE, When.EDITABLE, When.HITS) and not state.has_article:
            return self.tr("Open an article first")
        return {
            When.SELECTION: self.tr("Select an article first"),
            When.TWO: self.tr("Select two articles first"),
            When.HITS: self.tr("This article has no hits"),
            When.BACK: self.tr("Nothing was read before this"),
            When.FORWARD: self.tr("Nothing was read after this"),
            When.UNDO: self.tr("Nothing was done yet"),
            When.REDO: self.tr("Nothing was undone"),
            When.RUNNING: self.tr("Nothing runs now"),
        }.get(when, self.tr("Not possible now"))


def shown_keys(action: QAction) -> str:
    """The first key of an action in the words of this system; '' for none."""
    keys = action.shortcuts()
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def _menus(spec: ActionSpec) -> tuple[str, str]:
    """(its menu, its submenu) in words, '' for none."""
    tops = dict(MENUS)
    for name, home, title in SUBMENUS:
        if name == spec.menu:
            return _bare(words(tops[home])), _bare(words(title))
    return (_bare(words(tops[spec.menu])) if spec.menu in tops else ""), ""


def _bare(text: str) -> str:
    """Without the marks of the letters that menus underline."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
