"""Every action of the window as data: its words, its menu, its keys, and when it is possible."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import ActionSpec, When
from archive_app.ui.action_spec import action_spec as _spec
from archive_app.ui.curating.actions import CURATING_ACTIONS
from archive_app.ui.exchange_actions import EXCHANGE_ACTIONS
from archive_app.ui.field_actions import FIELD_ACTIONS
from archive_app.ui.filter_actions import FILTER_ACTIONS
from archive_app.ui.help_actions import HELP_ACTIONS
from archive_app.ui.order_actions import GROUP_ACTIONS, ORDER_ACTIONS
from archive_app.ui.saved_actions import SAVED_ACTIONS
from archive_app.ui.search_actions import SEARCH_ACTIONS
from archive_app.ui.selection_actions import COLUMNS_ACTION, SELECTION_ACTIONS
from archive_app.ui.text_actions import CONTRAST_ACTION, LINK_ACTIONS, PLAIN_ACTION, SIZE_ACTIONS
from archive_app.ui.tool_actions import TOOL_ACTIONS
from archive_app.ui.undo_actions import UNDO_ACTIONS
from archive_app.ui.window_actions import OPENING_ACTIONS

__all__ = ["ACTIONS", "MENUS", "SUBMENUS", "ActionSpec", "When"]

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
    ("then", "search", QT_TRANSLATE_NOOP("Actions", "T&hen by")),
    ("group", "search", QT_TRANSLATE_NOOP("Actions", "&Group results")),
    ("status", "article", QT_TRANSLATE_NOOP("Actions", "Review &status")),
    ("link", "article", QT_TRANSLATE_NOOP("Actions", "Sentence &link")),
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
        "file.save_copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy of the arc&hive…"),
        "file",
        when=When.OPEN,
        separator=True,
    ),
    *EXCHANGE_ACTIONS,
    _spec(
        "file.close",
        QT_TRANSLATE_NOOP("Actions", "&Close archive"),
        "file",
        "Ctrl+W",
        when=When.OPEN,
    ),
    _spec("file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", "Ctrl+Q"),
    _spec("view.browse", QT_TRANSLATE_NOOP("Actions", "&Browse"), "view", "Ctrl+1"),
    _spec("view.tags", QT_TRANSLATE_NOOP("Actions", "Ta&gs"), "view", "Ctrl+2"),
    _spec("view.names", QT_TRANSLATE_NOOP("Actions", "&Names"), "view", "Ctrl+3"),
    _spec("view.imports", QT_TRANSLATE_NOOP("Actions", "&Imports"), "view", "Ctrl+4"),
    _spec("view.history", QT_TRANSLATE_NOOP("Actions", "&History"), "view", "Ctrl+5"),
    _spec("view.sidebar", QT_TRANSLATE_NOOP("Actions", "&Filters"), "view", "F9", checkable=True),
    _spec("theme.system", QT_TRANSLATE_NOOP("Actions", "Like the &system"), "theme", group="theme"),
    _spec("theme.light", QT_TRANSLATE_NOOP("Actions", "&Light"), "theme", group="theme"),
    _spec("theme.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "theme", group="theme"),
    CONTRAST_ACTION,
    _spec(
        "density.comfortable",
        QT_TRANSLATE_NOOP("Actions", "&Comfortable"),
        "density",
        group="density",
    ),
    _spec("density.compact", QT_TRANSLATE_NOOP("Actions", "Com&pact"), "density", group="density"),
    _spec("density.table", QT_TRANSLATE_NOOP("Actions", "&Table"), "density", group="density"),
    COLUMNS_ACTION,
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
        "view.back",
        QT_TRANSLATE_NOOP("Actions", "Bac&k"),
        "view",
        "Alt+Left",
        when=When.BACK,
        separator=True,
    ),
    _spec(
        "view.forward",
        QT_TRANSLATE_NOOP("Actions", "For&ward"),
        "view",
        "Alt+Right",
        when=When.FORWARD,
    ),
    _spec(
        "view.focus",
        QT_TRANSLATE_NOOP("Actions", "&Only the article"),
        "view",
        "F11",
        when=When.ARTICLE,
        checkable=True,
    ),
    _spec(
        "view.pinyin",
        QT_TRANSLATE_NOOP("Actions", "&Pinyin above Chinese"),
        "view",
        "Ctrl+Shift+P",
        when=When.OPEN,
        checkable=True,
    ),
    PLAIN_ACTION,
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
        "view.details",
        QT_TRANSLATE_NOOP("Actions", "&Details of the article"),
        "view",
        "Ctrl+I",
        when=When.OPEN,
        separator=True,
    ),
    *SIZE_ACTIONS,
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
    *FILTER_ACTIONS,
    *SEARCH_ACTIONS,
    *SAVED_ACTIONS,
    *ORDER_ACTIONS,
    *GROUP_ACTIONS,
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
        "search.next_of_term",
        QT_TRANSLATE_NOOP("Actions", "Next hit of this &term"),
        "search",
        "Alt+F3",
        when=When.HITS,
    ),
    _spec(
        "search.in_article",
        QT_TRANSLATE_NOOP("Actions", "&Find in this article…"),
        "search",
        "F4",
        when=When.ARTICLE,
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
        "article.note",
        QT_TRANSLATE_NOOP("Actions", "Add n&ote…"),
        "article",
        "N",
        when=When.EDITABLE,
    ),
    _spec(
        "article.notes",
        QT_TRANSLATE_NOOP("Actions", "Notes on th&is article"),
        "article",
        when=When.ARTICLE,
    ),
    _spec(
        "article.correct",
        QT_TRANSLATE_NOOP("Actions", "C&orrect this sentence"),
        "article",
        "F2",
        when=When.EDITABLE,
    ),
    *FIELD_ACTIONS,
    _spec(
        "article.versions",
        QT_TRANSLATE_NOOP("Actions", "&Versions of the text"),
        "article",
        "V",
        when=When.ARTICLE,
    ),
    _spec(
        "article.status",
        QT_TRANSLATE_NOOP("Actions", "Review status…"),
        "",
        "S",
        when=When.SELECTION,
    ),
    *CURATING_ACTIONS,
    _spec(
        "article.next_flag",
        QT_TRANSLATE_NOOP("Actions", "Next &quality flag"),
        "article",
        "R",
        when=When.ARTICLE,
        separator=True,
    ),
    _spec(
        "article.previous_flag",
        QT_TRANSLATE_NOOP("Actions", "Previous quality fla&g"),
        "article",
        "Shift+R",
        when=When.ARTICLE,
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
    *OPENING_ACTIONS,
    *UNDO_ACTIONS,
    *LINK_ACTIONS,
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
    *SELECTION_ACTIONS,
    *TOOL_ACTIONS,
    *HELP_ACTIONS,
)
