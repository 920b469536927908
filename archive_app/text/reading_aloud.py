"""How Chinese text is read aloud: pinyin with tone marks, character by character and as words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive_app.text.names import COMPOUND_SURNAMES

_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of the character at ``place``; readings of a word depend on its neighbours."""

    place: int
    pinyin: str


def readings_of(text: str) -> tuple[Reading, ...]:
    """The reading of every Han character of ``text``, in order; others have none.

    A guess where a character has several: 行 is háng in 银行 and xíng alone.
    """
    found: list[Reading] = []
    for run in _HAN_RUN.finditer(text):
        spoken = _spoken(run[0])
        found += [Reading(run.start() + at, pinyin) for at, pinyin in enumerate(spoken)]
    return tuple(found)


def reading_of_person(name: str) -> str:
    """The reading of a Chinese person's name: Ōuyáng Lán. A guess, as :func:`readings_of` is."""
    spoken = [one.pinyin for one in readings_of(name)]
    surname = 2 if len(spoken) > 2 and name[:2] in COMPOUND_SURNAMES else 1
    parts = ("".join(spoken[:surname]), "".join(spoken[surname:]))
    return " ".join(part[:1].upper() + part[1:] for part in parts if part)


def _spoken(run: str) -> list[str]:
    # Loaded when it is needed: the table of phrases takes a moment and some megabytes.
    from pypinyin import Style, lazy_pinyin

    spoken = lazy_pinyin(run, style=Style.TONE, errors="ignore")
    if len(spoken) == len(run):
        return spoken
    # A character without a known reading was left out: read them one by one.
    return ["".join(lazy_pinyin(char, style=Style.TONE, errors="ignore")) for char in run]
