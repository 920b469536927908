"""Whether a few letters may be the beginning of a name: by its forms, by its initials."""

from __future__ import annotations

import re
from functools import lru_cache

from archive_app.text.fold import fold_text
from archive_app.text.pinyin import name_forms, readings, with_v
from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.sounds import every_spelling

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_NOT_LETTERS = re.compile(r"[\W_]+")


def begins_name(typed: str, name: str, *, initials: bool = True) -> bool:
    """Whether ``typed`` begins a form of ``name`` or is its initials: bwm for 毕伟民, Bi Weimin."""
    joined = _NOT_LETTERS.sub("", fold_text(with_v(typed)))
    if not joined:
        return False
    forms, first_letters = _known(name)
    return (initials and joined in first_letters) or any(
        form.startswith(every_spelling(joined)) for form in forms
    )


@lru_cache(maxsize=50_000)
def _known(name: str) -> tuple[frozenset[str], frozenset[str]]:
    return name_forms(name), _initials(name)


def _initials(name: str) -> frozenset[str]:
    """The first letters of the words, and of the syllables, of a name."""
    folded = fold_text(name)
    if _HAN.search(folded):
        spoken = [readings(char)[:1] for char in folded if _HAN.match(char)]
        return frozenset({"".join(first[0] for one in spoken for first in one)})
    words = _WORD.findall(folded.replace("'", "").replace("-", ""))
    syllables = [(split_syllables(word) or [[word]])[0] for word in words]
    return frozenset(
        {
            "".join(word[0] for word in words),
            "".join(syllable[0] for word in syllables for syllable in word),
        }
    )
