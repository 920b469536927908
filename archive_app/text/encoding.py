"""From bytes to text: which encoding explains them, how surely, and what nothing explains."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from archive_app.text.common_han import COMMON
from archive_app.text.word_lists import word_set

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "ascii": "utf-8", "iso8859-1": "cp1252"}
_TRUSTED = word_set(
    """utf-8 utf-16 utf-16-le utf-16-be utf-32 gb18030 big5 big5hkscs cp950 shift_jis cp932 euc_jp
    iso2022_jp hz euc_kr cp949 koi8-r koi8-u cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256
    cp1257 cp1258 cp874 iso8859-2 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-15
    tis-620 mac-roman"""
)
_SEVEN_BIT = {"hz": b"~{", "iso2022_jp": b"\x1b$"}
_COMMON_ENOUGH = 0.3  # of the Han characters of a text that was decoded rightly
_SAMPLE = 200_000  # bytes on which the guesses are made
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f\ue000-\uf8ff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text: the Python codec that was used, how sure that is (0 to 1), and how many
    characters stand for bytes that no encoding explained (U+FFFD, put in by the decoding)."""

    text: str
    encoding: str
    confidence: float
    replaced: int = 0


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of ``data``, exactly, but for a byte order mark: line ends are kept.

    In order: byte order mark, UTF-16 by its zeros, strict UTF-8, the declared encoding, GB18030 or
    Big5 by how common the characters are, a statistical guess. Never raises.
    """
    return (
        _by_mark(data)
        or _by_zeros(data)
        or _seven_bit(data, declared)
        or _strict(data, "utf-8", 1.0)
        or _declared(data, declared)
        or _chinese(data)
        or _guessed(data)
        or _replacing(data, _codec(declared) or _likeliest(data))
    )


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding, 1.0) or _replacing(data, encoding)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark. Only its Latin letters and line ends have zeros."""
    if len(data) < 4 or len(data) % 2 or 0 not in data[:_SAMPLE]:
        return None
    sample = data[:_SAMPLE]
    low_first = sample[1::2].count(0) > sample[0::2].count(0)
    found = [_strict(data, encoding, 0.95) for encoding in ("utf-16-le", "utf-16-be")]
    fitting = [one for one in found if one and not _CONTROL.search(one.text[:_SAMPLE])]
    common = [one for one in fitting if _commonness(one.text[:_SAMPLE]) > _COMMON_ENOUGH]
    if common:
        return common[0]
    by_zeros = "utf-16-le" if low_first else "utf-16-be"
    latin = [one for one in fitting if one.encoding == by_zeros]
    return latin[0] if latin and sample.count(0) * 4 > len(sample) else None


def _seven_bit(data: bytes, declared: str | None) -> Decoded | None:
    """HZ and ISO-2022-JP look like ASCII: only when declared and their escapes are there."""
    encoding = _codec(declared)
    escape = _SEVEN_BIT.get(encoding or "")
    return _strict(data, encoding, 0.95) if encoding and escape and escape in data else None


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    encoding = _codec(declared)
    found = _strict(data, encoding, 0.95) if encoding else None
    if found is None or _CONTROL.search(found.text[:_SAMPLE]):
        return None
    rival = _chinese(data) if encoding not in {"gb18030", "big5hkscs"} else None
    # A page in GBK that says it is Latin-1 decodes without an error, into nonsense.
    return rival if rival and rival.confidence > 0.9 and encoding == "cp1252" else found


def _chinese(data: bytes) -> Decoded | None:
    found = [_strict(data, encoding, 0.0) for encoding in ("gb18030", "big5hkscs")]
    scored = [(_commonness(one.text[:_SAMPLE]), one) for one in found if one]
    if not scored:
        return None
    score, best = max(scored, key=lambda pair: pair[0])
    if score < _COMMON_ENOUGH:
        return None
    return Decoded(best.text, best.encoding, round(min(0.98, 0.5 + score * 0.7), 2))


def _commonness(text: str) -> float:
    """The share of common characters among the Han characters; 0 for what can't be Chinese text."""
    han = _HAN.findall(text)
    if len(han) < 2 or _CONTROL.search(text):
        return 0.0
    return sum(char in COMMON for char in han) / len(han)


def _guessed(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # takes a moment to load, and is rarely needed

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = _codec(best.encoding) if best else None
    if best is None or encoding is None:
        return None
    return _strict(data, encoding, round(max(0.1, min(0.8, 0.8 - best.chaos)), 2))


def _likeliest(data: bytes) -> str:
    """The encoding that explains most of the bytes."""
    sample = data[:_SAMPLE]
    counts = {
        encoding: sample.decode(encoding, "replace").count("\ufffd")
        for encoding in ("utf-8", "gb18030", "big5hkscs", "cp932", "cp1251", "cp1252")
    }
    # cp1252 and cp1251 explain nearly anything: they have to be twice as good.
    for single in ("cp1251", "cp1252"):
        counts[single] = counts[single] * 2 + len(sample) // 10
    return min(counts, key=lambda one: counts[one])


def _codec(name: str | None) -> str | None:
    """The codec of a declared name, widened where it is used loosely; None if unknown."""
    if not name:
        return None
    try:
        known = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    known = _WIDER.get(known, "big5hkscs" if known == "big5" else known)
    return known if known in _TRUSTED else None


def _strict(data: bytes, encoding: str, confidence: float) -> Decoded | None:
    try:
        text = data.decode(encoding)
    except UnicodeError:
        return None
    return None if _LONE_SURROGATE.search(text) else Decoded(text, encoding, confidence)


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = _LONE_SURROGATE.sub("\ufffd", data.decode(encoding, "replace"))
    replaced = text.count("\ufffd") - data.decode(encoding, "ignore").count("\ufffd")
    share = replaced / max(1, len(text))
    return Decoded(text, encoding, round(max(0.05, 0.5 - 5 * share), 2), replaced)
