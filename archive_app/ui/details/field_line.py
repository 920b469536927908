"""A row of the drawer that can be corrected in place, with what was imported below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QWidget

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.fields import NAME_KINDS
from archive_app.ui.details.field_edit import FieldEdit
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

Imported = tuple[ArticleField, str, str]  # what the import says in words, who set another value
_RADIUS = 5


class RestoreButton(QPushButton):
    """Lets what was imported of a field stand again."""

    wanted = Signal(object)  # ArticleField

    def __init__(self, field: ArticleField, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._field = field
        self.clicked.connect(self._want)

    def _want(self) -> None:
        self.wanted.emit(self._field)


class FieldLine(QWidget):
    """Name and value; Enter, F2 or a click edits. ``fields`` is what can be corrected of it."""

    accessible_role = QAccessible.Role.ListItem

    committed = Signal(object, str)  # ArticleField, what was typed
    edit_wanted = Signal(object)  # ArticleField: to be typed anew
    restore_wanted = Signal(object)  # ArticleField
    completion_wanted = Signal(object, str)  # ArticleField, the line so far
    closed = Signal(object)  # ArticleField: editing is at its end
    step_wanted = Signal(object, int)  # this row; -1 or 1: to the one above or below

    def __init__(
        self,
        theme: Theme,
        name: QLabel,
        value: QLabel,
        fields: Mapping[ArticleField, str],
        imported: Sequence[Imported],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = dict(fields)  # with their names
        self._name, self._value = name, value
        self._title = name.text()
        self._under_mouse = False
        self.edit: FieldEdit | None = None
        self.editing: ArticleField | None = None
        self.problem = QLabel(self)
        self.restores: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(value.accessibleName() or name.text())
        self.setAccessibleDescription(self.tr("Enter or F2 corrects it"))
        self.setToolTip(self.tr("Click, Enter or F2 to correct it"))
        self._lay_out(imported)

    @property
    def fields(self) -> tuple[ArticleField, ...]:
        """What can be corrected here."""
        return tuple(self._fields)

    def start(self, field: ArticleField, value: str) -> None:
        """Begin to type another value."""
        if self.edit is not None:
            self.edit.setFocus()
            return
        self.editing = field
        self.edit = edit = FieldEdit(self._theme, value, many=field in NAME_KINDS, parent=self)
        edit.setAccessibleName(self._fields[field])
        edit.setAccessibleDescription(self.tr("Enter saves, Esc leaves it as it was"))
        self._grid.addWidget(edit, 1, 0, 1, 2)
        self._value.hide()
        self._name.setText(self._fields[field])
        edit.saved.connect(self._commit)
        edit.left.connect(self._commit)
        edit.given_up.connect(self.close_edit)
        edit.completion_wanted.connect(self._want_completion)
        edit.textChanged.connect(self.problem.hide)
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def tell(self, problem: str) -> None:
        """Say under the box what is wrong with what was typed; it stays there."""
        self.problem.setText(problem)
        self.problem.show()
        if self.edit is not None:
            self.edit.setFocus()
            self.edit.setAccessibleDescription(problem)

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self._begin(self.rect().center())
            case Qt.Key.Key_Down:
                self.step_wanted.emit(self, 1)
            case Qt.Key.Key_Up:
                self.step_wanted.emit(self, -1)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # F2 and Enter are of the row while it has the keyboard.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.edit is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._begin(event.position().toPoint())
            event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._under_mouse = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under_mouse = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.hasFocus() or self._under_mouse) or self.edit is not None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.hasFocus()
        width = 2 if has_focus else 1
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(self._theme.color("accent" if has_focus else "border"), width))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(frame, self._theme.px(_RADIUS), self._theme.px(_RADIUS))
        painter.end()

    # --- inside

    def _lay_out(self, imported: Sequence[Imported]) -> None:
        px = self._theme.px
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(px(6), px(2), px(6), px(2))
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(3))
        grid.setColumnMinimumWidth(0, self._name.minimumWidth())
        grid.setColumnStretch(1, 1)
        for label, column in ((self._name, 0), (self._value, 1)):
            label.setParent(self)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignTop)
        self._value.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setFont(self._theme.font("caption"))
        set_tone(self.problem, "err")
        self.problem.hide()
        grid.addWidget(self.problem, 2, 0, 1, 2)
        for row, one in enumerate(imported, 3):
            grid.addWidget(self._imported(*one), row, 0, 1, 2)

    def _imported(self, field: ArticleField, words: str, tip: str) -> QWidget:
        """``Imported: …`` and the button that lets it stand again."""
        line = QWidget(self)
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(6))
        grid.setColumnStretch(0, 1)
        said = QLabel(visible_controls(words), line)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setFont(self._theme.font("caption"))
        said.setToolTip(plain_tip(tip))
        set_tone(said, "text2")
        restore = RestoreButton(field, self.tr("Restore"), line)
        restore.setProperty("link", True)
        restore.setFont(self._theme.font("caption"))
        restore.setAutoDefault(False)
        restore.setAccessibleName(
            self.tr("Restore what was imported: {field}").format(field=self._fields[field])
        )
        restore.wanted.connect(self.restore_wanted)
        self.restores.append(restore)
        grid.addWidget(said, 0, 0)
        grid.addWidget(restore, 0, 1, Qt.AlignmentFlag.AlignTop)
        return line

    def _begin(self, at: QPoint) -> None:
        if len(self._fields) == 1:
            self.edit_wanted.emit(self.fields[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field, name in self._fields.items():
            menu.addAction(name).setData(field.value)
        menu.triggered.connect(self._choose)
        menu.popup(self.mapToGlobal(at))
        menu.setActiveAction(menu.actions()[0])

    def _choose(self, action: QAction) -> None:
        self.edit_wanted.emit(ArticleField(action.data()))

    def _want_completion(self, typed: str) -> None:
        if self.editing is not None:
            self.completion_wanted.emit(self.editing, typed)

    def _commit(self) -> None:
        if self.edit is not None and self.editing is not None:
            self.committed.emit(self.editing, self.edit.value)

    def close_edit(self) -> None:
        """End the typing and show the value again; what was typed was saved, or isn't wanted."""
        field = self.editing
        if self.edit is None or field is None:
            return
        edit, self.edit, self.editing = self.edit, None, None
        edit.blockSignals(True)
        had_focus = edit.hasFocus()
        edit.hide()
        edit.deleteLater()
        self.problem.hide()
        self._value.show()
        self._name.setText(self._title)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit(field)
