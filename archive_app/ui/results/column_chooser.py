"""Which columns the result table shows, and in which order; the titles always stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive_app.ui.dialogs.list_chooser import Choosable, ListChooser
from archive_app.ui.models.result_columns import FIRST_SHOWN, Column, ColumnWords
from archive_app.ui.theme import Theme


class ColumnChooser(ListChooser):
    """Ticked columns are shown; nothing changes before a person says so."""

    chosen = Signal(object)  # tuple[Column, ...]

    def __init__(self, theme: Theme, shown: Sequence[Column], parent: QWidget) -> None:
        words = ColumnWords()
        things = [Choosable(one.name, words.name(one), fixed=one is Column.TITLE) for one in Column]
        first = [one.name for one in Column if one in FIRST_SHOWN]
        super().__init__(theme, things, [one.name for one in shown], first, parent)
        self.say(
            self.tr("Choose columns"),
            self.tr("Ticked columns stand in the table, in this order from the left."),
            self.tr("Columns in the order of the table"),
        )
        self.keys_chosen.connect(self._tell)

    def _tell(self, keys: Sequence[str]) -> None:
        self.chosen.emit(tuple(Column[key] for key in keys))
