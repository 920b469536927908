"""The box in which a sentence is corrected: exactly over it, its lines where they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from archive_app.domain.correcting import tidied
from archive_app.ui.theme import Theme

_PAD = 4  # pixels of the box around the words
_BASELINE = 0.8  # of a line of fixed height: where QTextDocument puts the baseline


@dataclass(frozen=True, slots=True)
class Setting:
    """How the sentence is set in the reader: its column, its lines, its font.

    ``lines`` are boxes in pixels of the viewport, one a line; ``left`` and ``width`` those of the
    column; ``baseline`` is measured from the top of a line, ``pitch`` from line to line.
    """

    lines: Sequence[QRect]
    left: int
    width: int
    font: QFont
    pitch: int
    baseline: int
    is_rtl: bool = False


class SentenceEditor(QTextEdit):
    """Part of the reader's viewport; grows downwards as it is written in. One line of thought:
    line breaks become blanks.
    """

    saved = Signal()
    put_aside = Signal()
    step_wanted = Signal(int)  # save, and go to the next (1) or previous (-1) sentence
    resized = Signal()  # it has grown or shrunk

    def __init__(self, theme: Theme, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._theme = theme
        self._setting: Setting | None = None
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setStyleSheet("border: none; padding: 0; background: transparent;")
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Correct this sentence"))
        self.textChanged.connect(self._fit)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """What is written, as a sentence holds it."""
        return tidied(self.toPlainText())

    @property
    def bottom_left(self) -> QPoint:
        """Below the last line, in pixels of the reader's viewport."""
        return self.geometry().bottomLeft() + QPoint(_PAD, 0)

    def open(self, words: str, setting: Setting) -> None:
        """Show words at a place, to be written in."""
        self.setReadOnly(False)
        self.set_place(setting)
        self.setPlainText(words)
        self._set_lines()
        self.document().clearUndoRedoStacks()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_place(self, setting: Setting) -> None:
        """Follow the sentence: the reader was scrolled, zoomed or arranged anew."""
        self._setting = setting
        self.setFont(setting.font)
        self.setLineWrapColumnOrWidth(setting.width + 2 * _PAD)
        self._set_lines()
        self._fit()

    # --- Qt asks

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not act in the window.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.saved.emit()
            case Qt.Key.Key_Escape:
                self.put_aside.emit()
            case Qt.Key.Key_Tab:
                self.step_wanted.emit(1)
            case Qt.Key.Key_Backtab:
                self.step_wanted.emit(-1)
            case _:
                super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        first, last = text[:1].isspace(), text[-1:].isspace()
        self.insertPlainText(f"{' ' * first}{tidied(text)}{' ' * last}")

    def paintEvent(self, event: QPaintEvent) -> None:
        shape = QPainterPath()
        shape.addRegion(self._region())
        painter = QPainter(self.viewport())
        painter.setBrush(self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawPath(shape.simplified())
        painter.end()
        super().paintEvent(event)

    # --- inside

    def _set_lines(self) -> None:
        """Lines as high as the reader's; the first begins where the sentence does."""
        setting = self._setting
        if setting is None:
            return
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block.setLineHeight(setting.pitch, fixed)
        block.setLeftMargin(_PAD)
        block.setRightMargin(_PAD)
        block.setTextIndent(self._indent(setting))
        is_rtl = setting.is_rtl
        direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        block.setLayoutDirection(direction)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(block)

    def _indent(self, setting: Setting) -> int:
        first = setting.lines[0]
        if setting.is_rtl:
            return max(0, setting.left + setting.width - first.right() - 1)
        return max(0, first.left() - setting.left)

    def _fit(self) -> None:
        """As high as what is written, and as what it hides."""
        setting = self._setting
        if setting is None:
            return
        count = max(self._line_count(), self._hidden_lines(setting))
        shift = round(setting.baseline - _BASELINE * setting.pitch)
        self.setGeometry(
            setting.left - _PAD,
            setting.lines[0].top() + shift,
            setting.width + 2 * _PAD,
            count * setting.pitch,
        )
        self.setMask(self._region())
        self.viewport().update()
        self.resized.emit()

    def _line_count(self) -> int:
        return max(1, self.document().firstBlock().layout().lineCount())

    def _hidden_lines(self, setting: Setting) -> int:
        height = setting.lines[-1].bottom() - setting.lines[0].top()
        return max(1, round(height / setting.pitch))

    def _region(self) -> QRegion:
        """The lines of the sentence without its neighbours on the first and the last of them."""
        setting = self._setting
        if setting is None or setting.is_rtl:
            return QRegion(self.rect())
        lines, hidden = self._line_count(), self._hidden_lines(setting)
        count, pitch, full = max(lines, hidden), setting.pitch, setting.width + 2 * _PAD
        ends = [0]
        if lines == count:
            last = self.document().firstBlock().layout().lineAt(lines - 1)
            ends.append(round(last.naturalTextRect().right()) + 2)
        if hidden == count:
            ends.append(setting.lines[-1].right() + 1 - setting.left)
        end = min(full, max(ends) + 2 * _PAD)
        start = self._indent(setting)
        region = QRegion(0, 0, full, count * pitch)
        region -= QRegion(0, 0, start, pitch)
        region -= QRegion(end, (count - 1) * pitch, full - end, pitch)
        return region


_KEYS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)
