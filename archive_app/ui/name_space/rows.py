"""What the list of names shows, in order: possible duplicates, records, what texts mention."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import FoundGroup, NameRecord, NameState
from archive_app.services.authorities import NameGroup, NamesView
from archive_app.text.fold import fold_text
from archive_app.text.pinyin import name_forms


class SectionKind(StrEnum):
    """What the names below a heading have in common."""

    ALIKE = "alike"
    CONFIRMED = "confirmed"
    MET = "met"
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading; of groups ``number`` is its place of ``total``, else the names below it."""

    kind: SectionKind
    number: int
    total: int = 0


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A name of the list: a record, or what was found in texts."""

    record: NameRecord | None = None
    found: FoundGroup | None = None

    @property
    def key(self) -> str:
        """The same for the same name as long as it is one."""
        if self.record is not None:
            return f"#{self.record.id}"
        assert self.found is not None
        return self.found.original

    @property
    def kind(self) -> NameKind:
        """What it stands for."""
        one = self.record or self.found
        assert one is not None
        return one.kind

    @property
    def original(self) -> str:
        """Its form in the language of the originals, or ''."""
        if self.record is not None:
            return self.record.original
        return self.found.original if self.found else ""

    @property
    def translation(self) -> str:
        """Its form in the language of the translations, or ''."""
        if self.record is not None:
            return self.record.translation
        return self.found.translations[0] if self.found else ""

    @property
    def called(self) -> str:
        """What to call it where there is room for one form."""
        return self.original or self.translation or (self.record.preferred if self.record else "")

    @property
    def variants(self) -> int:
        """How many forms it has."""
        if self.record is not None:
            return self.record.forms
        return 1 + len(self.found.translations) if self.found else 0

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody said that it is a name."""
        return self.record is not None and self.record.state is NameState.CONFIRMED

    @property
    def mentions(self) -> int:
        """How many articles have it."""
        one = self.record or self.found
        return one.articles if one else 0


Row = Section | NameEntry


@dataclass(frozen=True, slots=True)
class ListWish:
    """What of the names is to be listed: those with the words, only possible duplicates."""

    words: str = ""
    only_alike: bool = False


def rows_of(view: NamesView, wish: ListWish) -> list[Row]:
    """The rows; without a search the first group of possible duplicates comes first."""
    if wish.words.strip():
        return _matching(view, wish.words)
    shown = view.groups if wish.only_alike else view.groups[:1]
    rows: list[Row] = []
    for number, group in enumerate(shown, 1):
        rows.append(Section(SectionKind.ALIKE, number, len(view.groups)))
        rows += [NameEntry(record) for record in group.records]
    if wish.only_alike:
        return rows
    above = {record.id for group in shown for record in group.records}
    rest = [record for record in view.records if record.id not in above]
    return [*rows, *_sections(rest, view.found)]


def group_of(groups: Sequence[NameGroup], entries: Iterable[NameEntry]) -> NameGroup | None:
    """The group that two of the names or more are in."""
    ids = {entry.record.id for entry in entries if entry.record is not None}
    for group in groups:
        if sum(record.id in ids for record in group.records) > 1:
            return group
    return None


def _sections(records: Iterable[NameRecord], found: Sequence[FoundGroup]) -> list[Row]:
    ordered = sorted(records, key=lambda record: (-record.articles, record.preferred.casefold()))
    parts: list[tuple[SectionKind, list[NameEntry]]] = [
        (kind, [NameEntry(record) for record in ordered if record.state is state])
        for kind, state in (
            (SectionKind.CONFIRMED, NameState.CONFIRMED),
            (SectionKind.MET, NameState.MET),
        )
    ]
    parts.append((SectionKind.FOUND, [NameEntry(found=group) for group in found]))
    rows: list[Row] = []
    for kind, entries in parts:
        if entries:
            rows += [Section(kind, len(entries)), *entries]
    return rows


def _matching(view: NamesView, words: str) -> list[Row]:
    wanted = _joined(words)
    records = [
        record
        for record in view.records
        if any(wanted in key for key in keys_of(view.forms.get(record.id, ()), record.reading))
    ]
    found = [
        group
        for group in view.found
        if any(wanted in key for key in keys_of((group.original, *group.translations), ""))
    ]
    return _sections(records, found)


def keys_of(forms: Iterable[str], reading: str) -> set[str]:
    """What a name is found by: each form without spaces and signs, and as it is read aloud."""
    keys = {_joined(reading)} if reading else set()
    for form in forms:
        keys.add(_joined(form))
        keys |= name_forms(form)
    return keys


def _joined(text: str) -> str:
    return "".join(char for char in fold_text(text) if char.isalnum())
