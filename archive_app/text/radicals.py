"""Radicals for characters: fonts have one shape for both, and many a PDF names the wrong one."""

from __future__ import annotations

import re
from unicodedata import normalize

_RADICAL = re.compile("[\u2e80-\u2fdf]")
# Kangxi radicals have a normal form; of the other radicals only these look like a character.
_RADICALS = dict(
    zip(
        "⺌⺎⺟⺠⺩⺬⺮⺼⻁⻄⻅⻆⻉⻋⻌⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
        "小兀母民王示竹肉虎西见角贝车辶长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
)


def without_radicals(text: str) -> tuple[str, int]:
    """The text with radicals as the characters they look like, and how many there were.

    Fonts have one shape for both, and many a PDF names it by the wrong one: nobody writes radicals.
    """
    count = len(_RADICAL.findall(text))
    if not count:
        return text, 0
    return _RADICAL.sub(lambda m: _RADICALS.get(m[0]) or normalize("NFKC", m[0]), text), count
