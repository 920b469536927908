"""How fast, and how long still, in words."""

from __future__ import annotations

import pytest

from archive_app.domain.pace import pace_in_words


@pytest.mark.parametrize(
    "done, seconds, left, words",
    [
        (0, 60.0, 100, ""),
        (500, 1.0, 100, ""),
        (12345, 10.0, None, "1,200 a second"),
        (100, 10.0, 0, "10 a second, 1 s left"),
        (100, 10.0, 300, "10 a second, 30 s left"),
        (100, 10.0, 1800, "10 a second, 3 min left"),
        (100, 10.0, 100_000, "10 a second, 2 h 47 min left"),
        (1, 600.0, 5, "1 a second, 50 min left"),
    ],
)
def test_pace(done: int, seconds: float, left: int | None, words: str) -> None:
    assert pace_in_words(done, seconds, left=left) == words
