"""Ways out of an empty result: what to leave out or write otherwise, and what that would find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from archive_app.domain.facets import Filters
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import SearchIndex
from archive_app.domain.query import (
    And,
    Every,
    Field,
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
from archive_app.domain.query_fields import TEXT_FIELDS
from archive_app.domain.query_filters import joined
from archive_app.domain.query_parser import parse
from archive_app.domain.query_sentences import literal
from archive_app.domain.query_text import to_text
from archive_app.domain.query_tree import parts_of, with_parts
from archive_app.domain.searching import Scope, SearchRequest, Suggestion, SuggestionKind

MOST_WORDS = 5  # that are tried to be left out, the rarest first
MOST_LOOKED_UP = 12  # words whose number of articles is asked for
MOST_SPELLINGS = 3  # of one word
_LIKELIEST = (
    SuggestionKind.SCOPE,
    SuggestionKind.ALSO,
    SuggestionKind.FORMS,
    SuggestionKind.LITERAL,
    SuggestionKind.SPELLING,
    SuggestionKind.SOUND,
)


@dataclass(frozen=True, slots=True)
class WaysOut:
    """Finds them for one request; ``resolve`` puts saved searches in their place."""

    index: SearchIndex
    request: SearchRequest
    resolve: Callable[[Node], Node]
    ctx: JobContext

    def find(self, root: Node) -> tuple[Suggestion, ...]:
        """What finds something: the text as typed, other spellings, then what finds the most.

        Raises Cancelled. Every total is that of the search that is suggested.
        """
        ways = [*self._without_facets(root)]
        if self.index.state().ready:  # without an index every look is a long one
            ways += self._in_more_places(root)
            ways += self._in_other_forms(root)
            ways += self._literally(root)
            ways += self._without_words(root)
            ways += self._other_spellings(root)
            ways += self._by_sound(root)
        fruitful = [way for way in ways if way.total]
        return tuple(
            sorted(
                fruitful,
                key=lambda way: (0, 0) if way.kind in _LIKELIEST else (1, -way.total),
            )
        )

    def _total(
        self, root: Node, filters: Filters, scope: Scope | None = None, *, with_all: bool = False
    ) -> int:
        self.ctx.checkpoint()
        matches = self.index.search(
            self.resolve(root),
            scope=scope or self.request.scope,
            filters=filters,
            without=frozenset() if with_all else self.request.without,
            ctx=self.ctx,
        )
        return len(matches.ids)

    def _without_facets(self, root: Node) -> Iterator[Suggestion]:
        filters = self.request.filters
        for facet in filters.choices:
            total = self._total(root, filters.without(facet))
            yield Suggestion(facet, total, text=self.request.text)
        if isinstance(root, Nothing) or (self.request.text.strip() and not filters.is_empty):
            yield Suggestion(None, self._total(Every(), filters), SuggestionKind.TEXT)

    def _in_more_places(self, root: Node) -> Iterator[Suggestion]:
        """On the other side, and with the expansions that a person switched off."""
        filters, text = self.request.filters, self.request.text
        if self.request.scope is not Scope.BOTH:
            total = self._total(root, filters, Scope.BOTH)
            yield Suggestion(None, total, SuggestionKind.SCOPE, text)
        if self.request.without:
            total = self._total(root, filters, with_all=True)
            yield Suggestion(None, total, SuggestionKind.ALSO, text)

    def _in_other_forms(self, root: Node) -> Iterator[Suggestion]:
        """Exact words with their other endings and the other script."""
        loose = _loosened(root)
        if loose != root:
            total = self._total(loose, self.request.filters)
            yield Suggestion(None, total, SuggestionKind.FORMS, to_text(loose))

    def _by_sound(self, root: Node) -> Iterator[Suggestion]:
        """Words in letters that no text has may be pinyin: characters that are read so."""
        words = {leaf.text for leaf in _leaves(root) if isinstance(leaf, Word)}
        for word in sorted(words)[:MOST_LOOKED_UP]:
            if not (word.isascii() and word.isalpha()) or self._total(Word(word), Filters()):
                continue
            heard = _heard(root, word)
            total = self._total(heard, self.request.filters)
            yield Suggestion(None, total, SuggestionKind.SOUND, to_text(heard), word)

    def _literally(self, root: Node) -> Iterator[Suggestion]:
        """For a query that excludes something, or that had to be repaired."""
        text = literal(self.request.text)
        parsed = parse(text)
        if not text or parsed.root == root or parsed.read_as:  # too long to be said so
            return
        if _excludes(root) or parse(self.request.text).read_as:
            total = self._total(parsed.root, self.request.filters)
            yield Suggestion(None, total, SuggestionKind.LITERAL, text)

    def _without_words(self, root: Node) -> Iterator[Suggestion]:
        if not isinstance(root, And):
            return
        parts = list(root.children)
        if len(parts) > MOST_WORDS:
            alone = {part: self._total(part, Filters()) for part in parts[:MOST_LOOKED_UP]}
            parts = sorted(alone, key=lambda part: alone[part])[:MOST_WORDS]
        for part in parts:
            rest = joined(child for child in root.children if child != part)
            if rest is None or all(isinstance(child, Not) for child in _parts(rest)):
                continue
            total = self._total(rest, self.request.filters)
            yield Suggestion(None, total, SuggestionKind.WORD, to_text(rest), to_text(part))

    def _other_spellings(self, root: Node) -> Iterator[Suggestion]:
        """For words that no article has; when there are several, for all of them at once too."""
        looked_up: set[str] = set()
        meant: dict[str, str] = {}
        for leaf in _leaves(root):
            for word in leaf.text.split():
                if word in looked_up or len(looked_up) >= MOST_LOOKED_UP:
                    continue
                looked_up.add(word)
                if self._total(Word(word), Filters()):
                    continue
                for other, _ in self.index.similar_words(word, MOST_SPELLINGS, self.ctx):
                    meant.setdefault(word, other)
                    yield self._spelling(_respelt(root, word, other), other)
        if len(meant) > 1:
            for word, other in meant.items():
                root = _respelt(root, word, other)
            yield self._spelling(root, " ".join(meant.values()))

    def _spelling(self, root: Node, words: str) -> Suggestion:
        total = self._total(root, self.request.filters)
        return Suggestion(None, total, SuggestionKind.SPELLING, to_text(root), words)


def _loosened(node: Node) -> Node:
    """The tree without a word that has to be exactly so; whole values of fields stay."""
    match node:
        case Word(exact=True):
            return replace(node, exact=False)
        case InField(field, _) if field not in TEXT_FIELDS:
            return node
        case _:
            return with_parts(node, _loosened)


def _heard(node: Node, word: str) -> Node:
    """The tree with a word looked for by its sound wherever it stands alone."""
    match node:
        case Word(text) if text == word:
            return InField(Field.SOUNDS, node)
        case Near() | InField():
            return node
        case _:
            return with_parts(node, lambda part: _heard(part, word))


def _parts(node: Node) -> tuple[Node, ...]:
    return node.children if isinstance(node, And) else (node,)


def _excludes(node: Node) -> bool:
    """Whether anything in the tree is excluded."""
    return isinstance(node, Not) or any(map(_excludes, parts_of(node)))


def _leaves(node: Node) -> Iterator[Word | Phrase]:
    """The words and phrases that texts are searched for, as typed."""
    match node:
        case Word(_, False, False, False, 0) | Phrase():
            yield node
        case And() | Or() | Near() | SamePair():
            for part in parts_of(node):
                yield from _leaves(part)
        case InField(field, child) if field in TEXT_FIELDS and field is not Field.NOTE:
            yield from _leaves(child)
        case _:
            return


def _respelt(node: Node, word: str, other: str) -> Node:
    """The tree with a word written otherwise wherever it stands."""
    match node:
        case Word(text) if text == word and not node.exact:
            return replace(node, text=other)
        case Phrase(text):
            return Phrase(" ".join(other if one == word else one for one in text.split()))
        case _:
            return with_parts(node, lambda part: _respelt(part, word, other))
