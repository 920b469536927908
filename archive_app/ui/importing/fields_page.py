"""Step 2 of an import: which field of an article each column of tables and records goes into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import SourceSummary
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.field_words import TEXT_FIELDS, FieldWords
from archive_app.ui.importing.nothing_to_do import NothingToDo
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.preset_bar import PresetBar
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.session import Session
from archive_app.ui.tab_order import put_after
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

_COLUMN, _FIELD, _VALUES = range(3)
_ROW = 40
_SHOWN_VALUES = 4


class FieldsPage(Page):
    """A row a column: its name, the field, some values. Not needed where there are no columns."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._fields = FieldWords(self)
        self._plan = ImportPlan(())
        self._summary: SourceSummary | None = None
        self._found: dict[str, str] = {}  # what each column means by itself
        self._boxes: list[ChoiceBox] = []  # in the order of the columns
        self.presets = PresetBar(theme, session, self)
        self.sentence = QLabel(self)
        self.table = QTableWidget(0, 3, self)
        self._none = NothingToDo(
            theme,
            "file-text",
            self.tr("There are no columns here"),
            self.tr(
                "These files hold whole articles. Titles, dates, names and sources are read from "
                "the texts themselves; nothing has to be put anywhere."
            ),
            self,
        )
        self._stack = QStackedWidget(self)
        self._set_up()
        self._lay_out()
        self.presets.loaded.connect(self.apply_preset)
        self._show()

    # --- the wizard asks

    def set_summary(self, summary: SourceSummary) -> None:
        """What was found in the files; columns that are new get the field that they name."""
        known = {column.name: column.meaning for column in summary.columns}
        mapping = self._plan.reading.mapping
        # With a mapping the summary tells what a person chose, not what a column says of itself.
        found = {
            name: self._found.get(name, meaning) if name in mapping else meaning
            for name, meaning in known.items()
        }
        is_new = self._summary is None or found != self._found or summary != self._summary
        self._summary, self._found = summary, found
        if is_new:
            self._build()
            self._show()

    def begin(self, plan: ImportPlan) -> None:
        """Show the columns as the plan maps them."""
        self._plan = plan
        for row, name in enumerate(self._found):
            self._boxes[row].set_value(plan.reading.mapping.get(name, self._found[name]))
        self._show()

    def plan(self) -> ImportPlan:
        """The plan with the columns that a person put elsewhere than they say themselves."""
        given = {
            name: field for name, field in self.mapping().items() if field != self._found[name]
        }
        return replace(self._plan, reading=replace(self._plan.reading, mapping=given))

    def mapping(self) -> dict[str, str]:
        """{column: field} as it is shown; '' for a column that stays an extra."""
        return {name: self._boxes[row].value for row, name in enumerate(self._found)}

    def clear(self) -> None:
        """There are no files any more."""
        self._plan, self._summary, self._found = ImportPlan(()), None, {}
        self._build()
        self._show()

    def apply_preset(self, mapping: Mapping[str, str]) -> None:
        """Put the columns where a preset says; those it doesn't name stay as they are."""
        names = {_normal(name): field for name, field in mapping.items()}
        used = 0
        for row, name in enumerate(self._found):
            field = names.get(_normal(name))
            if field is not None:
                self._boxes[row].set_value("" if field == "-" else field)
                used += 1
        self.presets.tell(
            self.tr("The preset names {used} of these {all} columns.").format(
                used=self._wording.number(used), all=self._wording.number(len(self._found))
            )
        )
        self._show()

    @property
    def is_needed(self) -> bool:
        """Whether there are any columns."""
        return bool(self._found)

    @property
    def step_state(self) -> str:
        """``9 of 11 mapped``."""
        if not self._found:
            return self.tr("nothing to map") if self._summary is not None else ""
        mapped = sum(bool(field) for field in self.mapping().values())
        return self.tr("{mapped} of {all} mapped").format(mapped=mapped, all=len(self._found))

    @property
    def footer_text(self) -> str:
        """What becomes of columns that go nowhere."""
        if not self._found:
            return self.tr("Nothing is written before the last step.")
        return self.tr("Columns without a field are kept with their article, as they are.")

    # --- inside

    def _set_up(self) -> None:
        px, table, header = self._theme.px, self.table, self.table.horizontalHeader()
        self.sentence.setFont(self._theme.font("ui"))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        table.setHorizontalHeaderLabels(
            [self.tr("Column"), self.tr("Goes into"), self.tr("Some values")]
        )
        table.setAccessibleName(self.tr("Columns and the fields that they go into"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setProperty("roomy", True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header.setProperty("flat", True)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.resizeSection(_COLUMN, px(200))
        header.resizeSection(_FIELD, px(240))

    def _lay_out(self) -> None:
        px = self._theme.px
        columns = QWidget(self)
        column = QVBoxLayout(columns)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.presets)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        self._stack.addWidget(self._none)
        self._stack.addWidget(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(16), px(24), px(16))
        layout.addWidget(self._stack)

    def _build(self) -> None:
        columns = self._summary.columns if self._summary is not None else ()
        offered = self._fields.offered(self._summary.fields if self._summary is not None else {})
        self._boxes.clear()
        self.table.clearContents()
        self.table.setRowCount(len(columns))
        for row, column in enumerate(columns):
            name = QTableWidgetItem(visible_controls(column.name))
            name.setToolTip(plain_tip(column.name))
            values = [visible_controls(value) for value in column.values if value.strip()]
            shown = " · ".join(values[:_SHOWN_VALUES]) or self.tr("(empty)")
            samples = QTableWidgetItem(shown)
            samples.setToolTip(plain_tip("\n".join(values)))
            self.table.setItem(row, _COLUMN, name)
            self.table.setItem(row, _FIELD, QTableWidgetItem())
            self.table.setItem(row, _VALUES, samples)
            box = self._new_box(column.name, offered)
            box.set_value(self._plan.reading.mapping.get(column.name, column.meaning))
            self._boxes.append(box)
            self.table.setCellWidget(row, _FIELD, box.in_cell(self.table))
        put_after(self.table, self.table)
        self.setFocusProxy(self._boxes[0] if self._boxes else self.presets.choice)

    def _new_box(self, column: str, offered: list[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox(self._theme, self.table)
        box.addItem(self.tr("Kept as an extra"), "")
        for name, words in offered:
            box.addItem(words, name)
        box.setAccessibleName(
            self.tr("Field for column {column}").format(column=visible_controls(column))
        )
        box.activated.connect(self._choose)
        return box

    def _choose(self, _place: int) -> None:
        self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._found else 0)
        mapping = self.mapping()
        self.presets.set_mapping(mapping)
        warning = self._warning(mapping)
        self.sentence.setText(warning or self.tr("Each column goes into one field of an article."))
        set_tone(self.sentence, "warn" if warning else "text2")
        self.state_changed.emit()

    def _warning(self, mapping: Mapping[str, str]) -> str:
        """What would surprise a person, or ''."""
        if mapping and not TEXT_FIELDS & set(mapping.values()):
            return self.tr("No column goes into a text: say which one holds the articles.")
        words = self._fields.words()
        for field, count in Counter(filter(None, mapping.values())).items():
            if count > 1:
                return self.tr(
                    "{count} columns go into “{field}”: the first that is not empty is taken, the "
                    "others are kept as extras."
                ).format(count=self._wording.number(count), field=words.get(field, field))
        return ""


def _normal(name: str) -> str:
    """A column's name as presets compare it: case and blanks around it don't count."""
    return name.strip().casefold()
