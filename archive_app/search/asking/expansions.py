"""What the words of a query find beside themselves: counted by the evaluator, told to people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.domain.facets import Filters
from archive_app.domain.searching import Expansion, ExpansionKind
from archive_app.search.analyser import fields as schema
from archive_app.search.asking.dictionary import Dictionary
from archive_app.search.asking.known import Known, Mask, Rows
from archive_app.search.asking.names import NAME_FACETS, NameForms
from archive_app.search.asking.values import is_in_name, is_name
from archive_app.search.evaluation import nodes
from archive_app.search.evaluation.hits import Hits
from archive_app.text.fold import fold_text
from archive_app.text.leaves import expansion_key, is_off, is_part

MOST_FORMS: Final = 12
_MOST_VALUES: Final = 200  # of a facet that are looked at for forms of a name
_AS_TYPED: Final = "typed"
_BETWEEN: Final = "\t"  # between a key and a form: never in a word of a query

# An article is told once, under the surest kind that finds it.
_SUREST_FIRST: Final = (
    ExpansionKind.SCRIPT,
    ExpansionKind.STEM,
    ExpansionKind.ALIAS,
    ExpansionKind.PINYIN,
)


@dataclass(slots=True)
class _Planned:
    """One expansion of one word of the query."""

    kind: ExpansionKind
    word: str
    on: bool
    joined: str = ""
    stem: str = ""

    @property
    def key(self) -> str:
        return expansion_key(self.kind, self.word)


class Plan:
    """Which expansions a query has; wraps its parts so that the evaluator counts them."""

    def __init__(self, dictionary: Dictionary, without: frozenset[str], names: NameForms) -> None:
        self.dictionary = dictionary
        self.names = names
        self.planned: dict[str, _Planned] = {}
        self._without = without

    def is_off(self, kind: ExpansionKind, word: str) -> bool:
        """Whether that expansion is switched off."""
        return is_off(kind, word, self._without)

    def as_typed(self, word: str, part: Any) -> Any:
        """What is found of a word as it stands."""
        return nodes.Counted(_typed_key(word), part)

    def expansion(
        self, kind: ExpansionKind, word: str, part: Any, *, joined: str = "", stem: str = ""
    ) -> Any:
        """What an expansion of a word finds; nothing when it is switched off."""
        key = expansion_key(kind, word)
        is_on = not self.is_off(kind, word)
        self.planned.setdefault(key, _Planned(kind, word, is_on, joined, stem))
        return nodes.Counted(key, part) if is_on else nodes.Off(key, part)

    def form(
        self, kind: ExpansionKind, word: str, form: str, part: Any, *, counts_alone: bool = True
    ) -> Any:
        """One form that an expansion finds, counted by itself and worth nothing.

        Not ``counts_alone`` stands for one within the expansion, which is switched off as a whole.
        """
        is_off = counts_alone and self.is_off(kind, word)
        wrap = nodes.Off if is_off else nodes.Counted
        return wrap(expansion_key(kind, word) + _BETWEEN + form, part)


def expansions(
    plan: Plan, hits: Hits, columns: Known, *, chosen: Mask | None = None
) -> tuple[Expansion, ...]:
    """Every expansion that finds something, in the order of the query.

    ``total`` counts the articles that nothing surer finds: of the result, ``chosen`` (the filters)
    applied, or, when it is switched off, of all articles that the filters let through. Sounds
    count whatever else finds them.
    """
    counting = _Counting(plan, hits, columns, chosen)
    return tuple(
        told
        for one in plan.planned.values()
        if not counting.is_in_longer_name(one) and (told := counting.told(one)) is not None
    )


class _Counting:
    """Counts the expansions of one evaluation."""

    def __init__(self, plan: Plan, hits: Hits, columns: Known, chosen: Mask | None) -> None:
        self._plan = plan
        self._columns = columns
        self._counted = hits.counted
        self._chosen = columns.alive if chosen is None else chosen
        self._result = np.zeros(len(columns.alive), np.bool_)
        self._result[hits.rows] = True
        self._result &= self._chosen

    def told(self, planned: _Planned) -> Expansion | None:
        """One expansion as people see it; None when it finds nothing."""
        rows = self._rows(planned.key, result=planned.on)
        surer = np.zeros(len(self._result), np.bool_)
        for key in self._surer(planned):
            surer[self._rows(key, result=False)] = True
        rows = rows[~surer[rows]]
        if not len(rows):
            return None
        forms = tuple(dict.fromkeys(self._forms(planned, rows)))
        others = tuple(form for form in forms if form != planned.word) or _guessed(planned, forms)
        if planned.kind is not ExpansionKind.SOUND and not others:
            return None  # what nobody can tell explains nothing
        return Expansion(planned.kind, planned.word, others[:MOST_FORMS], len(rows), planned.on)

    def is_in_longer_name(self, planned: _Planned) -> bool:
        """Whether a name of several words is told that finds all that this part of it finds."""
        if planned.kind not in (ExpansionKind.PINYIN, ExpansionKind.ALIAS):
            return False
        mine = self._rows(planned.key, result=planned.on)
        return any(
            other.kind is ExpansionKind.PINYIN
            and other.word != planned.word
            and is_part(planned.word, other.word)
            and bool(np.isin(mine, self._rows(other.key, result=other.on)).all())
            for other in self._plan.planned.values()
        )

    def _rows(self, key: str, *, result: bool) -> Rows:
        rows = self._counted.get(key)
        if rows is None:
            return np.zeros(0, np.int32)
        return rows[(self._result if result else self._chosen)[rows]]

    def _surer(self, planned: _Planned) -> Iterable[str]:
        """What else may have found the articles."""
        if planned.kind is ExpansionKind.SOUND:
            return ()
        before = _SUREST_FIRST[: _SUREST_FIRST.index(planned.kind)]
        keys = (expansion_key(kind, planned.word) for kind in before)
        known = (self._plan.planned.get(key) for key in keys)
        return (_typed_key(planned.word), *(one.key for one in known if one is not None and one.on))

    def _forms(self, planned: _Planned, rows: Rows) -> Sequence[str]:
        """What was found in these articles, the most frequent first."""
        match planned.kind:
            case ExpansionKind.SCRIPT | ExpansionKind.SOUND:
                return self._counted_forms(planned.key)
            case ExpansionKind.STEM:
                words = self._plan.dictionary.with_stem(schema.TEXT_FIELDS, planned.stem)
                return [word for word, many in words.most_common(MOST_FORMS + 1) if many]
            case ExpansionKind.PINYIN:
                return [*self._called(planned.joined, rows), *self._counted_forms(planned.key)]
            case ExpansionKind.ALIAS:
                return self._bearers(planned, rows)

    def _called(self, joined: str, rows: Rows) -> list[str]:
        """The names on articles that are read so, or that have a form that is."""
        forms = {
            value: others
            for facet in NAME_FACETS
            for value, others in self._plan.names.of(facet).items()
        }
        return [
            value
            for value, _ in self._names(rows)
            if any(is_name(joined, form) for form in (value, *forms.get(value, ())))
        ]

    def _counted_forms(self, key: str) -> list[str]:
        totals = {
            name.partition(_BETWEEN)[2]: len(found)
            for name, found in self._counted.items()
            if name.startswith(key + _BETWEEN) and len(found)
        }
        return sorted(totals, key=lambda form: (-totals[form], form))

    def _names(self, rows: npt.NDArray[np.int32]) -> list[tuple[str, int]]:
        """The names on articles, the most frequent first."""
        found: dict[str, int] = {}
        for facet in NAME_FACETS:
            values, _ = self._columns.count(facet, rows, Filters(), _MOST_VALUES)
            found |= {one.value: one.count for one in values if one.value != "(none)"}
        return sorted(found.items(), key=lambda item: (-item[1], item[0]))

    def _bearers(self, planned: _Planned, rows: Rows) -> list[str]:
        """The names whose other form was found: all their articles are, and they explain them.

        Of several names on the same articles the one that is read like the word.
        """
        every = np.zeros(len(self._result), np.bool_)
        every[self._counted[planned.key]] = True
        names = [value for value, _ in self._names(rows)]
        names.sort(key=lambda value: not is_in_name(planned.word, value))  # stable
        left = np.zeros(len(self._result), np.bool_)
        left[rows] = True
        found: list[str] = []
        for value in names:
            masks = [self._columns.with_value(facet, value) for facet in NAME_FACETS]
            mask = masks[0] | masks[1] | masks[2]
            if (mask & left).any() and not (mask & ~every).any():
                found.append(value)
                left &= ~mask
            if not left.any() or len(found) == MOST_FORMS:
                break
        return found


def _guessed(planned: _Planned, forms: Sequence[str]) -> tuple[str, ...]:
    """A form for what was found under none that was looked for; nothing when it is as typed."""
    if planned.word in forms:
        return ()
    folded = planned.joined or fold_text(planned.word)
    is_other = planned.kind in (ExpansionKind.PINYIN, ExpansionKind.SCRIPT)
    return (folded,) if is_other and folded != planned.word else ()


def _typed_key(word: str) -> str:
    return f"{_AS_TYPED}:{word}"
