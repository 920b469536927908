"""Tab alone leads to everything in the window that takes keys, and round again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.journeys.person import SHIFT, Person


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab should come by: of buttons that exclude each other, the one that is down."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and widget is not group.checkedButton():
        return False
    can = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return can and widget.isVisible() and widget.isEnabled()


def test_tab_comes_by_everything_both_ways(person: Person) -> None:
    person.search("lantern")
    person.click_row(0)
    window = person.window
    wanted = {one for one in window.findChildren(QWidget) if takes_tab(one)}
    wanted = {one for one in wanted if one.window() is window}
    assert len(wanted) > 20
    for keys in ((Qt.Key.Key_Tab,), (Qt.Key.Key_Backtab, SHIFT)):
        window.shell.results.view.setFocus()
        stops: list[QWidget | None] = []
        while len(stops) < 3 * len(wanted) and (now := QApplication.focusWidget()) not in stops:
            stops.append(now)
            person.press(*keys)
        assert {one.accessibleName() for one in wanted - set(stops)} == set()


def test_tab_goes_as_the_eye_does(person: Person) -> None:
    person.search("lantern")
    person.click_row(0)
    shell = person.window.shell
    reader = shell.reader
    parts: list[QWidget] = [shell.search, shell.results, reader.tools, reader.header, shell.rail]
    shell.search.field.edit.setFocus()
    passed: list[QWidget] = []
    across: list[int] = []
    for _ in range(120):
        now = QApplication.focusWidget()
        assert now is not None
        holding = (one for one in parts if one is now or one.isAncestorOf(now))
        part: QWidget | None = next(holding, None)
        part = reader.view if now is reader.view else part
        if part is not None and part not in passed[-1:]:
            passed.append(part)
        if part is reader.tools:
            across.append(now.mapTo(reader.tools, now.rect().center()).x())
        if now is shell.search.field.edit and len(passed) > 1:
            break
        person.press(Qt.Key.Key_Tab)
    seen = [shell.search, shell.results, reader.tools, reader.header, reader.view]
    assert passed == [*seen, shell.rail, shell.search]
    assert len(across) > 5
    assert across == sorted(across)
