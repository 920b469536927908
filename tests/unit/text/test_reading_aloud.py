"""Readings of characters: by their words, at their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.reading_aloud import reading_of_person, readings_of


def pinyin(text: str) -> list[str]:
    return [reading.pinyin for reading in readings_of(text)]


def test_a_reading_depends_on_the_word() -> None:
    assert pinyin("银行") == ["yín", "háng"]
    assert pinyin("行走") == ["xíng", "zǒu"]


def test_the_umlaut_is_written() -> None:
    assert pinyin("女") == ["nǚ"]


def test_places_are_those_of_the_text() -> None:
    assert [reading.place for reading in readings_of("A女，警 7人")] == [1, 3, 6]


@given(st.text(alphabet="女警A，行㐀㑇龘 7。", max_size=30))
def test_every_han_character_has_its_place_once_and_in_order(text: str) -> None:
    places = [reading.place for reading in readings_of(text)]
    assert places == [at for at, char in enumerate(text) if "\u3400" <= char <= "\u9fff"]


@pytest.mark.parametrize(
    "name, reading",
    [("欧阳兰", "Ōuyáng Lán"), ("毕伟民", "Bì Wěimín"), ("白晓露", "Bái Xiǎolù"), ("", "")],
)
def test_a_person_is_read_surname_first(name: str, reading: str) -> None:
    assert reading_of_person(name) == reading
