"""A page as plain blocks: what a reader sees as lines, with what tells articles from the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from archive_app.domain.errors import ImportProblem
from archive_app.importers.markup_tree import Element, local_name
from archive_app.text.word_lists import word_set

_MOST_STEPS = 1_000_000
_DROPPED = word_set(
    """head script style noscript template svg math iframe object embed applet canvas audio video
    map select option button input textarea progress dialog amp-sidebar amp-ad amp-embed
    amp-user-notification amp-consent amp-analytics amp-iframe amp-social-share"""
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | word_set(
    """address article aside blockquote body caption center dd details dir div dl dt fieldset
    figcaption figure footer form header hgroup hr html li legend main menu nav ol p pre section
    summary table tbody td tfoot th thead tr ul amp-accordion"""
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_HAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f"
_WRAPPED_HAN = re.compile(f"(?<=[{_HAN}])\n(?=[{_HAN}])")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_MANY_CELLS = 20  # columns: a wider table is drawn with its cells, not told by them
_NOT_IN_DATA = frozenset(("table", "form", "script", "ul", "article", "section"))
_LONG_CELL = 200
_UNEVEN = 8  # times that a text may be as long as its translation: Han is short


class Kind(StrEnum):
    """What a block is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"


@dataclass(slots=True)
class Box:
    """An element that holds blocks, the one around it, and its depth."""

    element: Element
    parent: Box | None
    depth: int = 0


@dataclass(slots=True)
class Block:
    """A line or a paragraph. ``linked`` of its characters are links. ``cells`` are those of a row.

    Lines inside a block, made by ``<br>``, are parted by line feeds.
    """

    text: str
    kind: Kind
    box: Box
    linked: int = 0
    cells: tuple[str, ...] = ()
    table: Element | None = field(default=None, repr=False)


def page_blocks(root: Element) -> list[Block]:
    """The visible text of a page in order. Nothing is opened, scripts and styles are left out.

    Raises ImportProblem for a page of far too many elements.
    """
    return _Walk().blocks(root)


class _Walk:
    """Goes through a page without recursion and gathers the text of every line."""

    def __init__(self) -> None:
        self._done: list[Block] = []
        self._parts: list[str] = []
        self._linked = 0
        self._links = 0
        self._kind = Kind.TEXT
        self._preformatted = 0

    def blocks(self, root: Element) -> list[Block]:
        box = Box(root, None)
        # Elements still to enter, and the ends of those entered.
        todo: list[tuple[Element, Box, bool]] = [(root, box, False)]
        count = 0
        while todo:
            count += 1
            if count > _MOST_STEPS:
                raise ImportProblem("The page has more elements than any article would.")
            element, box, is_end = todo.pop()
            if is_end:
                self._leave(element, box)
                continue
            if not isinstance(element.tag, str) or _is_dropped(element):
                self._add(element.tail)
                continue
            inner = self._enter(element, box)
            if inner is None:
                self._add(element.tail)
                continue
            todo.append((element, inner, True))
            todo += [(child, inner, False) for child in reversed(list(element))]
        self._end(box)
        return self._done

    def _enter(self, element: Element, box: Box) -> Box | None:
        """The box that the children stand in; None when the element is done with."""
        name = local_name(element)
        if name == "br":
            self._parts.append("\x00")
            return None
        if name == "table" and (rows := data_rows(element)):
            self._end(box)
            inner = Box(element, box, box.depth + 1)
            for cells in rows:
                text = " ".join(cell.replace("\n", " ") for cell in cells if cell)
                self._done.append(Block(text, Kind.ROW, inner, cells=cells, table=element))
            return None
        if name in _BLOCKS:
            self._end(box)
            box = Box(element, box, box.depth + 1)
            if name in _HEADINGS:
                self._kind = Kind.HEADING
            elif name == "li":
                self._kind = Kind.ITEM
        self._links += name == "a"
        self._preformatted += name == "pre"
        self._add(element.text)
        return box

    def _leave(self, element: Element, box: Box) -> None:
        name = local_name(element)
        self._links -= name == "a"
        self._preformatted -= name == "pre"
        if name in _BLOCKS:
            self._end(box)
            self._kind = Kind.TEXT
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._preformatted:
            text = _SPACE.sub(" ", _WRAPPED_HAN.sub("", text))
        else:
            text = text.replace("\n", "\x00")
        self._parts.append(text)
        if self._links:
            self._linked += len(text.strip())

    def _end(self, box: Box) -> None:
        """Make a block of what was gathered; two line breaks in a row part blocks."""
        whole = "".join(self._parts)
        linked, self._parts, self._linked = self._linked, [], 0
        for part in re.split("\x00[ \x00]*\x00", whole):
            lines = [" ".join(line.split(" ")).strip(" \xa0\u3000") for line in part.split("\x00")]
            text = "\n".join(line for line in lines if line)
            if text:
                here = min(len(text), linked)
                linked -= here
                self._done.append(Block(text, self._kind, box, here))


def _is_dropped(element: Element) -> bool:
    name = local_name(element)
    if name in _DROPPED:
        return True
    return bool(_HIDDEN.search(element.get("style", ""))) or element.get("hidden", "-") != "-"


def data_rows(table: Element) -> list[tuple[str, ...]]:
    """The rows of a table that holds data or two languages; none when it only places things.

    Paragraphs of a cell are parted by line feeds.
    """
    found: list[Element] = []
    for element in table.iter():
        name = local_name(element)
        if element is not table and name in _NOT_IN_DATA:
            return []
        if name == "tr":
            found.append(element)
    # Only now: looking into cells of tables inside tables would take for ever.
    rows = [tuple(_cell(cell) for cell in row if local_name(cell) in {"td", "th"}) for row in found]
    filled = [row for row in rows if any(row)]
    width = max((len(row) for row in filled), default=0)
    if len(filled) < 2 or not 2 <= width <= _MANY_CELLS:
        return []
    full = sum(sum(map(bool, row)) >= 2 for row in filled)
    if full * 2 < len(filled):
        return []
    # Long cells are texts: only beside others of their kind are they data.
    return filled if all(_is_even(row) for row in filled) else []


def _is_even(row: tuple[str, ...]) -> bool:
    """Whether the cells of a row are all short, or two that are about as long."""
    sizes = [len(cell) for cell in row if cell]
    if max(sizes, default=0) <= _LONG_CELL:
        return True
    return len(sizes) == 2 and max(sizes) <= _UNEVEN * min(sizes)


def _cell(cell: Element) -> str:
    return "\n".join(block.text for block in _Walk().blocks(cell))
