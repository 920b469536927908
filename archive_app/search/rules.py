"""What a query tree asks for: the walk over it, and the rules that index and scan must share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Generic, TypeVar

from archive_app.domain.articles import Side
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.query import (
    And,
    Every,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Word,
)
from archive_app.domain.searching import Scope
from archive_app.search.columns import Columns, folded_value
from archive_app.text.fold import fold_text
from archive_app.text.highlight import named_words
from archive_app.text.leaves import LONGEST_NAME, Leaf, TokenTable, find_in, read_leaf
from archive_app.text.pinyin import name_forms
from archive_app.text.tokens import tokenize

Asked = TypeVar("Asked")  # what a part of the tree becomes: a Whoosh query, a test of one article

_SIDES = {Field.ORIG: Side.ORIGINAL, Field.TRANS: Side.TRANSLATION}
_LANGUAGES = {Field.ZH: "zh", Field.EN: "en"}
_SCOPES = {
    Scope.BOTH: frozenset(Side),
    Scope.ORIGINAL: frozenset({Side.ORIGINAL}),
    Scope.TRANSLATION: frozenset({Side.TRANSLATION}),
}


@dataclass(frozen=True, slots=True)
class Where:
    """Where a word counts: sides, title or body, a language; ``extras`` are names, source, tags."""

    sides: frozenset[Side]
    extras: bool = True
    title: bool = True
    body: bool = True
    language: str = ""

    def within(self, field: Field) -> Where:
        """Restricted by one more field."""
        narrow = replace(self, extras=False)
        if field is Field.TITLE:
            return replace(narrow, body=False)
        if field is Field.BODY:
            return replace(narrow, title=False)
        if field in _SIDES:
            return replace(narrow, sides=self.sides & {_SIDES[field]})
        language = _LANGUAGES[field]
        if self.language not in ("", language):
            return replace(narrow, sides=frozenset())
        return replace(narrow, language=language)


ANYWHERE: Final = Where(frozenset(Side))


def scoped(scope: Scope) -> Where:
    """Where bare words of a query count."""
    return Where(_SCOPES[scope], extras=scope is Scope.BOTH)


class Rules(ABC, Generic[Asked]):
    """Reads one tree; None stands for a part that asks for nothing.

    Subclasses say what the parts become; which parts there are is decided here alone.
    """

    most_ways = 8  # of reading words as names, in one query

    def __init__(self, columns: Columns) -> None:
        self._columns = columns

    def read(self, node: Node, where: Where) -> Asked | None:
        """What a node asks for."""
        match node:
            case Every():
                return self.every() if where.extras else self.has_text(where)
            case Nothing():
                return self.nothing()
            case Word() | Phrase():
                leaf = read_leaf(node)
                return self.word(leaf, where) if leaf.steps else None
            case InField(field, child):
                return self._in_field(field, child, where)
            case Not(child):
                asked = self.read(child, where)
                return None if asked is None else self.none_of(asked)
            case And(children):
                asked = self._join(self.all_of, self._parts(children, where))
                return self._with_names(asked, children, where)
            case Or(children):
                return self._join(self.any_of, self._parts(children, where))

    # What subclasses supply

    @abstractmethod
    def every(self) -> Asked:
        """Every article."""

    @abstractmethod
    def nothing(self) -> Asked:
        """No article."""

    @abstractmethod
    def all_of(self, parts: Sequence[Asked]) -> Asked:
        """All of at least two parts."""

    @abstractmethod
    def any_of(self, parts: Sequence[Asked]) -> Asked:
        """Any of at least two parts."""

    @abstractmethod
    def none_of(self, part: Asked) -> Asked:
        """The articles for which the part doesn't hold."""

    @abstractmethod
    def among(self, ids: Set[ArticleId]) -> Asked:
        """The articles of a set."""

    @abstractmethod
    def has_text(self, where: Where) -> Asked:
        """Articles that have a text on the sides and in the language asked for."""

    @abstractmethod
    def word(self, leaf: Leaf, where: Where) -> Asked:
        """Articles in which a leaf with steps is found."""

    @abstractmethod
    def named(self, joined: str) -> Asked | None:
        """Articles with a name of that form; None when it is known that there are none."""

    @abstractmethod
    def ident(self, leaf: Word | Phrase) -> Asked:
        """Articles of an external id: the whole id, its beginning, or its words."""

    # Shared by subclasses

    def tagged(self, leaf: Leaf) -> Set[ArticleId]:
        """Articles with a tag that holds the words of a leaf."""
        return self._columns.with_any(Facet.TAG, lambda tag: _has(leaf, tag))

    def _join(
        self, kind: Callable[[Sequence[Asked]], Asked], parts: Sequence[Asked | None]
    ) -> Asked | None:
        """One of the parts that ask for something."""
        wanted = [part for part in parts if part is not None]
        if len(wanted) > 1:
            return kind(wanted)
        return wanted[0] if wanted else None

    def _parts(self, children: Sequence[Node], where: Where) -> list[Asked | None]:
        """What each part asks for; one that is written several times counts once."""
        return [self.read(child, where) for child in dict.fromkeys(children)]

    def _in_field(self, field: Field, child: Node, where: Where) -> Asked | None:
        if field is Field.ID:
            return self._each(child, self._ident)
        if field in _SIDES or field in _LANGUAGES or field in (Field.TITLE, Field.BODY):
            return self.read(child, where.within(field))
        facet = Facet(field.value)
        return self._each(child, lambda leaf: self._facet(facet, leaf))

    def _each(self, node: Node, leaf: Callable[[Word | Phrase | Every], Asked]) -> Asked | None:
        """A tree whose leaves are all matched in the same way."""
        match node:
            case Word() | Phrase() | Every():
                return leaf(node)
            case And(children):
                return self._join(self.all_of, [self._each(child, leaf) for child in children])
            case Or(children):
                return self._join(self.any_of, [self._each(child, leaf) for child in children])
            case Not(child):
                asked = self._each(child, leaf)
                return None if asked is None else self.none_of(asked)
            case InField(field, child):
                return self._in_field(field, child, ANYWHERE)
            case Nothing():
                return self.nothing()

    def _with_names(
        self, asked: Asked | None, children: Sequence[Node], where: Where
    ) -> Asked | None:
        """Also what neighbouring words find when written as one name: bi wei min, Weimin Bi."""
        words = named_words(children)
        if asked is None or not where.extras or len(words) < 2:
            return asked
        others = [
            self.read(child, where)
            for child in children
            if not (isinstance(child, Word) and read_leaf(child).joined)
        ]
        ways: list[Asked | None] = [asked]
        for first in range(len(words)):
            for last in range(first + 2, min(first + LONGEST_NAME, len(words)) + 1):
                named = self.named("".join(leaf.joined for leaf in words[first:last]))
                if named is None:
                    continue
                rest = [self.word(leaf, where) for leaf in words[:first] + words[last:]]
                ways.append(self._join(self.all_of, [named, *rest, *others]))
        return self._join(self.any_of, ways[: self.most_ways])

    def _facet(self, facet: Facet, leaf: Word | Phrase | Every) -> Asked:
        if isinstance(leaf, Every):
            return self.among(self._columns.any_value(facet))
        return self.among(self._facet_ids(facet, leaf))

    def _facet_ids(self, facet: Facet, leaf: Word | Phrase) -> Set[ArticleId]:
        folded = fold_text(leaf.text).strip()
        if folded in ("none", NONE_VALUE):
            return self._columns.with_value(facet, NONE_VALUE)
        if facet is Facet.DATE:
            return self._columns.with_value(facet, leaf.text)
        prefix = isinstance(leaf, Word) and leaf.prefix
        wanted = read_leaf(leaf)
        people = facet in (Facet.PERSON, Facet.ORG, Facet.PLACE)

        def is_wanted(value: str) -> bool:
            whole = folded_value(value)
            if whole == folded or (prefix and whole.startswith(folded)):
                return True
            return _has(wanted, value) or (people and _is_name(wanted, value))

        return self._columns.with_any(facet, is_wanted)

    def _ident(self, leaf: Word | Phrase | Every) -> Asked:
        return self.every() if isinstance(leaf, Every) else self.ident(leaf)


@lru_cache(maxsize=100_000)
def _has(leaf: Leaf, value: str) -> bool:
    """A facet value holds the words of a leaf; cached because the same few values come again."""
    return bool(find_in(leaf, _tokens_of(value), stems=False))


@lru_cache(maxsize=20_000)
def _tokens_of(value: str) -> TokenTable:
    """A facet value cut once for all the words of all queries."""
    return TokenTable(tokenize(value.replace("_", " ")))


@lru_cache(maxsize=100_000)
def _is_name(leaf: Leaf, value: str) -> bool:
    """The words of a leaf, written as one, are a form of the name."""
    return bool(leaf.joined) and leaf.joined in name_forms(value)
