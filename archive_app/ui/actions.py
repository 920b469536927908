"""Every action of the window as data; menus and shortcuts are built from this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class When(StrEnum):
    """When an action can be used."""

    ALWAYS = "always"
    OPEN = "open"  # an archive is open
    WRITABLE = "writable"  # an archive is open and may be changed
    SELECTION = "selection"  # at least one article is selected, and may be changed
    ARTICLE = "article"  # an article is in the reader
    EDITABLE = "editable"  # an article is in the reader, and may be changed
    HITS = "hits"  # the article in the reader has hits
    RUNNING = "running"  # an import, or anything else that takes long


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``keys`` are portable key sequences; single letters act only in list and reader.

    Without a ``menu`` it has only its keys. ``group`` makes it one of several exclusive choices;
    its value is the part after the dot.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    group: str = ""
    separator: bool = False  # a line above it
    checkable: bool = False

    @property
    def is_local(self) -> bool:
        """Its key is a plain letter, so it must not act while somebody types."""
        return any(len(key) == 1 and key.isalpha() for key in self.keys)


def _spec(
    name: str,
    text: object,  # what QT_TRANSLATE_NOOP returns: its second argument
    menu: str,
    *keys: str,
    when: When = When.ALWAYS,
    group: str = "",
    separator: bool = False,
    checkable: bool = False,
) -> ActionSpec:
    return ActionSpec(name, str(text), menu, keys, when, group, separator, checkable or bool(group))


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("search", QT_TRANSLATE_NOOP("Actions", "&Search")),
    ("article", QT_TRANSLATE_NOOP("Actions", "&Article")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
SUBMENUS = (
    ("recent", "file", QT_TRANSLATE_NOOP("Actions", "Open &recent")),
    ("theme", "view", QT_TRANSLATE_NOOP("Actions", "&Theme")),
    ("density", "view", QT_TRANSLATE_NOOP("Actions", "Result &rows")),
    ("layout", "view", QT_TRANSLATE_NOOP("Actions", "Reader &layout")),
    ("sort", "search", QT_TRANSLATE_NOOP("Actions", "&Order by")),
    ("status", "article", QT_TRANSLATE_NOOP("Actions", "Review &status")),
)
ACTIONS = (
    _spec("file.new", QT_TRANSLATE_NOOP("Actions", "&New archive…"), "file", "Ctrl+N"),
    _spec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open archive…"), "file", "Ctrl+O"),
    _spec("file.sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample archive"), "file"),
    _spec(
        "file.import",
        QT_TRANSLATE_NOOP("Actions", "&Import…"),
        "file",
        "Ctrl+Shift+I",
        when=When.WRITABLE,
        separator=True,
    ),
    _spec(
        "article.new",
        QT_TRANSLATE_NOOP("Actions", "New a&rticle…"),
        "file",
        when=When.WRITABLE,
    ),
    _spec(
        "file.stop_import",
        QT_TRANSLATE_NOOP("Actions", "Pause or s&top what runs"),
        "file",
        when=When.RUNNING,
    ),
    _spec(
        "file.print",
        QT_TRANSLATE_NOOP("Actions", "&Print…"),
        "file",
        "Ctrl+P",
        when=When.ARTICLE,
        separator=True,
    ),
    _spec("file.pdf", QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"), "file", when=When.ARTICLE),
    _spec(
        "file.close",
        QT_TRANSLATE_NOOP("Actions", "&Close archive"),
        "file",
        "Ctrl+W",
        when=When.OPEN,
        separator=True,
    ),
    _spec("file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", "Ctrl+Q"),
    _spec("view.browse", QT_TRANSLATE_NOOP("Actions", "&Browse"), "view", "Ctrl+1"),
    _spec("view.imports", QT_TRANSLATE_NOOP("Actions", "&Imports"), "view", "Ctrl+2"),
    _spec("view.sidebar", QT_TRANSLATE_NOOP("Actions", "&Filters"), "view", "F9", checkable=True),
    _spec("theme.system", QT_TRANSLATE_NOOP("Actions", "Like the &system"), "theme", group="theme"),
    _spec("theme.light", QT_TRANSLATE_NOOP("Actions", "&Light"), "theme", group="theme"),
    _spec("theme.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "theme", group="theme"),
    _spec(
        "density.comfortable",
        QT_TRANSLATE_NOOP("Actions", "&Comfortable"),
        "density",
        group="density",
    ),
    _spec("density.compact", QT_TRANSLATE_NOOP("Actions", "Com&pact"), "density", group="density"),
    _spec(
        "layout.side_by_side",
        QT_TRANSLATE_NOOP("Actions", "&Side by side"),
        "layout",
        group="layout",
    ),
    _spec("layout.stacked", QT_TRANSLATE_NOOP("Actions", "S&tacked"), "layout", group="layout"),
    _spec(
        "layout.original", QT_TRANSLATE_NOOP("Actions", "&Original only"), "layout", group="layout"
    ),
    _spec(
        "layout.translation",
        QT_TRANSLATE_NOOP("Actions", "&Translation only"),
        "layout",
        group="layout",
    ),
    _spec(
        "view.next_layout",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt layout"),
        "view",
        "Ctrl+Shift+L",
        when=When.ARTICLE,
    ),
    _spec(
        "view.swap",
        QT_TRANSLATE_NOOP("Actions", "S&wap sides"),
        "view",
        "Ctrl+Shift+X",
        when=When.ARTICLE,
    ),
    _spec(
        "view.next_pane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), "view", "F6", separator=True
    ),
    _spec("view.previous_pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "view", "Shift+F6"),
    _spec(
        "search.focus",
        QT_TRANSLATE_NOOP("Actions", "&Search field"),
        "search",
        "Ctrl+F",
        "/",
        when=When.OPEN,
    ),
    _spec(
        "search.clear_filters",
        QT_TRANSLATE_NOOP("Actions", "&Clear all filters"),
        "search",
        "Ctrl+Shift+Backspace",
        when=When.OPEN,
    ),
    _spec("sort.relevance", QT_TRANSLATE_NOOP("Actions", "&Relevance"), "sort", group="sort"),
    _spec("sort.newest", QT_TRANSLATE_NOOP("Actions", "Date, &newest first"), "sort", group="sort"),
    _spec("sort.oldest", QT_TRANSLATE_NOOP("Actions", "Date, &oldest first"), "sort", group="sort"),
    _spec("sort.title", QT_TRANSLATE_NOOP("Actions", "&Title"), "sort", group="sort"),
    _spec("sort.source", QT_TRANSLATE_NOOP("Actions", "&Source"), "sort", group="sort"),
    _spec("sort.added", QT_TRANSLATE_NOOP("Actions", "&Added last"), "sort", group="sort"),
    _spec(
        "search.next_hit",
        QT_TRANSLATE_NOOP("Actions", "&Next hit"),
        "search",
        "F3",
        when=When.HITS,
        separator=True,
    ),
    _spec(
        "search.previous_hit",
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        "search",
        "Shift+F3",
        when=When.HITS,
    ),
    _spec(
        "article.next",
        QT_TRANSLATE_NOOP("Actions", "&Next article"),
        "article",
        "J",
        when=When.OPEN,
    ),
    _spec(
        "article.previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous article"),
        "article",
        "K",
        when=When.OPEN,
    ),
    _spec(
        "article.tag",
        QT_TRANSLATE_NOOP("Actions", "&Tags…"),
        "article",
        "T",
        when=When.SELECTION,
        separator=True,
    ),
    _spec(
        "article.status",
        QT_TRANSLATE_NOOP("Actions", "Review status…"),
        "",
        "S",
        when=When.SELECTION,
    ),
    _spec(
        "article.cleaning",
        QT_TRANSLATE_NOOP("Actions", "&Cleaning of this article…"),
        "article",
        "Ctrl+Shift+K",
        when=When.EDITABLE,
        separator=True,
    ),
    _spec(
        "article.write_side",
        QT_TRANSLATE_NOOP("Actions", "Add or replace a te&xt…"),
        "article",
        when=When.EDITABLE,
    ),
    _spec(
        "article.reprints",
        QT_TRANSLATE_NOOP("Actions", "Duplicates and re&prints of it…"),
        "article",
        when=When.ARTICLE,
    ),
    _spec(
        "status.unreviewed",
        QT_TRANSLATE_NOOP("Actions", "&Unreviewed"),
        "status",
        when=When.SELECTION,
    ),
    _spec(
        "status.in_review",
        QT_TRANSLATE_NOOP("Actions", "&In review"),
        "status",
        when=When.SELECTION,
    ),
    _spec(
        "status.reviewed", QT_TRANSLATE_NOOP("Actions", "&Reviewed"), "status", when=When.SELECTION
    ),
    _spec(
        "status.needs_fix",
        QT_TRANSLATE_NOOP("Actions", "Needs &fix"),
        "status",
        when=When.SELECTION,
    ),
    _spec(
        "tools.reprints",
        QT_TRANSLATE_NOOP("Actions", "&Duplicates and reprints…"),
        "tools",
        when=When.OPEN,
    ),
    _spec(
        "tools.find_reprints",
        QT_TRANSLATE_NOOP("Actions", "&Look for reprints"),
        "tools",
        when=When.WRITABLE,
    ),
    _spec(
        "tools.check", QT_TRANSLATE_NOOP("Actions", "&Check this archive"), "tools", when=When.OPEN
    ),
    _spec(
        "tools.rebuild",
        QT_TRANSLATE_NOOP("Actions", "&Rebuild the search index"),
        "tools",
        when=When.OPEN,
    ),
    _spec("help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "help", "Ctrl+?"),
    _spec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Archive Browser"), "help"),
)


class Actions(QObject):
    """The actions made from the table, switched on and off by what is possible."""

    def __init__(self, handlers: Mapping[str, Callable[[], None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._homes: list[QWidget] = []  # where the single letters act
        for spec in ACTIONS:
            self._make(spec, handlers[spec.id], parent)

    def _make(self, spec: ActionSpec, handler: Callable[[], None], parent: QWidget) -> None:
        action = QAction(words(spec.text), parent)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.group:
            self._group(spec.group, parent).addAction(action)
        action.triggered.connect(handler)
        if not spec.is_local:
            parent.addAction(action)
        self._actions[spec.id] = action

    def _group(self, name: str, parent: QWidget) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(parent)
        return self._groups[name]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_local_to(self, widget: QWidget) -> None:
        """Let the single-letter actions work in ``widget``: the list, the reader."""
        self._homes.append(widget)
        widget.addActions(self._local())

    def _local(self) -> list[QAction]:
        return [self._actions[spec.id] for spec in ACTIONS if spec.is_local]

    def _rest_letters(self) -> None:
        """An open menu has letters of its own: Alt+V, T is the theme, not a tag."""
        for widget in self._homes:
            for action in self._local():
                widget.removeAction(action)

    def _wake_letters(self) -> None:
        for widget in self._homes:
            widget.addActions(self._local())

    def check(self, name: str) -> None:
        """Show the choice ``name`` as the one in force."""
        self._actions[name].setChecked(True)

    def enable(self, possible: Mapping[When, bool]) -> None:
        """Switch every action by what is possible now."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(possible.get(spec.when, True))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus; returns those that the window fills itself, by name."""
        menus = {name: bar.addMenu(words(text)) for name, text in MENUS}
        for top in menus.values():
            top.aboutToShow.connect(self._rest_letters)
            top.aboutToHide.connect(self._wake_letters)
        homes = {name: home for name, home, _ in SUBMENUS}
        titles = {name: text for name, _, text in SUBMENUS}
        for spec in (spec for spec in ACTIONS if spec.menu):
            if spec.menu not in menus:
                menus[spec.menu] = menus[homes[spec.menu]].addMenu(words(titles[spec.menu]))
            menu = menus[spec.menu]
            if spec.separator:
                menu.addSeparator()
            menu.addAction(self._actions[spec.id])
            if spec.id == "file.open":
                menus["recent"] = menu.addMenu(words(titles["recent"]))
        return menus


def words(text: object) -> str:
    """The text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", str(text))
