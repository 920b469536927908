"""Forms under which a name is found: toneless pinyin and words, joined, in both orders."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import product

from archive_app.text.fold import fold_text
from archive_app.text.tokens import RUN_SCRIPTS

PINYIN_VERSION = 2  # moves when the same name would give other forms; part of the schema id

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_LATIN_WORD = re.compile(f"[^\\W_{RUN_SCRIPTS}]+(?:['\\-][^\\W_{RUN_SCRIPTS}]+)*")
_LONGEST_PERSON = 4  # Han characters; longer names are of organisations
_MOST_WORDS = 4
_UMLAUT = re.compile("([LlNn])[Uu]\u0308")
_MOST_READINGS = 2
_MOST_FORMS = 8
_COMPOUND_SURNAMES = frozenset(
    first + second
    for first, second in zip(
        "欧司上诸司东皇尉公慕令长宇司夏端百呼南轩独万闻澹公宗濮淳单申钟太赫完第西",
        "阳马官葛徒方甫迟孙容狐孙文空侯木里延宫辕孤俟人台冶政阳于于屠离史连颜五门",
        strict=True,
    )
)
# Readings of characters that a surname has and the same character elsewhere has not.
_SURNAMES = {
    "曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "区": "ou", "朴": "piao",
    "任": "ren", "华": "hua", "盖": "ge", "覃": "qin", "翟": "zhai", "乐": "yue", "员": "yun",
    "种": "chong", "缪": "miao", "逄": "pang", "隗": "wei", "宓": "mi", "冼": "xian", "郇": "xun",
    "尉迟": "yuchi", "万俟": "moqi", "长孙": "zhangsun", "澹台": "tantai", "单于": "chanyu",
}  # fmt: skip


def name_forms(name: str) -> frozenset[str]:
    """Every joined form: 毕伟民 and Bi Wei-min both give bi, weimin, biweimin, weiminbi.

    What is read with ü is written with v: 吕, Lü and Lyu give lv.
    """
    folded = fold_text(with_v(name))
    forms: set[str] = set()
    for run in _HAN.findall(folded.replace("·", " ")):
        forms |= _han_forms(run)
    words = _latin_words(folded)
    return frozenset(forms | _latin_forms(words) | _latin_forms([*map(plain_umlauts, words)]))


def whole_forms(name: str) -> frozenset[str]:
    """The joined forms of a name in Latin letters that hold all of its words."""
    words = [plain_umlauts(word) for word in _latin_words(fold_text(with_v(name)))]
    length = len("".join(words))
    return frozenset(form for form in _latin_forms(words) if len(form) == length)


def with_v(text: str) -> str:
    """The text with the ü of pinyin (after l and n, with any tone) as v."""
    spelt, many = _UMLAUT.subn(r"\1v", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", spelt) if many else text


def plain_umlauts(joined: str) -> str:
    """A folded name with lyu and nyu, which are other spellings of lü and nü, as lv and nv."""
    return joined.replace("lyu", "lv").replace("nyu", "nv")


def readings(char: str) -> tuple[str, ...]:
    """Toneless readings of a simplified Han character, the usual first; () when it has none."""
    spoken = _table().get(ord(char), "")
    plain = (toneless(one) for one in spoken.split(",") if one)
    return tuple(dict.fromkeys(plain))


def toneless(syllable: str) -> str:
    """A syllable without its tone; ü becomes v."""
    bare = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(char for char in bare if not unicodedata.combining(char))


def _han_forms(name: str) -> set[str]:
    if len(name) > _LONGEST_PERSON:
        return {"".join(syllables) for syllables in _spoken(name, 1)} - {""}
    split = 2 if len(name) > 2 and name[:2] in _COMPOUND_SURNAMES else 1
    surname, given = name[:split], name[split:]
    known = _SURNAMES.get(surname)
    surnames = {"".join(syllables) for syllables in _spoken(surname, _MOST_READINGS)}
    if known:
        surnames.add(known)
    forms: set[str] = set(surnames)
    for syllables in _spoken(given, _MOST_READINGS):
        first = "".join(syllables)
        for last in surnames:
            forms |= {first, last + first, first + last}
    return forms - {""}


def _spoken(text: str, most: int) -> list[tuple[str, ...]]:
    """Ways to read ``text`` aloud, the usual one first, at most ``_MOST_FORMS``."""
    choices = [readings(char)[:most] or ("",) for char in text]
    return [way for way, _ in zip(product(*choices), range(_MOST_FORMS), strict=False)]


def _latin_words(folded: str) -> list[str]:
    return [re.sub(r"['\-]", "", word) for word in _LATIN_WORD.findall(folded)]


def _latin_forms(words: list[str]) -> set[str]:
    forms = set(words)
    if 1 < len(words) <= _MOST_WORDS:
        forms |= {
            "".join(words),
            "".join(words[1:]),
            "".join(words[1:] + words[:1]),
            "".join(words[-1:] + words[:-1]),
        }
    return forms


@cache
def _table() -> dict[int, str]:
    """Readings by code point; imported late because pypinyin takes a moment to load."""
    from pypinyin.pinyin_dict import pinyin_dict

    return dict(pinyin_dict)
