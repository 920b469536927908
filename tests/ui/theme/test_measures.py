"""Widgets take their colours from the theme, and the style sheet keeps to the grid."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive_app.resource_files import resource

UI = Path(__file__).resolve().parents[3] / "archive_app" / "ui"
FILES = sorted(path for path in UI.rglob("*.py") if "theme" not in path.parts)
_COLOUR = re.compile(r"QColor\((?:\d|[\"'])|#[0-9a-fA-F]{6}\b|Qt\.GlobalColor\.(?!transparent)")
_RADIUS = re.compile(r"border-radius: (\d+)px")
_RADII = {"2", "3", "4", "6", "8", "10"}  # 2 and 3 are those of scroll bars and progress


def test_no_widget_has_a_colour_of_its_own() -> None:
    found = []
    for path in FILES:
        lines = path.read_text(encoding="utf-8").splitlines()
        found += [
            f"{path.relative_to(UI)}:{number}: {line.strip()}"
            for number, line in enumerate(lines, 1)
            if _COLOUR.search(line) and not line.lstrip().startswith(("#", '"""'))
        ]
    assert found == []


@pytest.mark.parametrize("line, is_found", [("QColor(1, 2, 3)", True), ("color('text')", False)])
def test_a_colour_is_noticed(line: str, is_found: bool) -> None:
    assert bool(_COLOUR.search(line)) is is_found


def test_the_style_sheet_has_colours_by_name_and_radii_of_the_design() -> None:
    sheet = resource("themes", "style.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet) == []
    assert set(_RADIUS.findall(sheet)) <= _RADII
