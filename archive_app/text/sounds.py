"""How words typed in Latin letters may be read as Chinese: spellings of names, syllables."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from itertools import islice, product
from typing import Final

from archive_app.domain.searching import ExpansionKind
from archive_app.text.fold import fold_text
from archive_app.text.leaves import Leaf, Step, StepKind, is_off
from archive_app.text.pinyin import plain_umlauts, readings, toneless
from archive_app.text.pinyin_syllables import split_syllables

MOST_WAYS: Final = 8  # to read what was typed aloud

_PLAIN = re.compile("([LlNn])[Uu]")


def other_spellings(joined: str) -> tuple[str, ...]:
    """A name written as one word, as it stands, and with its ü in the way names are kept."""
    return tuple(dict.fromkeys((joined, plain_umlauts(joined)))) if joined else ()


def umlaut_spelling(joined: str) -> str:
    """A name that is typed with lu or nu, read with ü instead; '' when there is nothing so read."""
    other = _PLAIN.sub(r"\1v", plain_umlauts(joined))
    return "" if other == plain_umlauts(joined) else other


def every_spelling(joined: str) -> tuple[str, ...]:
    """The spellings of a name, those that only may be meant too."""
    return tuple(filter(None, (*other_spellings(joined), umlaut_spelling(joined))))


def allowed_spellings(joined: str, text: str, without: Set[str]) -> tuple[str, ...]:
    """The spellings of a name typed as ``text``, less those that are switched off."""
    if not joined or is_off(ExpansionKind.PINYIN, text, without):
        return ()
    if is_off(ExpansionKind.PINYIN, umlauted(text), without):
        return other_spellings(joined)
    return every_spelling(joined)


def umlauted(text: str) -> str:
    """Text as typed, with lu and nu as lü and nü."""
    return _PLAIN.sub(r"\1ü", text)


def _heard(char: str) -> tuple[str, ...]:
    """The readings of a single character."""
    return readings(char) if len(char) == 1 else ()


@lru_cache(maxsize=256)
def sound_leaves(text: str) -> tuple[Leaf, ...]:
    """What is looked for when ``text`` is read aloud, one leaf a way to cut it into syllables.

    Latin text is pinyin with or without tones and spaces; Han text stands for how it sounds. None
    for anything else.
    """
    found = dict.fromkeys(islice(product(*map(_ways, _pieces(text))), MOST_WAYS))
    return tuple(
        _leaf([syllable for piece in way for syllable in piece]) for way in found if any(way)
    )


def _pieces(text: str) -> list[str]:
    """The words of a text, and each Han character by itself."""
    pieces: list[str] = []
    for word in text.split():
        latin = ""
        for char in word:
            if _heard(fold_text(char)):
                pieces += [latin, char]
                latin = ""
            else:
                latin += char
        pieces.append(latin)
    return [piece for piece in pieces if piece]


def _ways(piece: str) -> list[tuple[str, ...]]:
    """The ways to say a word or a character, as syllables."""
    if len(piece) == 1 and (spoken := _heard(fold_text(piece))):
        return [(syllable,) for syllable in spoken]
    return [tuple(way) for way in split_syllables(toneless(piece.casefold()))]


def _leaf(syllables: list[str]) -> Leaf:
    steps = tuple(
        Step(_usual(syllable), offset, StepKind.SOUND) for offset, syllable in enumerate(syllables)
    )
    return Leaf(steps, len(steps))


def _usual(syllable: str) -> str:
    """The syllable as readings have it: lyu is lv."""
    return {"lyu": "lv", "nyu": "nv"}.get(syllable, syllable)
