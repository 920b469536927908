"""Column mappings kept by name: choose one, or keep the one that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from archive_app.domain.jobs import JobContext
from archive_app.settings.presets import PresetError, load_preset, preset_names, save_preset
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class PresetBar(QWidget):
    """``loaded`` carries the mapping {column: field} of a preset that was chosen."""

    loaded = Signal(object)  # dict[str, str]

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mapping: dict[str, str] = {}
        self._jobs = Jobs(session.read_lane, self)
        self._session = session
        self.choice = ChoiceBox(theme, self)
        self.choice.setAccessibleName(self.tr("Preset of fields"))
        self.choice.setMinimumContentsLength(18)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Keep these fields as …"))
        self.name.setAccessibleName(self.tr("Name of a new preset"))
        self.name.setFixedHeight(theme.px(28))
        self.name.setFixedWidth(theme.px(184))
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setFixedHeight(theme.px(28))
        self.keep.setEnabled(False)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setFont(theme.font("meta"))
        set_tone(self.told, "text2")
        self._lay_out()
        self.choice.activated.connect(self._load)
        self.name.textChanged.connect(self._name_changed)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.refresh()

    def refresh(self) -> None:
        """Read which presets there are."""
        self._jobs.start(_names, self._fill, self._session.tell)

    def set_mapping(self, mapping: Mapping[str, str]) -> None:
        """What would be kept."""
        self._mapping = dict(mapping)

    def tell(self, sentence: str, *, is_problem: bool = False) -> None:
        """A line at the right."""
        set_tone(self.told, "err" if is_problem else "text2")
        self.told.setText(visible_controls(sentence))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Preset"), self)
        label.setBuddy(self.choice)
        set_tone(label, "text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.px(8))
        layout.addWidget(label)
        layout.addWidget(self.choice)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.name, 0)
        layout.addWidget(self.keep)

    def _fill(self, names: list[str]) -> None:
        chosen = self.choice.value
        self.choice.clear()
        self.choice.addItem(
            self.tr("Choose a preset") if names else self.tr("No preset is kept yet"), ""
        )
        for name in names:
            self.choice.addItem(visible_controls(name), name)
        self.choice.setEnabled(bool(names))
        self.choice.set_value(chosen)

    def _load(self, _place: int) -> None:
        if name := self.choice.value:
            self._jobs.start(partial(_load, name), self.loaded.emit, self._not_done)

    def _name_changed(self, name: str) -> None:
        self.keep.setEnabled(bool(name.strip()))

    def _keep(self) -> None:
        if name := self.name.text().strip():
            self._jobs.start(partial(_save, name, self._mapping), self._kept, self._not_done)

    def _kept(self, name: str) -> None:
        self.name.clear()
        self.tell(self.tr("Kept as “{name}”.").format(name=name))
        self.refresh()

    def _not_done(self, problem: Exception) -> None:
        if isinstance(problem, PresetError):
            self.tell(said(str(problem)), is_problem=True)
        else:
            self._session.tell(problem)


def _names(_ctx: JobContext) -> list[str]:
    return preset_names()


def _load(name: str, _ctx: JobContext) -> dict[str, str]:
    return load_preset(name)


def _save(name: str, mapping: dict[str, str], _ctx: JobContext) -> str:
    save_preset(name, mapping)
    return name
