"""Small segments for tests, cut by text/tokens by the rules of the product's index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from archive_app.domain.jobs import NoContext
from archive_app.search.analyser.fields import UNIT_MARK
from archive_app.search.building.snapshots import View
from archive_app.search.codec.invert import FieldPostings, FieldTokens, invert
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.writing import write_segment
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.hits import Hits
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.storage import DurableStorage
from archive_app.text.tokens import Token, TokenKind, tokenize


@dataclass(frozen=True, slots=True)
class Document:
    """Texts by field, and the positions of the unit marks of each body."""

    texts: Mapping[str, str]
    marks: Mapping[str, Sequence[int]] = field(default_factory=dict)


def indexed(text: str) -> list[Token]:
    """The tokens of a text that the index keeps: no character that a pair begins with."""
    tokens = tokenize(text)
    pairs = {token.position for token in tokens if token.kind is TokenKind.PAIR}
    return [
        token for token in tokens if token.kind is not TokenKind.CHAR or token.position not in pairs
    ]


def postings_of(documents: Sequence[Document], name: str) -> FieldPostings:
    """One field of a segment."""
    found: list[tuple[str, int, int]] = []
    lengths = np.zeros(len(documents), np.int64)
    for number, document in enumerate(documents):
        tokens = indexed(document.texts.get(name, ""))
        lengths[number] = sum(token.kind is not TokenKind.WRITTEN for token in tokens)
        found += [(token.term, number, token.position) for token in tokens]
        found += [(UNIT_MARK, number, position) for position in document.marks.get(name, ())]
    numbers: dict[str, int] = {}
    ids = [numbers.setdefault(term, len(numbers)) for term, _, _ in found]
    return invert(
        FieldTokens(
            [term.encode() for term in numbers],
            np.array(ids, np.int32),
            np.array([doc for _, doc, _ in found], np.int32),
            np.array([position for _, _, position in found], np.int32),
            lengths,
        )
    )


def write(folder: Path, documents: Sequence[Document]) -> SegmentFile:
    """A segment with those documents."""
    names = {name for document in documents for name in document.texts}
    fields = {name: postings_of(documents, name) for name in sorted(names)}
    segment = write_segment(DurableStorage(folder), "main", len(documents), fields, {})
    return segment.open(folder)


class Index:
    """Segments with rows that count through; ``dead`` are the rows of deleted documents."""

    def __init__(
        self, folder: Path, parts: Sequence[Sequence[Document]], dead: Sequence[int] = ()
    ) -> None:
        self.documents = [document for part in parts for document in part]
        self.dead = frozenset(dead)
        self.views: list[View] = []
        before = 0
        for part in parts:
            rows = np.arange(before, before + len(part), dtype=np.int32)
            live = None if not dead else ~np.isin(rows, list(dead))
            self.views.append(View(write(folder, part), live, rows))
            before += len(part)
        self.stats = IndexStats([view.data for view in self.views])

    def ask(self, query: Any, *, scored: bool = True, ctx: Any = None) -> Hits:
        """What a tree finds."""
        return evaluate(query, self.views, self.stats, scored=scored, ctx=ctx or NoContext())

    def rows(self, query: Any) -> set[int]:
        """The rows that a tree finds, asked with and without scores."""
        scored = self.ask(query)
        assert len(scored.scores) == len(scored.rows)
        found = scored.rows.tolist()
        assert len(set(found)) == len(found)
        plain = self.ask(query, scored=False)
        assert plain.rows.tolist() == found
        assert not len(plain.scores)
        return set(found)
