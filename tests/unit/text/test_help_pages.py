"""The Markdown of our own documents is read into blocks as it is meant."""

from __future__ import annotations

import pytest

from archive_app.text.help_pages import (
    Heading,
    Item,
    Listing,
    Paragraph,
    Piece,
    Table,
    parse_page,
    plain,
    slug_of,
)

PAGE = """# A page

Words of `code`, *slanted*, **strong with `code`** and [a link](other.md#part)
go on in the next line.

- first
  goes on
- second
  - below

1. one

| Type | Finds |
|---|---|
| `a \\| b` | either |
| short |

    typed

```
# no heading
```
## A page
"""


def test_every_kind_of_block() -> None:
    blocks = parse_page(PAGE)
    kinds = [type(block) for block in blocks]
    assert kinds == [
        Heading, Paragraph, Item, Item, Item, Item, Table, Listing, Listing, Heading,
    ]  # fmt: skip
    assert [block.text for block in blocks if isinstance(block, Listing)] == [
        "typed",
        "# no heading",
    ]
    items = [block for block in blocks if isinstance(block, Item)]
    assert [(item.depth, item.number, plain(item.pieces)) for item in items] == [
        (0, 0, "first goes on"),
        (0, 0, "second"),
        (1, 0, "below"),
        (0, 1, "one"),
    ]


def test_pieces_have_the_look_of_what_they_stand_in() -> None:
    paragraph = parse_page(PAGE)[1]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.pieces == (
        Piece("Words of "),
        Piece("code", code=True),
        Piece(", "),
        Piece("slanted", slanted=True),
        Piece(", "),
        Piece("strong with ", strong=True),
        Piece("code", strong=True, code=True),
        Piece(" and "),
        Piece("a link", link="other.md#part"),
        Piece(" go on in the next line."),
    )


def test_rows_of_a_table_are_as_wide_as_its_head() -> None:
    table = next(block for block in parse_page(PAGE) if isinstance(block, Table))
    rows = [[plain(cell) for cell in row] for row in table.rows]
    assert rows == [["Type", "Finds"], ["a | b", "either"], ["short", ""]]


def test_slugs_are_unique() -> None:
    slugs = [block.slug for block in parse_page(PAGE) if isinstance(block, Heading)]
    assert slugs == ["a-page", "a-page-1"]


@pytest.mark.parametrize(
    "heading, slug",
    [
        ("When something is wrong", "when-something-is-wrong"),
        ("Near each other, in the same pair", "near-each-other-in-the-same-pair"),
        ("import --json", "import---json"),
        ("检索 语法", "检索-语法"),
    ],
)
def test_slugs_are_those_of_web_sites(heading: str, slug: str) -> None:
    assert slug_of(heading) == slug


@pytest.mark.parametrize("text", ["a*b", "2 * 3 * 4", "pre*", "snake_case_name", "[x]", "**"])
def test_signs_that_are_no_marks_stay(text: str) -> None:
    assert plain(parse_page(text)[0].pieces) == text  # type: ignore[union-attr]
