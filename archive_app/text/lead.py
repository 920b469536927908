"""Repeated leads: a first paragraph that is another, often cut, version of what follows it.

News sites put the first lines of an article above it as a summary, cut after so many characters;
a machine then translated both, each for itself, so the two differ in words.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

_TOKEN = re.compile(
    "[\u3400-\u9fff\u3041-\u30ff\uac00-\ud7a3]|[^\\W_\u3400-\u9fff\u3041-\u30ff\uac00-\ud7a3]+"
)
_ENDS = '.!?。！？…"”’」』)）'
_MOST_TOKENS = 300  # no site cuts later, and the comparison is quadratic
_MOST_CHARACTERS = 2000
_FEWEST_LATIN = 12  # tokens: shorter ones may be headlines
_FEWEST_HAN = 25
_SAME = 0.85  # share of the lead's tokens found in order
_SAME_WHEN_CUT = 0.75  # a paragraph that breaks off says of itself that it is a cut
_SHARED = 0.6  # of tokens in any order: below it the slow comparison isn't worth its time


def repeats_what_follows(lead: str, following: str) -> float:
    """How surely ``lead`` is a version of the beginning of ``following``, 0.0 when it isn't one.

    Both without tags and bylines. ``following`` needs only as many characters as twice the lead.
    """
    if len(lead) > _MOST_CHARACTERS:
        return 0.0
    first = _TOKEN.findall(lead.casefold())
    if len(first) > _MOST_TOKENS or len(first) < (
        _FEWEST_HAN if _mostly_han(first) else _FEWEST_LATIN
    ):
        return 0.0
    second = _TOKEN.findall(following[: 2 * len(lead) + 200].casefold())
    if 10 * len(second) < 9 * len(first):
        return 0.0  # what follows is shorter: a paragraph and a quotation from it
    is_cut = lead.rstrip()[-1:] not in _ENDS or lead.rstrip().endswith(("...", "…"))
    if is_cut:
        first = first[:-1]  # perhaps half a word
    second = second[: len(first) + len(first) // 4 + 5]
    shared = sum((Counter(first) & Counter(second)).values()) / len(first)
    if shared < _SHARED:
        return 0.0
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    in_order = sum(block.size for block in blocks) / len(first)
    enough = _SAME_WHEN_CUT if is_cut else _SAME
    return in_order if in_order >= enough else 0.0


def _mostly_han(tokens: list[str]) -> bool:
    return 2 * sum(len(token) == 1 and token > "\u3000" for token in tokens) > len(tokens)
