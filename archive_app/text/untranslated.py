"""Letters of the original's script that were left standing in a translation."""

from __future__ import annotations

import re
from functools import lru_cache

from archive_app.domain.findings import Span

_LETTERS = {
    "han": r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af",
    "kana": r"\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff",
    "hangul": r"\uac00-\ud7a3\u1100-\u11ff",
    "cyrillic": r"\u0400-\u052f",
    "arabic": r"\u0600-\u06ff\u0750-\u077f",
    "hebrew": r"\u0590-\u05ff",
    "greek": r"\u0370-\u03ff",
    "thai": r"\u0e00-\u0e7f",
    "devanagari": r"\u0900-\u097f",
}
_WRITTEN_IN = {
    "zh": ("han",), "ja": ("han", "kana"), "ko": ("hangul", "han"), "ru": ("cyrillic",),
    "uk": ("cyrillic",), "bg": ("cyrillic",), "sr": ("cyrillic",), "ar": ("arabic",),
    "fa": ("arabic",), "ur": ("arabic",), "he": ("hebrew",), "el": ("greek",), "th": ("thai",),
    "hi": ("devanagari",),
}  # fmt: skip
_BETWEEN = r"\s·、，。：；！？“”‘’《》「」『』"  # may stand inside a run, never at its ends
_GLOSS = re.compile(r"[(（][^()（）]{0,80}[)）]")  # given on purpose: Sun Lihua (孙丽华)


def untranslated(text: str, source: str, target: str) -> list[Span]:
    """Runs of the letters of language ``source`` in a ``text`` in language ``target``.

    Letters that both languages have are not looked for, and what stands in brackets is a gloss.
    """
    run = _runs_of(_language(source), _language(target))
    if run is None:
        return []
    found = [Span(*match.span()) for match in run.finditer(text)]
    if not found:
        return []
    glosses = [Span(*match.span()) for match in _GLOSS.finditer(text)]
    return [span for span in found if not any(span.overlaps(gloss) for gloss in glosses)]


def _language(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].casefold()


@lru_cache(maxsize=32)
def _runs_of(source: str, target: str) -> re.Pattern[str] | None:
    foreign = set(_WRITTEN_IN.get(source, ())) - set(_WRITTEN_IN.get(target, ()))
    if not foreign:
        return None
    letters = "".join(_LETTERS[script] for script in sorted(foreign))
    return re.compile(rf"[{letters}](?:[{letters}{_BETWEEN}]*[{letters}])?")
