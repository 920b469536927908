"""Numbers that a sentence and its translation do not share.

Doubt speaks for the translation: a number counts as kept when the other side has its value in any
notation, here or in the sentences around, and small, vague and idiomatic ones are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive_app.domain.findings import Span
from archive_app.text.numbers import find_numbers
from archive_app.text.word_lists import word_list

_SMALLEST = 10
_MULTIPLES = "万萬亿億"
_ROUND = f"百千{_MULTIPLES}"
_ORDINAL = re.compile(r"(?:st|nd|rd|th|s)\b")
_MONTHS = word_list("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\b")
_MONTH_NAME = rf"(?:{'|'.join(_MONTHS)})[a-z]*"
_DATED = re.compile(
    rf"\b(?P<month>{_MONTH_NAME})\.? +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![,.]\d)"
    rf"|\b(?P<first>\d{{1,2}})(?:st|nd|rd|th)? +(?:of +)?(?P<then>{_MONTH_NAME})\b"
)
_DATE_AFTER = re.compile(r"\s?[月日号號]")
_DECADES = word_list("twenties thirties forties fifties sixties seventies eighties nineties")
_DECADE = re.compile(rf"\b(?:{'|'.join(_DECADES)})\b", re.IGNORECASE)
_VAGUE_BEFORE = re.compile(rf"[数數几幾上成十{_ROUND}]$")  # tens of thousands, hundreds of …
_JOINING = re.compile(r"[多余餘几幾]?|\s")  # 一百多万: more than a million
_MULTIPLIED = re.compile(
    r"\s*(?:тыс|млн|млрд|трлн|миллион|миллиард|만|억|천|조|ألف|آلاف|مليون|مليار|Mio|Mrd|Tausend"
    r"|[Mm]il(?:le|iers|l?ion|liard|iard|lones)?\b)"
)
_WRITTEN = re.compile(r"\d+(?:[.,:\u066b\u066c\u00a0\u202f' ]\d+)*")
_WORD_BEFORE = re.compile(r"[A-Za-z][-\u2010-\u2013]?$")  # COVID-19, G20
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s()<>\[\]，。）]+")
_HOUR = re.compile(
    r"点(?=[零〇一二三四五六七八九]?十|[零〇][一二三四五六七八九]|[一二三四五六七八九]分)"
)
_THAT_ONE = re.compile(r"(?<=th|st|nd|rd|en|ed|nd|on) one$", re.IGNORECASE)  # the thirteenth one
_HAN_DIGITS = re.compile(r"[〇○零一二三四五六七八九]+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number where it stands; ``is_plain`` when it means just its value."""

    span: Span
    value: float
    is_plain: bool
    is_date: bool = False  # a month or its day


@dataclass(frozen=True, slots=True)
class Difference:
    """A number of a sentence and the one that stands in its place in the translation."""

    source: Span
    target: Span


@lru_cache(maxsize=64)  # each sentence is asked for its own sake and for its neighbours'
def numerals(text: str) -> tuple[Numeral, ...]:
    """The numbers of a sentence in order, in any notation; those of addresses are left out."""
    plain = _ADDRESS.sub(_blanked, _HOUR.sub(" ", text))
    dated = _dated(plain)
    found: list[Numeral] = []
    for number in find_numbers(plain):
        start, end, value = number.span.start, number.span.end, number.value
        last = found[-1] if found else None
        if last is not None and _multiplies(plain, last.span.end, start):
            span = Span(last.span.start, end)
            found[-1] = Numeral(span, last.value * value, is_plain=last.is_plain)
        elif not any(number.span.overlaps(one.span) for one in dated):
            if _THAT_ONE.search(plain[start:end]):
                end, value = end - len(" one"), value - 1
            found.append(_numeral(plain, start, end, value))
    return tuple(sorted([*found, *dated], key=lambda one: one.span))


def _numeral(text: str, start: int, end: int, value: float) -> Numeral:
    span = Span(start, end)
    if 0 < value < 32 and value.is_integer() and _DATE_AFTER.match(text, end):
        return Numeral(span, value, is_plain=True, is_date=True)
    return Numeral(span, value, _is_plain(text, start, end, value))


def _dated(text: str) -> list[Numeral]:
    """Months by name that a day stands beside, and that day."""
    found = []
    for match in _DATED.finditer(text):
        for group in ("month", "day", "first", "then"):
            if printed := match[group]:
                value = float(printed) if printed.isdecimal() else 1.0 + _MONTHS.index(printed[:3])
                found.append(Numeral(Span(*match.span(group)), value, is_plain=True, is_date=True))
    return found


def differing(
    source: str, target: str, around: tuple[Sequence[str], Sequence[str]]
) -> list[Difference]:
    """Numbers of both sentences that the other side has nowhere, one for the other in order.

    ``around`` are the sentences beside those two, of either side: what stands there isn't lost.
    Dates are compared with dates.
    """
    first, second = numerals(source), numerals(target)
    lost = _missing(source, first, [target])
    new = _missing(target, second, [source]) if lost else []
    if not (lost and new):  # nearly always
        return []
    lost = _missing(source, lost, around[1])
    new = _missing(target, new, around[0])
    pairs = [
        pair
        for kind in (True, False)
        for pair in zip(_of_kind(lost, kind), _of_kind(new, kind), strict=False)
    ]
    pairs.sort(key=lambda pair: pair[1].span)
    return [Difference(one.span, other.span) for one, other in pairs]


def _of_kind(numbers: Sequence[Numeral], kind: object) -> list[Numeral]:
    return [one for one in numbers if one.is_date is kind]


def _missing(text: str, numbers: Sequence[Numeral], others: Sequence[str]) -> list[Numeral]:
    """The plain numbers of a text that the others don't have."""
    wanted = [one for one in numbers if one.is_plain]
    if not wanted:
        return []
    known = [value for other in others for value in _values_of(other)]
    return [
        one
        for one in wanted
        if not _is_among(one, known) and not _same_digits(text, one.span, others)
    ]


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _multiplies(text: str, end: int, start: int) -> bool:
    return bool(_JOINING.fullmatch(text[end:start])) and text[start] in _MULTIPLES


def _is_plain(text: str, start: int, end: int, value: float) -> bool:
    printed = text[start:end]
    if value < _SMALLEST or _VAGUE_BEFORE.search(text[max(0, start - 1) : start]):
        return False
    after = text[end : end + 1]
    if (after.isascii() and after.isalpha() and not _ORDINAL.match(text, end)) or (
        _MULTIPLIED.match(text, end)
    ):
        return False
    if _WORD_BEFORE.search(text[max(0, start - 2) : start]):
        return False
    if any(char.isdigit() and char.isascii() for char in printed):
        return True
    if _HAN_DIGITS.fullmatch(printed):  # 三八 is a day of its own
        return len(printed) == 4 and after == "年"
    return len(printed) > 1 and printed[0] not in _ROUND  # 百姓 are the people


def _values_of(text: str) -> Iterator[float]:
    for one in numerals(text):
        yield one.value
    for found in _MONTH.finditer(text):
        yield 1.0 + _MONTHS.index(found[1])
    for found in _DECADE.finditer(text):
        yield 20.0 + 10 * _DECADES.index(found[0].lower())


def _is_among(number: Numeral, others: Sequence[float]) -> bool:
    return any(_are_same(number, other) for other in others)


def _are_same(number: Numeral, other: float) -> bool:
    """The same value, or the same year or hour in other words."""
    low, high = sorted((number.value, other))
    is_equal = high - low <= 1e-6 * max(1.0, high)
    if is_equal or number.is_date:
        return is_equal
    is_year = low < 100 and 1800 <= high < 2100 and high % 100 == low
    is_hour = 12 < high < 25 and high - low == 12
    return is_year or is_hour


def _same_digits(text: str, span: Span, others: Sequence[str]) -> bool:
    """Whether the digits around a number stand opposite with other separators: 1.234,5."""
    wanted = {_digits(text[span.start : span.end])} | {
        _digits(found[0])
        for found in _WRITTEN.finditer(text)
        if found.start() < span.end and span.start < found.end()
    }
    wanted = {digits for digits in wanted if len(digits) > 1}
    return any(
        _digits(found[0]) in wanted for other in others for found in _WRITTEN.finditer(other)
    )


def _digits(printed: str) -> str:
    return "".join(str(int(char)) for char in printed if char.isdecimal())
