"""The same random documents in an index of ours and in a stock Whoosh one, and random queries."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh import columns, fields, query
from whoosh.filedb.filestore import RamStorage

from archive_app.search.codec.index import MappedIndex
from archive_app.search.storage import DurableStorage
from tests.unit.search.codec.field_types import Bag, Words

# (document number, score, key), in the order found
Found = list[tuple[int, float, str]]

_WORDS = [
    beginning + ending
    for beginning in ("a", "b", "c", "d", "e", "f")
    for ending in ("", "a", "b", "ca", "de", "中", "国人", "é")
]
_PATTERNS = ("*a", "?b", "a*", "*中*", "*国?", "b*e", "?")
_FIELDS = ("body", "body", "title", "bag")


def schema() -> Any:
    """Positions, frequencies, an id, a stored value and a column."""
    return fields.Schema(
        key=fields.ID(unique=True, stored=True),
        body=Words(),
        title=Words(),
        bag=Bag(),
        number=fields.COLUMN(columns.NumericColumn("q")),
    )


class Pair:
    """Both indexes; whatever is done to one is done to the other."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.ours = MappedIndex.create(DurableStorage(folder), schema())
        self.stock = RamStorage().create_index(schema())
        self.rng = random.Random(seed)
        self._next_key = 0

    def change(self, *, merge: bool = False, optimize: bool = False) -> None:
        """Add, replace and delete some documents in one commit."""
        rng = self.rng
        added = [random_document(rng, self._next_key + k) for k in range(rng.randrange(1, 40))]
        replaced = [random_document(rng, rng.randrange(self._next_key + 1)) for _ in range(3)]
        deleted = [("key", str(rng.randrange(self._next_key + 1))), ("title", random_word(rng))]
        self._next_key += len(added)
        counts = []
        for index in (self.ours, self.stock):
            writer = index.writer()
            for document in added:
                writer.add_document(**document)
            for document in replaced:
                writer.update_document(**document)
            counts.append([writer.delete_by_term(*term) for term in deleted])
            writer.commit(merge=merge, optimize=optimize)
        assert counts[0] == counts[1]

    def grow(self) -> Iterator[None]:
        """Eight commits, one a step: plain ones, merging ones and optimizing ones."""
        for step in range(8):
            self.change(merge=step % 4 == 1, optimize=step % 4 == 3)
            yield


def random_document(rng: random.Random, key: int) -> dict[str, Any]:
    """A document whose fields may be missing."""
    bag = {random_word(rng): rng.randrange(1, 400) for _ in range(rng.randrange(4))}
    return {
        "key": str(key),
        "body": _text(rng, rng.randrange(60)),
        "title": _text(rng, rng.randrange(5)),
        "bag": bag or None,
        "number": key,
    }


def _text(rng: random.Random, length: int) -> dict[str, list[int]] | None:
    text: dict[str, list[int]] = {}
    for position in range(length):
        text.setdefault(random_word(rng), []).append(position)
    return text or None


def random_word(rng: random.Random) -> str:
    """A word; some are frequent."""
    return _WORDS[int(rng.random() ** 2 * len(_WORDS))]


def random_tree(rng: random.Random, depth: int = 0) -> Any:
    """A query of all the kinds that are compared.

    Left out, for faults of Whoosh 2.7.4 with any codec: ``AndNot`` (a wrong first document in each
    segment, sometimes IndexError; And with Not is right). Segments stay below 5,000 documents,
    where prefixes, wildcards and fuzzy terms begin to be scored in another way.
    """
    field = rng.choice(_FIELDS)
    kind = rng.randrange(12) if depth < 3 else rng.randrange(3)
    if kind < 3:
        return query.Term(field, random_word(rng), boost=rng.choice([1.0, 1.0, 2.5]))
    if kind < 9:
        return _branch(rng, kind, depth + 1)
    if kind == 9:
        words = [random_word(rng) for _ in range(rng.randrange(2, 4))]
        return query.Phrase(rng.choice(["body", "title"]), words, slop=rng.choice([1, 1, 2, 5]))
    if kind == 10:
        return rng.choice(
            [
                query.Prefix(field, random_word(rng)[0]),
                query.Wildcard(field, rng.choice(_PATTERNS)),
            ]
        )
    fuzzy = query.FuzzyTerm(field, random_word(rng), maxdist=rng.choice([1, 2]), prefixlength=1)
    return rng.choice([fuzzy, query.Every(), query.Every("body"), query.NullQuery])


def _branch(rng: random.Random, kind: int, depth: int) -> Any:
    if kind < 5:
        return query.And([random_tree(rng, depth) for _ in range(rng.randrange(1, 4))])
    if kind < 7:
        return query.Or([random_tree(rng, depth) for _ in range(rng.randrange(1, 5))])
    if kind == 7:
        return query.And([random_tree(rng, depth), query.Not(random_tree(rng, depth))])
    return query.AndMaybe(random_tree(rng, depth), random_tree(rng, depth))


def found(searcher: Any, tree: Any, limit: int | None) -> Found:
    """What Whoosh's own searcher finds."""
    return [(hit.docnum, hit.score, hit["key"]) for hit in searcher.search(tree, limit=limit)]
