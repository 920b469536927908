"""Names that both languages of an article have: 毕伟民 beside Bi Weimin.

A capitalised pair of words that reads as pinyin is looked for in the Chinese that stands opposite:
if characters there are read so, and the first is a surname, both texts confirm each other. A single
capitalised word is a place when the characters end as places do. What only one text says is never
taken for a name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.articles import NameKind
from archive_app.text.fold import han_table
from archive_app.text.names import is_han_name, is_pinyin_name
from archive_app.text.pinyin import plain_umlauts, readings, with_v
from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.place_names import is_well_known, names_place

# Overlapping pairs count: "Director Bi Weimin" holds "Director Bi" and "Bi Weimin".
_PAIR = re.compile(r"(?=\b([A-Z][a-zü]+(?:['’-][A-Za-zü]+)*) ([A-Z][a-zü]+(?:['’-][A-Za-zü]+)*)\b)")
_WORD = re.compile(
    r"\b([A-Z][a-zü]+(?:['’][a-zü]+)?)( (?:City|County|District|Province|Town|Township|Village)\b)?"
)
_HAN = re.compile("[\u4e00-\u9fff]+")
_BORDER = "\n"  # stands between what is not next to each other
_ENDS_OF = {
    "City": "市",
    "County": "县縣",
    "District": "区區",
    "Province": "省",
    "Town": "镇鎮",
    "Township": "乡鄉镇鎮",
    "Village": "村",
}
_ENDS_OF_GREAT = "市县縣省"
_MOST_SYLLABLES = 4


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name as the original and as the translation have it."""

    kind: NameKind
    original: str
    translation: str


def found_names(chinese: str, english: str) -> set[FoundName]:
    """The names that a Chinese passage and its English counterpart both have."""
    heard = _Heard(chinese)
    if not heard:
        return set()
    return {*_people(heard, english), *_places(heard, english)}


def _people(heard: _Heard, english: str) -> Iterator[FoundName]:
    for first, second in dict.fromkeys(_PAIR.findall(english)):
        for surname, given in ((first, second), (second, first)):
            printed = f"{surname} {given}"
            if is_pinyin_name(printed):
                told = (han for way in _ways(surname, given) for han in heard.read_as(way))
                name = next((one for one in told if _names_person(one)), None)
                if name is not None:
                    yield FoundName(NameKind.PERSON, name, printed)
                    break


def _names_person(han: str) -> bool:
    return is_han_name(han) and not names_place(han)


def _places(heard: _Heard, english: str) -> Iterator[FoundName]:
    for word, level in dict.fromkeys(_WORD.findall(english)):
        for way in _ways(word):
            place = _place(heard, way, level.strip()) if len(way) > 1 else None
            if place is not None:
                yield FoundName(NameKind.PLACE, place, word + level)
                break


def _place(heard: _Heard, way: list[str], level: str) -> str | None:
    """Songning County needs 松宁县; Songning alone a 松宁市 somewhere, or to be well known."""
    if level:
        return next(heard.read_as(way, followed_by=_ENDS_OF[level]), None)
    known = (place for place in heard.read_as(way) if is_well_known(place))
    return next(known, None) or next(heard.read_as(way, followed_by=_ENDS_OF_GREAT), None)


def _ways(*words: str) -> list[list[str]]:
    """The ways that the words fall into syllables, one after the other."""
    ways: list[list[str]] = [[]]
    for word in words:
        spelt = plain_umlauts(with_v(word).lower())
        ways = [way + more for way in ways for more in split_syllables(spelt)]
    return [way for way in ways if len(way) <= _MOST_SYLLABLES]


class _Heard:
    """Where a Chinese passage is read as a syllable."""

    def __init__(self, passage: str) -> None:
        self._text = _BORDER.join(_HAN.findall(passage))
        self._at: defaultdict[str, set[int]] = defaultdict(set)
        for at, char in enumerate(self._text.translate(han_table())):
            for reading in _readings(char):
                self._at[reading].add(at)

    def __bool__(self) -> bool:
        return bool(self._text)

    def read_as(self, syllables: list[str], followed_by: str | None = None) -> Iterator[str]:
        """The characters in a row that are read so, from the beginning of the passage.

        With ``followed_by``, only where one of these comes next; it is part of the answer.
        """
        starts = self._at.get(syllables[0], set())
        for place, syllable in enumerate(syllables[1:], 1):
            starts = {at for at in starts if at + place in self._at.get(syllable, ())}
        for at in sorted(starts):
            end = at + len(syllables)
            if followed_by is None:
                yield self._text[at:end]
            elif self._text[end : end + 1] and self._text[end] in followed_by:
                yield self._text[at : end + 1]


def _readings(char: str) -> frozenset[str]:
    known = _KNOWN.get(char)
    if known is None:
        known = frozenset(map(plain_umlauts, readings(char)))
        _KNOWN[char] = known
    return known


_KNOWN: dict[str, frozenset[str]] = {}  # readings by character; no more than there are
