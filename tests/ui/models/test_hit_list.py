"""The list model asks for pages once, keeps few, and drops answers that come too late."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import overload

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.ids import ArticleId
from archive_app.ui.models.foreseen import marked, tagged, untagged
from archive_app.ui.models.hit_list import PAGE_SIZE, HitListModel, HitRole
from tests.ui import samples


def _ids(count: int) -> list[ArticleId]:
    return [ArticleId(number + 1) for number in range(count)]


def _filled(model: HitListModel, page: int) -> None:
    model.fill(model.generation, page, [samples.row(i - 1) for i in model.page_ids(page)])


def test_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(250))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


class _Lazy(Sequence[ArticleId]):
    """Ids that are told when somebody looks; going through all of them is a fault."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.seen = 0

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, index: int) -> ArticleId: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleId]: ...
    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:
        if isinstance(index, int):
            self.seen = max(self.seen, index + 1)
            return ArticleId(index + 1)
        places = range(self._size)[index]
        self.seen = max(self.seen, places.stop)
        return [ArticleId(place + 1) for place in places]

    def __iter__(self) -> Iterator[ArticleId]:
        raise AssertionError("all ids were gone through")


def test_a_list_that_is_sorted_as_far_as_somebody_looks_stays_lazy(qtbot: QtBot) -> None:
    model = HitListModel()
    ids = _Lazy(1_000_000)
    model.set_hits(ids)
    assert model.rowCount() == 1_000_000
    assert ids.seen == 0
    first = 2 * PAGE_SIZE + 1
    assert model.page_ids(2) == [ArticleId(one) for one in range(first, first + PAGE_SIZE)]
    assert ids.seen == 3 * PAGE_SIZE
    assert model.id_at(41) == 42
    assert model.ids is ids
    assert model.ids_between(999_999, 1_000_005) == [1_000_000]


def test_where_an_article_stands(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits([ArticleId(30), ArticleId(10)])
    assert model.row_of(ArticleId(10)) == 1
    assert model.row_of(ArticleId(20)) is None


def test_a_missing_page_is_asked_for_once_a_turn(qtbot: QtBot) -> None:
    model = HitListModel()
    asked: list[tuple[int, int]] = []
    model.page_needed.connect(lambda generation, page: asked.append((generation, page)))
    model.set_hits(_ids(1000))
    for row in (0, 5, PAGE_SIZE - 1, PAGE_SIZE, 0):
        assert model.row_at(row) is None
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [(1, 0), (1, 1)]
    assert model.row_at(3) is None
    qtbot.wait(5)
    assert len(asked) == 2


def test_filling_shows_rows_and_repaints_their_page_only(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(1000))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(PAGE_SIZE + 5)
    with qtbot.waitSignal(model.dataChanged) as changed:
        _filled(model, 1)
    assert [index.row() for index in changed.args[:2]] == [PAGE_SIZE, 2 * PAGE_SIZE - 1]
    row = model.index(PAGE_SIZE + 5, 0).data(HitRole.ROW)
    assert row.id == PAGE_SIZE + 6
    assert model.index(PAGE_SIZE + 5, 0).data() == row.title


def test_rows_that_are_gone_stay_placeholders(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(3))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    model.fill(1, 0, [samples.row(2), samples.row(0)])
    found = [row.id if (row := model.row_at(place)) else None for place in range(3)]
    assert found == [1, None, 3]


def test_answers_of_older_results_are_dropped(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(10))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    late = [samples.row(0)]
    model.set_hits(_ids(20))
    model.fill(1, 0, late)
    assert model.row_at(0) is None


def test_old_pages_are_forgotten(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(200 * PAGE_SIZE))
    for page in range(170):
        with qtbot.waitSignal(model.page_needed):
            assert model.row_at(page * PAGE_SIZE) is None
        _filled(model, page)
    assert model.row_at(169 * PAGE_SIZE) is not None
    assert model.row_at(0) is None


def test_refresh_shows_old_rows_until_new_ones_come(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(10))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    _filled(model, 0)
    model.refresh([ArticleId(3)])
    with qtbot.waitSignal(model.page_needed) as asked:
        assert model.row_at(2) is not None
    assert asked.args == [1, 0]
    _filled(model, 0)
    qtbot.assertNotEmitted(model.page_needed)
    assert model.row_at(2) is not None


def test_a_failed_page_is_asked_for_again(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(10))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    model.page_failed(1, 0)
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)


def test_a_row_is_read_out_in_words(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(7))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    _filled(model, 0)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 5)]
    assert spoken[0] == (
        "Songning bureau marks Women's Day with an open day at the river patrol wharf, 5 Mar 2021,"
        " Songning Public Security News, In review, 4 flags, 3 hits"
    )
    assert spoken[1].endswith("ice festival, undated, Reviewed, 1 flag, 1 hit")


def test_a_tip_tells_titles_status_and_tags_and_is_no_markup(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(2))
    with qtbot.waitSignal(model.page_needed):
        model.row_at(0)
    model.fill(1, 0, [samples.row(0), replace(samples.row(1), title="<b>A & B</b>")])
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips[0].endswith("女警风采<br>In review<br>women police</qt>")
    assert tips[1].startswith("<qt>&lt;b&gt;A &amp; B&lt;/b&gt;<br>")


def test_an_edit_is_shown_before_it_is_done_and_taken_back_when_it_fails(qtbot: QtBot) -> None:
    model = HitListModel()
    model.set_hits(_ids(120))
    with qtbot.waitSignal(model.page_needed):
        model.index(3, 0).data(HitRole.ROW)
    _filled(model, 0)
    painted: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    model.foresee([ArticleId(4), ArticleId(90)], tagged("flood"))
    assert [row for row, _ in painted] == [3]  # the other one is on a page that nobody looks at
    assert "flood" in {tag.path for tag in model.index(3, 0).data(HitRole.ROW).tags}
    assert "flood" not in {tag.path for tag in model.index(4, 0).data(HitRole.ROW).tags}
    model.foresee([ArticleId(4)], untagged("FLOOD"))
    assert "flood" not in {tag.path for tag in model.index(3, 0).data(HitRole.ROW).tags}
    model.foresee([ArticleId(4)], marked(ReviewStatus.NEEDS_FIX))
    assert model.index(3, 0).data(HitRole.ROW).status is ReviewStatus.NEEDS_FIX
    with qtbot.waitSignal(model.page_needed):
        model.refresh([ArticleId(4)])
        model.index(3, 0).data(HitRole.ROW)
