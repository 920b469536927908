"""The theme switches, dresses the application, and gives fonts and icons that fit."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from archive_app.resource_files import resource
from archive_app.ui.theme import Theme
from archive_app.ui.theme.fonts import ROLE_PIXELS, script_key


def test_switching_changes_colours_and_tells(qtbot: QtBot) -> None:
    theme = Theme("light")
    before = theme.color("surface")
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_mode("dark")
    assert theme.is_dark
    assert theme.color("surface") != before


def test_apply_dresses_the_application(qapp: QApplication) -> None:
    theme = Theme("light")
    theme.apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color("surface")
    assert theme.color("accent").name() in qapp.styleSheet()
    assert "@" not in qapp.styleSheet()
    qapp.setStyleSheet("")


def test_a_switch_dresses_what_is_open_and_what_is_opened_then(qtbot: QtBot) -> None:
    theme = Theme("light")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    window, later = QWidget(), QWidget()
    button = QToolButton(window)
    qtbot.addWidget(window)
    qtbot.addWidget(later)
    theme.dress(later)
    assert later.styleSheet() == "", "the application's sheet is enough"
    window.show()
    theme.set_mode("dark")
    assert app.palette().color(QPalette.ColorRole.Base) == theme.color("surface")
    assert theme.color("accent").name() in window.styleSheet()
    assert button.palette().color(QPalette.ColorRole.ButtonText) == theme.color("text")
    opened = QWidget()
    qtbot.addWidget(opened)
    theme.dress(opened)
    assert opened.styleSheet() == theme.style_sheet()
    app.setStyleSheet("")


def test_unknown_names_are_refused(qapp: QApplication) -> None:
    theme = Theme("light")
    with pytest.raises(KeyError):
        theme.color("no such colour")
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


@pytest.mark.parametrize(
    "language, key",
    [
        ("zh", "zh-Hans"),
        ("zh-Hans", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hant", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("ja", "ja"),
        ("ko-KR", "ko"),
        ("en", ""),
        ("", ""),
    ],
)
def test_languages_find_their_families(language: str, key: str) -> None:
    assert script_key(language) == key


def test_fonts_have_the_sizes_of_their_roles(qapp: QApplication) -> None:
    theme = Theme("light")
    for role, pixels in ROLE_PIXELS.items():
        assert theme.font(role).pixelSize() == round(pixels * theme.scale)
    assert theme.font("reader", "zh-Hans").pixelSize() > theme.font("reader", "en").pixelSize()


def test_chinese_and_japanese_get_different_families(qapp: QApplication) -> None:
    theme = Theme("light")
    if not (theme.has_font_for("zh-Hans") and theme.has_font_for("ja")):
        pytest.skip("no Chinese and Japanese fonts installed")
    assert theme.font("ui", "zh-Hans").families()[0] != theme.font("ui", "ja").families()[0]


def test_icons_are_tinted_and_cached(qapp: QApplication) -> None:
    theme = Theme("light")
    icon = theme.icon("search", "accent")
    assert theme.icon("search", "accent").cacheKey() == icon.cacheKey()
    image = icon.pixmap(QSize(24, 24)).toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert all(color == theme.color("accent") for color in solid)
    assert not icon.pixmap(QSize(16, 16), QIcon.Mode.Disabled).isNull()


def test_pictures_follow_the_pixel_ratio(qapp: QApplication) -> None:
    picture = Theme("light").pixmap("flag", 16, "warn", ratio=1.5)
    assert picture.width() == 24
    assert picture.devicePixelRatio() == pytest.approx(1.5)


def test_every_vendored_icon_can_be_drawn_and_is_licensed(qapp: QApplication) -> None:
    theme = Theme("dark")
    folder = resource("icons")
    assert (folder / "LICENSE").is_file()
    for file in sorted(folder.glob("*.svg")):
        image = theme.pixmap(file.stem, 24, "text").toImage()
        assert any(
            image.pixelColor(x, y).alpha() > 0
            for x in range(image.width())
            for y in range(image.height())
        ), file.name


def test_high_contrast_is_worn_and_taken_off(qtbot: QtBot) -> None:
    theme = Theme("dark")
    before = theme.color("text2")
    with qtbot.waitSignal(theme.changed):
        theme.set_high_contrast(True)
    assert (theme.is_high_contrast, theme.is_dark) == (True, True)
    assert theme.color("text2") != before
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    assert (theme.is_high_contrast, theme.is_dark) == (True, False)
    theme.set_high_contrast(False)
    assert (theme.is_high_contrast, theme.is_dark) == (False, False)


def test_themes_come_and_go(qapp: QApplication) -> None:
    for _ in range(50):
        theme = Theme("light")
        theme.set_mode("dark")
        del theme
        gc.collect()
    assert Theme("light", high_contrast=True).is_high_contrast
