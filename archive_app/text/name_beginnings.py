"""Whether a few letters may be the beginning of a name: by its forms, by its initials."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    return name_beginner(typed, initials=initials)(name)


def name_beginner(typed: str, *, initials: bool = True) -> Callable[[str], bool]:
    """:func:`begins_name` for many names: what can be known of ``typed`` alone is done once."""
    joined = _NOT_LETTERS.sub("", fold_text(with_v(typed)))
    if not joined:
        return lambda _: False
    spellings = every_spelling(joined)

    def begins(name: str) -> bool:
        forms, first_letters = _known(name)
        if initials and joined in first_letters:
            return True
        return any(form.startswith(spellings) for form in forms)

    return begins


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
