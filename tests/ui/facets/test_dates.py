"""The bars of dates as a person uses them: clicks, brush, handles, keys, opening and typing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.histogram import DayCount, Histogram
from archive_app.ui.facets.dates import DateSection
from archive_app.ui.facets.histogram import DateHistogram
from archive_app.ui.theme import Theme
from tests.ui import samples

Heard = list[tuple[Facet, Choice]]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(qtbot: QtBot, theme: Theme) -> DateSection:
    """The section with articles from 2005 to 2021, none in 2018."""
    section = DateSection(theme)
    qtbot.addWidget(section)
    section.resize(256, 260)
    section.set_values(samples.histogram(), samples.facet_values(), Filters())
    section.show()
    return section


@pytest.fixture
def bars(section: DateSection) -> DateHistogram:
    """The bars of the section."""
    return section.bars


@pytest.fixture
def heard(section: DateSection) -> Heard:
    """What the section said was chosen."""
    heard: Heard = []
    section.choice_changed.connect(lambda facet, choice: heard.append((facet, choice)))
    return heard


def _at(bars: DateHistogram, value: str) -> QPoint:
    """The middle of the bar of a period."""
    for number, bar in enumerate(bars.bars):
        if bar.value == value and not bar.vague:
            return bars.bar_rect(number).center()
    raise AssertionError(value)


def _included(*values: str) -> tuple[Facet, Choice]:
    return Facet.DATE, Choice(include=frozenset(values))


def test_empty_years_are_gaps(bars: DateHistogram) -> None:
    values = [bar.value for bar in bars.bars]
    assert values == [str(year) for year in range(2005, 2022)]
    assert bars.bars[13].total == 0


def test_a_click_chooses_one_bar_and_a_second_frees_it(bars: DateHistogram, heard: Heard) -> None:
    QTest.mouseClick(bars, LEFT, pos=_at(bars, "2020"))
    QTest.mouseClick(bars, LEFT, pos=_at(bars, "2019"))
    QTest.mouseClick(bars, LEFT, pos=_at(bars, "2019"))
    assert heard == [_included("2020"), _included("2019"), _included()]


def test_ctrl_click_chooses_several(bars: DateHistogram, heard: Heard) -> None:
    QTest.mouseClick(bars, LEFT, pos=_at(bars, "2020"))
    QTest.mouseClick(bars, LEFT, CTRL, _at(bars, "2013"))
    assert heard[-1] == _included("2013", "2020")
    QTest.mouseClick(bars, LEFT, CTRL, _at(bars, "2020"))
    assert heard[-1] == _included("2013")


def test_a_brush_chooses_a_range_whichever_way(bars: DateHistogram, heard: Heard) -> None:
    QTest.mousePress(bars, LEFT, pos=_at(bars, "2020"))
    QTest.mouseMove(bars, _at(bars, "2018"))
    QTest.mouseRelease(bars, LEFT, pos=_at(bars, "2017"))
    assert heard == [_included("2017..2020")]


def test_the_ends_of_a_range_are_moved_by_their_handles(bars: DateHistogram, heard: Heard) -> None:
    QTest.mousePress(bars, LEFT, pos=_at(bars, "2014"))
    QTest.mouseRelease(bars, LEFT, pos=_at(bars, "2017"))
    edges = bars.range_edges()
    assert edges is not None
    QTest.mousePress(bars, LEFT, pos=QPoint(round(edges[1]) - 1, 10))
    QTest.mouseMove(bars, _at(bars, "2019"))
    QTest.mouseRelease(bars, LEFT, pos=_at(bars, "2020"))
    assert heard[-1] == _included("2014..2020")
    QTest.mousePress(bars, LEFT, pos=QPoint(round(edges[0]) + 1, 10))
    QTest.mouseRelease(bars, LEFT, pos=_at(bars, "2016"))
    assert heard[-1] == _included("2016..2020")


def test_keys_walk_choose_and_exclude(bars: DateHistogram, heard: Heard) -> None:
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription().startswith("2006: 20 of 48 articles, 1 %")
    QTest.keyClick(bars, Qt.Key.Key_Space)
    assert bars.accessibleDescription().endswith("included")
    QTest.keyClick(bars, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(bars, Qt.Key.Key_Right, SHIFT)
    assert heard[-1] == _included("2006..2008")
    QTest.keyClick(bars, Qt.Key.Key_Left, SHIFT)
    assert heard[-1] == _included("2006..2007")
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Minus)
    assert heard[-1][1] == Choice(frozenset({"2006..2007"}), frozenset({"2021"}))


def test_a_bar_opens_into_finer_ones_and_back(section: DateSection, bars: DateHistogram) -> None:
    QTest.mouseDClick(bars, LEFT, pos=_at(bars, "2020"))
    exact = [bar.value for bar in bars.bars if not bar.vague]
    assert exact == [f"2020-{month:02d}" for month in range(1, 13)]
    assert [bar.value for bar in bars.bars if bar.vague] == ["2020"]
    assert section.up_button.text() == "2020"
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert len(bars.bars) == 31
    QTest.keyClick(bars, Qt.Key.Key_Backspace)
    assert section.up_button.text() == "2020"
    QTest.mouseClick(section.up_button, LEFT)
    assert bars.bars[0].value == "2005"
    assert not section.up_button.isVisible()


def test_a_range_cuts_bars(bars: DateHistogram, section: DateSection) -> None:
    section.set_filters(Filters.build(include=[(Facet.DATE, "2019-06..2020")]))
    bars.setFocus()
    for _ in range(14):
        QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription().endswith("partly included")


def test_a_typed_range(section: DateSection, heard: Heard) -> None:
    QTest.mouseClick(section.type_button, LEFT)
    QTest.keyClicks(section.range.field, "2020-07 - 2021-09")
    QTest.keyClick(section.range.field, Qt.Key.Key_Return)
    assert heard == [_included("2020-07..2021-09")]
    section.range.field.clear()
    QTest.keyClicks(section.range.field, "2021-13")
    QTest.keyClick(section.range.field, Qt.Key.Key_Return)
    assert section.range.fault.isVisible()
    assert "2021-13" in section.range.fault.text()
    assert len(heard) == 1
    QTest.keyClick(section.range.field, Qt.Key.Key_Escape)
    assert not section.range.isVisible()


def test_doubtful_dates_have_rows(section: DateSection, heard: Heard) -> None:
    assert section.partial.accessibleDescription() == "32 articles"
    QTest.mouseClick(section.partial, LEFT, pos=QPoint(30, 12))
    assert heard[-1] == _included("partial")
    QTest.mouseClick(section.undated, LEFT, pos=QPoint(30, 12))
    assert heard[-1] == _included("partial", NONE_VALUE)
    assert not section.inferred.isVisible()


def test_inferred_years_are_left_out_by_a_key(section: DateSection, heard: Heard) -> None:
    filters = Filters.build(include=[(Facet.FLAG, "year_inferred")])
    section.set_values(samples.histogram(), {}, filters)
    section.inferred.setFocus()
    QTest.keyClick(section.inferred, Qt.Key.Key_Minus)
    assert heard == [(Facet.FLAG, Choice(exclude=frozenset({"year_inferred"})))]


def test_what_is_shown_falls_back_when_its_articles_are_gone(
    section: DateSection, bars: DateHistogram
) -> None:
    bars.set_window("2020")
    section.set_values(Histogram((DayCount(20130105, 1, 1),)), {}, Filters())
    assert bars.window_shown == ""
    assert not section.up_button.isVisible()


def test_logarithmic_heights_are_drawn(bars: DateHistogram) -> None:
    before = bars.grab().toImage()
    bars.set_logarithmic(True)
    assert bars.grab().toImage() != before
