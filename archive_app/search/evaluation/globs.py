"""Terms that match a pattern of literal characters, ``*`` and ``?``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.analyser.fields import UNIT_MARK
from archive_app.search.codec.terms import TermDictionary
from archive_app.text.tokens import EXACT

_ONE = rb"(?:[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)"  # one UTF-8 character
_COMPARED: Final = 3  # bytes of a piece that are compared everywhere
MARKS: Final = (EXACT.encode(), UNIT_MARK.encode())  # terms that begin so are no words

Numbers = npt.NDArray[np.intp]


class Glob:
    """One pattern, taken apart."""

    def __init__(self, pattern: str) -> None:
        parts = [re.findall(r"\?|[^?]+", part) for part in re.sub(r"\*+", "*", pattern).split("*")]
        pieces = [piece for part in parts for piece in part]
        self.literals = [piece.encode() for piece in pieces if piece != "?"]
        self.prefix = _literal(parts[0][:1])
        self.suffix = _literal(parts[-1][-1:]) if len(pieces) > 1 or len(parts) > 1 else b""
        inner = self.literals[bool(self.prefix) : len(self.literals) - bool(self.suffix)]
        self._inner = max(inner, key=len, default=b"")
        unknown = pieces.count("?")
        self._shortest = sum(map(len, self.literals)) + unknown  # bytes
        self._longest = self._shortest + 3 * unknown if len(parts) == 1 else None
        # Beginning, end and one piece decide: nothing is left for the regular expression.
        anchored = bool(self.prefix) + bool(self.suffix)
        self._decided = len(parts) > 1 and not unknown and len(self.literals) <= max(1, anchored)
        self._regex = _regex(parts)

    def within(self, terms: TermDictionary, numbers: range) -> Numbers:
        """Those of the terms of a range that match, ascending."""
        if self.prefix:
            first, last = terms.prefix_range(self.prefix)
            numbers = range(max(first, numbers.start), min(last, numbers.stop))
        if len(numbers) <= 0:
            return np.zeros(0, np.intp)
        if self._inner and not self.suffix:
            found = self._fitting(terms, holding(terms, numbers, self._inner))
        else:
            found = self._fitting(terms, numbers)
        return found if self._decided else found[self._checked(terms, found)]

    def _fitting(self, terms: TermDictionary, numbers: range | Numbers) -> Numbers:
        """Those of the terms whose lengths and last bytes fit."""
        if isinstance(numbers, range):
            begins = terms.offsets[numbers.start : numbers.stop]
            ends = terms.offsets[numbers.start + 1 : numbers.stop + 1]
        else:
            begins, ends = terms.offsets.take(numbers), terms.offsets.take(numbers + 1)
        lengths = ends - begins
        fits = lengths >= self._shortest
        if self._longest is not None:
            fits &= lengths <= self._longest
        left = np.flatnonzero(fits)
        for back, byte in enumerate(reversed(self.suffix), 1):
            last = terms.blob.take(ends.take(left) - np.uint32(back))
            left = left.compress(last == byte)
        return left + numbers.start if isinstance(numbers, range) else numbers.take(left)

    def _checked(self, terms: TermDictionary, numbers: Numbers) -> list[bool]:
        if not len(numbers):
            return []
        base = int(terms.offsets[numbers[0]])
        raw = terms.blob[base : int(terms.offsets[numbers[-1] + 1])].tobytes()
        begins = (terms.offsets[numbers].astype(np.int64) - base).tolist()
        ends = (terms.offsets[numbers + 1].astype(np.int64) - base).tolist()
        fits = self._regex.fullmatch
        return [fits(raw, begin, end) is not None for begin, end in zip(begins, ends, strict=True)]


def _literal(pieces: list[str]) -> bytes:
    return pieces[0].encode() if pieces and pieces[0] != "?" else b""


def _regex(parts: list[list[str]]) -> re.Pattern[bytes]:
    """The parts between stars, each taken at the first place where it fits.

    That is enough for a glob, and the atomic groups keep the time linear however many stars.
    """
    read = [
        b"".join(_ONE if piece == "?" else re.escape(piece.encode()) for piece in part)
        for part in parts
    ]
    if len(read) == 1:
        return re.compile(read[0], re.DOTALL)
    between = b"".join(b"(?>.*?%b)" % part for part in read[1:-1] if part)
    return re.compile(read[0] + between + b".*" + read[-1], re.DOTALL)


@lru_cache(maxsize=64)
def read_glob(pattern: str) -> Glob:
    """The pattern, taken apart once."""
    return Glob(pattern)


def only_words(terms: TermDictionary, numbers: Numbers) -> Numbers:
    """The numbers without those of marks."""
    for mark in MARKS:
        first, last = terms.prefix_range(mark)
        if first < last:
            numbers = numbers[(numbers < first) | (numbers >= last)]
    return numbers


def holding(terms: TermDictionary, numbers: range, piece: bytes) -> Numbers:
    """The terms of a range that have ``piece`` somewhere."""
    offsets = terms.offsets[numbers.start : numbers.stop + 1].astype(np.int64)
    base = int(offsets[0])
    raw = terms.blob[base : int(offsets[-1])]
    at = _places(raw, piece)
    inside = offsets - base
    holder = inside.searchsorted(at, side="right") - 1
    holder = holder.compress(at + len(piece) <= inside.take(holder + 1))  # not across two terms
    if len(holder) > 1:
        holder = holder.compress(np.concatenate(([True], holder[1:] != holder[:-1])))
    return holder + numbers.start


def _places(raw: npt.NDArray[np.uint8], piece: bytes) -> npt.NDArray[np.intp]:
    """Where the piece begins, ascending.

    Comparing all bytes at once beats searching for one occurrence after the other when there are
    few different letters, and never takes much longer.
    """
    size = len(raw) - len(piece) + 1
    if size <= 0:
        return np.zeros(0, np.intp)
    same = raw[:size] == piece[0]
    for further, byte in enumerate(piece[1:_COMPARED], 1):
        same &= raw[further : further + size] == byte
    at = np.flatnonzero(same)
    for further, byte in enumerate(piece[_COMPARED:], _COMPARED):
        at = at.compress(raw.take(at + further) == byte)
    return at
