"""Draws the reader with a sample article: ``python -m tests.ui.reader.demo OUT.png [--dark] …``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from archive_app.ui.reader import Layout, ReaderPane
from archive_app.ui.theme import Theme
from tests.ui.reader.bilingual import bilingual_page
from tests.ui.reader.sample import original, page, sample_page, translation

_ARABIC = (
    "افتتحت إدارة الأمن العام في مدينة سونغنينغ يوم 5 مارس 2021 يومًا مفتوحًا في رصيف النهر (GPS).",
    "وشاركت أكثر من أربعين شرطية في الزيارة مع أسرهن.",
)


def main(arguments: Sequence[str]) -> int:
    """Draw one picture; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=728)
    parser.add_argument("--height", type=int, default=790)
    parser.add_argument(
        "--layout", default="side_by_side", choices=[layout.value for layout in Layout]
    )
    parser.add_argument("--swapped", action="store_true")
    parser.add_argument("--scroll", type=int, default=0)
    parser.add_argument("--hits", type=int, default=0, help="how often F3 is pressed")
    parser.add_argument("--page", default="sample", choices=["sample", "one", "arabic"])
    parser.add_argument("--article", default="", help="a real one, from ARCHIVE_APP_DATA")
    parser.add_argument("--sentence", type=int, default=-1, help="of the original: lit")
    parser.add_argument("--lead", action="store_true")
    parser.add_argument("--focus", action="store_true")
    parser.add_argument("--zoom", type=float, default=1.0)
    options = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    theme = Theme("dark" if options.dark else "light")
    theme.apply(app)
    pane = ReaderPane(theme)
    pane.resize(options.width, options.height)
    pane.show()
    pages = {
        "sample": sample_page(),
        "one": page(original(), None, "女警"),
        "arabic": page(original(_ARABIC, "ar"), translation(), "يوم", "day"),
    }
    shown = pages[options.page]
    if options.article:
        shown = bilingual_page(Path(os.environ["ARCHIVE_APP_DATA"]), options.article)
    pane.set_page(shown, (1, 1211))
    pane.set_layout(options.layout)
    pane.set_swapped(options.swapped)
    pane.set_zoom(options.zoom)
    for _ in range(options.hits):
        pane.next_hit()
    if options.lead:
        pane.header.leads[Side.TRANSLATION].set_open(is_open=True)
    if options.sentence >= 0:
        pane.view.show_sentence(Side.ORIGINAL, options.sentence)
    if options.scroll:
        pane.view.scroll_by(options.scroll)
    QTest.qWait(50)  # layouts settle in the event loop
    if options.focus:
        pane.view.setFocus()
        QTest.qWaitForWindowActive(pane)
    pane.grab().save(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
