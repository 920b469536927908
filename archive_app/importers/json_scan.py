"""Cuts a JSON document of any size into the records it holds, without holding the document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_TOKEN = re.compile(r'["{}\[\]:,]')
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_OPEN, _CLOSE = "{[", "}]"
_BEFORE_KEY = ("{", ",")
_MOST_KEYS = 10_000
# A single string or number longer than this is no record's field, and is never held.
_LONGEST_VALUE = 32 * 1024 * 1024


class TooLong(Exception):  # noqa: N818 - a signal to the reader
    """One value of the document is longer than anything that could be read."""


class Token(NamedTuple):
    """A bracket, comma or colon, or a whole string (``kind`` is ``"``), by absolute places."""

    kind: str
    start: int
    end: int


class Window:
    """A text that arrives in pieces; what is no longer needed is let go."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._base = 0

    def tokens(self, keep: Keep) -> Iterator[Token]:
        """Every token; text before ``keep.start`` is let go on the way."""
        at = last = 0
        while True:
            found = _TOKEN.search(self._text, at - self._base)
            if found and found[0] == '"':
                start = found.start()
                found = _STRING.match(self._text, start) or self._longer(start, keep)
                if found is None:
                    return
            if found is None:
                at = self._base + len(self._text)
                if at - last > _LONGEST_VALUE:
                    raise TooLong
                self._let_go(at if keep.start < 0 else keep.start)
                if not self._more():
                    return
                continue
            token = Token(found[0][0], self._base + found.start(), self._base + found.end())
            at = last = token.end
            yield token

    def slice(self, start: int, end: int) -> str:
        """The text between two places that are still kept."""
        return self._text[start - self._base : end - self._base]

    def _longer(self, start: int, keep: Keep) -> re.Match[str] | None:
        """A string that ends in a later piece; each try doubles what is looked at."""
        here = self._base + start
        self._let_go(here if keep.start < 0 else keep.start)
        start = here - self._base
        goal = 2 * (len(self._text) - start)
        while self._more():
            if len(self._text) - start < goal:
                continue
            if found := _STRING.match(self._text, start):
                return found
            goal = 2 * (len(self._text) - start)
            if goal > 2 * _LONGEST_VALUE:
                raise TooLong
        return _STRING.match(self._text, start)

    def _more(self) -> bool:
        piece = next(self._pieces, "")
        self._text += piece
        return bool(piece)

    def _let_go(self, before: int) -> None:
        if before > self._base:
            self._text = self._text[before - self._base :]
            self._base = before


@dataclass(slots=True)
class Keep:
    """From where on the text is still needed; -1 for not at all."""

    start: int = -1


@dataclass(frozen=True, slots=True)
class Outline:
    """What a document is: its outer bracket, how many values stand side by side, and its lists.

    ``keys`` are those of the first object; ``lists`` those whose value is a list of objects.
    """

    bracket: str = ""
    values: int = 0
    keys: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()


@dataclass(slots=True)
class _Outliner:
    """Goes through the tokens of a document; only an object's own level is looked at."""

    bracket: str = ""
    values: int = 0
    keys: dict[str, None] = field(default_factory=dict)
    lists: dict[str, None] = field(default_factory=dict)
    key: str | None = None
    text: str = ""

    def see(self, token: Token, depth: int, before: str, window: Window) -> None:
        if depth == 0 and token.kind in _OPEN:
            self.bracket = self.bracket or token.kind
            self.values += 1
        elif self.values == 1 and self.bracket == "{" and depth == 1:
            if token.kind == '"' and before in _BEFORE_KEY:
                self.text = window.slice(token.start, token.end)
            elif token.kind == ":":
                self.key = _loaded(self.text)
                self.keys[self.key] = None
            elif token.kind == ",":
                self.key = None
        elif depth == 2 and before == "[" and token.kind == "{" and self.key is not None:
            self.lists[self.key] = None


def outline(window: Window) -> Outline:
    """What the document is, by going through it once."""
    found, keep, depth, before = _Outliner(), Keep(), 0, ""
    for token in window.tokens(keep):
        found.see(token, depth, before, window)
        depth += _step(token)
        before = token.kind
        if found.bracket == "[" or found.values > 1 or depth < 0 or len(found.keys) > _MOST_KEYS:
            break
    return Outline(found.bracket, found.values, tuple(found.keys), tuple(found.lists))


def elements(
    window: Window, found: Outline, key: str | None, *, limit: int
) -> Iterator[str | None]:
    """The records of a document of that outline: items of its outer list, or of the list ``key``.

    Without either, the values that stand side by side, as in JSON Lines. A record longer than
    ``limit`` characters is None, one that is cut off with what there is of it.
    """
    keep = Keep()
    tokens = window.tokens(keep)
    if key is None and found.bracket != "[":
        yield from _side_by_side(tokens, window, keep, limit)
        return
    start = _list_start(tokens, window, key)
    if start is not None:
        yield from _items(tokens, window, keep, start, limit)


def _list_start(tokens: Iterator[Token], window: Window, key: str | None) -> int | None:
    """Where the items of the wanted list begin."""
    depth, before, name = 0, "", ""
    for token in tokens:
        if token.kind == "[":
            if depth == 0 and key is None:
                return token.end
            if depth == 1 and before == ":" and _loaded(name) == key:
                return token.end
        elif token.kind == '"' and depth == 1 and before in _BEFORE_KEY:
            name = window.slice(token.start, token.end)
        depth += _step(token)
        before = token.kind
    return None


def _items(
    tokens: Iterator[Token], window: Window, keep: Keep, start: int, limit: int
) -> Iterator[str | None]:
    depth, too_long, keep.start = 0, False, start
    for token in tokens:
        if depth == 0 and token.kind in ",]}":
            text = None if too_long else window.slice(start, token.start)
            if text is None or text.strip():
                yield text
            if token.kind != ",":
                return
            start = keep.start = token.end
            too_long = False
            continue
        depth += _step(token)
        if token.end - start > limit:
            too_long, keep.start = True, -1
    rest = None if too_long else window.slice(start, start + limit)
    if rest is None or rest.strip():
        yield rest


def _side_by_side(
    tokens: Iterator[Token], window: Window, keep: Keep, limit: int
) -> Iterator[str | None]:
    depth, start, too_long = 0, 0, False
    for token in tokens:
        if depth == 0 and token.kind in _OPEN:
            start = keep.start = token.start
            too_long = False
        depth = max(0, depth + _step(token))
        if depth == 0 and token.kind in _CLOSE:
            yield None if too_long else window.slice(start, token.end)
            keep.start = -1
        elif depth and token.end - start > limit:
            too_long, keep.start = True, -1
    if depth:
        yield None if too_long else window.slice(start, start + limit)


def _step(token: Token) -> int:
    return (token.kind in _OPEN) - (token.kind in _CLOSE)


def _loaded(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return text
