"""The filter sidebar as a person uses it: pointer, keys, years, places that stay."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.histogram import Histogram
from archive_app.ui.facets.delegate import find_button
from archive_app.ui.facets.paint import exclude_button, include_button
from archive_app.ui.facets.panel import FacetPanel
from archive_app.ui.models.facet_tree import FacetRole
from archive_app.ui.theme import Theme
from tests.ui import samples

Heard = list[tuple[Facet, Choice]]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> FacetPanel:
    """The sidebar with invented counts."""
    panel = FacetPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(256, 700)
    panel.show()
    panel.set_facets(samples.facet_values(), samples.facet_sizes(), Filters(), samples.histogram())
    return panel


@pytest.fixture
def heard(panel: FacetPanel) -> Heard:
    """What the panel said was chosen."""
    heard: Heard = []
    panel.choice_changed.connect(lambda facet, choice: heard.append((facet, choice)))
    return heard


def _row(panel: FacetPanel, facet: Facet, number: int) -> QModelIndex:
    model = panel.tree.model()
    for row in range(model.rowCount()):
        header = model.index(row, 0)
        if header.data(FacetRole.FACET) == facet:
            return model.index(number, 0, header)
    raise AssertionError(facet)


def _click(
    qtbot: QtBot, panel: FacetPanel, index: QModelIndex, place: QPoint | None = None
) -> None:
    place = place or panel.tree.visualRect(index).center()
    QTest.mouseClick(panel.tree.viewport(), LEFT, pos=place)


def test_only_sections_with_values_are_shown(panel: FacetPanel) -> None:
    model = panel.tree.model()
    shown = [
        model.index(row, 0).data()
        for row in range(model.rowCount())
        if not panel.tree.isRowHidden(row, QModelIndex())
    ]
    assert shown == ["Source", "Review status", "Tags", "Quality flags", "People", "Language"]


def test_a_click_includes_and_a_second_one_frees(
    qtbot: QtBot, panel: FacetPanel, heard: Heard
) -> None:
    index = _row(panel, Facet.SOURCE, 1)
    _click(qtbot, panel, index)
    _click(qtbot, panel, index)
    included = Choice(include=frozenset({"Songning Evening Post"}))
    assert heard == [(Facet.SOURCE, included), (Facet.SOURCE, Choice())]


def test_several_values_of_a_facet_are_chosen_together(
    qtbot: QtBot, panel: FacetPanel, heard: Heard
) -> None:
    _click(qtbot, panel, _row(panel, Facet.SOURCE, 1))
    _click(qtbot, panel, _row(panel, Facet.SOURCE, 2))
    assert heard[-1][1].include == {"Songning Evening Post", "Northeast Legal Daily"}


def test_plus_and_minus_under_the_pointer(
    qtbot: QtBot, panel: FacetPanel, heard: Heard, theme: Theme
) -> None:
    index = _row(panel, Facet.TAG, 0)
    rect = panel.tree.visualRect(index)
    _click(qtbot, panel, index, exclude_button(theme, rect).center())
    _click(qtbot, panel, index, include_button(theme, rect).center())
    assert heard == [
        (Facet.TAG, Choice(exclude=frozenset({"women police"}))),
        (Facet.TAG, Choice(include=frozenset({"women police"}))),
    ]


def test_a_click_on_an_excluded_value_frees_it(
    qtbot: QtBot, panel: FacetPanel, heard: Heard
) -> None:
    panel.set_filters(Filters.build(exclude=[(Facet.TAG, "women police")]))
    _click(qtbot, panel, _row(panel, Facet.TAG, 0))
    assert heard == [(Facet.TAG, Choice())]


@pytest.mark.parametrize(
    "key, modifier, expected",
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, Choice(frozenset({NONE_VALUE}))),
        (Qt.Key.Key_Space, SHIFT, Choice(exclude=frozenset({NONE_VALUE}))),
        (
            Qt.Key.Key_Minus,
            Qt.KeyboardModifier.NoModifier,
            Choice(exclude=frozenset({NONE_VALUE})),
        ),
    ],
)
def test_keys_include_and_exclude(
    qtbot: QtBot,
    panel: FacetPanel,
    heard: Heard,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    expected: Choice,
) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(_row(panel, Facet.SOURCE, 4))
    QTest.keyClick(panel.tree, key, modifier)
    assert heard == [(Facet.SOURCE, expected)]


def test_headings_fold_by_pointer_and_key(qtbot: QtBot, panel: FacetPanel) -> None:
    header = _row(panel, Facet.SOURCE, 0).parent()
    _click(qtbot, panel, header)
    assert not panel.tree.isExpanded(header)
    panel.tree.setCurrentIndex(header)
    QTest.keyClick(panel.tree, Qt.Key.Key_Right)
    assert panel.tree.isExpanded(header)
    panel.tree.setCurrentIndex(_row(panel, Facet.SOURCE, 2))
    QTest.keyClick(panel.tree, Qt.Key.Key_Left)
    assert panel.tree.currentIndex() == header


def test_show_all_and_the_glass_ask_for_the_list(
    qtbot: QtBot, panel: FacetPanel, theme: Theme
) -> None:
    with qtbot.waitSignal(panel.values_requested) as asked:
        _click(qtbot, panel, _row(panel, Facet.TAG, 8))
    assert asked.args is not None
    assert asked.args[0] == Facet.TAG
    header = _row(panel, Facet.STATUS, 0).parent()
    glass = find_button(theme, panel.tree.visualRect(header))
    with qtbot.waitSignal(panel.values_requested) as asked:
        _click(qtbot, panel, header, glass.center())
    assert asked.args is not None
    assert asked.args[0] == Facet.STATUS
    assert panel.tree.isExpanded(header)


def test_new_counts_keep_scroll_folding_and_current_row(qtbot: QtBot, panel: FacetPanel) -> None:
    panel.resize(256, 300)
    panel.tree.setFocus()
    panel.tree.collapse(_row(panel, Facet.STATUS, 0).parent())
    panel.tree.setCurrentIndex(_row(panel, Facet.TAG, 2))
    panel.tree.verticalScrollBar().setValue(120)
    values = dict(samples.facet_values())
    values[Facet.TAG] = tuple(reversed(values[Facet.TAG][:6]))
    panel.set_facets(values, samples.facet_sizes(), Filters(), samples.histogram())
    assert panel.tree.verticalScrollBar().value() == 120
    assert panel.tree.currentIndex().data() == "flood 2020"
    assert not panel.tree.isExpanded(_row(panel, Facet.STATUS, 0).parent())
    assert panel.tree.isExpanded(_row(panel, Facet.TAG, 0).parent())


def test_the_menu_has_the_words_for_it(qtbot: QtBot, panel: FacetPanel, heard: Heard) -> None:
    panel.tree.setFocus()
    panel.set_filters(Filters.build(include=[(Facet.TAG, "duplicate")]))
    panel.tree.setCurrentIndex(_row(panel, Facet.TAG, 2))
    QTest.keyClick(panel.tree, Qt.Key.Key_Menu)
    panel.tree._only_current()
    assert heard == [(Facet.TAG, Choice(include=frozenset({"flood 2020"})))]
    for menu in panel.tree.findChildren(QMenu):
        menu.close()


def test_the_undated_have_a_row(qtbot: QtBot, panel: FacetPanel, heard: Heard) -> None:
    row = panel.dates.undated
    assert (row.accessibleName(), row.accessibleDescription()) == ("undated", "46 articles")
    QTest.mouseClick(row, LEFT, pos=QPoint(30, 12))
    assert heard == [(Facet.DATE, Choice(include=frozenset({NONE_VALUE})))]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space, SHIFT)
    assert heard[-1][1] == Choice(exclude=frozenset({NONE_VALUE}))


def test_the_dates_fold_and_hide(qtbot: QtBot, panel: FacetPanel) -> None:
    QTest.mouseClick(panel.dates.heading, LEFT)
    assert not panel.dates.bars.isVisible()
    panel.set_facets({}, {}, Filters(), Histogram())
    assert not panel.dates.isVisible()


def test_states_look_different_without_colour(
    qtbot: QtBot, panel: FacetPanel, theme: Theme
) -> None:
    """Boxes of the three states differ in grey too."""
    panel.set_filters(
        Filters.build(
            include=[(Facet.SOURCE, "Songning Evening Post")],
            exclude=[(Facet.SOURCE, "Northeast Legal Daily")],
        )
    )
    pictures = set()
    for number in (1, 2, 3):
        rect = panel.tree.visualRect(_row(panel, Facet.SOURCE, number))
        rect.setWidth(theme.px(30))
        picture = panel.tree.viewport().grab(rect).toImage()
        middle = tuple(
            picture.pixelColor(x, picture.height() // 2).lightness()
            for x in range(theme.px(12), theme.px(28))
        )
        pictures.add(middle)
    assert len(pictures) == 3


def _headings(panel: FacetPanel) -> list[str]:
    tree = panel.tree
    rows = range(tree.model().rowCount())
    shown = [row for row in rows if not tree.isRowHidden(row, QModelIndex())]
    return [tree.model().index(row, 0).data() for row in shown]


def _pick(panel: FacetPanel, index: QModelIndex, words: str) -> None:
    """Open the menu of a row by key and take an entry."""
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(index)
    place = panel.tree.visualRect(index).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, panel.tree.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(panel.tree.viewport(), asked)
    menu = panel.tree.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_headings_move_past_those_that_are_not_shown(panel: FacetPanel) -> None:
    told: list[tuple[Facet, ...]] = []
    panel.sections_changed.connect(told.append)
    tree = panel.tree
    tree.collapse(_row(panel, Facet.STATUS, 0).parent())
    _pick(panel, _row(panel, Facet.LANG, 0), "Move “Language” up")
    assert _headings(panel)[-2:] == ["Language", "People"]
    assert told[-1].index(Facet.LANG) + 1 == told[-1].index(Facet.PERSON)
    assert tree.currentIndex().data() == "Language"
    assert not tree.isExpanded(_row(panel, Facet.STATUS, 0).parent())
    assert tree.isExpanded(_row(panel, Facet.TAG, 0).parent())
    _pick(panel, _row(panel, Facet.SOURCE, 0), "Move “Source” down")
    assert _headings(panel)[:2] == ["Review status", "Source"]
    assert len(told) == 2


def test_a_filter_is_hidden_unless_it_is_in_force(panel: FacetPanel) -> None:
    told: list[tuple[Facet, ...]] = []
    panel.sections_changed.connect(told.append)
    panel.set_filters(Filters.build([(Facet.SOURCE, "Songning Evening Post")]))
    _pick(panel, _row(panel, Facet.SOURCE, 0), "Hide “Source”")
    assert not told
    panel.set_filters(Filters())
    _pick(panel, _row(panel, Facet.SOURCE, 0), "Hide “Source”")
    assert Facet.SOURCE not in told[0]
    assert "Source" not in _headings(panel)


def test_all_of_the_chosen_tags(panel: FacetPanel, heard: Heard) -> None:
    both = frozenset({"women police", "flood 2020"})
    panel.set_filters(Filters({Facet.TAG: Choice(both)}))
    _pick(panel, _row(panel, Facet.TAG, 0).parent(), "All of the chosen, not just any")
    assert heard == [(Facet.TAG, Choice(both, every=True))]
    header = _row(panel, Facet.TAG, 0).parent()
    assert header.data(FacetRole.BADGE) == "all 2"
    third = _row(panel, Facet.TAG, 1)
    QTest.mouseClick(panel.tree.viewport(), LEFT, pos=panel.tree.visualRect(third).center())
    assert heard[-1][1].every
    assert len(heard[-1][1].include) == 3
