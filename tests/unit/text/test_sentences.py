"""Sentences of Chinese and English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.sentences import split_sentences


@pytest.mark.parametrize(
    "text, language, sentences",
    [
        ("One ends. Two ends! Three?", "en", ["One ends.", "Two ends!", "Three?"]),
        ("Mr. Smith of the U.S. police met Dr. Wang. He left.", "en",
         ["Mr. Smith of the U.S. police met Dr. Wang.", "He left."]),
        ('He said, "We won." They left.', "en", ['He said, "We won."', "They left."]),
        ("across the board.They were happy.", "en", ["across the board.", "They were happy."]),
        ("It grew by 1.5 percent. See a.example/b.", "en",
         ["It grew by 1.5 percent.", "See a.example/b."]),
        ("她说：“很好！”大家都笑了。真的？", "zh-Hans",
         ["她说：“很好！”", "大家都笑了。", "真的？"]),
        ("增长1.5倍。\n第二段", "zh-Hans", ["增长1.5倍。", "第二段"]),
        ("", "en", []),
    ],
)  # fmt: skip
def test_sentences(text: str, language: str, sentences: list[str]) -> None:
    assert [text[one.start : one.end] for one in split_sentences(text, language)] == sentences


@given(st.text(alphabet=st.sampled_from('aB.。!？”" \n…他')), st.sampled_from(["en", "zh-Hans"]))
def test_sentences_hold_everything_but_space(text: str, language: str) -> None:
    found = split_sentences(text, language)
    assert found == sorted(found)
    assert "".join("".join(text[one.start : one.end].split()) for one in found) == "".join(
        text.split()
    )
