"""How the window looks: applied at once, remembered, and put back at the next start."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QObject, QSize
from PySide6.QtWidgets import QMainWindow

from archive_app.domain.grouping import Grouping
from archive_app.domain.ordering import Ordering
from archive_app.domain.searching import SearchRequest, Sort
from archive_app.settings.load import Settings
from archive_app.settings.reading import SCRIPTS
from archive_app.ui.actions import Actions
from archive_app.ui.browsing import Browser
from archive_app.ui.results.column_chooser import ColumnChooser
from archive_app.ui.results.view import TABLE
from archive_app.ui.screen_widths import ScreenWidths
from archive_app.ui.shell import Shell
from archive_app.ui.theme import ReadingFont, Theme

TITLE_BAR = 32  # about as high as window managers make it, before they have told us
_CHOICES = ("theme", "results.density", "reader.layout")
_ORDER = ("results.sort", "results.then")
_FOLLOWED = (
    *_CHOICES[1:],
    *_ORDER,
    "results.group",
    *("reader.swapped", "window.sidebar", "search.as_you_type"),
    "reader.font.latin",  # for all fonts and sizes
)
NO_MORE = "none"  # the second key of an order by one
SIDEBAR_FROM = 1200  # narrower windows give the sidebar's room to the reader


class Preferences(QObject):
    """Theme, row height, order, layout of the reader, sidebar, sizes."""

    def __init__(
        self, settings: Settings, theme: Theme, shell: Shell, browser: Browser, parent: QMainWindow
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._shell = shell
        self._browser = browser
        self._window = parent
        self._actions: Actions | None = None
        self._too_narrow = False
        self._before_columns = TABLE  # the view of the list before columns were chosen
        self.widths = ScreenWidths(settings, shell, parent)
        shell.chips.order.chosen.connect(self.set_order)
        shell.results.view.columns.chooser_wanted.connect(self.choose_columns)
        shell.chips.density_chosen.connect(self.set_density)
        shell.results.view.columns.order_asked.connect(self.set_order)
        shell.reader.layout_changed.connect(self._remember_layout)
        shell.reader.swap_changed.connect(self._remember_swap)
        browser.restored.connect(self._show_sort)
        shell.dock.left.connect(self._put_sidebar_away)
        shell.search.sidebar_toggled.connect(self.toggle_sidebar)

    def restore(self, actions: Actions) -> None:
        """Put back what was remembered; ``actions`` show the choices from now on."""
        self._actions = actions
        settings = self._settings
        room = self._window.screen().availableSize() - QSize(0, TITLE_BAR)
        self._window.resize(QSize(1440, 900).boundedTo(room))
        if geometry := settings.text("window.geometry"):
            self._window.restoreGeometry(_decoded(geometry))
        self.widths.restore()
        for key in _FOLLOWED:
            self.follow(key)
        # The theme came with the window; only the menu has to know.
        self._check(f"theme.{settings.text('theme')}")
        actions["view.high_contrast"].setChecked(settings.flag("theme.high_contrast"))

    def remember_sizes(self) -> None:
        """Keep size and place of the window, and the widths of the panes."""
        geometry = base64.b64encode(self._window.saveGeometry().data()).decode("ascii")
        self._settings.set("window.geometry", geometry)
        self.widths.keep()

    def fit(self, width: int) -> None:
        """Hide the sidebar while the window is too narrow for it; called up, it lies above."""
        too_narrow = width < SIDEBAR_FROM
        if too_narrow != self._too_narrow:
            self._too_narrow = too_narrow
            self._show_sidebar(self._settings.flag("window.sidebar") and not too_narrow)
        self._shell.dock.place()

    @property
    def order(self) -> Ordering:
        """The order of results that was chosen last."""
        then = self._settings.text("results.then")
        sort = Sort(self._settings.text("results.sort"))
        return Ordering.of(sort, None if then == NO_MORE else Sort(then))

    @property
    def density(self) -> str:
        """The view of the list: comfortable, compact or table."""
        return self._settings.text("results.density")

    # --- what actions and buttons call: each sets a setting, and what shows it follows

    def set_theme(self, mode: str) -> None:
        """light, dark or system."""
        self._choose("theme", mode)

    def toggle_high_contrast(self) -> None:
        """Colours of high contrast, or those of the desktop again."""
        self._choose("theme.high_contrast", not self._settings.flag("theme.high_contrast"))

    def set_density(self, density: str) -> None:
        """comfortable, compact or table."""
        self._choose("results.density", density)

    def set_order(self, order: Ordering) -> None:
        """What the list goes by, and what decides between equal ones."""
        self._settings.set("results.then", order.then.value if order.then else NO_MORE)
        self._settings.set("results.sort", order.sort.value)
        self.follow("results.sort")

    def set_sort(self, sort: str) -> None:
        """One of the orders of :class:`Sort` first; what decides between equal ones stays."""
        self.set_order(Ordering.of(Sort(sort), Ordering.in_force(self._browser.request).then))

    def set_then(self, then: str) -> None:
        """One of the orders of :class:`Sort` between equal ones, or ``none``."""
        second = None if then == NO_MORE else Sort(then)
        self.set_order(Ordering.of(self._browser.request.sort, second))

    @property
    def grouping(self) -> Grouping:
        """What makes a group of results."""
        return Grouping(self._settings.text("results.group"))

    def set_grouping(self, group: str) -> None:
        """One of the values of :class:`Grouping`, or ``none``."""
        self._choose("results.group", "" if group == NO_MORE else group)

    def swap(self) -> None:
        """Put the sides of the reader the other way round."""
        self._shell.reader.set_swapped(not self._shell.reader.is_swapped)

    def toggle_sidebar(self) -> None:
        """Hide or show the filters."""
        shown = not self._shell.dock.is_shown
        if not self._too_narrow:  # in a narrow window it is called up for a moment
            self._settings.set("window.sidebar", shown)
            shown = self._settings.flag("window.sidebar")
        self._show_sidebar(shown)

    def show_sidebar(self) -> None:
        """Show the sidebar, if it is not there."""
        if not self._shell.dock.is_shown:
            self.toggle_sidebar()

    def follow(self, key: str) -> None:
        """Show what a setting says now."""
        settings, shell = self._settings, self._shell
        match key:
            case "theme":
                self._theme.set_mode(settings.text(key))
            case "theme.high_contrast":
                self._theme.set_high_contrast(settings.flag(key))
                if self._actions is not None:
                    self._actions["view.high_contrast"].setChecked(settings.flag(key))
            case _ if key.startswith("results."):
                self._follow_list(key)
            case "reader.layout":
                shell.reader.set_layout(settings.text(key))
            case "reader.swapped":
                shell.reader.set_swapped(settings.flag(key))
            case "window.sidebar":
                self._show_sidebar(settings.flag(key) and not self._too_narrow)
            case "search.as_you_type":
                shell.search.field.edit.searches_as_typed = settings.flag(key)
            case _ if key.startswith(("reader.font.", "reader.size.")):
                self._theme.set_reading(reading_fonts(settings))
        if key in _CHOICES:
            self._check(f"{key.rpartition('.')[2]}.{settings.text(key)}")

    def _follow_list(self, key: str) -> None:
        settings, shell = self._settings, self._shell
        match key:
            case "results.density":
                shell.results.set_density(settings.text(key))
                shell.make_room_for_table(settings.text(key) == TABLE)
                shell.chips.set_density(settings.text(key))
            case "results.group":
                self._browser.set_grouping(self.grouping)
                self._check_group(self.grouping)
            case _ if key in _ORDER:
                self._browser.set_sort(self.order.sort, self.order.then)
                shell.results.view.columns.set_order(self.order)
                self._check_order(self.order)

    def choose_columns(self) -> None:
        """Let a person choose the columns of the table from a list; the table is shown for it."""
        self._before_columns = self.density
        self.set_density(TABLE)
        columns = self._shell.results.view.columns
        chooser = ColumnChooser(self._theme, columns.shown(), self._window)
        chooser.chosen.connect(columns.set_shown)
        chooser.rejected.connect(self._leave_columns)
        chooser.open()

    def _leave_columns(self) -> None:
        self.set_density(self._before_columns)

    # --- inside

    def _choose(self, key: str, value: str | bool) -> None:
        """Set it, and show it also where it was so before: menus check what was clicked."""
        self._settings.set(key, value)
        self.follow(key)

    def _show_sort(self, request: SearchRequest) -> None:
        """A question from elsewhere has an order of its own; the one chosen stays for others."""
        self._check_order(Ordering.in_force(request))
        self._check_group(request.group)

    def _check_group(self, group: Grouping) -> None:
        self._check(f"group.{group.value or NO_MORE}")

    def _check_order(self, order: Ordering) -> None:
        self._check(f"sort.{order.sort.value}")
        self._check(f"then.{order.then.value if order.then else NO_MORE}")

    def _remember_layout(self, name: str) -> None:
        self._settings.set("reader.layout", name)
        self._check(f"layout.{self._settings.text('reader.layout')}")

    def _remember_swap(self, swapped: bool) -> None:
        self._settings.set("reader.swapped", swapped)

    def _put_sidebar_away(self) -> None:
        """A sidebar that lay above the list goes; the keyboard that was in it goes to the list."""
        was_inside = self._shell.sidebar.isAncestorOf(self._window.focusWidget())
        self._show_sidebar(False)
        if was_inside:
            self._shell.results.setFocus()

    def _show_sidebar(self, shown: bool) -> None:
        shown_now = shown and not self._shell.shows_only_reader
        self._shell.dock.show_sidebar(shown=shown_now, floats=self._too_narrow)
        self._shell.search.set_sidebar_shown(shown)
        if self._actions is not None:
            self._actions["view.sidebar"].setChecked(shown)

    def _check(self, name: str) -> None:
        if self._actions is not None:
            self._actions.check(name)


def reading_fonts(settings: Settings) -> dict[str, ReadingFont]:
    """The font of articles in each script, by the key of the script, as it is set."""
    return {
        language: ReadingFont(
            settings.text(f"reader.font.{key}"), settings.text(f"reader.size.{key}")
        )
        for key, language, _ in SCRIPTS
    }


def _decoded(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "replace"))
