"""The manual that is shipped: every link leads somewhere, and words are found."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from archive_app.services.manual import PAGES, Manual, Place
from archive_app.text.help_pages import pieces_of

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def manual() -> Manual:
    return Manual.load()


def test_every_link_leads_to_a_place_of_the_manual(manual: Manual) -> None:
    links = [
        (page.name, piece.link)
        for page in manual.pages.values()
        for block in page.blocks
        for piece in pieces_of(block)
        if piece.link
    ]
    assert len(links) > 2
    broken = [
        (page, link)
        for page, link in links
        if (place := Place.of(link, page)) is None or not manual.has(place)
    ]
    assert not broken


def test_no_mark_of_markdown_is_left_to_be_read(manual: Manual) -> None:
    left = [
        piece.text
        for page in manual.pages.values()
        for block in page.blocks
        for piece in pieces_of(block)
        if not piece.code and re.search(r"\*\*|\]\(|`|^#|^\|", piece.text)
    ]
    assert not left


def test_sections_are_told_apart(manual: Manual) -> None:
    places = [section.place for section in manual.sections]
    assert len(places) == len(set(places)) > 20
    assert [place.page for place in places if not place.slug] == list(PAGES)


def test_words_are_found_in_any_case_and_script(manual: Manual) -> None:
    assert manual.find("LINKED sentences")[0].title == "Linked sentences"
    assert {one.place for one in manual.find("座談会")} == {
        one.place for one in manual.find("座谈会")
    }
    assert manual.find("座谈会")
    assert manual.find("no-such-word") == ()
    assert manual.find("  ") == ()


@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc/passwd", "../README.md"])
def test_nothing_else_is_a_place(link: str) -> None:
    assert Place.of(link, "user-guide") is None


def test_packages_hold_every_page() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        wheel = tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]
    pages = {f"docs/{name}.md" for name in PAGES}
    assert {name for name in wheel["only-include"] if name.startswith("docs/")} == pages
    spec = (ROOT / "packaging" / "archive-app.spec").read_text(encoding="utf-8")
    found = re.search(r"^HELP_PAGES = \((.*)\)$", spec, re.MULTILINE)
    assert found is not None
    assert tuple(re.findall(r'"([\w-]+)"', found[1])) == PAGES
