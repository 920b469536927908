"""The reader beside what Qt offers for two texts: two QTextBrowsers, and one QTextTable."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtGui import QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader import ReaderPane
from archive_app.ui.theme import Theme
from tests.performance.measure import cpu_ms
from tests.ui.reader.linked_sample import linked_page

WIDTH, HEIGHT = 1100, 790
# Name, pairs of paragraphs, sentences of each: both sides together have about that size.
SIZES = (("5 KB", 4, 9), ("200 KB", 140, 9), ("8 MB", 4000, 12), ("8 MB, one paragraph", 1, 48_000))
_TABLE_AT_MOST = 300  # pairs: from there on the table takes minutes
_FRAMES = 40
_WIDTHS = (1080, 1060, 1040, 1020, 1100)
_CHINESE = "水上分局现有女警十七名，平均年龄三十一岁。"
_ENGLISH = "The water branch currently has 17 female police officers, aged 31 on average."


class Shown(Protocol):
    """A widget that shows a page."""

    widget: QWidget

    def show_page(self, page: ReaderPage) -> None:
        """Put the page in."""

    def scroll(self, pixels: int) -> None:
        """Move down by so many pixels."""


class Ours:
    """The reader."""

    def __init__(self, theme: Theme) -> None:
        self._pane = ReaderPane(theme)
        self.widget: QWidget = self._pane

    def show_page(self, page: ReaderPage) -> None:
        """With links, marks and head: all that it shows in the program."""
        self._pane.set_page(page)

    def scroll(self, pixels: int) -> None:
        """As by the wheel."""
        self._pane.view.scroll_by(pixels)


class TwoBrowsers:
    """Two text browsers that scroll in proportion; their pairs do not line up."""

    def __init__(self, _theme: Theme) -> None:
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        self._panes = {side: QTextBrowser() for side in Side}
        for pane in self._panes.values():
            row.addWidget(pane)

    def show_page(self, page: ReaderPage) -> None:
        """Plain text, the quickest way to fill them."""
        for side, text in _texts(page).items():
            self._panes[side].setPlainText("\n\n".join(text))

    def scroll(self, pixels: int) -> None:
        """The left one by pixels, the right one to the same share of its length."""
        left, right = (self._panes[side].verticalScrollBar() for side in Side)
        left.setValue(left.value() + pixels)
        right.setValue(left.value() * right.maximum() // max(1, left.maximum()))


class Table:
    """A text browser with a table of two columns, a row for each pair."""

    def __init__(self, _theme: Theme) -> None:
        self._browser = QTextBrowser()
        self.widget: QWidget = self._browser

    def show_page(self, page: ReaderPage) -> None:
        """The cells filled by a cursor, as one edit."""
        texts = _texts(page)
        rows = len(texts[Side.ORIGINAL])
        look = QTextTableFormat()
        length = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(length, 50), QTextLength(length, 50)])
        self._browser.clear()
        cursor = QTextCursor(self._browser.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(rows, 2, look)
        for column, side in enumerate(Side):
            for row, text in enumerate(texts[side]):
                table.cellAt(row, column).firstCursorPosition().insertText(text)
        cursor.endEditBlock()

    def scroll(self, pixels: int) -> None:
        """By pixels."""
        bar = self._browser.verticalScrollBar()
        bar.setValue(bar.value() + pixels)


WAYS: dict[str, Callable[[Theme], Shown]] = {
    "ours": Ours,
    "two QTextBrowsers": TwoBrowsers,
    "QTextTable": Table,
}


def measure(
    say: Callable[[str], None], sizes: Sequence[tuple[str, int, int]] = SIZES
) -> dict[str, Any]:
    """CPU milliseconds by size and way: open, scroll (median, worst), resize (median)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    theme = Theme("light")
    found: dict[str, Any] = {}
    for name, pairs, sentences in sizes:
        page = _page(pairs, sentences)
        size = sum(len(part.encode()) for text in _texts(page).values() for part in text)
        found[name] = {"bytes": size, "ways": {}}
        for way, make in WAYS.items():
            if way == "QTextTable" and pairs > _TABLE_AT_MOST:
                continue
            say(f"{name}: {way}")
            found[name]["ways"][way] = _measured(make(theme), page)
    app.sendPostedEvents()
    return {"width": WIDTH, "height": HEIGHT, "sizes": found}


def table(found: dict[str, Any]) -> str:
    """The measurements in Markdown."""
    lines = [
        "| Text | Shown by | Open, ms | Scroll frame, ms | worst | Resize step, ms |",
        "|---|---|---|---|---|---|",
    ]
    for name, size in found["sizes"].items():
        for way, times in size["ways"].items():
            figures = (times[key] for key in ("open", "scroll", "scroll_worst", "resize"))
            cells = " | ".join(f"{figure:,.1f}" for figure in figures)
            lines.append(f"| {name} ({size['bytes']:,} bytes) | {way} | {cells} |")
    return "\n".join(lines)


def _measured(shown: Shown, page: ReaderPage) -> dict[str, float]:
    widget = shown.widget
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    shown.show_page(_page(2, 2))  # fonts are loaded once in a program, not for each article
    widget.grab()

    def opened() -> None:
        shown.show_page(page)
        widget.grab()

    def scrolled() -> None:
        shown.scroll(120)
        widget.grab()

    def resized(width: int) -> Callable[[], None]:
        def act() -> None:
            widget.resize(width, HEIGHT)
            widget.grab()

        return act

    times = {"open": cpu_ms(opened)[1]}
    frames = [cpu_ms(scrolled)[1] for _ in range(_FRAMES)]
    steps = [cpu_ms(resized(width))[1] for width in _WIDTHS]
    widget.close()
    widget.deleteLater()
    return {
        **times,
        "scroll": statistics.median(frames),
        "scroll_worst": max(frames),
        "resize": statistics.median(steps),
    }


def _page(pairs: int, sentences: int) -> ReaderPage:
    return linked_page(
        [[f"第{pair}段{at}：{_CHINESE}" for at in range(sentences)] for pair in range(pairs)],
        [[f"Part {pair}.{at}: {_ENGLISH}" for at in range(sentences)] for pair in range(pairs)],
    )


def _texts(page: ReaderPage) -> dict[Side, list[str]]:
    sides = {Side.ORIGINAL: page.article.original, Side.TRANSLATION: page.article.translation}
    return {
        side: [paragraph.text for paragraph in text.paragraphs]
        for side, text in sides.items()
        if text is not None
    }
