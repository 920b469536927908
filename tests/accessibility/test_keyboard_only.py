"""The whole journey by keys alone: nothing but keys is sent, and each step says where they go."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.domain.facets import Facet
from archive_app.domain.reading import ReaderPage
from archive_app.ui.main_window import MainWindow
from archive_app.ui.models.facet_tree import FacetRole, RowKind
from tests.window_waiting import settle

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_SOME = re.compile(r": [1-9]\d* ")
SOURCE = "Songning Public Security News"


class Keys:
    """Presses keys where the keyboard is, and waits until the window has answered."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def focus(self) -> QWidget:
        """What has the keyboard; there is always something."""
        popup = QApplication.activePopupWidget()
        focus = popup.focusWidget() if popup is not None else QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        return focus

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key."""
        QTest.keyClick(self.focus(), key, modifiers)
        settle(self.window)

    def type(self, text: str) -> None:
        """Letters as they are, other characters by an input method."""
        if text.isascii():
            QTest.keyClicks(self.focus(), text)
            return
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(self.focus(), typed)

    def press_until(
        self,
        condition: Callable[[], bool],
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = NONE,
        most: int = 60,
    ) -> None:
        """The same key until something holds."""
        for _ in range(most):
            if condition():
                return
            QTest.keyClick(self.focus(), key, modifiers)
        raise AssertionError(f"{key.name} leads nowhere; the keyboard is at {self.focus()}")


def go_to_value(keys: Keys, facet: Facet, value: str = "") -> str:
    """From the tree of filters to a value, the first of the facet without one; what it is."""
    tree = keys.window.shell.facets.tree

    def is_there() -> bool:
        here: QModelIndex = tree.currentIndex()
        is_value = here.data(FacetRole.KIND) == RowKind.VALUE
        of_facet = here.data(FacetRole.FACET) == facet
        return is_value and of_facet and value in ("", here.data(FacetRole.VALUE))

    keys.press(Qt.Key.Key_Home)
    keys.press_until(is_there, Qt.Key.Key_Down, most=200)
    return str(tree.currentIndex().data(FacetRole.VALUE))


def _page(window: MainWindow) -> ReaderPage:
    assert window.coordinator.page is not None
    return window.coordinator.page


def test_find_narrow_exclude_walk_save_tag_and_undo(window: MainWindow) -> None:
    keys, shell = Keys(window), window.shell
    shell.results.view.setFocus()  # wherever it was

    # Find articles by a Chinese word.
    keys.press(Qt.Key.Key_F, CTRL)
    assert keys.focus() is shell.search.field.edit
    keys.type("女警")
    keys.press(Qt.Key.Key_Return)
    found = window.browser.shown
    assert found is not None
    assert found.total == 17

    # Narrow to a source: F6 leads to the filters.
    keys.press(Qt.Key.Key_F6)
    assert keys.focus() is shell.facets.tree
    go_to_value(keys, Facet.SOURCE, SOURCE)
    keys.press(Qt.Key.Key_Space)
    assert window.browser.request.filters.of(Facet.SOURCE).include == {SOURCE}
    assert keys.focus() is shell.facets.tree, "counts that come later leave the keyboard here"

    # And to a quarter: the bars stand above the tree.
    bars = shell.facets.dates.bars
    keys.press_until(lambda: keys.focus() is bars, Qt.Key.Key_Backtab, SHIFT)
    before = window.browser.shown
    keys.press(Qt.Key.Key_Home)
    keys.press_until(lambda: bool(_SOME.search(bars.accessibleDescription())), Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Space)
    dates = window.browser.request.filters.of(Facet.DATE).include
    assert dates
    assert keys.focus() is bars
    assert before is not None
    assert window.browser.shown is not None
    assert 0 < window.browser.shown.total <= before.total

    # Exclude a tag.
    keys.press_until(lambda: keys.focus() is shell.facets.tree, Qt.Key.Key_Tab)
    left = window.browser.shown.total
    tag = go_to_value(keys, Facet.TAG)
    keys.press(Qt.Key.Key_Space, SHIFT)
    assert window.browser.request.filters.of(Facet.TAG).exclude == {tag}
    assert window.browser.shown.total < left

    # Keep the search.
    asked = window.browser.request
    keys.press(Qt.Key.Key_D, CTRL)
    assert shell.keeping.isVisible()
    assert keys.focus() is shell.keeping.name
    keys.press(Qt.Key.Key_A, CTRL)
    keys.type("Police of one source")
    keys.press(Qt.Key.Key_Return)
    assert not shell.keeping.isVisible()
    kept = [one.name for one in shell.sidebar.saved.model.searches]
    assert "Police of one source" in kept

    # Everything again but the words, an article, and its hits one by one.
    keys.press(Qt.Key.Key_Backspace, CTRL | SHIFT)
    assert window.browser.request.filters.is_empty
    assert asked != window.browser.request
    keys.press_until(lambda: keys.focus() is shell.results.view, Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_J)
    keys.press(Qt.Key.Key_Return)
    assert keys.focus() is shell.reader.view
    page = window.coordinator.page
    assert page is not None
    seen = []
    for _ in range(3):
        keys.press(Qt.Key.Key_F3)
        assert keys.focus() is shell.reader.view
        seen.append(shell.reader.tools.hit_text)
    assert len(set(seen)) == min(3, page.hit_count), "each time another hit"

    # Tag it, and take that back.
    tags = {one.path for one in page.article.tags}
    keys.press(Qt.Key.Key_T)
    assert shell.tags.isVisible()
    assert keys.focus() is shell.tags.edit
    keys.type("found by keys")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Escape)
    assert not shell.tags.isVisible()
    assert keys.focus() is shell.reader.view, "the box gives the keyboard back"
    assert {one.path for one in _page(window).article.tags} == {*tags, "found by keys"}
    keys.press(Qt.Key.Key_Z, CTRL)
    assert {one.path for one in _page(window).article.tags} == tags
    assert keys.focus() is shell.reader.view
