"""How a value of a filter sorts, and under what it is found: as written, by pinyin, by initials."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive_app.text.fold import fold_text
from archive_app.text.pinyin import readings
from archive_app.text.sort_keys import sort_key

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_MOST_HAN = 24  # characters of a run that can be found by pinyin


@dataclass(frozen=True, slots=True)
class ValueForms:
    """``order`` sorts by name; ``written`` are folded texts, ``spoken`` beginnings in pinyin."""

    order: str
    written: tuple[str, ...]
    spoken: tuple[str, ...] = ()


def value_forms(*names: str) -> ValueForms:
    """The forms of a value by its names: in the language of the interface first, then its own."""
    spoken: list[str] = []
    for name in names:
        for run in _HAN.findall(fold_text(name)):
            spoken += _spoken(run[:_MOST_HAN])
    written = tuple(dict.fromkeys(fold_text(name) for name in names))
    return ValueForms(sort_key(names[0]), written, tuple(dict.fromkeys(spoken)))


def fits(typed: str, forms: ValueForms) -> bool:
    """Whether every word typed is in the value, or all of it is how a part of it is spoken."""
    folded = fold_text(typed)
    words = folded.split()
    if any(all(word in name for word in words) for name in forms.written):
        return True
    joined = "".join(words).replace("'", "")
    return joined.isascii() and any(form.startswith(joined) for form in forms.spoken)


def _spoken(run: str) -> list[str]:
    """From each character on: the syllables joined, and their first letters."""
    # Loaded when it is needed, as for the order: its table of phrases knows 重庆 from 重要.
    from pypinyin import lazy_pinyin

    found: list[str] = []
    alone = [(readings(char) or ("",))[0] for char in run]
    for syllables in ([fold_text(one) for one in lazy_pinyin(run, errors="default")], alone):
        for start in range(len(syllables)):
            rest = syllables[start:]
            found += ("".join(rest), "".join(one[:1] for one in rest))
    return found
