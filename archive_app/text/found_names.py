"""Names that both languages of an article have: 毕伟民 beside Bi Weimin.

A capitalised pair of words that reads as pinyin is looked for in the Chinese that stands opposite:
if characters there are read so, and the first is a surname, both texts confirm each other. A single
capitalised word is a place when the characters end as places do. What only one text says is never
taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.articles import NameKind
from archive_app.text.fold import han_table
from archive_app.text.names import is_han_name, is_pinyin_name
from archive_app.text.pinyin import plain_umlauts, readings, with_v
from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.place_names import names_place

_PERSON = re.compile(r"\b([A-Z][a-zü]+(?:['’-]?[A-Za-zü]+)*) ([A-Z][a-zü]+(?:['’-]?[a-zü]+)*)\b")
_WORD = re.compile(r"\b[A-Z][a-zü]+(?:['’][a-zü]+)?\b")
_HAN_RUN = re.compile("[\u4e00-\u9fff]+")
_ENDS_OF_PLACES = "市县区省镇乡村州"
_WORDS_OF_PLACES = ("City", "County", "District", "Province", "Town", "Township", "Village")


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name as the original and as the translation have it."""

    kind: NameKind
    original: str
    translation: str


def found_names(original: str, translation: str) -> set[FoundName]:
    """The names that a Chinese passage and its English translation both have."""
    runs = [(run[0], run[0].translate(han_table())) for run in _HAN_RUN.finditer(original)]
    if not runs:
        return set()
    return {*_people(runs, translation), *_places(runs, translation)}


def _people(runs: list[tuple[str, str]], translation: str) -> Iterator[FoundName]:
    for match in _PERSON.finditer(translation):
        for surname, given in ((match[1], match[2]), (match[2], match[1])):
            if not is_pinyin_name(f"{surname} {given}"):
                continue
            printed = f"{surname} {given}"
            found = None
            for ways in _ways(surname, given):
                found = next(
                    (
                        han
                        for han in _read_so(runs, ways)
                        if is_han_name(han) and not names_place(han)
                    ),
                    None,
                )
                if found:
                    break
            if found:
                yield FoundName(NameKind.PERSON, found, printed)
                break


def _places(runs: list[tuple[str, str]], translation: str) -> Iterator[FoundName]:
    for match in _WORD.finditer(translation):
        after = translation[match.end() :].split(maxsplit=1)
        ends_so = bool(after) and after[0].strip(".,;:") in _WORDS_OF_PLACES
        for ways in _ways(match[0]):
            if len(ways) < 2:
                continue
            for run, folded in runs:
                for at in _starts(folded, ways):
                    end = at + len(ways)
                    tail = run[end : end + 1]
                    if (tail and tail in _ENDS_OF_PLACES and ends_so) or (
                        names_place(run[at:end]) and not ends_so
                    ):
                        whole = run[at : end + 1] if ends_so else run[at:end]
                        latin = f"{match[0]} {after[0].strip('.,;:')}" if ends_so else match[0]
                        yield FoundName(NameKind.PLACE, whole, latin)


def _ways(*words: str) -> list[list[str]]:
    """The ways that the words fall into syllables, one after the other."""
    ways: list[list[str]] = [[]]
    for word in words:
        spelt = plain_umlauts(with_v(word).lower())
        ways = [way + more for way in ways for more in split_syllables(spelt)]
    return [way for way in ways if 1 < len(way) <= 4]


def _read_so(runs: list[tuple[str, str]], syllables: list[str]) -> Iterator[str]:
    for run, folded in runs:
        for at in _starts(folded, syllables):
            yield run[at : at + len(syllables)]


def _starts(folded: str, syllables: list[str]) -> Iterator[int]:
    """Where characters in a row are read as the syllables."""
    for at in range(len(folded) - len(syllables) + 1):
        if all(
            syllable in _readings(folded[at + place]) for place, syllable in enumerate(syllables)
        ):
            yield at


def _readings(char: str) -> frozenset[str]:
    known = _KNOWN.get(char)
    if known is None:
        known = frozenset(map(plain_umlauts, readings(char)))
        _KNOWN[char] = known
    return known


_KNOWN: dict[str, frozenset[str]] = {}  # readings by character; no more than there are
