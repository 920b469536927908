"""Keys that sort titles and names as people expect: casefolded, Chinese by pinyin."""

from __future__ import annotations

import re
import unicodedata

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_TITLE_START = 40  # characters that decide the order; more would only cost time


def sort_key(text: str) -> str:
    """The key of ``text``: casefolded, without leading punctuation, Han as pinyin syllables."""
    start = unicodedata.normalize("NFKC", text).casefold()[:_TITLE_START]
    plain = re.sub(r"^[\W_]+", "", start)
    if not _HAN.search(plain):
        return " ".join(plain.split())
    # Its tables take a fifth of a second to load, which libraries without Chinese need not pay.
    from pypinyin import Style, lazy_pinyin

    return " ".join(" ".join(lazy_pinyin(plain, style=Style.TONE3, errors="default")).split())
