"""Pages of the help: the part of Markdown that our own documents are written in, as blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"(\s*)(?:[-*]|(\d+)[.)])\s+(.*)$")
_RULE = re.compile(r"\|?\s*:?-{3,}")
_FENCE = "```"
_INLINE = re.compile(
    r"""
    (?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)
    | \[(?P<label>[^\]]*)\]\((?P<target>[^)\s]+)\)
    | \*\*(?P<strong>.+?)\*\*
    | (?<![\w*])\*(?P<slanted>[^\s*](?:[^*]*[^\s*])?)\*(?!\w)
    | \\(?P<escaped>[\\`*\[\]|_#])
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one look; ``link`` is where a click leads, '' for nowhere."""

    text: str
    strong: bool = False
    slanted: bool = False
    code: bool = False
    link: str = ""


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``slug`` is what links to it end in, unique on its page."""

    level: int  # 1 to 6
    pieces: Pieces
    slug: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list; ``number`` is 0 in a list without numbers."""

    depth: int
    number: int
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the first of them the head; every row has as many cells as the head."""

    rows: tuple[tuple[Pieces, ...], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines to be typed as they stand."""

    text: str


Block = Heading | Paragraph | Item | Table | Listing


def parse_page(text: str) -> tuple[Block, ...]:
    """The blocks of a page, in order."""
    return tuple(_with_slugs(_blocks(text.splitlines())))


def plain(pieces: Sequence[Piece]) -> str:
    """What is read of pieces."""
    return "".join(piece.text for piece in pieces)


def pieces_of(block: Block) -> Iterator[Piece]:
    """Every piece of a block; a listing is one piece of code."""
    match block:
        case Table(rows):
            for row in rows:
                for cell in row:
                    yield from cell
        case Listing(text):
            yield Piece(text, code=True)
        case _:
            yield from block.pieces


def slug_of(heading: str) -> str:
    """The end of a link to a heading, as web sites for such pages make it."""
    kept = "".join(char for char in heading.casefold() if char.isalnum() or char in {" ", "-", "_"})
    return kept.replace(" ", "-")


def _with_slugs(blocks: Iterator[Block]) -> Iterator[Block]:
    seen: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, Heading):
            slug = slug_of(plain(block.pieces))
            number = seen.get(slug, 0)
            seen[slug] = number + 1
            yield replace(block, slug=f"{slug}-{number}" if number else slug)
        else:
            yield block


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif line.startswith(_FENCE):
            end = next(
                (i for i in range(at + 1, len(lines)) if lines[i].startswith(_FENCE)), len(lines)
            )
            yield Listing("\n".join(lines[at + 1 : end]))
            at = end + 1
        elif line.startswith("    "):
            end = _end(lines, at, lambda other: other.startswith("    "))
            yield Listing("\n".join(one[4:] for one in lines[at:end]))
            at = end
        elif found := _HEADING.match(line):
            yield Heading(len(found[1]), _pieces(found[2]), "")
            at += 1
        elif line.startswith("|"):
            end = _end(lines, at, lambda other: other.startswith("|"))
            yield _table(lines[at:end])
            at = end
        elif found := _ITEM.match(line):
            end = _end(lines, at + 1, _goes_on)
            text = " ".join([found[3], *(one.strip() for one in lines[at + 1 : end])])
            yield Item(len(found[1]) // 2, int(found[2] or 0), _pieces(text))
            at = end
        else:
            end = _end(lines, at + 1, _goes_on)
            yield Paragraph(_pieces(" ".join(one.strip() for one in lines[at:end])))
            at = end


def _end(lines: Sequence[str], start: int, belongs: Callable[[str], bool]) -> int:
    """Where the run of lines ends of which ``belongs`` is true."""
    return next((i for i in range(start, len(lines)) if not belongs(lines[i])), len(lines))


def _goes_on(line: str) -> bool:
    """Whether a line goes on with the paragraph or point before it."""
    begins = line.startswith(("|", _FENCE)) or _HEADING.match(line) or _ITEM.match(line)
    return bool(line.strip()) and not begins


def _table(lines: Sequence[str]) -> Table:
    rows = [
        tuple(_pieces(cell.strip()) for cell in _cells(line))
        for line in lines
        if not _RULE.match(line)
    ]
    width = len(rows[0])
    return Table(tuple((*row, *((),) * width)[:width] for row in rows))


def _cells(line: str) -> list[str]:
    """The cells of a row; a bar inside is written with a backslash before it."""
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


_NORMAL = Piece("")


def _pieces(text: str, look: Piece = _NORMAL) -> Pieces:
    """The pieces of running text, in the look of what they stand in."""
    found: list[Piece] = []
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(replace(look, text=text[at : match.start()]))
        found += _piece(match, look)
        at = match.end()
    if at < len(text):
        found.append(replace(look, text=text[at:]))
    return tuple(found)


def _piece(match: re.Match[str], look: Piece) -> Pieces:
    if (code := match["code"]) is not None:
        inner = code[1:-1] if code[:1] == code[-1:] == " " and code.strip() else code
        return (replace(look, text=inner, code=True),)
    if (label := match["label"]) is not None:
        return _pieces(label, replace(look, link=match["target"]))
    if (strong := match["strong"]) is not None:
        return _pieces(strong, replace(look, strong=True))
    if (slanted := match["slanted"]) is not None:
        return _pieces(slanted, replace(look, slanted=True))
    return (replace(look, text=match["escaped"]),)
