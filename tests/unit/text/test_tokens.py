"""Tokens: words, runs, positions, stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.query import Phrase, Word
from archive_app.text.leaves import matches, read_leaf
from archive_app.text.plurals import stem
from archive_app.text.tokens import LONGEST_WORD, TokenKind, tokenize, words

HAN = "三八国际妇女节女警座谈会臺灣\U00020001"
TEXT = st.text(HAN + "，。 \n\u3000ag20", max_size=30)


def found(query: str, text: str) -> bool:
    return matches(read_leaf(Phrase(query)), text)


def positions_of(text: str) -> list[tuple[str, int]]:
    kinds = (TokenKind.WORD, TokenKind.CHAR)
    return [(token.term, token.position) for token in tokenize(text) if token.kind in kinds]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Xiang’an", ["xiangan"]),
        ("Xiang'an", ["xiangan"]),
        ("Li Yun'ao", ["li", "yunao"]),
        ("city’s Women's", ["city", "women"]),
        ("Xi'an's", ["xian"]),
        ("state-owned", ["state", "owned"]),
        ("3.5% of 1,000", ["3", "5", "of", "1", "000"]),
        ("foo_bar", ["foo", "bar"]),
        ("'quoted'", ["quoted"]),
        ("Ａ１２", ["a12"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_runs_give_characters_and_pairs() -> None:
    tokens = [(token.term, token.position) for token in tokenize("女警节")]
    assert sorted(tokens) == sorted([("女", 0), ("女警", 0), ("警", 1), ("警节", 1), ("节", 2)])


def test_positions_leave_a_gap_only_where_punctuation_stands_beside_a_run() -> None:
    assert positions_of("女，警") == [("女", 0), ("警", 2)]
    assert positions_of("女\n 警") == [("女", 0), ("警", 1)]
    assert positions_of("one, two") == [("one", 0), ("two", 1)]
    assert positions_of("one，警") == [("one", 0), ("警", 2)]
    assert positions_of("G20峰会") == [("g20", 0), ("峰", 1), ("会", 2)]


def test_written_form_stands_beside_the_folded_one() -> None:
    assert {token.term for token in tokenize("談")} == {"谈", "=", "=談"}
    assert {token.term for token in tokenize("Ürümqi")} == {"urumqi", "=", "=ürümqi"}
    assert {token.term for token in tokenize("Xi’an 谈")} == {"xian", "谈"}


def test_offsets_are_those_of_the_text_given() -> None:
    text = "“㎞” Ürümqi’s 座談\n會"
    pieces = [text[token.start : token.end] for token in tokenize(text)]
    assert pieces[0] == "㎞"
    assert "Ürümqi’s" in pieces
    assert "談\n會" in pieces


def test_words_without_end_are_cut() -> None:
    assert [len(token.term) for token in tokenize("x" * 70_000)] == [LONGEST_WORD]


@pytest.mark.parametrize(
    "one,other",
    [
        ("policewoman", "policewomen"),
        ("woman", "women"),
        ("women", "womens"),
        ("child", "children"),
        ("fireman", "firemen"),
        ("symposium", "symposiums"),
    ],
)
def test_stems_that_are_one(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    "one,other", [("police", "policy"), ("general", "generous"), ("omen", "oman")]
)
def test_stems_that_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_possessive_is_found_by_both_spellings() -> None:
    for query in ("women", "womens", "women's", "woman"):
        assert matches(read_leaf(Word(query)), "International Women’s Day")


@pytest.mark.parametrize(
    "query,text,expected",
    [
        ("座谈会", "參加座談\n會。", True),
        ("座谈会", "座谈，会", False),
        ("G20峰会", "出席G20峰会的", True),
        ("3月8日", "于３月８日上午", True),
        ("March 8th", "on “March 8th” 2021", True),
        ("March 8th", "8th March", False),
        ("默想", "默认想", False),
        ("女警，风采", "女警、风采", True),
        ("女警风采", "女警、风采", False),
        ("カタカナ", "はカタカナで", True),
        ("한국", "대한국민", True),
    ],
)
def test_phrases(query: str, text: str, expected: bool) -> None:
    assert found(query, text) is expected


def test_exact_word_keeps_scripts_and_accents_apart() -> None:
    assert matches(read_leaf(Word("座谈", exact=True)), "座谈")
    assert not matches(read_leaf(Word("座谈", exact=True)), "座談")
    assert matches(read_leaf(Word("座談", exact=True)), "座談")
    assert not matches(read_leaf(Word("座談", exact=True)), "座谈")
    assert not matches(read_leaf(Word("urumqi", exact=True)), "Ürümqi")
    assert not matches(read_leaf(Word("woman", exact=True)), "women")


def test_prefix() -> None:
    assert matches(read_leaf(Word("pol", prefix=True)), "Police")
    assert matches(read_leaf(Word("座", prefix=True)), "讲座")
    assert not matches(read_leaf(Word("pol", prefix=True)), "metropolis")


@given(TEXT, st.data())
def test_a_piece_of_a_text_is_always_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    tokens = tokenize(piece)
    # A piece that cuts a word in two holds another word; runs may be cut anywhere.
    whole = {(token.start + start, token.end + start) for token in tokens if token.kind <= 1}
    if tokens and whole <= {(token.start, token.end) for token in tokenize(text)}:
        assert found(piece, text)


@given(st.text(max_size=40))
def test_any_text_gives_sound_tokens(text: str) -> None:
    last = 0
    for token in tokenize(text):
        assert 0 <= token.start < token.end <= len(text)
        assert token.term
        token.term.encode()
        assert token.position >= last - 1
        last = token.position
