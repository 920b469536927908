"""How well a few letters fit a label: whole words, beginnings of words, letters in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from archive_app.text.name_beginnings import begins_name

_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_EXACT, _BEGINNING, _WORDS, _INSIDE, _SOUND, _LETTERS = 1000, 900, 800, 600, 500, 400
_MID_WORD = 4  # what it costs to go on in the middle of a word


@dataclass(frozen=True, slots=True)
class Match:
    """``score`` is larger for a better fit; ``places`` are the letters of the label that fit."""

    score: float
    places: tuple[int, ...] = ()


def match(typed: str, label: str) -> Match | None:
    """How ``typed`` fits ``label``, or None. Nothing typed fits everything."""
    wanted = " ".join(_folded(typed).split())
    if not wanted:
        return Match(0)
    text = _folded(label)
    found = _plain(wanted, text) or _sound(wanted, label) or _letters(wanted, text)
    return None if found is None else Match(found.score - len(label) / 100, found.places)


def best_match(typed: str, label: str, also: tuple[str, ...] = ()) -> Match | None:
    """The fit of the label, else that of other words for the same, whose letters aren't shown."""
    if found := match(typed, label):
        return found
    others = [other.score for word in also if (other := match(typed, word)) is not None]
    return Match(max(others) - 1) if others else None


def _folded(text: str) -> str:
    """Without differences of case; as long as ``text`` is."""
    return "".join(low if len(low := char.casefold()) == 1 else char for char in text)


def _plain(wanted: str, text: str) -> Match | None:
    """As it is written: the whole, its beginning, beginnings of words in any order, a part."""
    run = tuple(range(len(wanted)))
    if text == wanted:
        return Match(_EXACT, run)
    if text.startswith(wanted):
        return Match(_BEGINNING, run)
    starts = _starts(text)
    places: list[int] = []
    for word in wanted.split():
        at = next((place for place in sorted(starts) if text.startswith(word, place)), -1)
        if at < 0:
            break
        places.extend(range(at, at + len(word)))
    else:
        return Match(_WORDS - places[0] / 100, tuple(sorted(set(places))))
    at = text.find(wanted)
    return None if at < 0 else Match(_INSIDE - at / 100, tuple(range(at, at + len(wanted))))


def _sound(wanted: str, label: str) -> Match | None:
    """Han characters by pinyin or its initials."""
    if wanted.isascii() and any(begins_name(wanted, run) for run in _HAN_RUN.findall(label)):
        return Match(_SOUND)
    return None


def _letters(wanted: str, text: str) -> Match | None:
    """The letters in their order, best where words begin: ``nar`` for New archive."""
    letters = wanted.replace(" ", "")
    starts = _starts(text)

    @cache
    def cheapest(letter: int, after: int) -> tuple[float, tuple[int, ...]] | None:
        """What the letters from ``letter`` on cost in the text after a place, and their places."""
        if letter == len(letters):
            return 0, ()
        best: tuple[float, tuple[int, ...]] | None = None
        at = text.find(letters[letter], after + 1)
        while at >= 0:
            cost: float = 1 if at in starts else _MID_WORD
            if letter and at == after + 1:
                cost = 0
            if letter or at in starts:  # the first letter begins a word
                rest = cheapest(letter + 1, at)
                if rest is not None and (best is None or cost + rest[0] < best[0]):
                    best = (cost + rest[0], (at, *rest[1]))
            at = text.find(letters[letter], at + 1)
        return best

    found = cheapest(0, -1) if len(letters) <= 12 and len(text) <= 120 else None
    if found is None or found[0] > len(letters) + 2:
        return None
    return Match(_LETTERS - 10 * found[0], found[1])


@lru_cache(maxsize=4096)
def _starts(text: str) -> frozenset[int]:
    """Where words begin; every Han character is one."""
    begun = {found.start() for found in _WORD_START.finditer(text)}
    return frozenset(begun | {found.start() for found in _HAN.finditer(text)})
