"""An article as a text document for paper: its record, both sides pair by pair, its provenance.

Texts are inserted as plain text only: nothing in a record is read as markup.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from archive_app.domain.articles import Article, Provenance, ReadingText, Side
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.rows import Row
from archive_app.ui.reader.wording import (
    author_words,
    credit_words,
    date_words,
    kind_name,
    language_name,
)
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme.tokens import load_tokens

FontOf = Callable[[str, str], QFont]  # by role and language, as the theme has them

_TITLE, _OTHER_TITLE, _BODY, _META, _SMALL = 16.0, 12.0, 10.0, 9.0, 8.0  # points
_LINE, _HAN_LINE = 128, 118  # per cent: Han families bring more leading of their own
_HEADING_GAP, _PAIR_GAP, _PARAGRAPH_GAP = 14, 9, 4  # pixels at 96 dpi
# Letters reach beyond their lines: a margin keeps those of the next page off this one.
PAGE_MARGIN = 6
# A glyph that stands for several letters, or for one in some places only, has no letter in a PDF.
_WITHOUT = tuple(QFont.Tag(name) for name in ("calt", "liga", "clig"))
_NARROWEST, _WIDEST, _NUMBER = 36, 58, 7  # per cent of the width
_PAIRS_AT_ONCE = 40  # a long table is laid out slower than several short ones
_HAN = ("zh", "yue", "lzh", "ja", "ko")
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "yi", "ps", "ug", "sd", "dv")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes onto paper: the sides in reading order, side by side or one below the other."""

    page: ReaderPage
    sides: tuple[Side, ...]
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Inks:
    """What paper is printed with, in a dark window too: text, and what stands back."""

    text: QColor
    quiet: QColor

    @classmethod
    def of_paper(cls) -> Inks:
        """The inks of the light theme."""
        tokens = load_tokens("light")
        return cls(QColor(tokens.colors["text"]), QColor(tokens.colors["text2"]))


class SheetWriter:
    """Writes one sheet into a document; works on any thread."""

    def __init__(self, sheet: Sheet, font_of: FontOf) -> None:
        self._sheet = sheet
        self._font_of = font_of
        self._inks = Inks.of_paper()
        self._document = Document(sheet.page)
        self._sides = tuple(side for side in sheet.sides if side in self._document.texts)

    def write(self, ctx: JobContext) -> QTextDocument:
        """The document; raises Cancelled soon after ``ctx`` says so."""
        made = QTextDocument()
        made.setDocumentMargin(PAGE_MARGIN)
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(self._sized("", _BODY))
        cursor = QTextCursor(made)
        self._write_head(cursor)
        self._write_headings(cursor)
        rows = self._document.rows
        for start in range(0, len(rows), _PAIRS_AT_ONCE):
            ctx.checkpoint()
            self._write_rows(cursor, rows[start : start + _PAIRS_AT_ONCE])
        self._write_provenance(cursor)
        return made

    # --- the record

    def _write_head(self, cursor: QTextCursor) -> None:
        article = self._sheet.page.article
        first = article.translation or article.original
        second = article.original if article.translation is not None else None
        self._write_line(cursor, article.title, first, _TITLE, bold=True)
        if second is not None and second.title:
            self._write_line(cursor, second.title, second, _OTHER_TITLE)
        self._write_line(cursor, _meta_words(article), None, _META, quiet=True, above=4)
        if credit := credit_words(article):
            self._write_line(cursor, credit, None, _SMALL, quiet=True)

    def _write_headings(self, cursor: QTextCursor) -> None:
        texts = [self._document.texts[side] for side in self._sides]
        if self._is_table:
            table = self._insert_table(cursor, 1)
            for column, text in zip((0, 2), texts, strict=True):
                at = _cell(table, 0, column, _HEADING_GAP)
                self._set_block(at, "", above=0)
                self._insert_heading(at, text)
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            self._write_line(cursor, "", None, _SMALL, above=_HEADING_GAP)
            for number, text in enumerate(texts):
                self._insert(cursor, "      " if number else "", "", _SMALL, quiet=True)
                self._insert_heading(cursor, text)

    def _write_provenance(self, cursor: QTextCursor) -> None:
        article = self._sheet.page.article
        record = QCoreApplication.translate("Printing", "Record {id}").replace(
            "{id}", visible_controls(article.external_id)
        )
        lines = [record]
        if article.url:
            lines.append(visible_controls(article.url))
        lines += [_origin_words(one) for one in article.provenance]
        for number, line in enumerate(lines):
            above = 0 if number else 18
            self._write_line(cursor, line, None, _SMALL, quiet=True, above=above)

    # --- the text

    @property
    def _is_table(self) -> bool:
        return len(self._sides) == len(Side) and not self._sheet.stacked

    def _write_rows(self, cursor: QTextCursor, rows: Sequence[Row]) -> None:
        if not self._is_table:
            for row in rows:
                for side in self._sides:
                    gap = _PAIR_GAP if side is self._sides[0] else _PARAGRAPH_GAP
                    self._write_blocks(cursor, row, side, above=gap if row.first else 0)
            return
        table = self._insert_table(cursor, len(rows))
        for number, row in enumerate(rows):
            for column, side in zip((0, 2), self._sides, strict=True):
                at = _cell(table, number, column, _PAIR_GAP if row.first else 0)
                self._write_blocks(at, row, side, above=0)
            if row.first:
                at = _cell(table, number, 1, _PAIR_GAP)
                self._set_block(at, "", above=0, centred=True)
                self._insert(at, f"¶{row.number}", "", _SMALL, quiet=True)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_blocks(self, at: QTextCursor, row: Row, side: Side, *, above: int) -> None:
        language = self._document.texts[side].language
        blocks = row.cell(side)
        if not blocks and self._is_table and row.first:
            missing = QCoreApplication.translate("Printing", "not in the original")
            if side is Side.TRANSLATION:
                missing = QCoreApplication.translate("Printing", "not translated here")
            self._set_block(at, "", above=above)
            self._insert(at, missing, "", _SMALL, quiet=True)
        for number, block in enumerate(blocks):
            if number or not self._is_table:
                at.insertBlock()
            self._set_block(at, language, above=_PARAGRAPH_GAP if number else above)
            text = visible_controls(self._document.block_text(side, block))
            self._insert(at, text, language, _BODY)

    def _insert_table(self, cursor: QTextCursor, rows: int) -> QTextTable:
        left = self._left_share()
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (left, _NUMBER, 100 - _NUMBER - left)
        percent = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
        return cursor.insertTable(rows, len(shares), form)

    def _left_share(self) -> int:
        """The width of the left column in per cent: the denser script gets the narrower one."""
        ink = {side: self._ink(side) for side in self._sides}
        whole = max(1.0, sum(ink.values()))
        room = 100 - _NUMBER
        return min(max(round(room * ink[self._sides[0]] / whole), _NARROWEST), _WIDEST)

    def _ink(self, side: Side) -> float:
        text = self._document.texts[side]
        is_han = text.language.split("-", 1)[0] in _HAN
        letters = sum(len(paragraph.text) for paragraph in text.paragraphs)
        return letters * (1.0 if is_han else 0.5)

    # --- characters

    def _insert_heading(self, cursor: QTextCursor, text: ReadingText) -> None:
        """Which side it is, its language in its own words, and who made it."""
        is_translation = text.side is Side.TRANSLATION
        name = QCoreApplication.translate("Printing", "Original")
        if is_translation:
            name = QCoreApplication.translate("Printing", "Translation")
        self._insert(cursor, f"{name} · ", "", _SMALL, quiet=True)
        self._insert(cursor, language_name(text.language), text.language, _SMALL, quiet=True)
        if is_translation and (kind := kind_name(text.kind)):
            self._insert(cursor, f" · {kind}", "", _SMALL, quiet=True)

    def _write_line(
        self,
        cursor: QTextCursor,
        words: str,
        text: ReadingText | None,
        points: float,
        *,
        quiet: bool = False,
        bold: bool = False,
        above: int = 0,
    ) -> None:
        """A paragraph of its own at the cursor."""
        language = text.language if text is not None else ""
        if not cursor.atStart():
            cursor.insertBlock()
        self._set_block(cursor, language, above=above)
        self._insert(cursor, visible_controls(words), language, points, quiet=quiet, bold=bold)

    def _set_block(
        self, cursor: QTextCursor, language: str, *, above: int, centred: bool = False
    ) -> None:
        form = QTextBlockFormat()
        is_han = language.split("-", 1)[0] in _HAN
        form.setLineHeight(
            _HAN_LINE if is_han else _LINE,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        form.setTopMargin(above)
        if language.split("-", 1)[0] in _RIGHT_TO_LEFT:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if centred:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(form)

    def _insert(
        self,
        cursor: QTextCursor,
        text: str,
        language: str,
        points: float,
        *,
        quiet: bool = False,
        bold: bool = False,
    ) -> None:
        form = QTextCharFormat()
        font = self._sized(language, points)
        font.setBold(bold)
        form.setFont(font)
        form.setForeground(self._inks.quiet if quiet else self._inks.text)
        cursor.insertText(text, form)

    def _sized(self, language: str, points: float) -> QFont:
        font = QFont(self._font_of("ui", language))
        font.setPointSizeF(points)
        for feature in _WITHOUT:
            font.setFeature(feature, 0)
        return font


def _cell(table: QTextTable, row: int, column: int, above: int) -> QTextCursor:
    """The beginning of a cell, ``above`` pixels below its upper edge."""
    cell = table.cellAt(row, column)
    form = QTextTableCellFormat()
    form.setTopPadding(above)  # margins of a cell's first block don't count
    cell.setFormat(form)
    return cell.firstCursorPosition()


def _meta_words(article: Article) -> str:
    dating = article.dating
    date = date_words(dating)
    if dating.is_inferred:
        date = QCoreApplication.translate("Printing", "{date} (year inferred)").replace(
            "{date}", date
        )
    parts = [visible_controls(article.source), date, author_words(article)]
    return " · ".join(part for part in parts if part)


def _origin_words(origin: Provenance) -> str:
    words = QCoreApplication.translate("Printing", "From {file}, imported {day}, SHA-256 {hash}")
    words = words.replace("{day}", origin.imported_at[:10]).replace("{hash}", origin.sha256)
    return words.replace("{file}", visible_controls(origin.file))
