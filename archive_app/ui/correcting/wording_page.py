"""Both texts in full over the reader: as received, what was left out, or what was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Mark, Piece
from archive_app.domain.correcting import WordingView
from archive_app.ui.correcting.work import Wording
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.typesetting import typeface
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_MOST = 400_000  # characters of a side; more would freeze the window


class WordingPage(QWidget):
    """Can be read, selected and copied; nothing is changed here. Esc closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Wording, WordingView, Mapping[Side, str]] | None = None
        self.legend = plain_label("", self)
        self.texts = {side: QTextEdit(self) for side in Side}
        self._heads = {side: plain_label("", self) for side in Side}
        self._columns = {side: QWidget(self) for side in Side}
        self._lay_out()
        theme.changed.connect(self._restyle)
        self.hide()

    def show_view(self, wording: Wording, view: WordingView, languages: Mapping[Side, str]) -> None:
        """Show texts, each in the font of its language."""
        self._shown = (wording, view, languages)
        self._fill()
        self.show()
        self.raise_()
        shown = [side for side in Side if view.pieces.get(side)]
        changed = (side for side in shown if _is_marked(view.pieces[side]))
        for edit in self.texts.values():
            _bring_to_a_third(edit)
        self.texts[next(iter((*changed, *shown)), Side.ORIGINAL)].setFocus()

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "surface")
        self.legend.setContentsMargins(px(20), px(10), px(20), px(6))
        set_tone(self.legend, "text2")
        row = QHBoxLayout()
        row.setContentsMargins(px(13), 0, px(8), px(8))
        row.setSpacing(px(24))
        for side in Side:
            edit = self.texts[side]
            edit.setReadOnly(True)
            edit.setFrameShape(QFrame.Shape.NoFrame)
            edit.setTabChangesFocus(True)
            edit.setAccessibleName(self._name(side))
            edit.document().setDocumentMargin(0)
            set_tone(self._heads[side], "text2")
            self._heads[side].setContentsMargins(px(7), 0, px(7), 0)
            column = QVBoxLayout(self._columns[side])
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(6))
            column.addWidget(self._heads[side])
            column.addWidget(edit, 1)
            row.addWidget(self._columns[side], 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        layout.addLayout(row, 1)
        self._restyle()

    def _name(self, side: Side) -> str:
        return self.tr("Original") if side is Side.ORIGINAL else self.tr("Translation")

    def _restyle(self) -> None:
        self.legend.setFont(self._theme.font("meta"))
        font = self._theme.font("caption")
        font.setWeight(font.Weight.DemiBold)
        for head in self._heads.values():
            head.setFont(font)
        focus = self._theme.color("accent").name()
        for edit in self.texts.values():
            edit.setStyleSheet(
                "QTextEdit { border: 1px solid transparent; padding: 2px 6px; }"
                f"QTextEdit:focus {{ border: 1px solid {focus}; padding: 2px 6px; }}"
            )
        if self._shown is not None:
            self._fill()

    def _fill(self) -> None:
        assert self._shown is not None
        wording, view, languages = self._shown
        self.legend.setText(
            {
                Wording.RECEIVED: self.tr("The texts as they were received, letter by letter."),
                Wording.CLEANED: self.tr(
                    "Struck words were received and are left out of the text."
                ),
                Wording.CORRECTED: self.tr(
                    "Struck words were the machine's, underlined ones are people's."
                ),
            }[wording]
        )
        for side in Side:
            pieces = view.pieces.get(side, ())
            self._columns[side].setVisible(bool(pieces))
            self._heads[side].setText(self._name(side).upper())
            self._write(self.texts[side], pieces, languages.get(side, ""))

    def _write(self, edit: QTextEdit, pieces: Sequence[Piece], language: str) -> None:
        sample = next((piece.text for piece in pieces), "")
        face = typeface(self._theme, language, sample)
        block = QTextBlockFormat()
        block.setLineHeight(face.pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if face.is_rtl:
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        edit.clear()
        cursor = QTextCursor(edit.document())
        cursor.setBlockFormat(block)
        first_change = None
        for piece in _not_too_many(pieces):
            if first_change is None and piece.mark is not Mark.PLAIN:
                first_change = cursor.position()
            look = self._look(piece.mark, face.font)
            cursor.insertText("\n".join(map(visible_controls, piece.text.split("\n"))), look)
        cursor.setPosition(first_change or 0)
        edit.setTextCursor(cursor)

    def _look(self, mark: Mark, font: QFont) -> QTextCharFormat:
        """Nothing is told by colour alone: what is gone is struck, what came is underlined."""
        look, color = QTextCharFormat(), self._theme.color
        look.setFont(font)
        look.setForeground(color("text"))
        if mark is Mark.REMOVED:
            look.setForeground(color("text2"))
            look.setBackground(color("chip"))
            look.setFontStrikeOut(True)
        elif mark is Mark.ADDED:
            look.setBackground(color("ok_soft"))
            look.setFontUnderline(True)
        return look


def _bring_to_a_third(edit: QTextEdit) -> None:
    """Let the caret's line stand where a person begins to read."""
    bar = edit.verticalScrollBar()
    bar.setValue(bar.value() + edit.cursorRect().top() - edit.viewport().height() // 3)


def _is_marked(pieces: Sequence[Piece]) -> bool:
    return any(piece.mark is not Mark.PLAIN for piece in pieces)


def _not_too_many(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces of the beginning of a very long text, and how much is left."""
    room = _MOST
    for piece in pieces:
        if len(piece.text) > room:
            yield Piece(piece.text[:room], piece.mark)
            yield Piece(" …")
            return
        room -= len(piece.text)
        yield piece
