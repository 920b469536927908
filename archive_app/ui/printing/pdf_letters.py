"""The letters behind the glyphs of a PDF: what a reader of it copies, searches and hears.

Qt names a glyph by the first character that the font shows so, which for Chinese is often a
radical. Then 女警 can't be found in the file.
"""

from __future__ import annotations

import re

from archive_app.text.radicals import without_radicals

# Qt writes these maps as they are: "<first> <last> [<letter> <letter> ...]".
_MAP = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_LETTERS = re.compile(rb"\[[^\]]*\]")
_LETTER = re.compile(rb"<(2[EF][0-9A-F]{2})>")


def mend_letters(pdf: bytes) -> bytes:
    """The same file with characters instead of radicals; every byte keeps its place."""
    return _MAP.sub(_mend_map, pdf)


def _mend_map(found: re.Match[bytes]) -> bytes:
    return _LETTERS.sub(_mend_list, found[0])


def _mend_list(found: re.Match[bytes]) -> bytes:
    return _LETTER.sub(_mend_letter, found[0])


def _mend_letter(found: re.Match[bytes]) -> bytes:
    character, _ = without_radicals(chr(int(found[1], 16)))
    return b"<%04X>" % ord(character) if len(character) == 1 else found[0]
