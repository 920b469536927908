"""Conversions between values and columns lose nothing."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from archive_app.store.values import (
    dumps,
    folded,
    loads,
    places,
    runs,
    storable,
    tag_key,
    timestamp,
)

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(st.none() | st.lists(st.integers(0, 2**40)).map(tuple))
def test_places_survive(offsets: tuple[int, ...] | None) -> None:
    assert places(runs(offsets)) == offsets


def test_runs_are_short() -> None:
    assert runs(tuple(range(5000))) == "[[0,5000]]"


@given(ANY_TEXT)
def test_everything_can_be_stored(text: str) -> None:
    kept = storable(text)
    assert kept.encode().decode() == kept
    assert len(kept) == len(text), "spans stay where they are"
    assert loads(dumps([text])) == [kept]


@given(ANY_TEXT)
def test_keys_are_stable(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert tag_key(storable(text)) == tag_key(tag_key(storable(text)))


def test_time_is_utc() -> None:
    moment = datetime(2026, 5, 1, 1, 30, tzinfo=timezone(timedelta(hours=8)))
    assert timestamp(moment) == "2026-04-30T17:30:00Z"
