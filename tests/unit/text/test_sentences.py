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
        ('Three "all-rounders".He thanked them. In 2020.She left.', "en",
         ['Three "all-rounders".', "He thanked them.", "In 2020.", "She left."]),
        ("Call client.WithTimeout(server.NewOption) in time.", "en",
         ["Call client.WithTimeout(server.NewOption) in time."]),
        ("Is it? No. I learned one thing in No. 7 Building.", "en",
         ["Is it?", "No.", "I learned one thing in No. 7 Building."]),
        ("1. Sunny, approx. two degrees. 2. Rain", "en",
         ["1. Sunny, approx. two degrees.", "2.", "Rain"]),
        ("Она живёт в г. Харбин с 1990 г. и работает. Ей 30 лет.", "ru",
         ["Она живёт в г. Харбин с 1990 г. и работает.", "Ей 30 лет."]),
        ("Am 3. Oktober kam z. B. Frau Dr. Li. Sie blieb.", "de",
         ["Am 3. Oktober kam z. B. Frau Dr. Li.", "Sie blieb."]),
        ("هل وصل القطار؟ نعم، وصل. ثم غادر.", "ar", ["هل وصل القطار؟", "نعم، وصل.", "ثم غادر."]),
        ("「はい。」と彼が言った。雨。", "ja", ["「はい。」と彼が言った。", "雨。"]),
        ("비가 왔다. 그는 갔다.", "ko", ["비가 왔다.", "그는 갔다."]),
        ("更新了 Rust. 然后重启。", "zh-Hans", ["更新了 Rust.", "然后重启。"]),
        ("The leaked stop。It stays.", "en", ["The leaked stop。", "It stays."]),
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
