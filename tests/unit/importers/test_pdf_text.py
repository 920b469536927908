"""Lines of PDF pages become paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.importers.pdf_text import pdf_paragraphs


def paragraphs(*pages: str) -> list[str]:
    return list(pdf_paragraphs(pages).paragraphs)


def test_lines_of_latin_text_join_with_blanks() -> None:
    page = (
        "The river branch of the police held an open day at the pier, where\r\n"
        "more than forty residents came to see the boats and the rescue line\r\n"
        "thrower.\r\n"
        "Nobody fell into the water, although the wind was strong and the ice\r\n"
        "was thin."
    )
    first, second = paragraphs(page)
    assert first.endswith("pier, where more than forty residents came to see the boats and the "
                          "rescue line thrower.")  # fmt: skip
    assert second.startswith("Nobody fell") and second.endswith("the ice was thin.")  # noqa: PT018


def test_lines_of_han_join_without() -> None:
    page = (
        "松宁市公安局水上分局在滨江码头举行警营开放日活动，四十余名市民代\n"
        "表走进警营。\n"
        "据了解，今年以来，水上分局共救助遇险群众三十七人，劝阻野泳一千二\n"
        "百人次。"
    )
    assert paragraphs(page) == [
        "松宁市公安局水上分局在滨江码头举行警营开放日活动，四十余名市民代表走进警营。",
        "据了解，今年以来，水上分局共救助遇险群众三十七人，劝阻野泳一千二百人次。",
    ]


def test_indented_lines_begin_paragraphs() -> None:
    page = "　　" + "江" * 38 + "\n　　" + "河" * 38 + "\n" + "湖" * 40
    assert paragraphs(page) == ["江" * 38, "河" * 38 + "湖" * 40]


@pytest.mark.parametrize("hyphen", ["-\n", "\u00ad\n", "\ufffe", "\x02", "\ufffe\r\n"])
def test_broken_words(hyphen: str) -> None:
    start = "The visitors, who had come from all parts of the city, were demon"
    page = f"{start}{hyphen}strated how it is done."
    assert paragraphs(page) == [
        "The visitors, who had come from all parts of the city, were demonstrated how it is done."
    ]


def test_a_hyphen_before_a_capital_stays() -> None:
    page = "A long line of the text that stands before the name of the place Stoke-\nNewington."
    assert "Stoke- Newington" in paragraphs(page)[0]


def test_running_heads_and_page_numbers_are_left_out_and_told() -> None:
    body = "Every {word} has a text of its own, about {word}, that is nowhere else.\n"
    pages = [
        f"Songning Daily   13 July 2021\n{body.format(word=word) * 3}Page {n} of 5\n"
        for n, word in enumerate(("page", "leaf", "sheet", "folio", "side"), start=1)
    ]
    found = pdf_paragraphs(pages)
    text = "\n".join(found.paragraphs)
    assert "Songning Daily" not in text
    assert "Page" not in text
    assert text.count("a text of its own") == 15
    assert found.left_out == {"Songning Daily # July #": 5, "Page # of #": 5}


def test_what_stands_on_two_pages_only_is_kept() -> None:
    found = pdf_paragraphs(["Title\ntext one", "Title\ntext two"])
    assert "\n".join(found.paragraphs).count("Title") == 2
    assert not found.left_out


@pytest.mark.parametrize("number", ["3", "- 3 -", "第3页", "第 3 页 共 9 页", "Page 3 of 9", "3/9"])
def test_page_numbers(number: str) -> None:
    found = pdf_paragraphs([f"Some words of the first page.\n{number}", f"And others.\n{number}"])
    assert list(found.paragraphs) == ["Some words of the first page.", "And others."]


def test_one_page_keeps_its_lone_number() -> None:
    assert paragraphs("7") == ["7"]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    first = "The river rose in the night, and in the morning the whole of the old"
    assert paragraphs(first, "town stood under water, as it had in 1998.") == [
        f"{first} town stood under water, as it had in 1998."
    ]


@given(st.lists(st.text(st.sampled_from("江a-\ufffe\x02\n \u30001.。"), max_size=60), max_size=6))
def test_no_letter_is_lost_or_made(pages: list[str]) -> None:
    found = pdf_paragraphs(pages)
    kept = "".join(found.paragraphs)
    letters = "".join(pages).count("江") + "".join(pages).count("a")
    if not found.left_out:
        assert kept.count("江") + kept.count("a") == letters
    assert all(text.strip() for text in found.paragraphs)


def test_pages_that_say_nearly_the_same_are_kept() -> None:
    found = pdf_paragraphs([f"Receipt {n}\nPaid in full." for n in range(9)])
    assert len(found.paragraphs) == 18
    assert not found.left_out
