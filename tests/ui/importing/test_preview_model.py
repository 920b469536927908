"""The table of a dry run: rows by number, filters by arrays, what would be written counted."""

from __future__ import annotations

import tracemalloc
from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.import_plans import Decision, RecordKey
from archive_app.domain.import_preview import Readiness
from archive_app.services.preview_file import READINESS, NewRows
from archive_app.ui.importing.preview_model import PreviewModel, PreviewRole
from archive_app.ui.importing.preview_words import Column
from tests.ui.importing import rows

MARKUP = Dismissal(Side.TRANSLATION, FindingKind.STRAY_MARKUP, Span(0, 4))


def key(number: int) -> RecordKey:
    return RecordKey(rows.row(number).file, 0)


def new_rows(kinds: Sequence[Readiness], first: int = 0, **known: RecordKey) -> NewRows:
    offsets = array("q", (600 * (first + n) for n in range(len(kinds))))
    codes = bytes(READINESS.index(kind) for kind in kinds)
    numbers = {int(name[1:]): one for name, one in known.items()}
    return NewRows(offsets, codes, 600 * (first + len(kinds)), numbers)


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> PreviewModel:
    """Eight rows, two of each kind: ready, warning, duplicate, error, and again."""
    model = PreviewModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.start({})
    model.append(new_rows(rows.KINDS * 2))
    return model


def box(model: PreviewModel, place: int) -> Qt.CheckState:
    state = model.index(place, Column.CHOICE).data(Qt.ItemDataRole.CheckStateRole)
    return Qt.CheckState(state)


def test_rows_that_are_looked_at_are_asked_for_once_and_filled(
    qtbot: QtBot, model: PreviewModel
) -> None:
    asked: list[list[int]] = []
    model.rows_needed.connect(lambda _generation, numbers: asked.append(numbers))
    model.start({})
    model.append(new_rows(rows.KINDS * 2))
    assert model.index(1, Column.ARTICLE).data() == ""
    qtbot.waitUntil(lambda: bool(asked))
    assert model.index(2, Column.ARTICLE).data() == ""
    assert asked == [list(range(8))]  # with its neighbours, and nothing twice
    model.fill(model.generation, {1: rows.row(1)})
    assert model.index(1, Column.ARTICLE).data() == rows.row(1).title
    assert model.index(1, Column.DATE).data() == "5 Mar 2021"
    assert model.index(1, Column.PAIRING).data() == "0.97"
    assert "Year inferred" in model.index(1, Column.RESULT).data()


def test_rows_of_an_earlier_dry_run_are_dropped(model: PreviewModel) -> None:
    old = model.generation
    model.start({})
    model.append(new_rows([Readiness.READY]))
    model.fill(old, {0: rows.row(0)})
    assert model.index(0, Column.ARTICLE).data(PreviewRole.ROW) is None


def test_chips_count_what_there_is(model: PreviewModel) -> None:
    assert [model.choice.count(kind) for kind in (None, *Readiness)] == [8, 2, 2, 2, 2]
    assert model.choice.to_write == 4


def test_duplicates_and_errors_have_no_choice(model: PreviewModel) -> None:
    assert [box(model, place) for place in range(4)] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Unchecked,
    ]
    model.set_written(range(8), write=False)
    model.set_written(range(8), write=True)
    assert model.choice.to_write == 4
    checkable = Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(1, Column.CHOICE).flags() & checkable
    assert not model.index(2, Column.CHOICE).flags() & checkable


def test_a_box_leaves_a_row_out_and_takes_it_in_again(model: PreviewModel) -> None:
    index = model.index(4, Column.CHOICE)
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(index, Qt.CheckState.Unchecked.value, role)
    assert (model.choice.to_write, box(model, 4)) == (3, Qt.CheckState.Unchecked)
    assert model.choice.nameless == {4}
    model.name(model.generation, [4], [key(4)])
    assert model.choice.decisions() == {key(4): Decision(skip=True)}
    assert model.setData(index, Qt.CheckState.Checked.value, role)
    assert (model.choice.to_write, model.choice.decisions()) == (4, {})


def test_kinds_are_shown_alone_and_go_on_growing(
    model: PreviewModel, qtmodeltester: ModelTester
) -> None:
    model.show_kind(Readiness.WARNING)
    assert list(model.shown) == [1, 5]
    model.append(new_rows([Readiness.ERROR, Readiness.WARNING], first=8))
    assert list(model.shown) == [1, 5, 9]
    model.set_written([5], write=False)
    assert model.written_shown == (2, 3)
    model.show_kind(None)
    assert list(model.shown) == list(range(10))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_search_and_a_kind_hold_together(model: PreviewModel) -> None:
    model.show_matches([0, 1, 3, 5], searched=8)
    model.show_kind(Readiness.WARNING)
    assert list(model.shown) == [1, 5]
    model.append(new_rows([Readiness.WARNING] * 3, first=8))
    assert (list(model.shown), model.searched) == ([1, 5], 8)  # not searched yet
    model.add_matches([8, 10], searched=11)
    assert list(model.shown) == [1, 5, 8, 10]
    assert model.written_shown == (4, 4)
    model.show_matches(None)
    assert list(model.shown) == [1, 5, 8, 9, 10]


def test_what_was_taken_back_is_in_the_plan_until_it_is_restored(model: PreviewModel) -> None:
    model.dismiss(1, key(1), MARKUP)
    model.dismiss(1, key(1), MARKUP)
    model.set_field(1, key(1), "published", "2021-03-06")
    model.set_written([1], write=False)
    wanted = Decision(skip=True, dismissed=(MARKUP,), fields={"published": "2021-03-06"})
    assert model.choice.decisions() == {key(1): wanted}
    assert model.index(1, Column.RESULT).data(PreviewRole.CHANGED)
    model.restore(1, key(1), MARKUP)
    model.set_field(1, key(1), "published", "")
    assert model.choice.decisions() == {key(1): Decision(skip=True)}
    assert not model.index(1, Column.RESULT).data(PreviewRole.CHANGED)


def test_decisions_of_an_earlier_dry_run_hold_for_its_records(model: PreviewModel) -> None:
    before = {
        key(1): Decision(skip=True, dismissed=(MARKUP,)),
        key(70): Decision(fields={"title": "x"}),
    }
    model.start(before)
    model.append(new_rows([Readiness.READY, Readiness.WARNING], k1=key(1)))
    assert model.choice.to_write == 1
    assert model.choice.decision(1) == before[key(1)]
    assert model.choice.decisions() == before  # the file that isn't there any more is kept, too
    model.restore(1, key(1), MARKUP)
    model.set_written([1], write=True)
    assert model.choice.decisions() == {key(70): before[key(70)]}


def test_a_hundred_thousand_rows_are_a_few_bytes_each(qtbot: QtBot) -> None:
    model = PreviewModel()
    count = 100_000
    new = new_rows(rows.KINDS * (count // 4))
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    model.append(new)
    model.show_matches(range(0, count, 2), searched=count)
    model.show_kind(Readiness.READY)
    model.show_matches(None)
    model.show_kind(None)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (after - before) / count < 40
    assert model.rowCount() == count
