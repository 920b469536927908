"""Reads a file by its format; of an archive, every member by its own."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.domain.side_names import named_sides
from archive_app.importers.archives.caps import MB, Budget, Exhausted, too_large
from archive_app.importers.archives.member import Member, PassedOver
from archive_app.importers.archives.names import is_hidden
from archive_app.importers.archives.table import Archive, archives_by_suffix
from archive_app.importers.formats import Format, by_media_type, by_suffix
from archive_app.importers.pairing import pair_names
from archive_app.importers.source_file import INSIDE, SourceFile, in_words
from archive_app.importers.two_files import Taken, alone, join, take

Item = SourceItem | BadItem
Sided = tuple[SourceFile, Format]  # a file whose name tells its side
_MOST_HELD = 64 * MB  # of members that can't be opened later and wait for their other side
_MOST_WAITING = 100_000
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

    def name_of(self, name: str, media_type: str = "") -> str:
        """The format of a file by its name, else by its media type; '' when neither tells it."""
        kind = self.of(name) or self._by_media_type.get(media_type)
        return kind.name if kind else ""

    def is_article(self, name: str) -> bool:
        """Whether a file of that name is one article, which may have a side in a second file."""
        kind = self.of(name)
        return isinstance(kind, Format) and kind.is_article

    def of_member(self, member: Member) -> Format | Archive | None:
        """The kind of a member: by its media type when one is told."""
        if member.media_type:
            return self._by_media_type.get(member.media_type)
        return self.of(member.source.name)


@dataclass(slots=True)
class Halves:
    """Members of one archive whose names tell a side: they wait until all names are known."""

    held: list[tuple[Member, Format]] = field(default_factory=list)
    size: int = 0

    def hold(self, member: Member, kind: Format, reading: FileReading) -> bool:
        """Keep the member for later, with its bytes where it can't be opened then; raises OSError.

        False for a member without a side, and when too much is waiting already.
        """
        if member.media_type or len(self.held) >= _MOST_WAITING or self.size > _MOST_HELD:
            return False
        if not named_sides(member.source.display.rpartition(INSIDE)[2]):
            return False
        if not member.lasting:
            member = replace(member, source=reading.at_hand(member, kind))
            self.size += member.size or 0
        self.held.append((member, kind))
        return True


@dataclass(slots=True)
class FileReading:
    """One file on disk being read, with all that is inside it; ``passed_over`` is told of members.

    The budget is of the whole file, however deep archives stand in archives.
    """

    kinds: Kinds
    passed_over: Callable[[], None]
    budget: Budget

    def items(
        self, source: SourceFile, kind: Format | Archive, doubt: str = "", *, joins: bool = True
    ) -> Iterator[Item]:
        """Every record; what can't be read as bad items, with the reason in words."""
        try:
            if isinstance(kind, Format):
                yield from self.file(source, kind, doubt, joins=joins)
            else:
                yield from self._archive(source, kind, 1)
        except OSError as fault:
            yield source.bad(in_words(fault))

    def file(
        self, source: SourceFile, kind: Format, doubt: str = "", *, joins: bool = True
    ) -> Iterator[Item]:
        """Every record of a file of that format; raises OSError."""
        for item in kind.read(source, source.reading.mapping):
            yield alone(item, doubt, joins=joins) if kind.is_article else item

    def pair(self, original: Sided, translation: Sided, stem: str) -> Iterator[Item]:
        """The article of two files; each by itself when they aren't one."""
        item = join(self._taken(original), self._taken(translation), stem)
        if item is not None:
            yield item
            return
        for one, other in ((original, translation), (translation, original)):
            doubt = f"By its name it could be {other[0].name}, but the two are no pair."
            yield from self.items(*one, doubt)

    def _taken(self, one: Sided) -> Taken | None:
        source, kind = one
        try:
            return take(source, lambda taking: kind.read(taking, taking.reading.mapping))
        except OSError:
            return None  # reading it by itself will say why

    def _archive(self, source: SourceFile, kind: Archive, depth: int) -> Iterator[Item]:
        is_empty, halves = True, Halves()
        try:
            for member in kind.members(source, self.budget):
                if isinstance(member, PassedOver):
                    self.passed_over()
                    continue
                for item in self._found(member, depth, halves):
                    is_empty = False
                    yield item
            for item in self._halves(halves):
                is_empty = False
                yield item
        except Exhausted:
            raise
        except OSError as fault:
            is_empty = False
            yield from self._halves(halves)
            yield source.bad(in_words(fault))
        if is_empty:
            yield source.bad(_NOTHING)

    def _found(self, member: Member | BadItem, depth: int, halves: Halves) -> Iterator[Item]:
        if isinstance(member, BadItem):
            yield member
            return
        kind = self.kinds.of_member(member)
        if kind is None or is_hidden(member.source.display.rpartition(INSIDE)[2]):
            self.passed_over()
            return
        try:
            if isinstance(kind, Format) and kind.is_article and halves.hold(member, kind, self):
                return
        except Exhausted:
            raise
        except OSError as fault:
            yield member.source.bad(in_words(fault))
            return
        yield from self._member(member, kind, depth)

    def _halves(self, halves: Halves) -> Iterator[Item]:
        """The members that waited for their other side, paired where that is clear."""
        pairing = pair_names([member.source.display for member, _ in halves.held])
        seconds = {max(pair[:2]) for pair in pairing.pairs.values()}
        for place, (member, kind) in enumerate(halves.held):
            try:
                if place in pairing.pairs:
                    first, second, stem = pairing.pairs[place]
                    sided = [self._sided(*halves.held[one]) for one in (first, second)]
                    yield from self.pair(sided[0], sided[1], stem)
                elif place not in seconds:
                    doubt = pairing.doubts.get(place, "")
                    yield from self.file(*self._sided(member, kind), doubt, joins=not doubt)
            except Exhausted:
                raise
            except OSError as fault:
                yield member.source.bad(in_words(fault))

    def _sided(self, member: Member, kind: Format) -> Sided:
        return self.at_hand(member, kind), kind

    def _member(self, member: Member, kind: Format | Archive, depth: int) -> Iterator[Item]:
        try:
            if isinstance(kind, Archive):
                yield from self._nested(member, kind, depth)
            else:
                source = self.at_hand(member, kind)
                for item in self.file(source, kind):
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

    def at_hand(self, member: Member, kind: Format) -> SourceFile:
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
