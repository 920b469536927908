"""Searching a list of queries in the window: a file, its answers, one of them opened, a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.ui.saved.batch_dialog import BatchDialog
from archive_app.ui.saved.batch_model import BatchColumn
from tests.journeys.person import Person


def test_a_list_is_answered_and_a_row_opened(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("who,query\na,lantern\nb,女警\nc,zzzz\nd,。\n", encoding="utf-8")
    person.window.actions_by_name["search.batch"].trigger()
    dialog = person.window.findChild(BatchDialog)
    assert isinstance(dialog, BatchDialog)
    dialog.take(path)
    person.until(lambda: len(dialog.model.answers) == 4)
    counts = [
        dialog.model.index(row, BatchColumn.ARTICLES).data()
        for row in range(dialog.model.rowCount())
    ]
    assert counts[2:] == ["0", ""]
    assert dialog.model.index(3, BatchColumn.SAID).data()
    assert "4 of 4" in dialog.told.text()
    assert dialog.save_button.isEnabled()
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    person.settle()
    assert person.window.shell.search.field.edit.text() == "女警"
    assert str(len(person.titles())) == counts[1]
    dialog.column.setCurrentIndex(0)
    dialog.column.activated.emit(0)
    person.until(lambda: len(dialog.model.answers) == 4)
    assert dialog.model.query_at(0) == "a"
    dialog.close()
