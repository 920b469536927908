"""Articles dragged from the list onto a tag of the sidebar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.ui.models.facet_tree import FacetRole
from archive_app.ui.results import view as results_view
from archive_app.ui.sidebar import FILTERS, SAVED
from tests.journeys.person import Person

LEFT = Qt.MouseButton.LeftButton
Hand = Callable[[QDrag], None]


class Carrier:
    """Stands in for the desktop, which moves what is dragged."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.drags: list[QDrag] = []
        self.accepted: list[bool] = []
        self.hand: Hand = self.drags.append

    def carry(self, drag: QDrag) -> None:
        """What happens while a person holds the button."""
        self.drags.append(drag)
        self.hand(drag)

    def place(self, value: str) -> QPoint:
        """The middle of a tag in the sidebar, or of the heading for ''."""
        tree = self.person.window.shell.facets.tree
        header = tree.section(Facet.TAG)
        rows = [tree.model().index(row, 0, header) for row in range(tree.model().rowCount(header))]
        found = next((one for one in rows if one.data(FacetRole.VALUE) == value), header)
        return tree.visualRect(found).center()

    def over(self, value: str, drag: QDrag, *, drop: bool) -> None:
        """Bring it above a tag, and let go of it or press Esc."""
        viewport = self.person.window.shell.facets.tree.viewport()
        place, copy = self.place(value), Qt.DropAction.CopyAction
        how = (drag.mimeData(), LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, QDragEnterEvent(place, copy, *how))
        move = QDragMoveEvent(place, copy, *how)
        QApplication.sendEvent(viewport, move)
        self.accepted.append(move.isAccepted())
        if drop:
            QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, *how))
        else:
            QApplication.sendEvent(viewport, QDragLeaveEvent())


@pytest.fixture
def carrier(person: Person, monkeypatch: pytest.MonkeyPatch) -> Carrier:
    carrier = Carrier(person)
    monkeypatch.setattr(results_view, "carry", carrier.carry)
    shown = person.window.browser.shown
    assert shown is not None
    person.window.editor.add_tags(shown.ids[:1], ["flood"])
    person.settle()
    return carrier


def drag_row(person: Person, place: int) -> None:
    """Press on a row, move further than a trembling hand does, let go."""
    view = person.window.shell.results.view
    start = view.visualRect(view.model().index(place, 0)).center()
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for step in (10, 40):
        QTest.mouseMove(view.viewport(), start - QPoint(step, 0))
    QTest.mouseRelease(view.viewport(), LEFT, pos=start - QPoint(40, 0))
    person.settle()


def test_dropped_articles_get_the_tag_and_undo_takes_it_back(
    person: Person, carrier: Carrier
) -> None:
    person.click_row(0)
    assert carrier.drags == [], "a click carries nothing"
    view = person.window.shell.results.view
    view.selectAll()
    person.settle()
    assert person.counts(Facet.TAG)["flood"] == 1
    carrier.hand = lambda drag: carrier.over("flood", drag, drop=True)
    drag_row(person, 2)
    assert len(carrier.drags) == 1
    assert not carrier.drags[0].pixmap().isNull()
    assert person.counts(Facet.TAG)["flood"] == 6
    assert "5 articles" in person.toast()
    assert view.selected_count() == 6, "the selection stays"
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert person.counts(Facet.TAG)["flood"] == 1


def test_esc_and_other_places_change_nothing(person: Person, carrier: Carrier) -> None:
    def wander(drag: QDrag) -> None:
        carrier.over(NONE_VALUE, drag, drop=True)
        carrier.over("flood", drag, drop=False)

    carrier.hand = wander
    before = person.counts(Facet.TAG)
    drag_row(person, 1)
    assert carrier.accepted == [False, True]
    assert person.counts(Facet.TAG) == before


def test_the_heading_takes_them_to_the_box_of_all_tags(person: Person, carrier: Carrier) -> None:
    carrier.hand = lambda drag: carrier.over("", drag, drop=True)
    drag_row(person, 1)
    person.until(person.window.shell.tags.isVisible)


def test_the_tags_come_into_sight_and_go_again(person: Person, carrier: Carrier) -> None:
    window = person.window
    window.preferences.toggle_sidebar()
    window.shell.sidebar.show_tab(SAVED)
    window.shell.facets.tree.setExpanded(window.shell.facets.tree.section(Facet.TAG), False)
    seen: list[tuple[bool, int, bool]] = []

    def look(_drag: QDrag) -> None:
        tree = window.shell.facets.tree
        opened = tree.isExpanded(tree.section(Facet.TAG))
        seen.append((window.shell.dock.is_shown, window.shell.sidebar.tab, opened))

    carrier.hand = look
    drag_row(person, 1)
    look(carrier.drags[0])
    assert seen == [(True, FILTERS, True), (False, SAVED, False)]
