"""Reads a file by its format; of an archive, every member by its own."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.archives.caps import Budget, Exhausted, too_large
from archive_app.importers.archives.member import Member, PassedOver
from archive_app.importers.archives.names import is_hidden
from archive_app.importers.archives.table import Archive, archives_by_suffix
from archive_app.importers.formats import Format, by_media_type, by_suffix
from archive_app.importers.source_file import SourceFile, in_words

Item = SourceItem | BadItem
_NOTHING = "It holds nothing that can be imported."


class Kinds:
    """What can be read: formats and archives by the end of a name, pages by media type."""

    def __init__(self) -> None:
        self._by_suffix: dict[str, Format | Archive] = {**by_suffix(), **archives_by_suffix()}
        self._by_media_type = by_media_type()

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Every known suffix, with its dots, in lower case."""
        return tuple(self._by_suffix)

    def of(self, name: str) -> Format | Archive | None:
        """The kind of a file of that name; two suffixes such as ``.tar.gz`` come before one."""
        parts = name.lower().rsplit(".", 2)
        ends = ["." + ".".join(parts[place:]) for place in range(1, len(parts))]
        return next((found for end in ends if (found := self._by_suffix.get(end))), None)

    def of_member(self, member: Member) -> Format | Archive | None:
        """The kind of a member: by its media type when one is told."""
        if member.media_type:
            return self._by_media_type.get(member.media_type)
        return self.of(member.source.name)


@dataclass(slots=True)
class Reading:
    """One file on disk being read, with all that is inside it; ``passed_over`` is told of members.

    The budget is of the whole file, however deep archives stand in archives.
    """

    kinds: Kinds
    mapping: Mapping[str, str] | None
    passed_over: Callable[[], None]
    budget: Budget

    def items(self, source: SourceFile, kind: Format | Archive) -> Iterator[Item]:
        """Every record; what can't be read as bad items. Raises OSError for the file itself."""
        if isinstance(kind, Format):
            yield from kind.read(source, self.mapping)
            return
        try:
            yield from self._archive(source, kind, 1)
        except Exhausted as fault:
            yield source.bad(fault.message)

    def _archive(self, source: SourceFile, kind: Archive, depth: int) -> Iterator[Item]:
        is_empty = True
        try:
            for member in kind.members(source, self.budget):
                if isinstance(member, PassedOver):
                    self.passed_over()
                    continue
                found = [member] if isinstance(member, BadItem) else self._member(member, depth)
                for item in found:
                    is_empty = False
                    yield item
        except Exhausted:
            raise
        except OSError as fault:
            is_empty = False
            yield source.bad(in_words(fault))
        if is_empty:
            yield source.bad(_NOTHING)

    def _member(self, member: Member, depth: int) -> Iterator[Item]:
        kind = self.kinds.of_member(member)
        if kind is None or is_hidden(member.source.display.rpartition("!/")[2]):
            self.passed_over()
            return
        try:
            if isinstance(kind, Archive):
                yield from self._nested(member, kind, depth)
            else:
                source = self._at_hand(member, kind)
                for item in kind.read(source, self.mapping):
                    yield _told(item, member)
        except Exhausted:
            raise
        except OSError as fault:
            yield member.source.bad(in_words(fault))

    def _nested(self, member: Member, kind: Archive, depth: int) -> Iterator[Item]:
        caps = self.budget.caps
        if depth >= caps.nesting:
            reason = f"Archives inside archives are opened {caps.nesting} deep, no deeper."
            yield member.source.bad(reason)
            return
        source = member.source
        if kind.by_index:
            source = _held(member, caps.nested_zip)
        yield from self._archive(source, kind, depth + 1)

    def _at_hand(self, member: Member, kind: Format) -> SourceFile:
        """The member with its bytes in memory: then it is whole, or it is refused as a whole.

        Only one too large for that, of records that are read one by one, is read as a stream.
        """
        limit = self.budget.caps.member
        is_large = member.size is None or member.size > limit
        if kind.streams and is_large:
            return member.source
        return _held(member, limit)


def _held(member: Member, limit: int) -> SourceFile:
    """The member's bytes in memory; raises Unreadable when there are more than ``limit``."""
    if member.size is not None and member.size > limit:
        raise too_large(limit)
    with member.source.open() as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(limit)
    return replace(member.source, open=lambda: io.BytesIO(data))


def _told(item: Item, member: Member) -> Item:
    """The item with what a web archive tells of it: its address is what it is known by."""
    if isinstance(item, BadItem) or not member.url:
        return item
    dating = item.draft.dating
    if member.evidence:
        dating = replace(dating, evidence=(*dating.evidence, member.evidence))
    known = f"{member.url}#{item.record}" if item.record else member.url
    url = item.draft.url or member.url
    return replace(item, draft=replace(item.draft, external_id=known, url=url, dating=dating))
