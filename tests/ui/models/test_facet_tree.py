"""The tree of filters: what it shows, what it says, and that its places survive new counts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.ui.models.facet_tree import (
    TOP_VALUES,
    FacetRole,
    FacetTreeModel,
    RowKind,
    ValueState,
    with_state,
)
from tests.ui import samples

FACETS = (Facet.SOURCE, Facet.STATUS, Facet.TAG, Facet.LANG)


def _values(*names: str) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(name, 10) for name in names)


def _labels(model: FacetTreeModel, facet: Facet) -> list[str]:
    header = model.section_index(facet)
    return [model.index(row, 0, header).data() for row in range(model.rowCount(header))]


def test_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets(samples.facet_values(), samples.facet_sizes(), Filters())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_facets({Facet.TAG: _values("b", "a")}, {}, Filters())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_values_are_shown_in_words(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets(samples.facet_values(), samples.facet_sizes(), Filters())
    assert _labels(model, Facet.STATUS) == ["Unreviewed", "Reviewed", "In review", "Needs fix"]
    assert _labels(model, Facet.LANG) == ["Chinese (simplified)", "English"]
    assert _labels(model, Facet.SOURCE)[-1] == "no source"


@pytest.mark.parametrize(
    "filters, spoken",
    [
        (Filters(), "Songning Evening Post, 371 articles"),
        (
            Filters.build(include=[(Facet.SOURCE, "Songning Evening Post")]),
            "Songning Evening Post, 371 articles, included",
        ),
        (
            Filters.build(exclude=[(Facet.SOURCE, "Songning Evening Post")]),
            "Songning Evening Post, 371 articles, excluded",
        ),
    ],
)
def test_values_are_read_out_with_count_and_state(
    qtbot: QtBot, filters: Filters, spoken: str
) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets(samples.facet_values(), samples.facet_sizes(), filters)
    index = model.index(1, 0, model.section_index(Facet.SOURCE))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken


def test_long_facets_show_the_top_and_say_how_many_there_are(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets(samples.facet_values(), samples.facet_sizes(), Filters())
    assert len(_labels(model, Facet.TAG)) == TOP_VALUES + 1
    assert _labels(model, Facet.TAG)[-1] == "Show all 143…"


def test_chosen_values_are_always_shown(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    filters = Filters.build(
        include=[(Facet.TAG, "events/winter/19"), (Facet.SOURCE, "gone")],
        exclude=[(Facet.SOURCE, NONE_VALUE)],
    )
    model.set_facets(samples.facet_values(), samples.facet_sizes(), filters)
    assert "events/winter/19" in _labels(model, Facet.TAG)
    assert _labels(model, Facet.SOURCE)[-1] == "gone"
    gone = model.index(5, 0, model.section_index(Facet.SOURCE))
    assert gone.data(FacetRole.COUNT) == 0
    assert model.section_index(Facet.SOURCE).data(FacetRole.COUNT) == 2


def test_new_counts_keep_the_current_row(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets({Facet.TAG: _values("a", "b", "c")}, {}, Filters())
    place = QPersistentModelIndex(model.index(1, 0, model.section_index(Facet.TAG)))
    model.set_facets({Facet.TAG: _values("c", "x", "b")}, {}, Filters())
    assert place.isValid()
    assert place.data(FacetRole.VALUE) == "b"
    assert place.row() == 2


def test_in_use_values_stay_in_place(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets({Facet.TAG: _values("a", "b", "c")}, {}, Filters())
    model.set_facets({Facet.TAG: _values("x", "c", "a", "b")}, {}, Filters(), keep_order=True)
    assert _labels(model, Facet.TAG) == ["a", "b", "c", "x"]
    model.set_facets({Facet.TAG: _values("x", "c", "a", "b")}, {}, Filters())
    assert _labels(model, Facet.TAG) == ["x", "c", "a", "b"]


_NAMES = st.lists(st.sampled_from([f"v{n}" for n in range(14)]), unique=True)


@settings(max_examples=60)
@given(updates=st.lists(st.tuples(_NAMES, st.booleans()), min_size=1, max_size=5))
def test_any_order_of_updates_ends_with_the_values_given(
    updates: list[tuple[list[str], bool]],
) -> None:
    model = FacetTreeModel((Facet.TAG,))
    for names, keep_order in updates:
        model.set_facets({Facet.TAG: _values(*names)}, {}, Filters(), keep_order=keep_order)
        header = model.section_index(Facet.TAG)
        rows = [model.index(row, 0, header) for row in range(model.rowCount(header))]
        shown = [i.data(FacetRole.VALUE) for i in rows if i.data(FacetRole.KIND) == RowKind.VALUE]
        assert keep_order or set(shown) <= set(names)
        assert len(set(shown)) == len(shown)
        if len(names) <= TOP_VALUES + 1:
            assert set(shown) >= set(names)
            if not keep_order:
                assert shown == names


def test_what_is_shown_stays_with_0_while_it_is_in_use(qtbot: QtBot) -> None:
    model = FacetTreeModel(FACETS)
    model.set_facets({Facet.TAG: _values("a", "b", "c")}, {}, Filters())
    model.set_facets({Facet.TAG: _values("c")}, {}, Filters(), keep_order=True)
    assert _labels(model, Facet.TAG) == ["a", "b", "c"]
    header = model.section_index(Facet.TAG)
    assert model.index(0, 0, header).data(FacetRole.COUNT) == 0
    assert header.data(FacetRole.SIZE) == 1
    model.set_facets({Facet.TAG: _values("c")}, {}, Filters())
    assert _labels(model, Facet.TAG) == ["c"]


def test_a_value_is_in_one_state_only() -> None:
    choice = with_state(Choice(), "a", ValueState.INCLUDED)
    assert choice == Choice(include=frozenset({"a"}))
    choice = with_state(choice, "a", ValueState.EXCLUDED)
    assert choice == Choice(exclude=frozenset({"a"}))
    assert with_state(choice, "a", ValueState.OFF).is_empty
