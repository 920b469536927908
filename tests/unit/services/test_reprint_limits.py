"""Limits of likeness: what is kept with a text tells them again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.services.reprint_limits import limits_of, limits_of_percents, rounded, stamp_of
from archive_app.text.fingerprints import Limits

percents = st.integers(1, 100)
texts = st.integers(0, 10**8)


@given(percents, percents, percents, texts)
def test_a_stamp_tells_the_limits(near: int, contained: int, translation: int, size: int) -> None:
    limits = limits_of_percents(near, contained, translation)
    assert rounded(limits) == limits
    assert limits_of(stamp_of(limits, size)) == limits


@given(st.floats(0, 2), texts)
def test_any_share_is_kept_in_thousandths(share: float, size: int) -> None:
    limits = Limits(near=share)
    assert limits_of(stamp_of(limits, size)) == rounded(limits)


@given(st.integers(0, 1 << 24))
def test_older_stamps_tell_nothing(stamp: int) -> None:
    assert limits_of(stamp) is None


def test_a_stamp_moves_with_the_rules_and_the_size() -> None:
    stamps = {
        stamp_of(Limits(), 100),
        stamp_of(Limits(), 200),
        stamp_of(Limits(same_words=0.6), 100),
    }
    assert len(stamps) == 3
