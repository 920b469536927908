"""A record of an import with the hashes, names and places that it is judged and stored by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.articles import TextDraft
from archive_app.domain.importing import Companion, SourceItem
from archive_app.store.identity import (
    content_sha256,
    home,
    named_by_file,
    place_of,
    stems_of,
    text_sha256,
)
from archive_app.store.known import exact
from archive_app.store.values import storable


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it is judged and stored: hashes and places are computed once.

    ``sides`` are the hashes of its texts; ``place`` is None unless its id is its file's name,
    ``others`` are places where the article may be of which it is a side.
    """

    item: SourceItem
    file: str
    name: str
    content: str
    sides: tuple[tuple[TextDraft, str], ...]
    home: str
    paths: tuple[bytes, ...]
    place: int | None
    others: tuple[tuple[str, int], ...]  # (id, place)

    def sha256(self, text: TextDraft) -> str:
        """The hash of one of its texts."""
        return next(sha256 for one, sha256 in self.sides if one is text)


def record_of(item: SourceItem) -> Record:
    """Look at an item once."""
    draft, file = item.draft, storable(item.file)
    sides = tuple((text, text_sha256(text)) for text in draft.texts)
    content = content_sha256(draft, [sha256 for _, sha256 in sides])
    name = storable(draft.external_id) or f"sha256-{content[:16]}"
    by_file = named_by_file(file, name)
    return Record(
        item=item,
        file=file,
        name=name,
        content=content,
        sides=sides,
        home=home(file, item.path_bytes),
        paths=tuple(exact(storable(one.file), one.path_bytes) for one in _files(item)),
        place=place_of(file, item.path_bytes, name) if by_file else None,
        others=tuple(
            (other, place_of(file, item.path_bytes, other)) for other in _other_names(item, name)
        ),
    )


def _files(item: SourceItem) -> Iterator[SourceItem | Companion]:
    yield item
    if item.companion is not None:
        yield item.companion


def _other_names(item: SourceItem, name: str) -> tuple[str, ...]:
    """Ids under which a side of the article may be here: also those of each of two files alone."""
    names = [storable(one) for one in item.may_join]
    if item.companion is not None:
        names += [one for file in _files(item) for one in sorted(stems_of(storable(file.file)))]
    return tuple(dict.fromkeys(one for one in names if one != name))
