"""The signs of the query language in all the forms in which people type and paste them."""

from __future__ import annotations

import re
import unicodedata

# One character for one, so that places in the text stay what they are.
_QUOTES = "“”„‟＂「」『』〝〞〟﹁﹂﹃﹄"
_DOUBLED = re.compile(f'(["{_QUOTES}])\\1')
_SIGNS = str.maketrans(
    {
        **dict.fromkeys(_QUOTES, '"'),
        **dict.fromkeys("－−–—‐‑", "-"),
        "：": ":", "（": "(", "）": ")", "｛": "{", "｝": "}", "＊": "*", "＝": "=", "＃": "#",
        "＞": ">", "＜": "<", "～": "~", "〜": "~", "／": "/",
    }
)  # fmt: skip
_INVISIBLE = re.compile("[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]")
HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7ff"
_HAN = f"[{HAN}]"
_LATIN = f"[^\\W_{HAN}]"
# A full-width question mark ends a sentence, unless it stands inside a word: w？rd, 警？局.
_WILD = re.compile(
    f"(?<={_LATIN})？(?!{_HAN})|(?<!{_HAN})？(?={_LATIN})"
    f"|(?<!{_HAN}{{3}})(?<={_HAN})？(?={_HAN}{{1,2}}(?!{_HAN}))"
)
# Between longer runs of Han the half-width one ends a sentence too: 你们今天好吗?我们今天很好
_ENDS = re.compile(f"(?<={_HAN}{{5}})\\?(?={_HAN})|(?<={_HAN})\\?(?={_HAN}{{5}})")
_OPERATOR = re.compile(r"(?P<name>AND|OR|NOT|NEAR)(?:/(?P<number>\d{1,9}))?")


def clean(text: str) -> str:
    """Control characters, hard spaces and lone surrogates made plain spaces; the same length."""
    return _INVISIBLE.sub(" ", text)


def signs_of(cleaned: str) -> str:
    """The text with every sign in its plain form; the same length."""
    wild = _WILD.sub("?", cleaned)
    return _ENDS.sub("？", wild).translate(_SIGNS)


def has_letters(text: str) -> bool:
    """Whether anything in ``text`` can be looked for: a letter, a digit, a Han character."""
    return any(char.isalnum() for char in text)


def has_value(text: str) -> bool:
    """Whether ``text`` can be a value: letters, digits, or a picture such as ★."""
    return any(char.isalnum() or unicodedata.category(char) == "So" for char in text)


def undoubled(text: str) -> str:
    """The inside of a quotation, every mark that is written twice written once."""
    return _DOUBLED.sub(lambda found: found.group()[0], text)


def doubled(text: str) -> str:
    """``text`` with every quotation mark written twice: what may stand in a quotation."""
    marks = signs_of(text)
    return "".join(
        char * 2 if sign == '"' else char for char, sign in zip(text, marks, strict=True)
    )


def ends_in_han(text: str) -> bool:
    """Whether the last character is of a script that is written without spaces."""
    return bool(re.search(f"{_HAN}\\Z", text))


def operator(text: str) -> tuple[str, int | None] | None:
    """(name, number) of AND, OR, NOT, NEAR, NEAR/5 in capitals; None for any other text."""
    if len(text) > len("NEAR/") + 9:
        return None
    found = _OPERATOR.fullmatch(unicodedata.normalize("NFKC", text))
    if found is None or (found["number"] and found["name"] != "NEAR"):
        return None
    return found["name"], None if found["number"] is None else int(found["number"])
