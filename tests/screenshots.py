"""Real pictures of the real window: ``python -m tests.screenshots [FOLDER] [--only NAME]``.

Needs a display (``make screenshots`` starts one). Every picture is taken from a window on the
sample library in a profile of its own, light and dark, 1440x900 and 1024x700.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.facets import Choice, Facet
from archive_app.ui.main_window import MainWindow

SIZES = ((1440, 900), (1024, 700))
MODES = ("light", "dark")
EXPANDED = "officer OR linjing OR 座談會"
QUERY = '女警 OR "female police" -title:obituary'


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is done with a fresh window on the sample before it is taken."""

    name: str
    act: Callable[[MainWindow], None]


def first_run(_window: MainWindow) -> None:
    """The sample as it opens."""


def main_view(window: MainWindow) -> None:
    """A query, two filters, the first result open at its second hit."""
    window.shell.search.set_query(QUERY)
    window.browser.ask(QUERY)
    settle(window)
    sources = {"Songning Public Security News", "Songning Evening Post", "Northeast Legal Daily"}
    window.browser.choose(Facet.SOURCE, Choice(frozenset(sources)))
    window.browser.choose(Facet.TAG, Choice(frozenset(), frozenset({"training"})))
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.shell.reader.next_hit()


def scrolled(window: MainWindow) -> None:
    """The same, scrolled down: the head is one line."""
    main_view(window)
    settle(window)
    bar = window.shell.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def one_side(window: MainWindow) -> None:
    """An article without a translation."""
    window.shell.search.set_query("flag:missing_side lang:zh")
    window.browser.ask("flag:missing_side lang:zh")
    settle(window)
    window.shell.results.view.next_article()


def expanded(window: MainWindow) -> None:
    """A query that finds more than its words, one expansion switched off."""
    window.shell.search.set_query(EXPANDED)
    window.browser.ask(EXPANDED)
    settle(window)
    window.browser.switch_expansion(window.shell.expansions.expansions[-1].key, on=False)
    settle(window)
    window.shell.results.view.next_article()


def nothing_found(window: MainWindow) -> None:
    """A query that finds nothing with a filter in force."""
    window.browser.choose(Facet.SOURCE, Choice(frozenset({"City Radio Transcript"})))
    window.shell.search.set_query("Ürümqi AND (")
    window.browser.ask("Ürümqi AND (")


def tagging(window: MainWindow) -> None:
    """The tag box over a selection, after an edit that can be undone."""
    main_view(window)
    settle(window)
    window.shell.results.view.selectAll()
    settle(window)
    window.editor.add_tags(window.coordinator.selection, ["river/women"])
    settle(window)
    window.coordinator.edit_tags()


def empty_library(window: MainWindow) -> None:
    """A new archive."""
    window.session.create(Path(tempfile.mkdtemp()) / "new.archive")


SHOTS = (
    Shot("01-main", main_view),
    Shot("02-scrolled", scrolled),
    Shot("03-one-side", one_side),
    Shot("04-nothing-found", nothing_found),
    Shot("05-tagging", tagging),
    Shot("06-empty", empty_library),
    Shot("07-expansions", expanded),
    Shot("08-firstrun", first_run),
)


def settle(window: MainWindow) -> None:
    """Wait until nothing runs and everything is painted."""
    quiet = 0
    for _ in range(2000):
        QTest.qWait(15)
        quiet = 0 if window.session.is_busy or not window.session.is_open else quiet + 1
        if quiet >= 12:
            return
    raise TimeoutError("the window is still busy")


def take(shot: Shot, mode: str, size: tuple[int, int], folder: Path) -> Path:
    """Take one picture with a window of its own."""
    from archive_app.app import make_window
    from archive_app.settings.load import Settings
    from archive_app.settings.places import library_folder, settings_file
    from archive_app.ui.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(mode)
    theme.apply(app)
    settings_file().unlink(missing_ok=True)
    for left in library_folder().glob("sample.archive*"):  # another picture may have edited it
        left.unlink()
    window = make_window(Settings(settings_file()), theme)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.resize(*size)
    window.move(QPoint(0, 0))
    window.show()
    window.begin(None)
    settle(window)
    shot.act(window)
    settle(window)
    path = folder / f"{shot.name}-{mode}-{size[0]}.png"
    screen = window.screen()
    assert screen is not None
    screen.grabWindow(0, 0, 0, *size).save(str(path))
    window.close()
    window.deleteLater()
    QTest.qWait(50)
    return path


def main() -> int:
    """Take all pictures, or those whose name begins with ``--only``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--width", type=int)
    arguments = parser.parse_args()
    arguments.folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="archive-app-shots-") as home:
        for name in (
            "HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
        ):
            os.environ[name] = home
        from archive_app.app import make_application

        app = make_application()
        for shot in SHOTS:
            if not shot.name.startswith(arguments.only):
                continue
            for mode in MODES if arguments.mode is None else (arguments.mode,):
                for size in SIZES:
                    if arguments.width in (None, size[0]):
                        print(take(shot, mode, size, arguments.folder))
        del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
