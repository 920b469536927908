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
from archive_app.domain.searching import SearchRequest, Suggestion, SuggestionKind

MOST_WORDS = 5  # that are tried to be left out, the rarest first
MOST_LOOKED_UP = 12  # words whose number of articles is asked for
MOST_SPELLINGS = 3  # of one word
_LIKELIEST = (SuggestionKind.LITERAL, SuggestionKind.SPELLING)


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
            ways += self._literally(root)
            ways += self._without_words(root)
            ways += self._other_spellings(root)
        fruitful = [way for way in ways if way.total]
        return tuple(
            sorted(
                fruitful,
                key=lambda way: (0, 0) if way.kind in _LIKELIEST else (1, -way.total),
            )
        )

    def _total(self, root: Node, filters: Filters) -> int:
        self.ctx.checkpoint()
        matches = self.index.search(
            self.resolve(root),
            scope=self.request.scope,
            filters=filters,
            without=self.request.without,
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
        parts = [part for part in root.children if not isinstance(part, Not)]
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
