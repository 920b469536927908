"""Values as they stand after the name of a field: how they begin, and that no article has one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.findings import FindingKind
from archive_app.domain.query import Word
from archive_app.domain.reprints import ReprintKind
from archive_app.search.asking.known import Known, Mask
from archive_app.text.fold import fold_text

MOST_COMPARED: Final = 2000  # values that are looked at for near ones
MOST_TOLD: Final = 12  # values that a note names all of
_NEAREST: Final = 3
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_PERIOD = re.compile(f"(?:[<>]=?{_DAY}|{_DAY}|{_DAY}\\.{{2,3}}(?:{_DAY})?|\\.{{2,3}}{_DAY})")
_DATES: Final = "2021, 2021-03, 2021-03-08, 2020-07..2021-09, >=2021-03, none"
_FIXED: Final[Mapping[Facet, type[StrEnum]]] = {
    Facet.STATUS: ReviewStatus,
    Facet.KIND: TextKind,
    Facet.FLAG: FindingKind,
    Facet.DUPLICATE: ReprintKind,
}


def begins_value(word: Word) -> bool:
    """Whether ``c:*`` or ``events/*`` is meant: a beginning with its punctuation, not a word."""
    return word.prefix and not word.exact and not word.text[-1:].isalnum()


def with_beginning(columns: Known, facet: Facet, word: Word) -> Mask:
    """Articles with a value that begins as the word does."""
    beginning = fold_text(word.text).strip()
    return columns.with_any(facet, lambda value: fold_text(value).strip().startswith(beginning))


def unknown_value(columns: Known, facet: Facet, text: str) -> str:
    """A note in words when ``facet:text`` can't find anything; '' when it could."""
    plain = fold_text(text).strip()
    if plain in ("none", NONE_VALUE):
        return ""
    if facet is Facet.DATE:
        if _PERIOD.fullmatch(plain):
            return ""
        return f"“{text}” is no date. What can stand there: {_DATES}."
    if facet in _FIXED:
        known = [one.value for one in _FIXED[facet] if one is not TextKind.SOURCE]
        if plain.replace("-", "_").replace(" ", "_") in known:
            return ""
        return f"{facet}:{text} is not known. What can stand there: {', '.join(known)}, none."
    return f"No article has {facet}:{text}.{_instead(columns.values(facet), plain)}"


def _instead(values: Sequence[str], plain: str) -> str:
    """The values that there are when they are few, else those that are written alike."""
    if 0 < len(values) <= MOST_TOLD:
        return f" There are: {', '.join(sorted(values))}."
    folded: dict[str, str] = {}
    for value in values[:MOST_COMPARED]:
        folded.setdefault(fold_text(value).strip(), value)
    near = get_close_matches(plain, folded, _NEAREST)
    return f" Written alike: {', '.join(folded[one] for one in near)}." if near else ""
