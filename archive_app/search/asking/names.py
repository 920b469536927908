"""Every form of the names that facets show, and which names are one person's in other letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from archive_app.domain.facets import Facet
from archive_app.text.fold import fold_text
from archive_app.text.pinyin import whole_forms

NAME_FACETS: Final = (Facet.PERSON, Facet.ORG, Facet.PLACE)
OF_NAMES: Final = frozenset({*NAME_FACETS, Facet.BYLINE, Facet.CREDIT})
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")

Forms = Mapping[str, tuple[str, ...]]  # the other forms of each value that has any


class NameForms:
    """The forms of names as the library knows them now; safe in any thread."""

    def __init__(self, forms_of: Callable[[Facet], Forms] = lambda _: {}) -> None:
        """``forms_of`` gives the same object as long as nothing has changed."""
        self._forms_of = forms_of
        self._asked: tuple[int, dict[Facet, Forms]] = (-1, {})
        self._spoken: dict[Facet, tuple[Forms, Mapping[str, frozenset[str]]]] = {}

    def rest_at(self, head: int) -> None:
        """The library is where its facet sequence is ``head``: it is asked again when that moves.

        No name gets a new form but on an article, whose facets move with it.
        """
        if self._asked[0] != head:
            self._asked = (head, {})

    def of(self, facet: Facet) -> Forms:
        """The other forms of each value of a facet that has any."""
        if facet not in OF_NAMES:
            return {}
        _, known = self._asked
        if facet not in known:
            known[facet] = self._forms_of(facet)
        return known[facet]

    def tied(self, facet: Facet, text: str) -> Callable[[str], bool] | None:
        """Which values are in Latin letters what ``text`` is in Han; None when nothing tells.

        A name of the library must have both forms. A value that has a Han form of its own is
        somebody else, or is found by that form.
        """
        latin = self._in_latin(facet).get(fold_text(text).strip())
        if not latin:
            return None
        forms = self.of(facet)

        def is_tied(value: str) -> bool:
            every = (value, *forms.get(value, ()))
            return not any(map(_is_han, every)) and any(
                not latin.isdisjoint(_whole_forms(form)) for form in every
            )

        return is_tied

    def _in_latin(self, facet: Facet) -> Mapping[str, frozenset[str]]:
        """Folded Han names with what they are in Latin letters, written as one word."""
        forms = self.of(facet)
        known = self._spoken.get(facet)
        if known is None or known[0] is not forms:
            known = self._spoken[facet] = forms, _by_han(forms)
        return known[1]


def _by_han(forms: Forms) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for value, others in forms.items():
        every = (value, *others)
        latin = _latin(every)
        for form in every if latin else ():
            if _is_han(form):
                key = fold_text(form).strip()
                found[key] = found.get(key, frozenset()) | latin
    return found


def _latin(forms: Sequence[str]) -> frozenset[str]:
    return frozenset().union(*(_whole_forms(form) for form in forms if not _is_han(form)))


@lru_cache(maxsize=100_000)
def _is_han(name: str) -> bool:
    return bool(_HAN.search(name))


_whole_forms = lru_cache(maxsize=100_000)(whole_forms)
