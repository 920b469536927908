"""Pictures of the panels with invented data, to be looked at.

``python -m tests.ui.panels_demo OUT.png [--dark] [--width W] [--height H] [--page NAME]`` with a
page of main, welcome, compact, empty, tags, toast.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import Progress
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import IndexState
from archive_app.ui.facets.panel import FacetPanel
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.chips import ChipsBar
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.tagging.popup import TagPopup
from archive_app.ui.theme import Theme
from archive_app.ui.welcome.welcome import WelcomePage
from tests.ui import samples

_QUERY = '女警 OR "female police" -title:obituary'
_FILTERS = Filters(
    {
        Facet.DATE: Choice(frozenset({"2020", "2021"})),
        Facet.SOURCE: Choice(
            frozenset(
                {"Songning Public Security News", "Songning Evening Post", "Northeast Legal Daily"}
            )
        ),
        Facet.TAG: Choice(exclude=frozenset({"duplicate"})),
    }
)


class Demo(QWidget):
    """The left two thirds of the window, without anything behind them."""

    def __init__(self, theme: Theme, page: str, width: int) -> None:
        super().__init__()
        self.bar = SearchBar(theme, self)
        self.chips = ChipsBar(theme, self)
        self.facets = FacetPanel(theme, self)
        self.results = ResultsPanel(theme, self)
        self.welcome = WelcomePage(theme, self)
        self.status = StatusBar(theme, self)
        self.tags = TagPopup(theme, self)
        split = QSplitter(self)
        split.setHandleWidth(1)
        for panel, size in ((self.facets, 256), (self.results, 388), (self.welcome, width - 646)):
            split.addWidget(panel)
            split.setStretchFactor(split.count() - 1, int(panel is self.welcome))
            panel.resize(theme.px(size), 100)
        split.setSizes([theme.px(256), theme.px(388), width])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.bar, self.chips, split, self.status):
            layout.addWidget(widget, int(widget is split))
        self.results.page_needed.connect(self._fill)
        self.facets.setVisible(width >= 1200)
        self._show(page)

    def _show(self, page: str) -> None:
        searching = page != "welcome"
        filters = _FILTERS if searching else Filters()
        self.facets.set_facets(
            samples.facet_values(), samples.facet_sizes(), filters, samples.histogram()
        )
        self.chips.set_filters(filters, samples.facet_sizes())
        self.chips.set_counts(1211 if searching else 24, 212_640 if searching else 24)
        self.status.set_search_time(0.038)
        self.status.set_index(IndexState(ready=True))
        self.status.set_archive("songning.archive", 212_640)
        self.welcome.set_archive("sample.archive", 24, is_sample=True)
        self.results.set_hits([ArticleId(n + 1) for n in range(1211)])
        if searching:
            self.bar.set_query(_QUERY)
            self.bar.set_reading(parse(_QUERY))
            self.status.set_task("Importing songning-2021.zip", Progress(1912, 4400))
            self.results.view.select_article(ArticleId(1))
        if page == "compact":
            self.results.set_density("compact")
            self.chips.set_density("compact")
        if page == "empty":
            self.results.show_nothing_found([("Without the filter not duplicate", 96)])

    def _fill(self, generation: int, page: int) -> None:
        ids = self.results.model.page_ids(page)
        self.results.fill(generation, page, [samples.row(i - 1) for i in ids])

    def finish(self, page: str) -> None:
        """What only works once the window is on the screen."""
        if page != "welcome":
            self.bar.focus_search()
            self.bar.field.edit.deselect()
        if page == "tags":
            states = {"women police": TagState.ALL, "flood 2020": TagState.SOME}
            known = ["training", "services", "events/winter/ice", "party building"]
            at = self.mapToGlobal(QPoint(340, 220))
            self.tags.open_for(48, known, states, at)
            self.status.show_toast("Tagged 48 articles", "Undo")
        if page == "toast":
            self.status.show_toast("Tagged 48 articles", "Undo")


def main(argv: Sequence[str]) -> int:
    """Draw the picture that the arguments ask for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=870)
    parser.add_argument("--page", default="main")
    parser.add_argument("--font", nargs="*", help="font files to stand for the system font")
    options = parser.parse_args(argv)
    app = QApplication(sys.argv[:1])
    if options.font:
        numbers = [QFontDatabase.addApplicationFont(file) for file in options.font]
        font = QFont(QFontDatabase.applicationFontFamilies(numbers[0])[0])
        font.setPixelSize(13)
        app.setFont(font)
    theme = Theme("dark" if options.dark else "light")
    theme.apply(app)
    demo = Demo(theme, options.page, options.width)
    demo.resize(options.width, options.height)
    demo.show()
    demo.activateWindow()
    demo.finish(options.page)

    def shoot() -> None:
        picture = demo.grab()
        if demo.tags.isVisible():
            painter = QPainter(picture)
            painter.drawPixmap(demo.mapFromGlobal(demo.tags.pos()), demo.tags.grab())
            painter.end()
            demo.tags.close()
        picture.save(options.out)
        app.quit()

    QTimer.singleShot(400, shoot)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
