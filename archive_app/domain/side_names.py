"""What a file's name says of its side: ``x_zh`` beside ``x_en``, ``zh/x`` beside ``en/x``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive_app.domain.articles import Side

_ORIGINAL_ROLES = "原文 original orig source src originals"
_TRANSLATION_ROLES = "译文 譯文 translation translated trans mt target tgt translations"
_ROLES = frozenset(f"{_ORIGINAL_ROLES} {_TRANSLATION_ROLES}".split())
_ORIGINAL = "zh zh-cn zh-tw zh-hk zh-hans zh-hant cn chs cht chn chi chinese 中文 "
_ORIGINAL += _ORIGINAL_ROLES.removesuffix(" originals")
_TRANSLATION = "en en-us en-gb eng english 英文 " + _TRANSLATION_ROLES.removesuffix(" translations")
_MARKS = {
    mark: side
    for side, marks in ((Side.ORIGINAL, _ORIGINAL), (Side.TRANSLATION, _TRANSLATION))
    for mark in marks.split()
}
_FOLDERS = _MARKS | {"originals": Side.ORIGINAL, "translations": Side.TRANSLATION}
_LONGEST_FIRST = sorted(_MARKS, key=len, reverse=True)
_LATIN = "|".join(
    re.escape(mark).replace(r"\-", "[-_]") for mark in _LONGEST_FIRST if mark.isascii()
)
_HAN = "|".join(mark for mark in _LONGEST_FIRST if not mark.isascii())
# Latin marks stand behind a separator or in brackets; Han ones may stand right behind the name.
_MARKED = re.compile(
    rf"(?P<stem>.*?\S)(?P<before>\s*[_.\-\s(（\[]\s*)(?P<mark>{_LATIN}|{_HAN})(?P<after>[)）\]]?)"
    rf"|(?P<bare_stem>.*?\S)(?P<bare>{_HAN})",
    re.IGNORECASE | re.DOTALL,
)
_ANY = "\0"  # in a key, where the mark was: no name has it
# The marks that are tried when the file with the other side may be here already.
_COUNTERPARTS = {
    Side.ORIGINAL: ("en", "eng", "english", "translation", "英文", "译文", "mt"),
    Side.TRANSLATION: ("zh", "cn", "zh-CN", "chinese", "original", "中文", "原文"),
}


@dataclass(frozen=True, slots=True)
class NamedSide:
    """A name with a mark of its side. Names of one ``key`` and two sides belong together.

    ``stem`` is the last part without the mark and the suffix.
    """

    side: Side
    key: str
    stem: str
    by_language: bool = True  # zh and en, not original and translation


def named_sides(path: str) -> tuple[NamedSide, ...]:
    """Everything that a path says of its side: by the mark of its name, and of each folder."""
    *folders, name = path.replace("\\", "/").split("/")
    stem = _stem(name)
    if not stem:
        return ()
    found = []
    if parted := _parted(stem):
        bare, mark = parted
        key = "/".join([*folders, _ANY, bare])
        found.append(NamedSide(_MARKS[mark], key.casefold(), bare, mark not in _ROLES))
    for place, folder in enumerate(folders):
        mark = _normal(folder)
        if told := _FOLDERS.get(mark):
            key = "/".join([*folders[:place], _ANY, *folders[place + 1 :], stem])
            found.append(NamedSide(told, key.casefold(), stem, mark not in _ROLES))
    return tuple(found)


def counterparts(stem: str) -> tuple[str, ...]:
    """Names under which the other side may be: the bare one, and those with the other's marks."""
    found = _MARKED.fullmatch(stem)
    parted = _parted(stem)
    if found is None or parted is None:
        return ()
    bare, mark = parted
    before, after = found["before"] or "", found["after"] or ""
    return (bare, *(f"{bare}{before}{other}{after}" for other in _COUNTERPARTS[_MARKS[mark]]))


def neutral_folder(folder: str) -> str:
    """A folder's path without what its parts say of a side: one for ``zh`` and ``en``."""
    return "/".join(_ANY if _normal(part) in _FOLDERS else part for part in folder.split("/"))


def _parted(stem: str) -> tuple[str, str] | None:
    found = _MARKED.fullmatch(stem)
    if found is None:
        return None
    mark = found["mark"] or found["bare"]
    return found["stem"] or found["bare_stem"], _normal(mark)


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def _normal(mark: str) -> str:
    return mark.casefold().replace("_", "-").strip()
