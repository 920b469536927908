"""Numbers in any notation: 3.5万, 三万五千, 35,000 and thirty-five thousand are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.findings import Span
from archive_app.text.word_lists import word_list

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "○": 0, "两": 2, "兩": 2, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6,
    "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_BIG = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_HAN = "".join((*_DIGITS, *_SMALL, *_BIG))
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_ARABIC = re.compile(rf"\d+(?:,\d{{3}})*(?:\.\d+)?(?P<unit>[{''.join((*_SMALL, *_BIG))}]{{0,3}})")
_CHINESE = re.compile(rf"(?:百分之)?(?P<whole>[{_HAN}]+)(?:点(?P<part>[{''.join(_DIGITS)}]+))?")
_ONES = word_list(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen"""
)
_ORDINALS = word_list(
    """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"""
)
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_WORDS = (
    {word: value for value, word in enumerate(_ONES)}
    | {word: value for value, word in enumerate(_ORDINALS)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | {word[:-1] + "ieth": 10 * value for value, word in enumerate(_TENS, 2)}
    | {"dozen": 12}
)
_MULTIPLES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9,
              "trillion": 10**12}  # fmt: skip
_WORD = "|".join(sorted((*_WORDS, *_MULTIPLES), key=len, reverse=True))
_ENGLISH = re.compile(rf"\b(?:{_WORD})(?:(?:\s+and\s+|[\s-]+)(?:{_WORD}))*\b", re.IGNORECASE)
_MULTIPLE_AFTER = re.compile(rf"\s+({'|'.join(_MULTIPLES)})\b", re.IGNORECASE)
_LONGEST = 40  # characters of a numeral: longer ones are codes


@dataclass(frozen=True, slots=True)
class Number:
    """A number where it stands."""

    span: Span
    value: float


def find_numbers(text: str) -> list[Number]:
    """The numbers of ``text`` in order, in Arabic, Chinese and English notation, each once.

    Ordinals and shares of a hundred count as their number. Han numerals inside words (一些, 万一)
    are found too: who asks must bear with small ones.
    """
    plain = text.translate(_FULL_WIDTH)
    found = [*_arabic(plain), *_chinese(plain), *_english(plain)]
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    apart: list[Number] = []
    for one in found:
        if not apart or one.span.start >= apart[-1].span.end:
            apart.append(one)
    return apart


def _arabic(plain: str) -> Iterator[Number]:
    for match in _ARABIC.finditer(plain):
        unit = match["unit"]
        if match.end() - match.start() > _LONGEST:
            continue
        value = float(match.group()[: len(match.group()) - len(unit)].replace(",", ""))
        for char in unit:
            value *= _SMALL.get(char) or _BIG[char]
        end = match.end()
        if not unit and (after := _MULTIPLE_AFTER.match(plain, end)):
            value *= _MULTIPLES[after[1].lower()]
            end = after.end()
        yield Number(Span(match.start(), end), value)


def _chinese(plain: str) -> Iterator[Number]:
    for match in _CHINESE.finditer(plain):
        if match.end() - match.start() <= _LONGEST:
            value = _han_value(match["whole"])
            if part := match["part"]:
                value += int("".join(str(_DIGITS[char]) for char in part)) / 10 ** len(part)
            yield Number(Span(match.start(), match.end()), value)


def _han_value(numeral: str) -> float:
    """The value of a numeral by its units; by its digits one after the other when it has none."""
    if all(char in _DIGITS for char in numeral):
        return float("".join(str(_DIGITS[char]) for char in numeral))
    total = section = digit = 0
    for char in numeral:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _SMALL:
            section += (digit or 1) * _SMALL[char]
            digit = 0
        else:
            total = (total + section + digit or 1) * _BIG[char]
            section = digit = 0
    return float(total + section + digit)


def _english(plain: str) -> Iterator[Number]:
    for match in _ENGLISH.finditer(plain):
        words = [word for word in re.split(r"[\s-]+", match.group().lower()) if word != "and"]
        yield Number(Span(match.start(), match.end()), _english_value(words))


def _english_value(words: list[str]) -> float:
    total = part = 0
    for word in words:
        if word == "hundred":
            part = (part or 1) * 100
        elif word in _MULTIPLES:
            total += (part or 1) * _MULTIPLES[word]
            part = 0
        else:
            part += _WORDS[word]
    return float(total + part)
