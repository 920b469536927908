"""Keys that sort titles and names as people expect: casefolded, Chinese by pinyin."""

from __future__ import annotations

import re
import unicodedata

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_PUNCTUATION = re.compile(r"^[\W_]+")
_DECISIVE = 16  # characters that decide the order of Chinese; reading all of it takes too long


def sort_key(text: str) -> str:
    """The key of ``text``: casefolded, without leading punctuation, Han as pinyin syllables."""
    plain = _PUNCTUATION.sub("", unicodedata.normalize("NFKC", text).casefold())
    plain = " ".join(plain.split())
    if not _HAN.search(plain):
        return plain
    # Its tables take a fifth of a second to load, which libraries without Chinese need not pay.
    from pypinyin import Style, lazy_pinyin

    read = lazy_pinyin(plain[:_DECISIVE], style=Style.TONE3, errors="default")
    return " ".join(" ".join((*read, plain[_DECISIVE:])).split())
