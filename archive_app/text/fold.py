"""Folding: the form in which search compares texts, with the way back to the text as stored.

NFKC, then own maps for quotes and dashes, then casefold, then marks stripped from alphabets, then
traditional and simplified Han characters made one. Invisible characters are dropped.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from archive_app.resource_files import resource

FOLD_VERSION = 2  # moves when the same text would fold otherwise; part of the index's schema id

_QUOTES = "‘’‚‛ʼʻ′＇`´ʹ"
_DOUBLE_QUOTES = "“”„‟″＂「」『』﹁﹂﹃﹄«»‹›〝〞〟"
_DASHES = "‐‑‒–—―−﹘﹣－⁃⸺⸻"
_MARKED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC")
# Where to look for characters that fold to one character each, whatever stands beside them.
_SIMPLE_RANGES = (
    (0x0009, 0x000E), (0x0020, 0x0300), (0x0370, 0x0483), (0x048A, 0x0530), (0x2010, 0x2060),
    (0x3000, 0x302A), (0x3041, 0x3099), (0x309B, 0x3100), (0xFF01, 0xFF5F),
)  # fmt: skip
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
# Characters that are folded together with the one before them.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u20d0-\u20ff\u302a-\u302f\u3099\u309a\uff9e\uff9f"
    "\u1160-\u11ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. ``starts[i]``, ``ends[i]`` are where character i came from in the text given;

    both are None when every character stands where it stood.
    """

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as given that became ``text[start:end]``; not for empty spans."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold ``text`` and remember where each character came from."""
    simple = _simple()
    if simple.only.fullmatch(text):
        return Folded(text.translate(simple.table))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in simple.piece.finditer(text):
        start, end = found.span()
        if found.lastgroup:
            pieces.append(found.group().translate(simple.table))
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
            continue
        folded = _fold_cluster(found.group())
        pieces.append(folded)
        starts.extend([start] * len(folded))
        ends.extend([end] * len(folded))
    return Folded("".join(pieces), tuple(starts), tuple(ends))


def fold_text(text: str) -> str:
    """The folded text alone."""
    return fold(text).text


def exact_form(text: str) -> str:
    """Width, case and quotes folded, but accents and traditional characters kept as written."""
    kept = unicodedata.normalize("NFKC", text).translate(_punctuation()).casefold()
    return unicodedata.normalize("NFC", kept)


@cache
def han_table() -> dict[int, str]:
    """Traditional and variant Han characters -> the form that search compares."""
    table: dict[int, str] = {}
    for line in resource("text", "han_fold.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            variant, kept = line.split("\t")
            table[ord(variant)] = kept
    return table


@cache
def _punctuation() -> dict[int, str]:
    """Quotes and dashes of every kind -> ASCII."""
    return {
        **dict.fromkeys(map(ord, _QUOTES), "'"),
        **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
        **dict.fromkeys(map(ord, _DASHES), "-"),
    }


class _Simple(NamedTuple):
    """How texts are folded whose characters keep their places: most of every text."""

    only: re.Pattern[str]
    piece: re.Pattern[str]  # a run of simple characters, in a group; else one with its marks
    table: dict[int, str]


@cache
def _simple() -> _Simple:
    folded = {
        code: _fold_cluster(chr(code))
        for start, end in _SIMPLE_RANGES
        for code in range(start, end)
    }
    one_to_one = {code: kept for code, kept in folded.items() if len(kept) == 1}
    chars = _HAN + "".join(re.escape(chr(code)) for code in one_to_one)
    return _Simple(
        re.compile(f"[{chars}]*"),
        re.compile(f"(?P<simple>[{chars}]+(?![{MARKS}]))|[\\s\\S][{MARKS}]*"),
        {**han_table(), **one_to_one},
    )


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    """Fold one character with the marks that follow it; '' for what can't be seen."""
    text = unicodedata.normalize("NFKC", cluster).translate(_punctuation()).casefold()
    text = unicodedata.normalize("NFKC", text)
    if unicodedata.normalize("NFD", text) != text or len(text) > 1:
        text = _without_marks(text)
    text = "".join(char for char in text if not _is_unseen(char))
    return text.translate(han_table())


def _without_marks(text: str) -> str:
    """Strip combining marks from letters of the scripts where they are optional to readers."""
    kept: list[str] = []
    base = ""
    for char in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(char):
            base = char
        elif _strips_marks(base):
            continue
        if not _is_unseen(char):
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_unseen(char: str) -> bool:
    """Whether a character only says how others are drawn, or is half of one."""
    is_selector = 0xFE00 <= ord(char) <= 0xFE0F or 0xE0100 <= ord(char) <= 0xE01EF
    return is_selector or unicodedata.category(char) in ("Cf", "Cs")


@lru_cache(maxsize=2048)
def _strips_marks(base: str) -> bool:
    return not base or unicodedata.name(base, "").startswith(_MARKED_SCRIPTS)
