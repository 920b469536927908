"""Differences of two texts: nothing lost, told by words, and done soon whatever is given."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.cleaning import Mark, Piece
from archive_app.text.differences import differences, shortened

_WORDS = st.sampled_from(
    ["the ", "officer", "女", "警", "。", "\n", " ", ".", "river", "a-b", "\u2028", "\r\n", "𠀀"]
)
_TEXTS = st.lists(_WORDS, max_size=60).map("".join) | st.text(max_size=80)


def _without(pieces: tuple[Piece, ...], mark: Mark) -> str:
    return "".join(piece.text for piece in pieces if piece.mark is not mark)


@given(old=_TEXTS, new=_TEXTS)
def test_both_texts_are_in_the_pieces(old: str, new: str) -> None:
    pieces = differences(old, new)
    assert _without(pieces, Mark.ADDED) == old
    assert _without(pieces, Mark.REMOVED) == new
    marks = [piece.mark for piece in pieces]
    assert all(first is not second for first, second in pairwise(marks))
    assert all(piece.text for piece in pieces)


def test_words_and_characters_are_told() -> None:
    assert differences("She saw the boat.", "She saw the boats.") == (
        Piece("She saw the "),
        Piece("boat", Mark.REMOVED),
        Piece("boats", Mark.ADDED),
        Piece("."),
    )
    assert differences("分局举行活动。", "分局举行了活动。") == (
        Piece("分局举行"),
        Piece("了", Mark.ADDED),
        Piece("活动。"),
    )


def test_a_paragraph_that_came_or_went_is_one_piece() -> None:
    old, new = "One.\nTwo is here.\nThree.\n", "One.\nThree.\nFour came.\n"
    assert differences(old, new) == (
        Piece("One.\n"),
        Piece("Two is here.\n", Mark.REMOVED),
        Piece("Three.\n"),
        Piece("Four came.\n", Mark.ADDED),
    )


def test_what_has_nothing_in_common_is_replaced_whole() -> None:
    assert differences("红白蓝", "green") == (
        Piece("红白蓝", Mark.REMOVED),
        Piece("green", Mark.ADDED),
    )


def test_words_between_changes_stay_and_mere_blanks_do_not() -> None:
    pieces = differences("we saw red boats today here", "we saw blue ships today here")
    assert pieces == (
        Piece("we saw "),
        Piece("red boats", Mark.REMOVED),
        Piece("blue ships", Mark.ADDED),
        Piece(" today here"),
    )


def test_long_texts_without_anything_in_common_end() -> None:
    """Twenty thousand paragraphs each: the walk is given up, and everything is still told."""
    old = "".join(f"old {number}\n" for number in range(20_000))
    new = "".join(f"new {number}\n" for number in range(20_000))
    pieces = differences(old, new)
    assert _without(pieces, Mark.ADDED) == old
    assert _without(pieces, Mark.REMOVED) == new


def test_a_long_text_with_few_changes_is_told_by_characters() -> None:
    old = "".join(chr(0x4E00 + number * number % 97) for number in range(50_000))
    new = "".join(old[start : start + 499] for start in range(0, len(old), 500))
    pieces = differences(old, new)
    removed = [piece.text for piece in pieces if piece.mark is Mark.REMOVED]
    assert len("".join(removed)) == 100
    assert _without(pieces, Mark.REMOVED) == new


def test_shortened_keeps_whole_words_beside_a_change() -> None:
    text = "many words " * 50
    pieces = shortened(differences(f"{text}boat {text}", f"{text}ship {text}"), around=14)
    assert pieces == (
        Piece("… many words "),
        Piece("boat", Mark.REMOVED),
        Piece("ship", Mark.ADDED),
        Piece(" many words …"),
    )
    assert (
        shortened(differences("近" * 90 + "来", "近" * 90 + "去"), around=5)[0].text
        == "… 近近近近近"
    )


def test_shortened_leaves_out_the_middle_between_two_changes() -> None:
    text = "many words " * 50
    pieces = shortened(differences(f"one {text}two", f"1 {text}2"), around=14)
    assert pieces[2].text == " many words … many words "


def test_shortened_ends_where_there_is_too_much() -> None:
    pieces = shortened((Piece("x" * 100, Mark.REMOVED), Piece("y" * 100, Mark.ADDED)), most=150)
    assert [len(piece.text) for piece in pieces] == [100, 50, 2]
    assert pieces[-1].text.strip() == "…"


def test_the_same_text_has_no_differences() -> None:
    assert differences("same\ntext", "same\ntext") == (Piece("same\ntext"),)
    assert shortened(differences("same", "same")) == (Piece(""),)
