"""Guessing an encoding: which one makes bytes into letters that some language really uses."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from archive_app.text.encoding_letters import CHINESE, JAPANESE, WRITINGS, Writing

_SAMPLE = 24_000  # bytes: enough for every language, and quick
_MOST_BROKEN = 0.01  # of the characters beyond ASCII; more is another encoding
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x9f\ue000-\uf8ff]")
_BEYOND = re.compile("[^\x00-\x7f]")
_HIGH_RUN = re.compile("[^\\W\\d_\x00-\x7f]{4,}")
_HAN_IN_WORD = re.compile("[a-z][\u3400-\u9fff\uf900-\ufaff]|[\u3400-\u9fff\uf900-\ufaff][a-z]")
_OF_A_WORD = "[^\\W\\d_\x00-\x7f]|[\u0e31-\u0e4e]"  # marks of Thai are no word characters to re
_MIXED_WORD = re.compile(f"[A-Za-z](?:{_OF_A_WORD})|(?:{_OF_A_WORD})[A-Za-z]")
# A vowel or tone mark of Thai without a letter below it, and a leading vowel before none.
_THAI_FAULT = re.compile(
    "(?<![\u0e01-\u0e2e\u0e30-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])"
    "|[\u0e34-\u0e3a]{2}|[\u0e47-\u0e4e]{2}"
)
_CASE_FAULT = re.compile("[a-zа-яёα-ω][A-ZА-ЯЁΑ-Ω]")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = frozenset(
    "«»“”„‘’‚–—…·•€£°§№ \u3000、。〈〉《》「」『』【】〔〕，！？；：（）～‘’ー・％―¿¡"
)
_HALF_KANA = re.compile("[\uff61-\uff9f]")
_HAN = re.compile("[\u3400-\u9fff]")
# A known letter counts 1; another one that decodes counts this.
_RARE, _MARK, _OTHER, _OTHER_HAN = 0.35, 0.4, -1.0, -0.15
_LEAST = 0.15  # a score below this is no reading


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, how well it reads (about 1 is perfect), and how sure that makes it (0 to 1)."""

    encoding: str
    score: float
    confidence: float


def guess_encoding(data: bytes) -> Guess | None:
    """The encoding under which ``data`` reads best, or None when none reads well.

    ``data`` holds bytes beyond ASCII and is not UTF-8. A few broken bytes don't count.
    """
    sample = data[:_SAMPLE]
    found: list[tuple[float, int, str, str]] = []
    for order, (encoding, writings) in enumerate(WRITINGS):
        text = _read(sample, encoding, whole=len(sample) == len(data))
        if text is not None:
            found.append((_score(text, writings), -order, encoding, text))
    found.sort(reverse=True)
    if not found or found[0][0] < _LEAST:
        return None
    best, _order, encoding, text = found[0]
    others = [score for score, _, _, other in found[1:] if other != text]
    margin = best - max(others, default=0.0)
    count = len(_BEYOND.findall(text))
    sure = min(1.0, 0.45 + 0.4 * best + 0.5 * max(0.0, margin))
    return Guess(encoding, best, round(max(0.1, min(0.98, sure * (count + 1) / (count + 2))), 2))


def reading_score(data: bytes, encoding: str) -> float | None:
    """How well ``data`` reads under an encoding; None where nothing is known of its languages."""
    writings = dict(WRITINGS).get(encoding)
    if writings is None:
        return None
    text = _read(data[:_SAMPLE], encoding, whole=len(data) <= _SAMPLE)
    return -1.0 if text is None else _score(text, writings)


def _read(sample: bytes, encoding: str, *, whole: bool) -> str | None:
    """The sample under an encoding, with U+FFFD for a few broken bytes; None for more of them."""
    if encoding.startswith("utf-16") and (len(sample) % 2 or b"\n" in sample.strip(b"\n\0")):
        return None
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    text = decoder.decode(sample, final=whole)
    broken = text.count("\ufffd")
    if broken and (broken > 1 + _MOST_BROKEN * len(_BEYOND.findall(text))):
        return None
    return None if len(_CONTROL.findall(text)) * 100 > len(text) else text


def _score(text: str, writings: tuple[Writing, ...]) -> float:
    beyond = _BEYOND.findall(text)
    if not beyond:
        return -1.0
    best = max(_fit(text, beyond, writing) for writing in writings)
    faults = sum(len(fault.findall(text)) for fault in (_CASE_FAULT, _THAI_FAULT))
    faults += 2 * len(_CONTROL.findall(text)) + text.count("\ufffd")
    return best - faults / len(beyond)


def _fit(text: str, beyond: list[str], writing: Writing) -> float:
    """Mean worth of the characters beyond ASCII, and what their neighbours say."""
    is_han = writing in CHINESE or writing in JAPANESE
    total = 0.0
    for char in beyond:
        if char in writing.common:
            total += 1.0
        elif char in writing.rare:
            total += _RARE
        elif char in _MARKS:
            total += _MARK
        else:
            total += _OTHER_HAN if is_han and _HAN.match(char) else _OTHER
    faults = 0
    if writing.is_latin:
        faults += 2 * sum(len(run) for run in _HIGH_RUN.findall(text))
    elif is_han:
        faults += 2 * len(_HAN_IN_WORD.findall(text)) + len(_HALF_KANA.findall(text))
        if writing in JAPANESE and not any("\u3041" <= char <= "\u30ff" for char in beyond):
            faults += len(beyond)
    else:
        faults += 2 * len(_MIXED_WORD.findall(text))
    return (total - faults) / len(beyond) + _words(text, writing)


def _words(text: str, writing: Writing) -> float:
    """Up to 0.5 for the share of small words of a language in Latin letters."""
    if not writing.words:
        return 0.0
    words = _WORD.findall(text.lower())
    share = sum(word in writing.words for word in words) / max(1, len(words))
    return min(0.5, 2 * share) - 0.3
