"""Selected articles as stretches of a list: a sequence like any other, without one being made."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.ids import ArticleId
from archive_app.ui.models.chosen import Chosen
from archive_app.ui.results.keeping import kept_of

LISTED = [ArticleId(number) for number in range(100, 0, -3)]


@given(st.sets(st.sampled_from(LISTED)), st.slices(40))
def test_it_is_the_sequence_of_what_is_chosen(wanted: set[ArticleId], part: slice) -> None:
    plain = [article for article in LISTED if article in wanted]
    chosen = Chosen(LISTED, kept_of(plain, LISTED).runs)
    assert chosen == plain
    assert plain == chosen
    assert list(chosen) == plain
    assert [chosen[at] for at in range(len(plain))] == plain
    assert list(chosen[part]) == plain[part]
    assert bool(chosen) == bool(plain)
    assert chosen != [*plain, ArticleId(1000)]


class Untouched(list[ArticleId]):
    """Ids that must not be looked at."""

    def __getitem__(self, _index: object) -> ArticleId:  # type: ignore[override]
        raise AssertionError("looked at")


def test_counting_a_million_looks_at_none() -> None:
    chosen = Chosen(Untouched(), [(0, 999_999)])
    assert len(chosen) == 1_000_000
    assert chosen
