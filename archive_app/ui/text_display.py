"""Text from a record made safe to show: characters that hide or move others become visible."""

from __future__ import annotations

import re

# Embeddings, overrides and isolates: they can make a title read as what it is not. The plain marks
# (U+200E, U+200F, U+061C) stay: Arabic and Hebrew need them, and they move no words. So do the
# joiners (U+200C, U+200D), which Persian and emoji need.
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # they can make two names look alike
_NEEDS_CARE = re.compile(f"[\x00-\x1f\x7f-\x9f{_BIDI}{_UNSEEN}\u2028\u2029\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_NOTHING = "\u200b"  # has no width, and a line may end there
_HAN = "[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_HAN_LINE_BREAK = re.compile(f"(?<={_HAN})\n(?={_HAN})")


def visible_controls(text: str) -> str:
    """``text`` with every control character shown as one visible character: the length stays.

    So spans of ``text`` are spans of the result. Control pictures (``\u2400`` ...) stand for the
    ASCII ones, ``\ufffd`` for others, for bidirectional overrides and for half surrogates. Line
    breaks and tabs become spaces; between Chinese characters a line break shows nothing.
    """
    if not _NEEDS_CARE.search(text):
        return text
    lines = _HAN_LINE_BREAK.split(text)
    return _NOTHING.join(_NEEDS_CARE.sub(_shown, line) for line in lines)


def _shown(found: re.Match[str]) -> str:
    character = found[0]
    if character in "\n\u2028\u2029\t\r\x85\x0b\x0c":
        return " "
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return _REPLACEMENT
