"""Saved searches: keeping them, and putting them where ``search:"name"`` stands in a query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ports import SavedSearches
from archive_app.domain.query import (
    And,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Word,
)
from archive_app.domain.query_filters import with_filters
from archive_app.domain.query_parser import parse
from archive_app.domain.query_tree import with_parts
from archive_app.domain.saved_searches import SavedSearch, name_key, search_name

MOST_PUT_IN = 200  # searches within searches in one query

Lookup = Callable[[str], SavedSearch | None]


class SavedSearchService:
    """The saved searches of a library."""

    def __init__(self, store: SavedSearches) -> None:
        self._store = store

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        return self._store.all()

    def find(self, name: str) -> SavedSearch | None:
        """The saved search of that name, or None."""
        return self._store.find(name)

    def save(self, search: SavedSearch) -> ChangeSet:
        """Keep a search, replacing one of that name; raises UserError for an impossible name."""
        return self._store.save(replace(search, name=search_name(search.name)))

    def change(self, name: str, search: SavedSearch) -> ChangeSet:
        """Replace the search of that name, its name too; raises UserError."""
        return self._store.change(name, replace(search, name=search_name(search.name)))

    def add(self, searches: Sequence[SavedSearch]) -> ChangeSet:
        """Keep searches of new names as one edit; raises UserError when a name is taken."""
        return self._store.add([replace(one, name=search_name(one.name)) for one in searches])

    def rename(self, name: str, new_name: str) -> ChangeSet:
        """Give a search another name; raises UserError."""
        return self._store.rename(name, search_name(new_name))

    def remove(self, name: str) -> ChangeSet:
        """Forget a search; raises UserError when there is none of that name."""
        return self._store.remove(name)


def resolve_saved(node: Node, lookup: Lookup) -> tuple[Node, tuple[str, ...]]:
    """(the tree with every saved search put in its place, what could not be, in words).

    A search that isn't there, or that contains itself, finds nothing.
    """
    resolver = _Resolver(lookup)
    root = resolver.read(node, ())
    return root, tuple(dict.fromkeys(resolver.notes))


class _Resolver:
    """Puts saved searches into one tree."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._put_in = 0
        self.notes: list[str] = []

    def read(self, node: Node, inside: tuple[str, ...]) -> Node:
        """``node`` within the saved searches of those keys."""
        match node:
            case InField(Field.SEARCH, child):
                return self._named(child, inside)
            case _:
                return with_parts(node, lambda part: self.read(part, inside))

    def _named(self, node: Node, inside: tuple[str, ...]) -> Node:
        """What names stand for; names in parentheses are joined as they are there."""
        match node:
            case Word(text) | Phrase(text):
                return self._search(text, inside)
            case And(children):
                return self._several(children, inside)
            case Or(children):
                return Or(tuple(self._named(child, inside) for child in children))
            case Not(child):
                return Not(self._named(child, inside))
            case _:
                self.notes.append("search: takes the name of a saved search.")
                return Nothing()

    def _several(self, children: Sequence[Node], inside: tuple[str, ...]) -> Node:
        """search:(two words): a name of several words, or else several searches."""
        if all(isinstance(child, Word) for child in children):
            name = " ".join(child.text for child in children if isinstance(child, Word))
            if self._lookup(name) is not None:
                return self._search(name, inside)
        return And(tuple(self._named(child, inside) for child in children))

    def _search(self, name: str, inside: tuple[str, ...]) -> Node:
        found = self._lookup(name)
        if found is None:
            self.notes.append(f"There is no saved search called “{name}”.")
            return Nothing()
        key = name_key(found.name)
        if key in inside:
            self.notes.append(f'search:"{found.name}" contains itself.')
            return Nothing()
        self._put_in += 1
        if self._put_in > MOST_PUT_IN:
            self.notes.append(f"More than {MOST_PUT_IN} saved searches are within this query.")
            return Nothing()
        whole = with_filters(parse(found.query).root, found.filters)
        return self.read(whole, (*inside, key))
