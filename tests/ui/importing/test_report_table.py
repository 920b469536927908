"""The table of a report: reasons are read first where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from archive_app.ui.importing.report_lines import LineColumn, ReportLines
from archive_app.ui.importing.report_table import ReportTable
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme


def test_names_give_way_to_reasons(qtbot: QtBot, theme: Theme, session: Session) -> None:
    table = ReportTable(theme, ReportLines(session))
    qtbot.addWidget(table)
    table.show()
    for width, names in ((1000, theme.px(260)), (400, 160)):
        table.resize(width, 300)
        assert table.columnWidth(LineColumn.RECORD) == names
        assert table.columnWidth(LineColumn.REASON) > names


def test_the_end_of_a_name_stays_in_sight(qtbot: QtBot, theme: Theme, session: Session) -> None:
    table = ReportTable(theme, ReportLines(session))
    qtbot.addWidget(table)
    delegate = table.itemDelegateForColumn(LineColumn.RECORD)
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, QModelIndex())  # type: ignore[attr-defined]
    assert option.textElideMode is Qt.TextElideMode.ElideMiddle
