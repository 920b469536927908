"""Sets a page of the manual into a document, in the type and colours of the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from archive_app.text.help_pages import (
    Block,
    Heading,
    Item,
    Listing,
    Paragraph,
    Piece,
    Table,
    plain,
)
from archive_app.ui.theme import Theme

_ROLES = {1: "title", 2: "article", 3: "section"}  # type of headings by level
_ABOVE = {1: 0, 2: 28, 3: 18}  # pixels
_LEADING = 145  # per cent
_INDENT = 22


class PageSetter:
    """Writes blocks into a document; ``headings`` are then the blocks by the slugs of headings."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        self._theme = theme
        self._document = document
        self._fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
        self.headings: dict[str, int] = {}  # number of the block in the document

    def set(self, blocks: Sequence[Block]) -> None:
        """Replace what is in the document by these blocks."""
        self.headings.clear()
        self._document.clear()
        self._document.setDefaultFont(self._theme.font("card"))
        self._document.setDocumentMargin(self._theme.px(28))
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, block in enumerate(blocks):
            self._write(cursor, block, first=not number)
        cursor.endEditBlock()

    def _write(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        match block:
            case Heading(level, pieces, slug):
                self._begin(cursor, self._heading_format(level, first=first), first=first)
                self.headings[slug] = cursor.blockNumber()
                self._insert(cursor, pieces, self._heading_look(level))
            case Paragraph(pieces):
                self._begin(cursor, self._block_format(8), first=first)
                self._insert(cursor, pieces, self._look())
            case Item():
                self._write_item(cursor, block, first=first)
            case Listing(text):
                self._begin(cursor, self._listing_format(), first=first)
                cursor.insertText(text.replace("\n", "\u2028"), self._code(self._look()))
            case Table():
                self._write_table(cursor, block)

    def _write_item(self, cursor: QTextCursor, item: Item, *, first: bool) -> None:
        shape = self._block_format(4)
        indent = self._theme.px(_INDENT)
        shape.setLeftMargin(indent * (item.depth + 1))
        shape.setTextIndent(-self._theme.px(14))
        self._begin(cursor, shape, first=first)
        mark = f"{item.number}. " if item.number else "•  "
        cursor.insertText(mark, self._look())
        self._insert(cursor, item.pieces, self._look())

    def _write_table(self, cursor: QTextCursor, block: Table) -> None:
        columns = len(block.rows[0])
        table = cursor.insertTable(len(block.rows), columns, self._table_format(block))
        for row, cells in enumerate(block.rows):
            for column, pieces in enumerate(cells):
                self._write_cell(table, row, column, pieces)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_cell(
        self, table: QTextTable, row: int, column: int, pieces: Sequence[Piece]
    ) -> None:
        cell = table.cellAt(row, column)
        inside = cell.firstCursorPosition()
        shape = QTextBlockFormat()
        shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        inside.setBlockFormat(shape)
        look = self._look()
        if row == 0:
            ground = cell.format()
            ground.setBackground(self._theme.color("sunken"))
            cell.setFormat(ground)
            look.setFontWeight(QFont.Weight.DemiBold)
        self._insert(inside, pieces, look)

    def _begin(self, cursor: QTextCursor, shape: QTextBlockFormat, *, first: bool) -> None:
        """A new block; a document, and what follows a table, have an empty one to begin with."""
        if first or (cursor.atBlockStart() and cursor.atBlockEnd()):
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)

    def _insert(self, cursor: QTextCursor, pieces: Sequence[Piece], look: QTextCharFormat) -> None:
        for piece in pieces:
            cursor.insertText(piece.text, self._dressed(piece, look))

    # --- formats

    def _block_format(self, below: int) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setBottomMargin(self._theme.px(below))
        shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return shape

    def _heading_format(self, level: int, *, first: bool) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setHeadingLevel(level)
        shape.setTopMargin(0 if first else self._theme.px(_ABOVE.get(level, 14)))
        shape.setBottomMargin(self._theme.px(8))
        return shape

    def _listing_format(self) -> QTextBlockFormat:
        shape = self._block_format(10)
        shape.setLeftMargin(self._theme.px(12))
        shape.setBackground(self._theme.color("sunken"))
        return shape

    def _table_format(self, block: Table) -> QTextTableFormat:
        px = self._theme.px
        shape = QTextTableFormat()
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self._theme.color("border"))
        shape.setCellPadding(px(6))
        shape.setTopMargin(px(6))
        shape.setBottomMargin(px(12))
        shape.setHeaderRowCount(1)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        percent = QTextLength.Type.PercentageLength
        shape.setColumnWidthConstraints([QTextLength(percent, part) for part in _widths(block)])
        return shape

    def _look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._theme.font("card"))
        look.setForeground(self._theme.color("text"))
        return look

    def _heading_look(self, level: int) -> QTextCharFormat:
        look = QTextCharFormat()
        font = self._theme.font(_ROLES.get(level, "card"))
        font.setWeight(QFont.Weight.DemiBold)
        look.setFont(font)
        look.setForeground(self._theme.color("text"))
        return look

    def _dressed(self, piece: Piece, look: QTextCharFormat) -> QTextCharFormat:
        dressed = QTextCharFormat(look)
        if piece.code:
            dressed = self._code(dressed)
        if piece.strong:
            dressed.setFontWeight(QFont.Weight.Bold)
        if piece.slanted:
            dressed.setFontItalic(True)
        if piece.link:
            dressed.setAnchor(True)
            dressed.setAnchorHref(piece.link)
            dressed.setForeground(self._theme.color("accent"))
            dressed.setFontUnderline(True)
        return dressed

    def _code(self, look: QTextCharFormat) -> QTextCharFormat:
        dressed = QTextCharFormat(look)
        # The families of the interface behind it: those of fixed width have no Han characters.
        families = [*self._fixed, *self._theme.font("card", "zh-Hans").families()]
        dressed.setFontFamilies(families)
        dressed.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.px(13))
        dressed.setBackground(self._theme.color("chip"))
        return dressed


def _widths(block: Table) -> list[float]:
    """Per cent of the width for each column, by the square root of the most there is to read."""
    columns = range(len(block.rows[0]))
    longest = [max(len(plain(row[column])) for row in block.rows) for column in columns]
    weights = [max(4.0, min(length, 200) ** 0.5 * 1.6) for length in longest]
    return [100 * weight / sum(weights) for weight in weights]
