"""Corrections: what changes, what moves, and that taking them back gives exactly what was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Paragraph
from archive_app.domain.correcting import (
    CorrectedPlace,
    Correction,
    CorrectionMade,
    Cut,
    corrected_places,
    cut_paragraph,
    moved,
    moved_finding,
    tidied,
)
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span

WORDS = st.text("ab. 座é\U0001f600", max_size=12)


def _whole(text: str, at: int = 0) -> Paragraph:
    return Paragraph(text, Span(at, at + len(text)))


def _correct(paragraph: Paragraph, received: str, old: str, new: str) -> tuple[str, Paragraph]:
    start = paragraph.text.index(old)
    asked = Correction(0, start, start + len(old), old, new)
    done = cut_paragraph(paragraph, asked, received)
    assert done.paragraph is not None
    return done.cut.applied(received), done.paragraph


def test_only_the_letters_that_differ_are_cut() -> None:
    received = "One.\n\nThe police man came. He left."
    paragraph = Paragraph("The police man came. He left.", Span(6, 35))
    asked = Correction(1, 0, 20, "The police man came.", "The policeman came.")
    done = cut_paragraph(paragraph, asked, received)
    assert done.cut == Cut(16, " ", "")
    assert done.cut.applied(received) == "One.\n\nThe policeman came. He left."
    assert done.words == Span(6, 25)


def test_a_token_that_was_left_out_stays_where_no_word_changed() -> None:
    received = "The html rope is tied."
    text = "The rope is tied."
    offsets = (*range(4), *range(9, 22))
    after, paragraph = _correct(
        Paragraph(text, Span(0, 22), offsets), received, text, "The rope was tied."
    )
    assert after == "The html rope was tied."
    assert paragraph.text == "The rope was tied."
    assert paragraph.offsets == (*range(4), *range(9, 23))


def test_a_token_inside_the_changed_words_goes_with_them() -> None:
    received = "The html rope."
    offsets = (*range(4), *range(9, 14))
    after, paragraph = _correct(
        Paragraph("The rope.", Span(0, 14), offsets), received, "The rope.", "A rope."
    )
    assert after == "A html rope."
    assert paragraph.text == "A rope."
    again, whole = _correct(paragraph, after, "A rope.", "Strings.")
    assert again == whole.text == "Strings."
    assert whole.offsets is None


def test_a_sentence_can_be_taken_away_with_the_blank_beside_it() -> None:
    after, paragraph = _correct(_whole("One. Two. Three."), "One. Two. Three.", "Two.", "")
    assert after == paragraph.text == "One. Three."
    after, paragraph = _correct(paragraph, after, "Three.", " ")
    assert after == paragraph.text == "One."


def test_the_only_sentence_of_a_paragraph_takes_it_along() -> None:
    done = cut_paragraph(_whole("One."), Correction(0, 0, 4, "One.", ""), "One.\n\nTwo.")
    assert done.paragraph is None
    assert done.cut.applied("One.\n\nTwo.") == "\n\nTwo."


def test_other_words_than_expected_are_left_alone() -> None:
    with pytest.raises(UserError, match="changed meanwhile"):
        cut_paragraph(_whole("One. Two."), Correction(0, 0, 4, "Two.", "2."), "One. Two.")
    with pytest.raises(UserError, match="changed meanwhile"):
        cut_paragraph(_whole("One."), Correction(0, 2, 9, "e.", "f."), "One.")


def test_line_breaks_become_blanks() -> None:
    assert tidied(" Two\n lines \r\n\n and more \n") == "Two lines and more"


@st.composite
def _cases(draw: st.DrawFn) -> tuple[str, list[Paragraph], Correction]:
    """A text with tokens left out, its paragraphs, and a correction of some words in one."""
    received, paragraphs = draw(WORDS), []
    for _ in range(draw(st.integers(1, 4))):
        start, text = len(received), ""
        offsets: list[int] = []
        for word in draw(st.lists(st.tuples(WORDS.filter(bool), st.booleans()), min_size=1)):
            if not word[1]:
                offsets += range(len(received), len(received) + len(word[0]))
                text += word[0]
            received += word[0]
        if text:
            span = Span(start, len(received))
            is_exact = received[start:] == text
            paragraphs.append(Paragraph(text, span, None if is_exact else tuple(offsets)))
        received += "\n\n"
    if not paragraphs:
        paragraphs = [Paragraph("x", Span(len(received), len(received) + 1))]
        received += "x"
    number = draw(st.integers(0, len(paragraphs) - 1))
    text = paragraphs[number].text
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return received, paragraphs, Correction(number, start, end, text[start:end], draw(WORDS))


@given(_cases())
def test_paragraphs_are_what_stands_in_the_new_text(
    case: tuple[str, list[Paragraph], Correction],
) -> None:
    received, paragraphs, asked = case
    number = asked.paragraph
    done = cut_paragraph(paragraphs[number], asked, received)
    after = done.cut.applied(received)
    assert done.cut.back.applied(after) == received
    for other in (*paragraphs[:number], *paragraphs[number + 1 :]):
        span = moved(other.span, done.cut)
        assert after[span.start : span.end] == received[other.span.start : other.span.end]
        assert moved(span, done.cut.back) == other.span
    if done.paragraph is not None:
        result = done.paragraph
        assert tidied(asked.new) in result.text
        places = result.offsets or range(result.span.start, result.span.end)
        assert [after[place] for place in places] == list(result.text)
        assert list(places) == sorted(set(places))
        if tidied(asked.new):
            shown = [
                char
                for char, at in zip(result.text, places, strict=True)
                if done.words.start <= at < done.words.end
            ]
            assert "".join(shown) == tidied(asked.new)


@given(_cases(), st.data())
def test_findings_move_with_their_words_and_back(
    case: tuple[str, list[Paragraph], Correction], data: st.DataObject
) -> None:
    received, paragraphs, asked = case
    around = paragraphs[asked.paragraph].span
    cut = cut_paragraph(paragraphs[asked.paragraph], asked, received).cut
    start = data.draw(st.integers(0, len(received)))
    span = Span(start, data.draw(st.integers(start, len(received))))
    after = moved_finding(span, cut, around)
    if after is None:
        assert span.start <= cut.end  # only findings of those words go
        assert cut.at <= span.end
        return
    new = cut.applied(received)
    if not (span.start < around.start and around.end < span.end):
        assert new[after.start : after.end] == received[span.start : span.end]
    around_after = Span(around.start, around.end + cut.delta)
    assert moved_finding(after, cut.back, around_after) == span


def _made(text: str, old: str, new: str, who: str = "Ann") -> tuple[str, CorrectionMade]:
    start = text.index(old)
    done = cut_paragraph(_whole(text), Correction(0, start, start + len(old), old, new), text)
    return done.cut.applied(text), CorrectionMade(done.cut, done.words, old, who, f"by {who}")


def _read(text: str, places: tuple[CorrectedPlace, ...]) -> list[tuple[str, str, str]]:
    return [(text[p.words.start : p.words.end], p.before, p.who) for p in places]


def test_places_of_corrections_follow_later_ones() -> None:
    text, first = _made("One. Two. Three.", "Two.", "Second.")
    text, second = _made(text, "One.", "The first.", "Bob")
    text, third = _made(text, "Three.", "3.")
    assert _read(text, corrected_places([first, second, third])) == [
        ("The first.", "One.", "Bob"),
        ("Second.", "Two.", "Ann"),
        ("3.", "Three.", "Ann"),
    ]


def test_a_sentence_corrected_twice_is_one_place_with_its_first_words() -> None:
    text, first = _made("One. Two. Three.", "Two.", "Second.")
    text, second = _made(text, "Second.", "Second, again.", "Bob")
    assert _read(text, corrected_places([first, second])) == [("Second, again.", "Two.", "Bob")]


def test_words_that_were_taken_away_have_no_place() -> None:
    text, first = _made("One. Two. Three.", "Two.", "2.")
    text, second = _made(text, "2.", "")
    assert corrected_places([first, second]) == ()
    assert text == "One. Three."
