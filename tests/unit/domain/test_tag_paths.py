"""The one rule for tags, of people and of files."""

from __future__ import annotations

import pytest

from archive_app.domain.errors import UserError
from archive_app.domain.tag_paths import MAX_TAG_LENGTH, means_none, tag_path


@pytest.mark.parametrize(
    "given, path",
    [
        (" flood / 2020 ", "flood/2020"),
        ("a//b/", "a/b"),
        ("fl\u200bo\u2060o\ufeffd\u00ad", "flood"),
        ("cafe\u0301", "caf\u00e9"),
        ("a/none", "a/none"),
        ("x" * MAX_TAG_LENGTH, "x" * MAX_TAG_LENGTH),
    ],
)
def test_paths_in_their_stored_form(given: str, path: str) -> None:
    assert tag_path(given) == path


@pytest.mark.parametrize(
    "given",
    [
        "", " / ", "\u200b", "\u200e\u200f", "\u2028\u00a0", "(none)", "(NONE)", "None",
        "(none)/x", "（none）", "(no\u200bne)", "a\x07b", "a\x7f", "x" * (MAX_TAG_LENGTH + 1),
    ],
)  # fmt: skip
def test_what_can_be_no_tag(given: str) -> None:
    with pytest.raises(UserError):
        tag_path(given)


def test_the_word_for_no_value() -> None:
    assert means_none(" (None) ")
    assert not means_none("none")
