"""A library as a handful of dictionaries: what it must hold after each edit."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.ids import ArticleId
from archive_app.store.library import Library

SECTION = ArticleField.SECTION


@dataclass
class Model:
    """Articles by number; tags have no tags below them here."""

    tags: dict[int, set[str]]
    known: set[str]  # every tag
    aliases: dict[str, str]
    status: dict[int, str]
    stars: set[int]
    sections: dict[int, str]
    collections: dict[str, list[int]]
    notes: dict[int, tuple[int, str]]  # by number: the article, the words
    texts: dict[int, list[str]] = field(default_factory=dict)

    def copy(self) -> Model:
        """What a step back returns to."""
        return copy.deepcopy(self)

    def named(self, path: str) -> str:
        """The tag that is meant."""
        return path if path in self.known else self.aliases.get(path, path)

    def tag(self, ids: Iterable[int], path: str) -> None:
        """Put a tag on articles."""
        path = self.named(path)
        gaining = [one for one in ids if path not in self.tags[one]]
        if gaining:
            self.known.add(path)
        for one in gaining:
            self.tags[one].add(path)

    def untag(self, ids: Iterable[int], path: str) -> None:
        """Take a tag off articles; the tag stays."""
        for one in ids:
            self.tags[one].discard(self.named(path))

    def rename(self, path: str, to: str) -> None:
        """Call a tag otherwise."""
        self._replace(path, to)
        self.aliases = {old: to if new == path else new for old, new in self.aliases.items()}
        self.aliases.pop(to, None)
        self.known.add(to)

    def merge(self, path: str, into: str) -> None:
        """Pour a tag into another, for which its name stands from then on."""
        self._replace(path, into)
        self.aliases = {old: into if new == path else new for old, new in self.aliases.items()}
        self.aliases[path] = into

    def delete(self, path: str) -> None:
        """Forget a tag."""
        self.known.discard(path)
        self.aliases = {old: new for old, new in self.aliases.items() if new != path}
        for tags in self.tags.values():
            tags.discard(path)

    def _replace(self, path: str, to: str) -> None:
        self.known.discard(path)
        for tags in self.tags.values():
            if path in tags:
                tags.discard(path)
                tags.add(to)


def seen(library: Library, ids: list[ArticleId]) -> Model:
    """What a library shows."""
    rows = {int(row.id): row for row in library.reads.rows(ids)}
    records = library.tags.records()
    starred = {
        int(row.id)
        for row in library.feed.column_rows(0)[1]
        if any("star" in values for values in row.values.values())
    }
    texts = {}
    for one in ids:
        text = library.reads.article(one).translation
        assert text is not None
        texts[int(one)] = [paragraph.text for paragraph in text.paragraphs]
    return Model(
        tags={key: {tag.path for tag in row.tags} for key, row in rows.items()},
        known={record.path for record in records},
        aliases={alias: record.path for record in records for alias in record.aliases},
        status={key: row.status.value for key, row in rows.items()},
        stars=starred,
        sections={
            int(one): next(
                state.value for state in library.fields.states(one) if state.field is SECTION
            )
            for one in ids
        },
        collections={
            record.path: [int(one) for one in library.collections.members(record.path)]
            for record in library.collections.records()
        },
        notes={
            int(note.id): (int(one), note.content) for one in ids for note in library.notes.of(one)
        },
        texts=texts,
    )
