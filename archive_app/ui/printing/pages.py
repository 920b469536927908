"""A text document laid out in pages and painted on a printer or a PDF, with a line at the foot."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.jobs import JobContext, Progress
from archive_app.ui.printing.pdf_letters import mend_letters
from archive_app.ui.printing.sheet import PAGE_MARGIN, FontOf, Inks, Sheet, SheetWriter
from archive_app.ui.text_display import visible_controls

_MARGIN = 18.0  # millimetres
_FOOT_POINTS = 8.0
_RESOLUTION = 300  # dots an inch; letters and lines of a PDF are curves anyway


def write_pdf(sheet: Sheet, font_of: FontOf, path: Path, ctx: JobContext) -> int:
    """Write a sheet to ``path``, replacing a file only when all is written; returns its pages.

    Raises EnvironmentProblem when the file can't be written, and Cancelled.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".pdf.part", dir=path.parent)
        os.close(handle)
        part = Path(name)
        writer = QPdfWriter(str(part))
        writer.setCreator(QCoreApplication.translate("Printing", "Archive Browser"))
        writer.setTitle(visible_controls(sheet.page.article.title))
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(_a4())
        pages = print_sheet(sheet, font_of, writer, ctx)
        part.write_bytes(mend_letters(part.read_bytes()))
        part.replace(path)
        part = None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem(
            f"{path.name} can't be written: {reason}.",
            "Choose another folder, or make room on the disk.",
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return pages


def print_sheet(sheet: Sheet, font_of: FontOf, device: QPagedPaintDevice, ctx: JobContext) -> int:
    """Paint a sheet on a device; returns how many pages it took.

    Raises EnvironmentProblem when the device can't be painted on, and Cancelled.
    """
    document = SheetWriter(sheet, font_of).write(ctx)
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentProblem(
            "The page can't be printed: the printer or the file does not take it.",
            "Look whether the printer is on or the folder may be written to, and try again.",
        )
    try:
        return _Pages(document, device, painter, sheet, font_of).paint(ctx)
    finally:
        painter.end()


def _a4() -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, unit)


class _Pages:
    """The pages of one document on one device."""

    def __init__(
        self,
        document: QTextDocument,
        device: QPagedPaintDevice,
        painter: QPainter,
        sheet: Sheet,
        font_of: FontOf,
    ) -> None:
        self._document = document
        self._device = device
        self._painter = painter
        self._inks = Inks.of_paper()
        font = QFont(font_of("ui", ""))
        font.setPointSizeF(_FOOT_POINTS)
        self._font = font
        self._metrics = QFontMetricsF(font, device)
        self._title = visible_controls(sheet.page.article.title)
        self._width = float(device.width())
        self._foot = self._metrics.height() * 2
        self._height = float(device.height()) - self._foot
        document.documentLayout().setPaintDevice(device)
        document.setPageSize(QSizeF(self._width, self._height))

    def paint(self, ctx: JobContext) -> int:
        ctx.checkpoint()
        count = self._document.pageCount()
        label = QCoreApplication.translate("Printing", "Printing")
        for number in range(count):
            ctx.checkpoint()
            ctx.report(Progress(number, count, label))
            if number:
                self._device.newPage()
            self._paint_page(number)
            self._paint_foot(number + 1, count)
        return count

    def _paint_page(self, number: int) -> None:
        painter, top = self._painter, number * self._height
        painter.save()
        painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, self._width, self._height)
        # Without it texts take the colours of the window, white in a dark one.
        context.palette.setColor(QPalette.ColorRole.Text, self._inks.text)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_foot(self, number: int, count: int) -> None:
        painter = self._painter
        words = QCoreApplication.translate("Printing", "Page {n} of {m}")
        words = words.replace("{n}", str(number)).replace("{m}", str(count))
        inset = PAGE_MARGIN * self._device.logicalDpiX() / 96
        room = QRectF(inset, self._height, self._width - 2 * inset, self._foot)
        painter.setFont(self._font)
        painter.setPen(self._inks.quiet)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)
        left = room.width() - self._metrics.horizontalAdvance(words) * 1.5
        title = self._metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)
