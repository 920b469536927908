"""Which authority records may be one: read the same, spelled nearly the same, one in the other.

Only candidates are found here, each with its reason; nothing is ever merged by itself. Pairs are
found by shared keys, so the work grows with the number of forms and not with its square.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.text.fold import fold_text
from archive_app.text.pinyin import name_forms, whole_forms

_HAN = re.compile("[\u3400-\u9fff]")
_LONGEST_PERSON = 4  # Han characters
_SHORTEST_MISPRINT = 8  # letters: in shorter names one letter makes another name
_SHORTEST_HAN = 4  # characters of an organisation with one left out
_MOST_OF_A_KEY = 12  # records: what more share says nothing
_LEVELS = "省市县区州旗镇乡"


class SameReason(StrEnum):
    """Why two records may be one."""

    LETTERS = "letters"  # the same letters in another order, case or spelling of pinyin
    READING = "reading"  # Han characters of one are read as the other is spelled
    SOUND = "sound"  # both in Han, read the same, one character apart
    CHARACTER = "character"  # the same characters apart from one
    INSIDE = "inside"  # one is the end of the other
    LETTER = "letter"  # one letter apart


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records, the lower id first, and why; ``detail`` is the character that differs."""

    first: int
    second: int
    reason: SameReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SameGroup:
    """Records that may all be one, with the reasons that link them."""

    names: tuple[int, ...]
    reasons: tuple[Likeness, ...]


def same_people(forms: Mapping[int, Sequence[str]]) -> list[Likeness]:
    """Likenesses among people, given all forms of each record."""
    found = _Found()
    han = {name: _han(mine) for name, mine in forms.items()}
    sounds: defaultdict[str, set[int]] = defaultdict(set)
    for name, mine in forms.items():
        for form in mine:
            for sound in _sounds(form):
                sounds[sound].add(name)
    for sharing in sounds.values():
        for one, other in _pairs(sharing):
            if not han[one] and not han[other]:
                found.add(one, other, SameReason.LETTERS)
            elif not han[one] or not han[other]:
                found.add(one, other, SameReason.READING)
            elif detail := _one_apart(han[one], han[other]):
                found.add(one, other, SameReason.SOUND, detail)
    _misprints(forms, found)
    return found.all()


def same_others(forms: Mapping[int, Sequence[str]]) -> list[Likeness]:
    """Likenesses among organisations, or among places."""
    found = _Found()
    _by_letters(forms, found)
    han = {name: _han(mine) for name, mine in forms.items()}
    whole: defaultdict[str, set[int]] = defaultdict(set)
    for name, mine in han.items():
        for form in mine:
            whole[form].add(name)
    for name, mine in han.items():
        for form in mine:
            for detail, shorter in _shortened(form):
                for other in _few(whole.get(shorter, ())):
                    found.add(name, other, SameReason.CHARACTER, detail)
    for one, other in _inside(whole):
        found.add(one, other, SameReason.INSIDE)
    _misprints(forms, found)
    return found.all()


def groups(
    likenesses: Iterable[Likeness], apart: Collection[tuple[int, int]] = ()
) -> list[SameGroup]:
    """Records linked by likenesses, the largest group first; ``apart`` are never in one group."""
    told = set(apart)
    group_of: dict[int, set[int]] = {}
    links: list[Likeness] = []
    for link in likenesses:
        one = group_of.setdefault(link.first, {link.first})
        other = group_of.setdefault(link.second, {link.second})
        if one is not other:
            if any((min(a, b), max(a, b)) in told for a in one for b in other):
                continue
            one |= other
            for name in other:
                group_of[name] = one
        links.append(link)
    found: dict[int, set[int]] = {id(group): group for group in group_of.values()}
    return sorted(
        (
            SameGroup(tuple(sorted(group)), tuple(link for link in links if link.first in group))
            for group in found.values()
            if len(group) > 1
        ),
        key=lambda group: (-len(group.names), group.names),
    )


# --- inside


class _Found:
    """Each pair once, with its first reason."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int], Likeness] = {}

    def add(self, one: int, other: int, reason: SameReason, detail: str = "") -> None:
        if one != other:
            pair = min(one, other), max(one, other)
            self._pairs.setdefault(pair, Likeness(*pair, reason, detail))

    def all(self) -> list[Likeness]:
        return list(self._pairs.values())


def _pairs(names: Collection[int]) -> Iterator[tuple[int, int]]:
    if len(names) <= _MOST_OF_A_KEY:
        ordered = sorted(names)
        for at, one in enumerate(ordered):
            for other in ordered[at + 1 :]:
                yield one, other


def _few(names: Collection[int]) -> Collection[int]:
    return names if len(names) <= _MOST_OF_A_KEY else ()


def _han(forms: Iterable[str]) -> list[str]:
    return [fold_text(form) for form in forms if _HAN.search(form)]


def _sounds(form: str) -> Iterable[str]:
    """The name spelled as one word: all of it, surname first or last."""
    if not _HAN.search(form):
        return whole_forms(form)
    plain = "".join(_HAN.findall(fold_text(form)))
    if not 1 < len(plain) <= _LONGEST_PERSON:
        return ()
    parts = name_forms(plain)
    longest = max(map(len, parts), default=0)
    return {part for part in parts if len(part) >= longest - 1 and len(part) > 3}


def _one_apart(one: Sequence[str], other: Sequence[str]) -> str:
    """The characters that differ, "庆/青", when a form of each has all others alike."""
    for mine in one:
        for theirs in other:
            if len(mine) == len(theirs):
                differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
                if len(differing) == 1:
                    return "/".join(differing[0])
    return ""


def _letters(form: str) -> str:
    return "".join(char for char in fold_text(form) if char.isalnum())


def _by_letters(forms: Mapping[int, Sequence[str]], found: _Found) -> None:
    """The same but for case, spaces, hyphens and accents, or with the words in another order."""
    keys: defaultdict[str, set[int]] = defaultdict(set)
    for name, mine in forms.items():
        for form in mine:
            if not _HAN.search(form):
                words = sorted(_letters(word) for word in form.split())
                keys["".join(words)].add(name)
                keys[_letters(form)].add(name)
    keys.pop("", None)
    for sharing in keys.values():
        for one, other in _pairs(sharing):
            found.add(one, other, SameReason.LETTERS)


def _shortened(form: str) -> Iterator[tuple[str, str]]:
    """The form without each of its inner characters, and that character."""
    if len(form) > _SHORTEST_HAN:
        for at in range(1, len(form) - 1):
            yield form[at], form[:at] + form[at + 1 :]


def _inside(whole: Mapping[str, set[int]]) -> Iterator[tuple[int, int]]:
    """市公安局 and 松宁市公安局, where no other ends so: else it is anybody's."""
    ends: defaultdict[str, set[str]] = defaultdict(set)
    for form in whole:
        for at in range(1, len(form) - 2):
            if form[at] in _LEVELS and form[at:] in whole:
                ends[form[at:]].add(form)
    for short, longer in ends.items():
        owners = {name for form in longer for name in whole[form]}
        if len(owners) == 1 and len(whole[short]) == 1:
            yield next(iter(owners)), next(iter(whole[short]))


def _misprints(forms: Mapping[int, Sequence[str]], found: _Found) -> None:
    """Spelled alike but for one letter more, less or other."""
    near: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    for name, mine in forms.items():
        for form in mine:
            letters = _letters(form)
            if _HAN.search(form) or len(letters) < _SHORTEST_MISPRINT or not letters.isalpha():
                continue
            near[letters].add((name, letters))
            for at in range(len(letters)):
                near[letters[:at] + letters[at + 1 :]].add((name, letters))
    for sharing in near.values():
        if 1 < len(sharing) <= _MOST_OF_A_KEY:
            ordered = sorted(sharing)
            for at, (one, mine) in enumerate(ordered):
                for other, theirs in ordered[at + 1 :]:
                    if mine != theirs and _is_one_letter(mine, theirs):
                        found.add(one, other, SameReason.LETTER)


def _is_one_letter(one: str, other: str) -> bool:
    """Whether one letter is more, less, other, or has changed places with its neighbour."""
    if len(one) == len(other):
        at = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        swapped = len(at) == 2 and at[1] == at[0] + 1
        return len(at) == 1 or (
            swapped and one[at[0]] == other[at[1]] and one[at[1]] == other[at[0]]
        )
    return abs(len(one) - len(other)) == 1
