"""Query trees to Whoosh queries: which terms, in which fields, worth how much."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Any

from whoosh import query as wq

from archive_app.domain.query import Field, Node, Phrase, Word
from archive_app.domain.searching import ExpansionKind, Scope
from archive_app.search.analyser import fields as schema
from archive_app.search.analyser.chunks import ident_term
from archive_app.search.asking import ranking
from archive_app.search.asking.dictionary import Dictionary
from archive_app.search.asking.expansions import Plan
from archive_app.search.asking.fields import BOOSTS, adjacent, text_fields
from archive_app.search.asking.heard import heard_forms
from archive_app.search.asking.known import Known, Mask
from archive_app.search.asking.names import NameForms
from archive_app.search.asking.rules import Rules, Where, scoped
from archive_app.search.asking.sentences import in_order
from archive_app.search.asking.words import WordQueries
from archive_app.search.evaluation import nodes
from archive_app.text.leaves import Leaf, read_leaf


@dataclass(frozen=True, slots=True)
class Compiled:
    """A Whoosh query, what was not understood in words, and which expansions it counts."""

    query: Any
    notes: tuple[str, ...]
    plan: Plan


def compile_query(
    node: Node,
    *,
    dictionary: Dictionary,
    columns: Known,
    scope: Scope = Scope.BOTH,
    without: Set[str] = frozenset(),
    scored: bool = True,
    names: NameForms | None = None,
) -> Compiled:
    """The query of a tree for one snapshot of the index and one state of the columns.

    ``without`` are the keys of expansions that are switched off; they are only counted. Without
    scores, what only ranks is left out. ``names`` knows the forms of names.
    """
    compiler = _Compiler(dictionary, columns, without, names, scored=scored)
    query = compiler.read(node, scoped(scope))
    ordered = in_order(node, scoped(scope), dictionary) if scored else None
    if query is not None and ordered is not None:
        query = wq.AndMaybe(query, ordered)
    notes = tuple(dict.fromkeys(compiler.notes))
    return Compiled(wq.NullQuery if query is None else query, notes, compiler.plan)


class _Compiler(Rules[Any]):
    """Makes Whoosh queries of the parts of one tree."""

    def __init__(
        self,
        dictionary: Dictionary,
        columns: Known,
        without: Set[str],
        names: NameForms | None,
        *,
        scored: bool,
    ) -> None:
        super().__init__(columns, without, names)
        self._dictionary = dictionary
        self.plan = Plan(dictionary, self.without, self.names)
        self._words = WordQueries(
            dictionary,
            self.plan,
            tagged=self.tagged,
            bearing=self.bearing,
            tied=self.tied,
            scored=scored,
        )

    def every(self) -> Any:
        return wq.Every(boost=0.0)

    def nothing(self) -> Any:
        return wq.NullQuery

    def all_of(self, parts: Sequence[Any]) -> Any:
        return wq.And(list(parts))

    def any_of(self, parts: Sequence[Any]) -> Any:
        return wq.Or(list(parts))

    def none_of(self, part: Any) -> Any:
        return wq.Not(part)

    def among(self, mask: Mask) -> Any:
        return nodes.Rows(mask)

    def whole(self, asked: Any) -> Any:
        return wq.ConstantScoreQuery(asked, 0.0)

    def has_text(self, where: Where) -> Any:
        parts: list[Any] = []
        for side in sorted(where.sides):
            field = schema.LANGUAGE[side]
            if where.language:
                parts.append(wq.Term(field, where.language, boost=0.0))
                continue
            parts += [wq.Term(field, known, boost=0.0) for known in self._dictionary.terms(field)]
            # The language of a text may be unknown.
            parts += [wq.Every(schema.TITLE[side], 0.0), wq.Every(schema.BODY[side], 0.0)]
        return wq.ConstantScoreQuery(wq.Or(parts), 0.0) if parts else wq.NullQuery

    def word(self, node: Word | Phrase, where: Where) -> Any:
        return self._words.query(node, where)

    def near(self, parts: Sequence[Leaf], distance: int, where: Where) -> Any:
        def one_field(field: str) -> Any:
            boost = BOOSTS[field]
            steps = tuple(
                nodes.Adjacent(field, part.steps, width=part.width, plain=part.plain)
                for part in parts
            )
            return nodes.Near(steps, distance, boost)

        return self._words.on_sides(where, one_field)

    def same_pair(self, child: Node, where: Where) -> Any | None:
        asked = self.read(child, where)
        return None if asked is None else nodes.SameUnit(asked)

    def named(self, joined: str, text: str) -> Any | None:
        return self._words.named(joined, text)

    def ident(self, node: Word | Phrase) -> Any:
        whole = ident_term(node.text)
        parts: list[Any] = [wq.Term(schema.IDENT, whole, boost=ranking.IDENT)]
        if isinstance(node, Word) and node.prefix:
            parts.append(wq.Prefix(schema.IDENT, whole, boost=ranking.IDENT))
        leaf = read_leaf(node)
        if leaf.steps and not (isinstance(node, Word) and node.exact):
            parts.append(adjacent(leaf, schema.IDENT, ranking.IDENT_WORDS))
        return wq.Or(parts)

    def words_in(self, field: Field, node: Word | Phrase) -> Any:
        indexed = schema.NOTE if field is Field.NOTE else schema.URL
        return adjacent(read_leaf(node), indexed, ranking.NOTE)

    def sounding(self, text: str, ways: Sequence[Leaf], where: Where) -> Any:
        sound = ExpansionKind.SOUND
        fields = [field for side in sorted(where.sides) for field in text_fields(where, side)]
        forms = heard_forms(ways, self._dictionary, fields)

        def one_field(field: str) -> Any:
            parts = [adjacent(way, field, ranking.SOUND) for way in ways]
            return wq.Or(
                [
                    self.plan.expansion(sound, text, wq.Or(parts)),
                    *(
                        self.plan.form(
                            sound, text, form, adjacent(read_leaf(Phrase(form)), field, 0.0)
                        )
                        for form in forms
                    ),
                ]
            )

        return self._words.on_sides(where, one_field)
