"""The list keeps rows that match no longer until F5; the widths of the panes come back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.facets import Facet
from archive_app.ui.models.hit_list import HitRole
from tests.journeys.person import Person


def test_an_edited_row_stays_until_the_list_is_asked_for_again(person: Person) -> None:
    person.click_value(Facet.STATUS, ReviewStatus.UNREVIEWED.value)
    before = person.titles()
    person.click_row(0)
    person.act("status.reviewed")
    person.settle()
    assert person.titles() == before
    model = person.window.shell.results.model
    marked = [model.index(row, 0).data(HitRole.OUTDATED) for row in range(len(before))]
    assert marked == [True] + [False] * (len(before) - 1)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "no longer matches" in spoken
    person.window.editor.undo_last()
    person.settle()
    assert not model.index(0, 0).data(HitRole.OUTDATED)
    person.act("status.reviewed")
    person.settle()
    person.press(Qt.Key.Key_F5)
    person.settle()
    assert person.titles() == before[1:]
    assert not model.index(0, 0).data(HitRole.OUTDATED)


def test_a_double_click_on_a_handle_gives_the_first_widths(person: Person) -> None:
    shell = person.window.shell
    shell.reset_widths()
    first = shell.splitter.sizes()
    shell.splitter.setSizes([first[0], first[1] + 150, first[2] - 150])
    assert shell.splitter.sizes() != first
    QTest.mouseDClick(shell.splitter.handle(2), Qt.MouseButton.LeftButton)
    assert shell.splitter.sizes() == first
