"""The papers of the project point at things that exist."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

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
