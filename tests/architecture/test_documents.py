"""The papers of the project point at things that exist."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from archive_app.settings.declare import SETTINGS
from archive_app.ui.action_table import ACTIONS
from tests.architecture.source import ROOT

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def papers() -> list[Path]:
    return sorted(
        [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("packaging/*.md")]
    )


@pytest.mark.parametrize("paper", papers(), ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(paper: Path) -> None:
    broken = []
    for link in LINK.findall(paper.read_text(encoding="utf-8")):
        path = unquote(link.partition("#")[0])
        if not path or "://" in link or link.startswith("mailto:"):
            continue
        if not (paper.parent / path).exists():
            broken.append(link)
    assert not broken


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "packaging/README.md"])
def test_make_targets_exist(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][a-z0-9-]*):", makefile, re.MULTILINE))
    text = (ROOT / name).read_text(encoding="utf-8")
    shown = set(re.findall(r"`make ([a-z0-9-]+)", text))
    shown |= set(re.findall(r"^    make ([a-z0-9-]+)", text, re.MULTILINE))
    assert shown
    assert not shown - targets


def test_help_names_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][a-z0-9-]*):", makefile, re.MULTILINE))
    steps = {"help", "setup", "format-check", "lint", "imports", "types"}
    assert targets - steps == set(re.findall(r"\bmake ([a-z][a-z0-9-]+)", makefile))


def test_every_action_key_and_setting_is_on_its_page() -> None:
    page = (ROOT / "docs" / "actions.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| ")]
    told = {row[1]: row[2].rstrip("| ") for row in rows if len(row) == 3}
    missing = {
        spec.text.replace("&", ""): ", ".join(spec.keys)
        for spec in ACTIONS
        if told.get(spec.text.replace("&", "")) != ", ".join(spec.keys)
    }
    assert not missing
    keys = {row[0].strip("| `") for row in rows if len(row) == 4}
    assert not set(SETTINGS) - keys
    assert not {spec.id for spec in ACTIONS if f"`{spec.id}`" not in page}
