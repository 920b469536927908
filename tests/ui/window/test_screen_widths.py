"""Every screen has widths of its own for panes and columns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui.models.result_columns import Column
from archive_app.ui.screen_widths import ScreenWidths
from archive_app.ui.shell import Shell
from archive_app.ui.theme import Theme


class Desk:
    """A window that is carried from screen to screen."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.screen = "1920x1080"
        self.settings = Settings(settings_file())
        self.widths = ScreenWidths(self.settings, shell, shell, self._key)

    def _key(self) -> str:
        return self.screen

    def go_to(self, screen: str) -> None:
        self.screen = screen
        self.widths.follow()

    def arrange(self, results: int, title: int) -> None:
        total = sum(self.shell.splitter.sizes())
        self.shell.splitter.setSizes([200, results, total - 200 - results])
        self.shell.results.view.columns.resizeSection(Column.TITLE, title)

    def seen(self) -> tuple[int, int]:
        header = self.shell.results.view.columns
        return self.shell.splitter.sizes()[1], header.sectionSize(Column.TITLE)


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Iterator[Shell]:
    shell = Shell(theme)
    qtbot.addWidget(shell)
    shell.resize(1800, 900)
    shell.show()
    shell.results.set_density("table")
    yield shell
    shell.hide()


def test_widths_belong_to_a_screen(shell: Shell) -> None:
    desk = Desk(shell)
    desk.widths.restore()
    desk.arrange(400, 300)
    wide = desk.seen()
    desk.go_to("1280x800")
    assert desk.seen() == wide, "a new screen begins with what there is"
    desk.arrange(330, 150)
    small = desk.seen()
    assert small != wide
    desk.go_to("1920x1080")
    assert desk.seen() == wide
    desk.go_to("1280x800")
    assert desk.seen() == small
    desk.widths.keep()

    desk.arrange(500, 222)  # as another start has it at first
    again = Desk(shell)
    again.widths.restore()
    assert again.seen() == wide
    again.go_to("1280x800")
    assert again.seen() == small


def test_what_was_kept_before_holds_and_rubbish_does_no_harm(shell: Shell) -> None:
    desk = Desk(shell)
    desk.arrange(444, 210)
    desk.settings.set("window.splitter", shell.widths())
    desk.settings.set("results.columns", shell.results.view.columns.layout_text())
    desk.settings.set("window.screens", ("rubbish", "1x1\ta", "1280x800\trubbish\trubbish"))
    kept = desk.seen()
    desk.arrange(390, 180)
    desk.widths.restore()
    assert desk.seen() == kept
    desk.go_to("1280x800")
    assert desk.seen()[0] == kept[0]
    for number in range(40):
        desk.go_to(f"{number}x1")
    assert len(desk.settings.texts("window.screens")) == 12
