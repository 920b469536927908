"""Looking a Chinese word up, offline: CC-CEDICT as people read it, with pinyin and meanings."""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from archive_app.resource_files import resource
from archive_app.text.fold import fold_text

LONGEST_WORD = 12  # characters of a word that is looked for around a place
_LINE = re.compile(
    r"(?P<traditional>\S+) (?P<simplified>\S+) \[(?P<pinyin>[^\]]*)\] /(?P<meanings>.*)/"
)
_NUMBERED = re.compile(r"(?P<syllable>[A-Za-zü]+)(?P<tone>[1-5])")
_TONES = ("", "\u0304", "\u0301", "\u030c", "\u0300", "")  # by the number of the tone
_IN_TEXT = re.compile(r" ?\[(?P<pinyin>[A-Za-z:,·' ]+[1-5][^\]]*)\]")
_NAMES = re.compile(r"(?P<traditional>[^\s|/,:;\[\]]+)\|(?P<simplified>[^\s|/,:;\[\]]+)(?=\[)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word in both scripts, how it is read (with tone marks), and what it means."""

    simplified: str
    traditional: str
    pinyin: str
    meanings: tuple[str, ...]


class WordBook:
    """A dictionary file in memory; entries are read when they are asked for."""

    def __init__(self, lines: Mapping[str, Sequence[str]]) -> None:
        """``lines`` are those of the file, by the folded word."""
        self._lines = lines

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[str]:
        """Every word, folded."""
        return iter(self._lines)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Every entry of a word, in either script; () when there is none."""
        lines = self._lines.get(fold_text(word), ())
        return tuple(entry for entry in map(_entry, lines) if entry is not None)

    def word_at(self, text: str, place: int) -> tuple[int, int] | None:
        """Start and end of the longest word that covers the character at ``place``.

        Of two as long the one that begins earlier; None when the character is in no word.
        """
        if not 0 <= place < len(text):
            return None
        for length in range(LONGEST_WORD, 0, -1):
            for start in range(max(0, place - length + 1), place + 1):
                end = start + length
                if end <= len(text) and fold_text(text[start:end]) in self._lines:
                    return start, end
        return None

    @classmethod
    def read(cls, path: Path) -> WordBook:
        """Read a gzipped file in the form of CC-CEDICT; raises OSError."""
        lines: dict[str, list[str]] = {}
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#") and line.count(" ") >= 2:
                    lines.setdefault(fold_text(line.split(" ", 2)[1]), []).append(line)
        return cls(lines)


@cache
def bundled_words() -> WordBook:
    """The dictionary that comes with the program; empty where the optional file was left out."""
    try:
        return WordBook.read(resource("dictionary", "cedict_ts.u8.gz"))
    except FileNotFoundError:
        return WordBook({})


def toned(numbered: str) -> str:
    """Pinyin with tone marks: ``nu:3 xing2`` gives ``nǚ xíng``; what is no pinyin stays."""
    spelt = numbered.replace("u:", "ü").replace("U:", "Ü").replace("xx5", "")
    return _NUMBERED.sub(_marked, spelt).strip()


def _entry(line: str) -> Entry | None:
    match = _LINE.match(line)
    if match is None:
        return None
    meanings = tuple(
        _readable(meaning) for meaning in match["meanings"].split("/") if meaning.strip()
    )
    return Entry(match["simplified"], match["traditional"], toned(match["pinyin"]), meanings)


def _readable(meaning: str) -> str:
    """``CL:個|个[ge4]`` as people read it: simplified, with tone marks in brackets."""
    plain = _NAMES.sub(lambda found: found["simplified"], meaning)
    if plain.startswith("CL:"):
        plain = f"measure word: {plain[3:].replace(',', ', ')}"
    return _IN_TEXT.sub(lambda found: f" ({toned(found['pinyin'])})", plain)


def _marked(found: re.Match[str]) -> str:
    syllable, tone = found["syllable"], int(found["tone"])
    at = _place_of_mark(syllable.lower())
    if at is None or not _TONES[tone]:
        return syllable
    marked = syllable[: at + 1] + _TONES[tone] + syllable[at + 1 :]
    return unicodedata.normalize("NFC", marked)


def _place_of_mark(syllable: str) -> int | None:
    """On a or e, on the o of ou, else on the last vowel."""
    for vowels in ("a", "e", "ou"):
        if (at := syllable.find(vowels)) >= 0:
            return at
    return max((at for at, char in enumerate(syllable) if char in "aeiouü"), default=None)
