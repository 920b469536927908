"""What a query tree asks for: the walk over it, and the rules that index and scan must share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from archive_app.domain.article_numbers import number_range
from archive_app.domain.articles import Side
from archive_app.domain.facets import Facet
from archive_app.domain.query import (
    And,
    Every,
    Field,
    HowMany,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    SamePair,
    Word,
)
from archive_app.domain.searching import Scope
from archive_app.search.asking.known import Known, Mask
from archive_app.search.asking.names import NAME_FACETS, NameForms
from archive_app.search.asking.states import State, has_state, is_state, unknown_state
from archive_app.search.asking.unknown_values import (
    begins_value,
    unknown_value,
    with_beginning,
)
from archive_app.search.asking.values import holding, value_mask
from archive_app.text.leaves import LONGEST_NAME, Leaf, read_leaf
from archive_app.text.sounds import sound_leaves
from archive_app.text.wild import as_near

Asked = TypeVar("Asked")  # what a part of the tree becomes: a Whoosh query, a test of one article
AnyLeaf = Word | Phrase | Every

SIDES: Final = {Field.ORIG: Side.ORIGINAL, Field.TRANS: Side.TRANSLATION}
LANGUAGES: Final = {Field.ZH: "zh", Field.EN: "en"}
_TEXT_FIELDS: Final = frozenset({*SIDES, *LANGUAGES, Field.TITLE, Field.BODY})
_SCOPES: Final = {
    Scope.BOTH: frozenset(Side),
    Scope.ORIGINAL: frozenset({Side.ORIGINAL}),
    Scope.TRANSLATION: frozenset({Side.TRANSLATION}),
}


@dataclass(frozen=True, slots=True)
class Where:
    """Where a word counts: sides, title or body, a language; ``extras`` are names, source, tags.

    With ``pairs`` each aligned pair is looked at by itself.
    """

    sides: frozenset[Side]
    extras: bool = True
    title: bool = True
    body: bool = True
    language: str = ""
    pairs: bool = False

    def within(self, field: Field) -> Where:
        """Restricted by one more field of texts."""
        narrow = replace(self, extras=False)
        if field is Field.TITLE:
            return replace(narrow, body=False)
        if field is Field.BODY:
            return replace(narrow, title=False)
        if field in SIDES:
            return replace(narrow, sides=self.sides & {SIDES[field]})
        language = LANGUAGES[field]
        if self.language not in ("", language):
            return replace(narrow, sides=frozenset())
        return replace(narrow, language=language)


ANYWHERE: Final = Where(frozenset(Side))


def scoped(scope: Scope) -> Where:
    """Where bare words of a query count."""
    return Where(_SCOPES[scope], extras=scope is Scope.BOTH)


class Rules(ABC, Generic[Asked]):
    """Reads one tree; None stands for a part that asks for nothing.

    Subclasses say what the parts become; which parts there are is decided here alone. ``notes``
    say in words what was not understood.
    """

    most_ways = 8  # of reading words as names, in one query

    def __init__(
        self, columns: Known, without: Set[str] = frozenset(), names: NameForms | None = None
    ) -> None:
        """``without`` are the keys of expansions that are switched off."""
        self.columns = columns
        self.names = NameForms() if names is None else names
        self.without = frozenset(without)
        self.notes: list[str] = []

    def read(self, node: Node, where: Where) -> Asked | None:  # noqa: C901 - one line a node
        """What a node asks for."""
        match node:
            case Every():
                return self.every() if where.extras else self.has_text(where)
            case Nothing():
                return self.nothing()
            case Word() if (pieces := as_near(node)) is not None:
                return self.read(pieces, where)
            case Word() | Phrase():
                return self.word(node, where) if read_leaf(node).steps else None
            case Near(parts, distance):
                return self._near(parts, distance, where)
            case SamePair(child):
                if where.pairs:
                    return self.read(child, where)
                return self.same_pair(child, replace(where, extras=False, pairs=True))
            case HowMany(field, sign, number):
                return self._how_many(field, sign, number)
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
    def among(self, mask: Mask) -> Asked:
        """The articles whose rows are marked."""

    @abstractmethod
    def has_text(self, where: Where) -> Asked:
        """Articles that have a text on the sides and in the language asked for."""

    @abstractmethod
    def word(self, node: Word | Phrase, where: Where) -> Asked:
        """Articles in which a word or phrase whose leaf has steps is found."""

    @abstractmethod
    def near(self, parts: Sequence[Leaf], distance: int, where: Where) -> Asked:
        """Articles with a title or a body in which all of at least two parts stand together."""

    @abstractmethod
    def same_pair(self, child: Node, where: Where) -> Asked | None:
        """Articles with an aligned pair in which ``child`` holds."""

    @abstractmethod
    def named(self, joined: str, text: str) -> Asked | None:
        """Articles with a name of that form, typed as ``text``; None when there are none."""

    @abstractmethod
    def ident(self, node: Word | Phrase) -> Asked:
        """Articles of an external id: the whole id, its beginning, or its words."""

    @abstractmethod
    def words_in(self, field: Field, node: Word | Phrase) -> Asked:
        """Articles with a word in NOTE or URL."""

    @abstractmethod
    def sounding(self, text: str, ways: Sequence[Leaf], where: Where) -> Asked:
        """Articles in whose texts something is read aloud in one of the ways."""

    def whole(self, asked: Asked) -> Asked:
        """What holds for an article, as something that holds for each of its aligned pairs."""
        return asked

    # Shared by subclasses

    def tagged(self, leaf: Leaf) -> Mask:
        """Articles with a tag that holds the words of a leaf."""
        return self.columns.with_any(Facet.TAG, holding(leaf))

    def bearing(self, leaf: Leaf) -> Mask:
        """Articles with a name, in the form that the facets show, that holds the words of a leaf.

        What is found in a name otherwise is found by another form of it.
        """
        person, org, place = (self.columns.with_any(facet, holding(leaf)) for facet in NAME_FACETS)
        return person | org | place

    def tied(self, text: str) -> Mask | None:
        """Articles with a name that is in Latin letters what ``text`` is in Han; None if none."""
        found = None
        for facet in NAME_FACETS:
            if (is_tied := self.names.tied(facet, text)) is not None:
                mask = self.columns.with_any(facet, is_tied)
                found = mask if found is None else found | mask
        return found

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

    def _near(self, parts: Sequence[Word | Phrase], distance: int, where: Where) -> Asked | None:
        kept = [part for part in parts if read_leaf(part).steps]
        if len(kept) > 1:
            return self.near([read_leaf(part) for part in kept], distance, where)
        return self.read(kept[0], where) if kept else None

    def _how_many(self, field: Field, sign: str, number: int) -> Asked:
        return self.whole(self.among(self.columns.with_count(Facet(field.value), sign, number)))

    def _in_field(self, field: Field, child: Node, where: Where) -> Asked | None:
        if field in _TEXT_FIELDS:
            return self.read(child, where.within(field))
        if field is Field.SOUNDS:
            return self._sounds(child, replace(where, extras=False))
        asked = self._each(child, self._leaf_rule(field), where)
        return self.whole(asked) if asked is not None and where.pairs else asked

    def _leaf_rule(self, field: Field) -> Callable[[AnyLeaf], Asked]:
        """How the leaves after the name of a field that isn't one of texts are matched."""
        match field:
            case Field.ID:
                return lambda leaf: self.every() if isinstance(leaf, Every) else self._ident(leaf)
            case Field.NOTE | Field.URL:
                return lambda leaf: self._words_in(field, leaf)
            case Field.IS:
                return lambda leaf: self._state(Field.IS, is_state, leaf)
            case Field.HAS:
                return lambda leaf: self._state(Field.HAS, has_state, leaf)
            case Field.SEARCH:  # put in its place before a query comes here
                return lambda _: self.nothing()
        facet = Facet(field.value)
        return lambda leaf: self._facet(facet, leaf)

    def _each(self, node: Node, leaf: Callable[[AnyLeaf], Asked], where: Where) -> Asked | None:
        """A tree whose leaves are all matched in the same way."""
        match node:
            case Word() | Phrase() | Every():
                return leaf(node)
            case And(children) | Near(children):
                parts = [self._each(child, leaf, where) for child in children]
                return self._join(self.all_of, parts)
            case Or(children):
                parts = [self._each(child, leaf, where) for child in children]
                return self._join(self.any_of, parts)
            case Not(child):
                asked = self._each(child, leaf, where)
                return None if asked is None else self.none_of(asked)
            case SamePair(child):
                return self._each(child, leaf, where)
            case InField(field, child):
                return self._in_field(field, child, replace(ANYWHERE, pairs=where.pairs))
            case HowMany(field, sign, number):
                return self._how_many(field, sign, number)
            case Nothing():
                return self.nothing()

    def _sounds(self, node: Node, where: Where) -> Asked | None:
        """Words beside each other are read as one: sounds:(bi wei min)."""
        if isinstance(node, And) and all(isinstance(one, (Word, Phrase)) for one in node.children):
            texts = (one.text for one in node.children if isinstance(one, (Word, Phrase)))
            node = Phrase(" ".join(texts))

        def sound(leaf: AnyLeaf) -> Asked:
            if isinstance(leaf, Every):
                return self.has_text(where)
            ways = sound_leaves(leaf.text)
            if not ways:
                self.notes.append(f"“{leaf.text}” can't be read as pinyin.")
                return self.nothing()
            return self.sounding(leaf.text, ways, where)

        return self._each(node, sound, where)

    def _with_names(
        self, asked: Asked | None, children: Sequence[Node], where: Where
    ) -> Asked | None:
        """Also what neighbouring words find when written as one name: bi wei min, Weimin Bi."""
        words = [one for one in children if isinstance(one, Word) and read_leaf(one).joined]
        if asked is None or not where.extras or len(words) < 2:
            return asked
        others = [self.read(child, where) for child in children if child not in words]
        ways: list[Asked | None] = [asked]
        for first in range(len(words)):
            for last in range(first + 2, min(first + LONGEST_NAME, len(words)) + 1):
                name = words[first:last]
                named = self.named(
                    "".join(read_leaf(word).joined for word in name),
                    " ".join(word.text for word in name),
                )
                if named is None:
                    continue
                rest = [self.word(word, where) for word in words[:first] + words[last:]]
                ways.append(self._join(self.all_of, [named, *rest, *others]))
        return self._join(self.any_of, ways[: self.most_ways])

    def _facet(self, facet: Facet, leaf: AnyLeaf) -> Asked:
        if isinstance(leaf, Every):
            return self.among(self.columns.any_value(facet))
        if isinstance(leaf, Word) and begins_value(leaf):
            mask = with_beginning(self.columns, facet, leaf)
        else:
            mask = value_mask(self.columns, facet, leaf, self.names)
        if not mask.any() and (note := unknown_value(self.columns, facet, leaf.text)):
            self.notes.append(note)
        return self.among(mask)

    def _ident(self, leaf: Word | Phrase) -> Asked:
        """An id that begins with ``c:`` is meant as it stands: no id with a word in c.

        ``#12`` and ``#12..40`` are numbers of articles.
        """
        if numbers := number_range(leaf.text):
            return self.among(self.columns.numbered(*numbers))
        if isinstance(leaf, Word) and begins_value(leaf):
            return self.ident(replace(leaf, exact=True))
        return self.ident(leaf)

    def _words_in(self, field: Field, leaf: AnyLeaf) -> Asked:
        if isinstance(leaf, Every):
            return self.among(self.columns.with_value(Facet.HAS, field.value))
        return self.words_in(field, leaf) if read_leaf(leaf).steps else self.nothing()

    def _state(self, field: Field, state_of: Callable[[str], State | None], leaf: AnyLeaf) -> Asked:
        """What ``is:`` or ``has:`` stands for."""
        if isinstance(leaf, Every):
            return self.every()
        state = state_of(leaf.text)
        if state is None:
            self.notes.append(unknown_state(field, leaf.text))
            return self.nothing()
        if state.value:
            mask = self.columns.with_value(state.facet, state.value)
        else:
            mask = self.columns.any_value(state.facet)
        return self.among(mask if state.holds else self.columns.alive & ~mask)
