"""Only the article: everything else goes, and comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.settings.load import Settings
from archive_app.ui.focus_mode import LARGER, FocusMode
from archive_app.ui.reader.zooming import Zooming
from archive_app.ui.shell import TAGS, Shell
from archive_app.ui.text_look import TextLook
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import sample_page


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    shell = Shell(Theme("light"))
    qtbot.addWidget(shell)
    shell.resize(1300, 800)
    shell.reader.set_page(sample_page())
    shell.show_reader(shown=True)
    with qtbot.waitExposed(shell):
        shell.show()
    return shell


@pytest.fixture
def zooming(settings: Settings, shell: Shell) -> Zooming:
    return Zooming(settings, shell.reader.view, shell)


@pytest.fixture
def focus(shell: Shell, zooming: Zooming) -> FocusMode:
    return FocusMode(shell, zooming, shell)


def around(shell: Shell) -> list[bool]:
    return [one.isVisible() for one in (shell.rail, shell.search, shell.facets, shell.results)]


@pytest.mark.parametrize("sidebar", [True, False])
def test_all_but_the_article_goes_and_comes_back(
    qtbot: QtBot, shell: Shell, focus: FocusMode, sidebar: bool
) -> None:
    shell.dock.show_sidebar(shown=sidebar, floats=False)
    qtbot.waitUntil(lambda: bool(shell.splitter.sizes()[0]) is sidebar)
    widths = shell.splitter.sizes()
    focus.toggle()
    assert focus.is_on
    assert around(shell) == [False] * 4
    qtbot.waitUntil(lambda: shell.reader.width() == shell.width())
    assert shell.status.isVisible()
    focus.toggle()
    assert around(shell) == [True, True, sidebar, True]
    qtbot.waitUntil(lambda: shell.splitter.sizes() == widths)


def test_the_text_is_larger_and_then_as_it_was(
    shell: Shell, focus: FocusMode, settings: Settings
) -> None:
    settings.set("reader.zoom_original", 120)
    before = shell.reader.view._zooms[Side.TRANSLATION]
    focus.set_on(True)
    assert shell.reader.view._zooms[Side.TRANSLATION] == pytest.approx(before * LARGER)
    focus.leave()
    assert shell.reader.view._zooms[Side.TRANSLATION] == before
    assert settings.number("reader.zoom_original") == 120


def test_the_button_shows_whether_it_is_on(shell: Shell, focus: FocusMode) -> None:
    (button,) = [
        one
        for one in shell.reader.tools.findChildren(QToolButton)
        if one.accessibleName() == "Only the article"
    ]
    button.click()
    assert (focus.is_on, button.isChecked()) == (True, True)
    focus.leave()
    assert (focus.is_on, button.isChecked()) == (False, False)


def test_it_begins_in_the_space_with_the_reader(
    shell: Shell, focus: FocusMode, qtbot: QtBot
) -> None:
    shell.add_space(QWidget(), "tag", "Tags", "Ctrl+2")
    shell.show_space(TAGS)
    focus.set_on(True)
    assert shell.reader.isVisible()


def test_serifs_are_a_choice_that_lasts(shell: Shell, settings: Settings, zooming: Zooming) -> None:
    theme = Theme("light")
    if not theme.has_serif:
        pytest.skip("no serif family for Chinese is installed here")
    look = TextLook(theme, settings, shell.reader, zooming, shell)
    plain = shell.reader.view._faces[Side.ORIGINAL].font.families()[0]
    look.serif.trigger()
    assert shell.reader.view._faces[Side.ORIGINAL].font.families()[0] != plain
    assert settings.flag("reader.serif")
    look.serif.trigger()
    assert shell.reader.view._faces[Side.ORIGINAL].font.families()[0] == plain
