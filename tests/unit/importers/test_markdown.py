"""Front matter, and Markdown as plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.importers.front_matter import split_front_matter
from archive_app.importers.markdown_text import plain_markdown


def test_front_matter() -> None:
    text = (
        "---\n"
        "title: \"The river: a \\\"history\\\"\"  \n"
        "date: 2021-07-14\n"
        "url: https://news.example/a?b=1#c\n"
        "author: 'O''Neill'\n"
        "tags: [police, \"river, ice\", 女警]\n"
        "people:\n"
        "  - Lin Jing\n"
        "  - He Chuan\n"
        "# a comment\n"
        "note: |\n"
        "  two\n"
        "  lines\n"
        "draft: true # not yet\n"
        "empty:\n"
        "---\n"
        "\nText below.\n---\nmore\n"
    )  # fmt: skip
    values, body = split_front_matter(text)
    assert values == {
        "title": 'The river: a "history"',
        "date": "2021-07-14",
        "url": "https://news.example/a?b=1#c",
        "author": "O'Neill",
        "tags": ["police", "river, ice", "女警"],
        "people": ["Lin Jing", "He Chuan"],
        "note": "two\nlines",
        "draft": "true",
        "empty": "",
    }
    assert body == "Text below.\n---\nmore\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No front matter.\n---\na: b\n---\n",
        "---\na: b\nnever closed",
        "---\n---\n",
        "----\na: b",
    ],
)
def test_texts_without(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_a_key_twice_is_kept_twice() -> None:
    values, _body = split_front_matter("---\na: 1\na: 2\n---\n")
    assert list(values.values()) == ["1", "2"]


@given(st.text(st.sampled_from("ab:-[]\"'\\|>#, \n\u3000"), max_size=80))
def test_any_front_matter(inside: str) -> None:
    values, _body = split_front_matter(f"---\n{inside}\n---\nbody")
    assert all(isinstance(value, str | list) for value in values.values())


@pytest.mark.parametrize(
    "markdown, plain",
    [
        ("Plain *words* and **bold _both_** ones.", "Plain words and bold both ones."),
        ('A [link](https://x.example/a_(b) "t") and [ref][1].', "A link and ref."),
        ("![A picture](x.png) of it", "A picture of it"),
        ("[![alt](a.png)](b)", "alt"),
        ("snake_case_name and 2*3*4 and * alone", "snake_case_name and 2*3*4 and * alone"),
        ("Use `**not bold**` and ``a ` b``.", "Use **not bold** and a ` b."),
        (r"\*not emphasis\* \# no heading", "*not emphasis* # no heading"),
        ("See <https://x.example>.", "See https://x.example."),
        ("one\ntwo\nthree", "one two three"),
        ("松宁市公安局\n水上分局", "松宁市公安局水上分局"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("a<br>b", "a\nb"),
        ("one\n\n***\n\ntwo", "one\n\ntwo"),
        ("Text\n====\n\nmore", "more"),
        ("intro\n\nText\n----\nmore", "intro\n\nText\n\nmore"),
        ("text\n\n## Heading two ##\nmore", "text\n\nHeading two\n\nmore"),
        ("> quoted\n> twice\n\nend", "quoted twice\n\nend"),
        ("- one\n- two\n  more\n1. three", "- one\n\n- two more\n\n1. three"),
        ("```python\nx = **1**\n\n# y\n```\nend", "x = **1**\n\n# y\n\nend"),
        ("~~~\nnever closed", "never closed"),
        ("| a | b |\n|---|:-:|\n| *c* | d \\| e |", "a b\n\nc d | e"),
        ("text <!-- hidden\nlines --> end", "text  end"),
        ("text\n\n[1]: https://x.example 'title'", "text"),
        ("~~gone~~ <b>tags</b> 5 < 6 > 4", "gone tags 5 < 6 > 4"),
        ("#no heading", "#no heading"),
        ("", ""),
    ],
)
def test_plain_text(markdown: str, plain: str) -> None:
    assert plain_markdown(markdown).text == plain


def test_the_first_heading_is_the_title() -> None:
    found = plain_markdown("# The *river*\n\nText.")
    assert (found.title, found.text) == ("The river", "Text.")
    found = plain_markdown("Title\n=====\nText.")
    assert (found.title, found.text) == ("Title", "Text.")
    assert plain_markdown("# Only this").title == ""


def test_a_table_of_two_languages_is_a_pair() -> None:
    pair = plain_markdown(
        "| 中文 | English |\n|---|---|\n"
        "| 水上分局举行**开放日**活动。 | The branch held an open day. |\n"
    ).pair
    assert pair is not None
    assert pair.original.text == "水上分局举行开放日活动。"
    assert pair.translation.text == "The branch held an open day."


@given(st.text(st.sampled_from("ab*_`[]()!<>#|-=~\\ \n江。"), max_size=120))
def test_any_markdown(text: str) -> None:
    found = plain_markdown(text)
    whole = found.title + found.text + (found.pair.original.text if found.pair else "")
    assert whole.count("江") <= text.count("江")
    assert "\ue000" not in whole


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "*a" * 20_000, "`" * 20_000, "> " * 20_000, "<a " * 20_000, "_" * 20_000]
)
@pytest.mark.timeout(20)
def test_hostile_markdown_ends_soon(text: str) -> None:
    assert isinstance(plain_markdown(text).text, str)
    assert isinstance(split_front_matter(f"---\n{text}\n---\n")[1], str)
