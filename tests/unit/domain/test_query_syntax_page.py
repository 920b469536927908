"""The page of the query syntax shows queries that are read as they stand, and every field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive_app.domain.query import Field
from archive_app.domain.query_fields import FIELD_ALIASES
from archive_app.domain.query_parser import parse

PAGE = (Path(__file__).parents[3] / "docs" / "query-syntax.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| `")
]
FIELD_ROWS = [row for row in ROWS if re.match(r"`\w+:`", row[0])]
EXAMPLES = [
    example
    for row in ROWS
    for example in re.findall("`([^`]+)`", row[-1] if row in FIELD_ROWS else row[0])
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_are_read_as_they_stand(example: str) -> None:
    parsed = parse(example)
    assert parsed.read_as == ""
    assert parsed.repairs == ()


def test_every_field_stands_on_the_page_with_its_chinese_names() -> None:
    shown = {
        name: FIELD_ALIASES[name]
        for row in FIELD_ROWS
        for name in re.findall(r"[a-z]+(?=:)|[\u4e00-\u9fff]+", row[0])
    }
    assert set(shown.values()) == set(Field)
    chinese = {name for name in FIELD_ALIASES if not name.isascii()}
    assert chinese <= set(shown)


def test_examples_are_given_in_both_languages() -> None:
    for row in FIELD_ROWS:
        for name in re.findall(r"`(\w+):`", row[0]):
            examples = " ".join(re.findall("`([^`]+)`", row[-1]))
            assert f"{name}:" in examples or name in ("trans", "en", "org", "place", "batch")
        assert re.search("[\u4e00-\u9fff]", row[-1])
