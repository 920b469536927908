"""The manual that comes with the program: its pages, their sections, and where words stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from archive_app.resource_files import help_page
from archive_app.text.fold import fold_text
from archive_app.text.help_pages import Block, Heading, parse_page, pieces_of, plain

# In the order of the contents.
PAGES = ("user-guide", "query-syntax", "actions", "command-line", "exchange")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a link leads: a page, and the slug of a heading on it ('' for its top)."""

    page: str
    slug: str = ""

    @classmethod
    def of(cls, link: str, page: str = "") -> Place | None:
        """What a link on ``page`` means; None when it leads out of the manual."""
        path, _, slug = link.partition("#")
        if not path:
            return cls(page, slug)
        name = path.removesuffix(".md")
        return cls(name, slug) if path.endswith(".md") and name in PAGES else None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it up to the next one."""

    place: Place
    title: str
    level: int
    text: str  # with the title, as it is looked through


@dataclass(frozen=True)
class ManualPage:
    """One page. ``blocks`` begin with its title."""

    name: str
    blocks: tuple[Block, ...]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its sections in order; the first is the page itself."""
        return tuple(_sections(self.name, self.blocks))

    @property
    def title(self) -> str:
        """What it is called."""
        return self.sections[0].title if self.sections else self.name


class Manual:
    """All pages. Reading them takes about 10 ms; do it when help is asked for, not before."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """``texts`` are the pages by their names, as Markdown."""
        self.pages = {name: ManualPage(name, parse_page(text)) for name, text in texts.items()}

    @classmethod
    def load(cls, more: Mapping[str, str] | None = None) -> Manual:
        """The pages that come with the program, then ``more`` that only it can write."""
        shipped = {name: help_page(f"{name}.md").read_text(encoding="utf-8") for name in PAGES}
        return cls({**shipped, **(more or {})})

    @property
    def sections(self) -> Iterator[Section]:
        """The sections of all pages, in the order of the contents."""
        for page in self.pages.values():
            yield from page.sections

    def has(self, place: Place) -> bool:
        """Whether there is such a place."""
        page = self.pages.get(place.page)
        return page is not None and (
            not place.slug or any(section.place.slug == place.slug for section in page.sections)
        )

    def find(self, text: str) -> tuple[Section, ...]:
        """Sections with every word of ``text``, those with one in their title first."""
        words = [fold_text(word) for word in text.split()]
        if not words:
            return ()
        found = [
            section
            for section in self.sections
            if all(word in fold_text(section.text) for word in words)
        ]
        return tuple(
            sorted(found, key=lambda one: not any(word in fold_text(one.title) for word in words))
        )


def pattern_of(text: str) -> re.Pattern[str] | None:
    """What finds each word of ``text`` on a page, in any case; None without a word."""
    words = sorted({re.escape(word) for word in text.split()}, key=len, reverse=True)
    return re.compile("|".join(words), re.IGNORECASE) if words else None


def _sections(page: str, blocks: Sequence[Block]) -> Iterator[Section]:
    head: Heading | None = None
    texts: list[str] = []
    first = True
    for block in blocks:
        if isinstance(block, Heading):
            if head is not None:
                yield _section(page, head, texts, first=first)
                first = False
            head, texts = block, []
        texts.append(" ".join(piece.text for piece in pieces_of(block)))
    if head is not None:
        yield _section(page, head, texts, first=first)


def _section(page: str, head: Heading, texts: Sequence[str], *, first: bool) -> Section:
    place = Place(page, "" if first else head.slug)
    return Section(place, plain(head.pieces), head.level, "\n".join(texts))
