"""The forms of a name: how often each is printed, which is preferred, which is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from archive_app.domain.authority import FormKind, NameForm
from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.name_space.words import NameWords
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_LOOKS = {
    FormKind.PREFERRED: ("star", "accent"),
    FormKind.WRONG: ("triangle-alert", "warn"),
}
_FORGET = "forget"


class FormsList(QWidget):
    """A row a form; its button says what the form is, and lets a person say it."""

    kind_wanted = Signal(object, object)  # NameForm, FormKind
    forget_wanted = Signal(object)  # NameForm

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = NameWords(self)
        self._forms: Sequence[NameForm] = ()
        self._preferred = ""
        self._writable = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._fill)

    def set_forms(self, forms: Sequence[NameForm], preferred: str, *, writable: bool) -> None:
        """Show these; ``preferred`` is what facets and queries call the record."""
        self._forms, self._preferred, self._writable = forms, preferred, writable
        self._fill()

    @property
    def buttons(self) -> list[QToolButton]:
        """The button of each row, from above."""
        return self.findChildren(QToolButton)

    # --- inside

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for number, form in enumerate(self._forms):
            self._column.addWidget(self._row(number, form))

    def _row(self, number: int, form: NameForm) -> QWidget:
        theme, px = self._theme, self._theme.px
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(8), px(2), 0, px(2))
        row.setSpacing(px(8))
        label = QLabel(visible_controls(form.text), whole)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        font = theme.font("ui")
        if form.text == self._preferred or form.kind is FormKind.PREFERRED:
            font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        set_tone(label, "err" if form.kind is FormKind.WRONG else "text")
        count = QLabel(numeral(form.articles) if form.articles else "", whole)
        count.setFont(theme.font("ui"))
        set_tone(count, "text2")
        row.addWidget(label, 1)
        row.addWidget(count)
        row.addWidget(self._button(number, form, whole))
        column.addLayout(row)
        line = QWidget(whole)
        line.setFixedHeight(1)
        set_ground(line, "border")
        column.addWidget(line)
        return whole

    def _button(self, number: int, form: NameForm, parent: QWidget) -> QToolButton:
        px = self._theme.px
        icon, color = _LOOKS.get(form.kind, ("circle", "text2"))
        if form.text == self._preferred:
            icon, color = _LOOKS[FormKind.PREFERRED]
        button = QToolButton(parent)
        button.setIcon(self._theme.icon(icon, color))
        button.setIconSize(QSize(px(16), px(16)))
        button.setFixedSize(px(28), px(28))
        said = self._words.form(form.kind)
        words = f"{visible_controls(form.text)}: {said}"
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
        button.setProperty("number", number)
        button.setEnabled(self._writable)
        button.clicked.connect(self._ask)
        return button

    def _ask(self) -> None:
        button = self.sender()
        assert isinstance(button, QToolButton)
        form = self._forms[int(button.property("number"))]
        menu = self.menu_of(form)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu_of(self, form: NameForm) -> QMenu:
        """What can be said of a form."""
        menu = QMenu(self)
        menu.setProperty("form", form.text)
        for kind in FormKind:
            action = menu.addAction(self._words.form(kind))
            action.setCheckable(True)
            action.setChecked(form.kind is kind)
            action.setData(kind.value)
        menu.addSeparator()
        forget = menu.addAction(self.tr("Forget this form"))
        forget.setData(_FORGET)
        forget.setEnabled(not form.articles and form.text != self._preferred)
        menu.triggered.connect(self._chosen)
        return menu

    def _chosen(self, action: QAction) -> None:
        menu = self.sender()
        text = menu.property("form")
        form = next(one for one in self._forms if one.text == text)
        data = action.data()
        if data == _FORGET:
            self.forget_wanted.emit(form)
        else:
            self.kind_wanted.emit(form, FormKind(data))
