"""Front matter: the few lines of ``key: value`` between ``---`` at the start of a text."""

from __future__ import annotations

import re

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LARGEST = 64 * 1024  # characters
_KEY = re.compile(
    r"(?P<key>[^\s:#'\"\-][^:#]{0,60}?|\"[^\"]{1,60}\"|'[^']{1,60}')\s*:(?:\s+(?P<value>.*))?$"
)
_ITEM = re.compile(r"\s*-\s+(.*)$")
_BLOCK = re.compile(r"[|>][+-]?\d?$")
_PART = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,]*))\s*(?:,|$)""")
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}

Value = str | list[str]


def split_front_matter(text: str) -> tuple[dict[str, Value], str]:
    """({key: value}, the text below); an empty mapping when ``text`` doesn't begin with any.

    The flat subset of YAML: plain and quoted values, lists in brackets or one item a line, blocks
    after ``|`` and ``>``. Values are texts, whatever they look like. Lines that are none of these
    stay with the key above them, so that nothing is lost.
    """
    start = _FENCE.match(text.lstrip("\ufeff"))
    if start is None:
        return {}, text
    text = text.lstrip("\ufeff")
    end = _END.search(text, start.end(), start.end() + _LARGEST)
    if end is None:
        return {}, text
    values = _values(text[start.end() : end.start()].splitlines())
    # A rule at the start of a text that has no keys is only a rule.
    return (values, text[end.end() :].lstrip("\r\n")) if values else ({}, text)


def _values(lines: list[str]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    key = ""
    more: list[str] = []
    for line in [*lines, None]:
        found = _KEY.match(line) if line is not None else None
        if line is not None and not found:
            if line.strip() and not line.lstrip().startswith("#"):
                more.append(line)
            continue
        if key:
            values[key] = _value(str(values[key]), more)
        if found:
            key = _plain(found["key"])
            key = key if key not in values else f"{key} ({len(values)})"
            values[key] = (found["value"] or "").strip()
            more = []
    return values


def _value(first: str, more: list[str]) -> Value:
    """The value of a key from the rest of its line and the lines below it."""
    items = [_ITEM.match(line) for line in more]
    if not first and items and all(items):
        return [_plain(item[1]) for item in items if item]
    if _BLOCK.fullmatch(first):
        joint = "\n" if first.startswith("|") else " "
        return joint.join(line.strip() for line in more)
    if first.startswith("[") and first.endswith("]") and not more:
        return [part for part in _list(first[1:-1]) if part]
    return " ".join([_plain(first), *(line.strip() for line in more)]).strip()


def _list(text: str) -> list[str]:
    parts: list[str] = []
    at = 0
    while at < len(text):
        found = _PART.match(text, at)
        if found is None or found.end() == at:
            return [*parts, text[at:].strip()]
        at = found.end()
        parts.append(_plain(found[0].strip().rstrip(",").strip()))
    return parts


def _plain(text: str) -> str:
    """A value without its quotation marks, or without the comment after it."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", lambda m: _ESCAPES.get(m[1], m[0]), text[1:-1])
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return re.split(r"\s#\s", text, maxsplit=1)[0].strip()
