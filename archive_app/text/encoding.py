"""From bytes to text: which encoding explains them, how surely, and what nothing explains."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from operator import itemgetter

from archive_app.text.encoding_guess import guess_encoding, reading_score
from archive_app.text.encoding_letters import FREQUENT_WIDE
from archive_app.text.word_lists import word_set

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "ascii": "utf-8", "iso8859-1": "cp1252",
    "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874", "shift_jis": "cp932",
    "euc_kr": "cp949", "big5": "big5hkscs", "cp950": "big5hkscs",
}  # fmt: skip
# Names that only web pages use.
_SAID = {"gb_2312-80": "gb18030", "sjis": "cp932", "ms932": "cp932", "unicode": "utf-16"}
_TRUSTED = word_set(
    """utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be gb18030 big5hkscs cp932
    euc_jp shift_jis_2004 iso2022_jp iso2022_kr hz cp949 johab koi8-r koi8-u cp1250 cp1251 cp1252
    cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 iso8859-2 iso8859-3 iso8859-4 iso8859-5
    iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp437
    cp850 cp852 cp855 cp866 mac-roman mac-cyrillic"""
)
# Encodings of seven bits look like ASCII. Their escapes are too odd to be a coincidence.
_SEVEN_BIT = (
    ("iso2022_jp", re.compile(rb"\x1b\$[@B]")),
    ("iso2022_kr", re.compile(rb"\x1b\$\)C")),
    ("hz", re.compile(rb"~\{(?:[!-}][!-~]){2,}~\}")),
)
_SAMPLE = 200_000  # bytes that are looked through for oddities
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x84\x86-\x9f\ue000-\uf8ff]")
_CONTROL_BYTE = re.compile(b"[\x00-\x08\x0e-\x1a]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BROKEN_FEW = 30  # characters of several bytes that are whole, for each broken byte of UTF-8
# How sure a guess must be to contradict a declared encoding, and how much better it must read.
_RIVAL_SURE, _RIVAL_BETTER = 0.6, 0.5
_FREQUENT = 0.25  # of the Han, kana and Hangul of a text in UTF-16 without a mark
_ONE_SCRIPT = 0.9  # of the letters of a text in UTF-16 without a mark


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text: the Python codec that was used, how sure that is (0 to 1), and how many
    characters stand for bytes that no encoding explained (U+FFFD, put in by the decoding)."""

    text: str
    encoding: str
    confidence: float
    replaced: int = 0


def decode(data: bytes, declared: str | None = None, *, chosen: str = "") -> Decoded:
    """The text of ``data``, exactly, but for a byte order mark: line ends are kept.

    An encoding that a person chose is used whatever the bytes are. Else in order: byte order mark,
    UTF-16 by its zeros, the escapes of seven-bit encodings, strict UTF-8, UTF-8 with a few broken
    bytes, the declared encoding unless another one reads far better, the one that reads best. Bytes
    that are no character become U+FFFD, and are counted. Raises ValueError for a chosen encoding
    that :func:`encoding_named` doesn't know, and nothing else.
    """
    if chosen:
        return _chosen(data, encoding_named(chosen))
    return (
        _by_mark(data)
        or _by_zeros(data)
        or _seven_bit(data)
        or _strict(data, "utf-8", 1.0)
        or _broken_utf_8(data)
        or _declared(data, declared)
        or _guessed(data)
        or _statistical(data)
        or _replacing(data, _codec(declared) or _likeliest(data))
    )


def encoding_named(name: str) -> str:
    """The codec for a name such as ``GBK`` or ``Shift_JIS``; raises ValueError if there is none."""
    codec = _codec(name)
    if codec is None:
        raise ValueError(f"no encoding is called {name!r}")
    return codec


def _chosen(data: bytes, encoding: str) -> Decoded:
    for mark, marked in _BOMS:
        if data.startswith(mark) and encoding.replace("-", "").startswith(
            marked.removesuffix("-sig").replace("-", "")
        ):
            encoding = marked  # the mark is no part of the text
            break
    return _strict(data, encoding, 1.0) or _replacing(data, encoding)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding, 1.0) or _replacing(data, encoding)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: its halves are zeros and others that no text has as characters."""
    if len(data) < 4 or len(data) % 2:
        return None
    odd = len(_CONTROL_BYTE.findall(data[:_SAMPLE]))
    if not odd or (0 not in data[:_SAMPLE] and (len(data) < 16 or odd * 4 < len(data[:_SAMPLE]))):
        return None
    found = [_strict(data, encoding, 0.95) for encoding in ("utf-16-le", "utf-16-be")]
    scored = [(_likeness(one.text[:_SAMPLE]), one) for one in found if one]
    score, best = max(scored, key=itemgetter(0), default=(0.0, None))
    return best if score > _ONE_SCRIPT else None


def _likeness(text: str) -> float:
    """How far a text is of one script: the share of letters in the most used block and ASCII.

    The wrong order of bytes, and bytes that are no UTF-16, give letters of all blocks.
    """
    letters = [char for char in text if char.isalpha()]
    if not letters or _CONTROL.search(text):
        return 0.0
    # Han and Hangul fill many blocks of 256 characters: all of them count as one.
    blocks = Counter(
        -1 if "\u3000" <= char <= "\ud7af" else ord(char) >> 8
        for char in letters
        if not char.isascii()
    )
    plain = len(letters) - blocks.total()
    block, most = max(blocks.items(), key=itemgetter(1), default=(0, 0))
    # Noise is most often read as Han, but hardly as frequent ones.
    if block == -1 and sum(char in FREQUENT_WIDE for char in letters) < _FREQUENT * most:
        return 0.0
    # The zeros of ASCII letters and spaces tell the order of the bytes.
    return (plain + most) / len(letters) + 0.1 * any(char.isascii() for char in text)


def _seven_bit(data: bytes) -> Decoded | None:
    if not data.isascii():
        return None
    for encoding, escape in _SEVEN_BIT:
        if escape.search(data[:_SAMPLE]) and (found := _strict(data, encoding, 0.9)):
            return found
    return None


def _broken_utf_8(data: bytes) -> Decoded | None:
    """UTF-8 of which a few bytes are broken or cut off: nothing else looks like it by chance."""
    text = data.decode("utf-8", "ignore")
    whole = len(text) - len(text.encode("ascii", "ignore"))
    if whole < 2:
        return None
    found = _replacing(data, "utf-8")
    if found.replaced == 1 and _cut_off(data, "utf-8"):
        return Decoded(found.text, "utf-8", 0.95, 1)
    return found if whole > _BROKEN_FEW * found.replaced else None


def _cut_off(data: bytes, encoding: str) -> bool:
    """Whether only the last character is incomplete."""
    try:
        codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeError:
        return False
    return True


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    """The declared encoding, unless what it gives is nonsense beside another reading."""
    encoding = _codec(declared)
    if encoding is None:
        return None
    found = _strict(data, encoding, 0.95)
    if found is None and _cut_off(data, encoding):
        found = _replacing(data, encoding)
    if found is None or _CONTROL.search(found.text[:_SAMPLE]):
        return None
    rival = guess_encoding(data)
    if rival is None or rival.encoding == encoding or rival.confidence < _RIVAL_SURE:
        return found
    score = reading_score(data, encoding)
    if score is None or rival.score - score < _RIVAL_BETTER:
        return found
    return _read_as(data, rival.encoding, rival.confidence)


def _guessed(data: bytes) -> Decoded | None:
    guess = guess_encoding(data)
    return _read_as(data, guess.encoding, guess.confidence) if guess else None


def _statistical(data: bytes) -> Decoded | None:
    """What reads badly in all languages that are known here: a last resort, never sure."""
    from charset_normalizer import from_bytes  # takes a moment to load, and is rarely needed

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = _codec(best.encoding) if best else None
    if best is None or encoding is None:
        return None
    return _strict(data, encoding, round(max(0.1, min(0.5, 0.6 - best.chaos)), 2))


def _read_as(data: bytes, encoding: str, confidence: float) -> Decoded:
    found = _strict(data, encoding, confidence)
    if found:
        return found
    found = _replacing(data, encoding)
    if found.replaced == 1 and _cut_off(data, encoding):
        return Decoded(found.text, encoding, round(confidence * 0.9, 2), 1)
    return found


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
    given = name.strip().strip("\"'").lower().removeprefix("x-").removeprefix("cs")
    try:
        known = codecs.lookup(_SAID.get(given, given)).name
    except (LookupError, ValueError):
        return None
    known = _WIDER.get(known, known)
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
