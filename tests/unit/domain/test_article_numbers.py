"""Numbers of articles as the query language names them."""

from __future__ import annotations

import pytest

from archive_app.domain.article_numbers import LAST_NUMBER, added_after, number_range


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("#12", (12, 12)),
        ("#12..40", (12, 40)),
        ("#12..", (12, LAST_NUMBER)),
        ("#40..12", (40, 12)),  # holds nothing, which is what it says
        (" #7 ", (7, 7)),
        ("12", None),  # an external id
        ("#", None),
        ("#..12", None),
        ("#1x", None),
        ("#1234567890123456789", None),
    ],
)
def test_what_is_a_number(text: str, numbers: tuple[int, int] | None) -> None:
    assert number_range(text) == numbers


def test_what_came_after() -> None:
    assert number_range(added_after(11)) == (12, LAST_NUMBER)
