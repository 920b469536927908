"""Markdown as plain text: what a reader of the page would read, code as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive_app.importers.two_columns import TwoColumns, two_columns

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_REFERENCE = re.compile(r" {0,3}\[[^\]^][^\]]{0,200}\]:[ \t]*\S+")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_RULER = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(
    r"</?(?:a|b|br|i|u|em|strong|span|div|p|font|center|img|sup|sub|hr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CODE = re.compile(r"(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)")
_IMAGE = re.compile(
    r"!\[([^\]\n]{0,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)"
)
_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,500})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\[\]\n]{0,200}\])"
)
_ADDRESS = re.compile(r"<((?:https?|mailto):[^<>\s]{1,500})>")
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)(.{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?![\s*])([^*\n]{1,1000}?)(?<![\s*])\*(?!\*)|(?<![\w_])_(?![\s_])([^_\n]{1,1000}?)(?<![\s_])_(?![\w_])"
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_HELD = "\ue000"
_HAN_END = re.compile("[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]$")
_HAN_START = re.compile("[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class PlainMarkdown:
    """The text of a Markdown document; ``title`` is its first heading if it begins with it.

    ``pair`` is set when the document is a table of two languages.
    """

    text: str
    title: str = ""
    pair: TwoColumns | None = None


@dataclass(slots=True)
class _Block:
    """Lines of one kind: ``text``, ``heading``, ``code``, ``row``."""

    kind: str
    lines: list[str]
    level: int = 0


def plain_markdown(text: str) -> PlainMarkdown:
    """Markdown without its marks: headings, emphasis, links and tables become their words."""
    blocks = list(_blocks(_COMMENT.sub("", text).splitlines()))
    title = ""
    if blocks and blocks[0].kind == "heading" and blocks[0].level == 1 and len(blocks) > 1:
        title = _inline(blocks.pop(0).lines[0])
    rows = [_cells(line) for block in blocks if block.kind == "row" for line in block.lines]
    inside = sum(len(cell) for row in rows for cell in row)
    if rows and 2 * inside > sum(len(line) for block in blocks for line in block.lines):
        pair = two_columns([[_inline(cell) for cell in row] for row in rows])
        if pair is not None:
            return PlainMarkdown("", title, pair)
    return PlainMarkdown("\n\n".join(filter(None, map(_shown, blocks))), title)


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """The blocks of a document in order."""
    block = _Block("text", [])
    fence = ""
    for line in lines:
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
                yield block
                block = _Block("text", [])
            else:
                block.lines.append(line)
            continue
        line = _unquoted(line)
        if found := _FENCE.match(line):
            yield from _ended(block)
            fence, block = found[1], _Block("code", [])
            continue
        kind, level = _kind(line, block)
        if kind == "underline":
            heading = _Block("heading", [" ".join(block.lines)], 1 if "=" in line else 2)
            yield heading
            block = _Block("text", [])
            continue
        if kind == "ruler":
            continue
        if kind in {"blank", "rule", "heading", "item"} or kind != block.kind:
            yield from _ended(block)
            block = _Block("row" if kind == "row" else "text", [])
        if kind == "heading":
            yield _Block("heading", [_heading(line)], level)
        elif kind in {"text", "item", "row"}:
            block.lines.append(line)
    yield from _ended(block)


def _ended(block: _Block) -> Iterator[_Block]:
    if block.lines:
        yield block


def _kind(line: str, block: _Block) -> tuple[str, int]:
    """(kind, level of a heading) of a line below those of ``block``."""
    if not line.strip():
        return "blank", 0
    if block.kind == "text" and block.lines and _UNDERLINE.match(line):
        return "underline", 0
    if _RULE.match(line) or _REFERENCE.match(line):
        return "rule", 0
    if found := _HEADING.match(line):
        return "heading", len(found[1])
    if block.kind == "row" and _RULER.match(line):
        return "ruler", 0
    if _ROW.match(line):
        return "row", 0
    return ("item" if _ITEM.match(line) else "text"), 0


def _unquoted(line: str) -> str:
    for _ in range(5):
        found = _QUOTE.match(line)
        if not found:
            break
        line = line[found.end() :]
    return line


def _heading(line: str) -> str:
    found = _HEADING.match(line)
    return (found[2] or "") if found else line


def _cells(row: str) -> list[str]:
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", row.strip()[1:-1])]


def _shown(block: _Block) -> str:
    if block.kind == "code":
        return "\n".join(block.lines)
    if block.kind == "row":
        return "\n\n".join(
            " ".join(filter(None, map(_inline, _cells(line)))) for line in block.lines
        )
    return _inline(_joined(block.lines))


def _joined(lines: Sequence[str]) -> str:
    """Lines as one paragraph: two blanks or a backslash at an end break it, other ends don't."""
    text = ""
    for line in lines:
        ends = text.endswith(("  ", "\\"))
        plain = line.strip() if text else line.rstrip("\r\n").lstrip()
        if not text:
            text = line.lstrip()
            continue
        if ends:
            text = text.rstrip(" \\") + "\n" + line.lstrip()
        elif _HAN_END.search(text.rstrip()) and _HAN_START.match(plain):
            text = text.rstrip() + line.lstrip()
        else:
            text = text.rstrip() + " " + line.lstrip()
    return text.strip()


def _inline(text: str) -> str:
    """The words of a line of Markdown; code inside it stays as it stands."""
    held: list[str] = []

    def hold(kept: str) -> str:
        held.append(kept)
        return f"{_HELD}{len(held) - 1}{_HELD}"

    text = text.replace(_HELD, "")
    text = _CODE.sub(lambda m: hold(m[2].strip() or m[2]), text)
    text = _ESCAPED.sub(lambda m: hold(m[1]), text)
    text = _ADDRESS.sub(lambda m: hold(m[1]), text)
    text = _TAG.sub(lambda m: "\n" if m[0].lower().startswith("<br") else "", text)
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(r"\1", text)
    for _ in range(2):
        text = _STRONG.sub(r"\2", text)
        text = _EMPHASIS.sub(lambda m: m[1] or m[2], text)
    return re.sub(f"{_HELD}(\\d+){_HELD}", lambda m: held[int(m[1])], text).strip()
