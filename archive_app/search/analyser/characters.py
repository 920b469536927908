"""What each character is to the analyser, as tables by code point: folded form, class, doubts.

They say of a text whose characters fold one by one exactly what ``text/fold.py`` and
``text/tokens.py`` say of it; any other text is marked and folded there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.text.fold import MARKS, exact_form, fold_text, han_table
from archive_app.text.tokens import LETTER, RUN_SCRIPTS

CODE_POINTS: Final = 0x110000

OTHER: Final = 0  # punctuation, signs: no part of a token
SPACE: Final = 1
WORD: Final = 2  # a letter, digit or mark of an alphabet
RUN: Final = 3  # Han, kana, hangul, Thai

SIMPLE: Final = 0  # folds to one character, whatever stands beside it
REWRITTEN: Final = 1  # so too, but perhaps to another one than it is written with
ODD: Final = 2  # only text/fold.py can fold it

APOSTROPHE: Final = ord("'")
# Where characters are looked at one by one; Han of planes beyond these folds by its table alone.
_COMMON: Final = (
    (0x0000, 0x3400), (0xE000, 0xE100), (0xF8F0, 0xFB00), (0xFE30, 0x10000), (0x1F000, 0x1FB00),
)  # fmt: skip
_ASSIGNED: Final = ((0, 0xD800), (0xE000, 0x40000), (0xE0000, 0xE1000))  # elsewhere is nothing yet
_AS_WRITTEN: Final = ((0x3400, 0xA000), (0xAC00, 0xD7A4), (0x20000, 0x2A6E0))  # unless in the table


@dataclass(frozen=True, slots=True)
class Characters:
    """Tables of ``CODE_POINTS`` entries: the character that each folds to, by the character as

    written; how it folds (SIMPLE, REWRITTEN, ODD), likewise; and what a folded character is.
    """

    folded: npt.NDArray[np.uint32]
    folding: npt.NDArray[np.uint8]
    kind: npt.NDArray[np.uint8]


@cache
def characters() -> Characters:
    """The tables; made once a process, in a fraction of a second."""
    folded = np.arange(CODE_POINTS, dtype=np.uint32)
    folding = np.full(CODE_POINTS, ODD, np.uint8)
    kind = _kinds()
    for start, end in _AS_WRITTEN:
        folding[start:end] = SIMPLE
    for code, kept in han_table().items():
        if folding[code] == SIMPLE:
            folded[code], folding[code] = ord(kept), REWRITTEN
    marks = re.compile(f"[{MARKS}]")
    for code in _common():
        char = chr(code)
        if not marks.match(char):
            folded[code], folding[code] = _folding(char, fold_text(char), kind)
    for table in (folded, folding, kind):
        table.flags.writeable = False
    return Characters(folded, folding, kind)


def _common() -> Iterator[int]:
    for start, end in _COMMON:
        yield from range(start, end)


def _folding(char: str, folded: str, kind: npt.NDArray[np.uint8]) -> tuple[int, int]:
    if len(folded) != 1:
        classes = {int(kind[ord(one)]) for one in folded}
        if not classes or classes & {WORD, RUN} or "'" in folded:
            return ord(char), ODD
        # Several signs, such as those of an ellipsis, part tokens as one does.
        return ord("." if OTHER in classes else " "), SIMPLE
    # What can melt into the character before it when written forms are compared is looked at there.
    same = exact_form(char) == folded and not unicodedata.category(char).startswith("M")
    return ord(folded), SIMPLE if same else REWRITTEN


def _kinds() -> npt.NDArray[np.uint8]:
    """The class of every character, from the patterns that define tokens."""
    kind = np.full(CODE_POINTS, OTHER, np.uint8)
    for start, end in _ASSIGNED:
        text = "".join(map(chr, range(start, end)))
        for value, pattern in ((SPACE, r"\s+"), (WORD, f"{LETTER}+"), (RUN, f"[{RUN_SCRIPTS}]+")):
            for found in re.finditer(pattern, text):
                kind[start + found.start() : start + found.end()] = value
    return kind
