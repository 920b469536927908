"""Records with a line are known by path and number; each line is used up once."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.recorded_lines import RecordedLines

keys = st.tuples(st.binary(max_size=3), st.integers(0, 3))


@given(st.lists(keys), st.lists(keys))
def test_a_line_stands_for_one_record(
    lines: list[tuple[bytes, int]], read: list[tuple[bytes, int]]
) -> None:
    recorded = RecordedLines(lines)
    left = Counter(lines)
    several = {key for key, count in left.items() if count > 1}
    for key in read:
        expected = left[key] > 0
        assert recorded.take(*key) == expected
        if key in several:
            left[key] -= 1


def test_path_and_number_are_told_apart() -> None:
    recorded = RecordedLines([(b"1\x00a", 2), (b"a", 12)])
    assert not recorded.take(b"a", 1)
    assert not recorded.take(b"\x00a", 21)
    assert len(recorded) == 2
