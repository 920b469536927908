"""One word or phrase as a Whoosh query: as it is written, and by every expansion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from whoosh import query as wq

from archive_app.domain.articles import Side
from archive_app.domain.query import Phrase, Word
from archive_app.domain.searching import ExpansionKind
from archive_app.search.analyser import fields as schema
from archive_app.search.asking import ranking
from archive_app.search.asking.alternatives import other_forms, written_as
from archive_app.search.asking.dictionary import Dictionary
from archive_app.search.asking.expansions import Plan
from archive_app.search.asking.fields import BOOSTS, LEADS, adjacent, text_fields
from archive_app.search.asking.known import Mask
from archive_app.search.asking.rules import ANYWHERE, Where
from archive_app.search.evaluation import nodes
from archive_app.text.leaves import Leaf, StepKind, leaf_in_names, read_leaf, written_leaf
from archive_app.text.printed_names import abbreviated, printed_leaves, shown_as
from archive_app.text.sounds import other_spellings, umlaut_spelling, umlauted

_MOST_LEAD_STEPS: Final = 4  # of a longer phrase nobody needs to know where it stands first
_OUTLET: Final = (schema.SOURCE, schema.SECTION)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word or phrase; ``written`` is its leaf as typed when the archive writes it otherwise too.

    ``forms`` are the likeliest other spellings. ``counts`` tells that it has some expansion.
    ``in_names`` is what names are asked for, ``short`` the same letters with or without dots.
    """

    text: str
    leaf: Leaf
    exact: bool
    counts: bool
    written: Leaf | None
    forms: tuple[str, ...]
    in_names: Leaf
    short: tuple[str, Leaf] | None


class WordQueries:
    """Makes the queries of words and phrases; ``plan`` learns which expansions they have."""

    def __init__(
        self,
        dictionary: Dictionary,
        plan: Plan,
        *,
        tagged: Callable[[Leaf], Mask],
        bearing: Callable[[Leaf], Mask],
        tied: Callable[[str], Mask | None],
        scored: bool,
    ) -> None:
        """``tagged`` and ``bearing`` tell the articles with a leaf in a tag or in a name.

        ``tied`` tells those with a name that is in Latin letters what a text is in Han.
        """
        self._tied = tied
        self._dictionary = dictionary
        self._plan = plan
        self._tagged = tagged
        self._bearing = bearing
        self._scored = scored

    def query(self, node: Word | Phrase, where: Where) -> Any:
        """Articles in which a word or phrase is found."""
        asked = self._ask(node, where)
        parts = [self.on_sides(where, lambda field: self._in_text(asked, field, where))]
        if where.extras:
            parts += self._extras(asked)
        return _either(parts)

    def on_sides(self, where: Where, in_field: Callable[[str], Any]) -> Any:
        """What is found in any field of texts, on whichever side."""
        sides = []
        for side in sorted(where.sides, reverse=True):
            found = _either([in_field(field) for field in text_fields(where, side)])
            if found is wq.NullQuery:
                continue
            if where.language:
                language = wq.Term(schema.LANGUAGE[side], where.language, boost=0.0)
                found = wq.And([found, wq.ConstantScoreQuery(language, 0.0)])
            sides.append(found if len(where.sides) < 2 else nodes.OnSide(side, found))
        return _either(sides)

    def named(self, joined: str, text: str) -> Any | None:
        """Articles with a name of that form, or with texts that print it; None without any."""
        parts = []
        spelt = [*self._joined(other_spellings(joined)), *self._printed(joined, text)]
        if spelt:
            found = wq.ConstantScoreQuery(_either(spelt), ranking.PINYIN)
            parts.append(self._plan.expansion(ExpansionKind.PINYIN, text, found, joined=joined))
        if (other := umlaut_spelling(joined)) and (meant := self._joined([other])):
            found = wq.ConstantScoreQuery(_either(meant), ranking.UMLAUT)
            word = umlauted(text)
            parts.append(self._plan.expansion(ExpansionKind.PINYIN, word, found, joined=other))
        return _either(parts) if parts else None

    def _joined(self, spellings: Iterable[str]) -> list[Any]:
        """Names written as one word, those that there are."""
        return [
            wq.Term(schema.JOINED, spelling, boost=0.0)
            for spelling in spellings
            if self._dictionary.has(schema.JOINED, spelling)
        ]

    def _printed(self, joined: str, text: str) -> list[Any]:
        """A name as texts may print it, each way that there may be."""
        return [
            self._plan.form(
                ExpansionKind.PINYIN,
                text,
                shown_as(leaf),
                adjacent(leaf, field, 0.0),
                counts_alone=False,
            )
            for leaf in printed_leaves(joined)
            for side in sorted(Side)
            for field in text_fields(ANYWHERE, side)
            if self._dictionary.may_have(field, leaf.steps)
        ]

    def _ask(self, node: Word | Phrase, where: Where) -> _Asked:
        leaf = read_leaf(node)
        exact = isinstance(node, Word) and node.exact
        fields = [field for side in Side for field in text_fields(where, side)]
        forms = None if exact else other_forms(node, self._dictionary, fields)
        written = None if forms is None else written_leaf(node)
        short = abbreviated(node)
        counts = bool(leaf.stem or leaf.joined or written or short) or (
            where.extras and not exact and self._dictionary.may_have(schema.NAMES, leaf.steps)
        )
        return _Asked(
            node.text, leaf, exact, counts, written, forms or (), leaf_in_names(node), short
        )

    def _typed(self, asked: _Asked, part: Any) -> Any:
        """What is found as typed; counted when there is something to set it against."""
        return self._plan.as_typed(asked.text, part) if asked.counts else part

    def _in_text(self, asked: _Asked, field: str, where: Where) -> Any:
        """A word in one field of texts."""
        has_terms = self._dictionary.may_have(field, asked.leaf.steps)
        parts = self._as_typed(asked, field) if has_terms else []
        if asked.short and self._dictionary.may_have(field, asked.short[1].steps):
            parts.append(self._abbreviated(asked.text, *asked.short, field))
        if asked.leaf.stem:
            stems = self._stems(asked.leaf, field, where)
            if stems is not None:
                parts.append(
                    self._plan.expansion(
                        ExpansionKind.STEM, asked.text, stems, stem=asked.leaf.stem
                    )
                )
        if has_terms and self._scored and field in LEADS and not where.pairs:
            return self._with_lead(asked.leaf, field, parts)
        return _either(parts)

    def _as_typed(self, asked: _Asked, field: str) -> list[Any]:
        """The word as it is written, and the same word in other characters."""
        boost = BOOSTS[field]
        if asked.written is None:
            return [self._typed(asked, adjacent(asked.leaf, field, boost))]
        written = adjacent(asked.written, field, boost * ranking.WRITTEN)
        otherwise = adjacent(asked.leaf, field, boost * (1 - ranking.WRITTEN))
        if self._plan.is_off(ExpansionKind.SCRIPT, asked.text):
            written = replace(written, boost=boost)
        script = ExpansionKind.SCRIPT
        return [
            self._typed(asked, written),
            self._plan.expansion(script, asked.text, otherwise),
            *(
                self._plan.form(script, asked.text, form, adjacent(spelt, field, 0.0))
                for form in asked.forms
                if self._dictionary.may_have(field, (spelt := written_as(form)).steps)
            ),
        ]

    def _abbreviated(self, text: str, form: str, leaf: Leaf, field: str) -> Any:
        """The same letters with or without dots between."""
        script = ExpansionKind.SCRIPT
        found = adjacent(leaf, field, BOOSTS[field] * (1 - ranking.WRITTEN))
        return self._plan.expansion(
            script, text, self._plan.form(script, text, form, found, counts_alone=False)
        )

    def _stems(self, leaf: Leaf, field: str, where: Where) -> Any | None:
        """The other forms of a word; None when there are none."""
        boost = BOOSTS[field] * ranking.STEM
        if not where.pairs:
            stems = field + schema.STEM_SUFFIX
            is_known = self._dictionary.has(stems, leaf.stem)
            return wq.Term(stems, leaf.stem, boost=boost) if is_known else None
        # Stems have no positions that would tell the aligned pair.
        words = sorted(self._dictionary.with_stem([field], leaf.stem))
        return _either([wq.Term(field, word, boost=boost) for word in words]) if words else None

    def _with_lead(self, leaf: Leaf, field: str, parts: list[Any]) -> Any:
        """The same articles; those with the word in the first paragraph are worth more."""
        found, lead, steps = _either(parts), LEADS[field], leaf.steps
        terms_only = all(step.kind is StepKind.TERM for step in steps)
        if len(steps) > _MOST_LEAD_STEPS or leaf.plain or not terms_only:
            return found
        if not self._dictionary.may_have(lead, steps):
            return found
        boost = BOOSTS[field] * ranking.LEAD / len(steps)
        terms = [wq.Term(lead, step.term, boost=boost) for step in steps]
        return wq.AndMaybe(found, wq.And(terms) if len(terms) > 1 else terms[0])

    def _extras(self, asked: _Asked) -> list[Any]:
        """A word in names, in the source, in tags."""
        leaf, text = asked.leaf, asked.text
        names = asked.in_names
        if asked.written is not None and self._plan.is_off(ExpansionKind.SCRIPT, text):
            leaf = names = replace(asked.written, joined=leaf.joined)
        parts = [
            self._typed(asked, adjacent(leaf, field, ranking.OUTLET))
            for field in _OUTLET
            if self._dictionary.may_have(field, leaf.steps)
        ]
        if self._dictionary.may_have(schema.NAMES, names.steps):
            parts += self._in_names(asked, names)
        tied = None if asked.exact else self._tied(text)
        if tied is not None and tied.any():
            alias = nodes.Rows(tied, ranking.ALIAS)
            parts.append(self._plan.expansion(ExpansionKind.ALIAS, text, alias))
        if leaf.joined and (named := self.named(leaf.joined, text)) is not None:
            parts.append(named)
        tagged = self._tagged(leaf)
        if tagged.any():
            parts.append(self._typed(asked, nodes.Rows(tagged, ranking.TAG)))
        return parts

    def _in_names(self, asked: _Asked, leaf: Leaf) -> list[Any]:
        """A word in a name as the facets show it, and in another form of a name."""
        parts: list[Any] = []
        bearing = self._bearing(leaf)
        if bearing.any():
            named = adjacent(leaf, schema.NAMES, ranking.NAME)
            parts.append(self._typed(asked, wq.And([named, nodes.Rows(bearing)])))
        if not asked.exact:
            other = wq.ConstantScoreQuery(adjacent(leaf, schema.NAMES, 0.0), ranking.ALIAS)
            parts.append(self._plan.expansion(ExpansionKind.ALIAS, asked.text, other))
        return parts


def _either(parts: Sequence[Any]) -> Any:
    """Any of the parts that find something."""
    parts = [part for part in parts if part is not wq.NullQuery]
    if len(parts) > 1:
        return wq.Or(list(parts))
    return parts[0] if parts else wq.NullQuery
