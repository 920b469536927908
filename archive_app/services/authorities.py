"""Names: who and what the archive speaks of, kept in order by people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    FoundGroup,
    MergeNames,
    NameDetails,
    NameEdit,
    NamePlan,
    NameRecord,
)
from archive_app.domain.authority_ports import AuthorityStore, FoundNameStore
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.text.same_names import Likeness, groups, same_others, same_people


@dataclass(frozen=True, slots=True)
class NameGroup:
    """Records that may all be one, that of most articles first, and why each is thought so."""

    records: tuple[NameRecord, ...]
    reasons: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class NamesView:
    """All of a kind: what may be the same, every record, and what waits in texts."""

    kind: NameKind
    groups: tuple[NameGroup, ...]
    records: tuple[NameRecord, ...]
    found: tuple[FoundGroup, ...]
    forms: Mapping[AuthorityId, tuple[str, ...]]  # of each record, the preferred one first
    counts: Mapping[NameKind, int]  # how many records there are of each kind


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do. ``shared`` articles have two of the names or more.

    ``mentions`` counts an article once for each of the names that it has.
    """

    into: NameRecord
    others: tuple[NameRecord, ...]
    articles: int
    mentions: int
    shared: int


class AuthorityService:
    """Reads and edits authority records; what texts mention is found by ``NameFinder``."""

    def __init__(self, names: AuthorityStore, found: FoundNameStore) -> None:
        self._names = names
        self._found = found

    def records(self, kind: NameKind | None = None) -> list[NameRecord]:
        """Every record that stands for itself, of a kind or of all."""
        return self._names.records(kind)

    def view(self, kind: NameKind) -> NamesView:
        """All that there is of a kind."""
        every = self._names.records()
        records = [record for record in every if record.kind is kind]
        by_id = {record.id: record for record in records}
        all_forms = self._names.forms(kind)
        forms = {int(name): mine for name, mine in all_forms.items() if name in by_id}
        alike = (same_people if kind is NameKind.PERSON else same_others)(forms)
        return NamesView(
            kind,
            tuple(
                NameGroup(
                    tuple(
                        sorted(
                            (by_id[AuthorityId(one)] for one in group.names),
                            key=lambda record: (-record.articles, record.id),
                        )
                    ),
                    group.reasons,
                )
                for group in groups(alike, self._names.apart())
            ),
            tuple(records),
            tuple(self._found.groups(kind)),
            all_forms,
            Counter(record.kind for record in every),
        )

    def details(self, name: AuthorityId) -> NameDetails:
        """All that is known of a record. Raises UserError when there is none."""
        return self._names.details(name)

    def find(self, form: str, kind: NameKind | None = None) -> list[NameRecord]:
        """The records that have the form, whatever its case, width or script of Han."""
        return self._names.find(kind, form)

    def the_one(self, name: str, kind: NameKind | None = None) -> NameRecord:
        """The one record that is meant by a form, or by ``#`` and its number. Raises UserError."""
        found = self._numbered(name) if name.startswith("#") else self._names.find(kind, name)
        if not found:
            raise UserError(f"No name is “{name}”.", "names list shows those that there are.")
        if len(found) > 1:
            choice = ", ".join(f"#{one.id} {one.preferred} ({one.kind.value})" for one in found)
            raise UserError(f"Several records have the name “{name}”: {choice}.", "Give its #.")
        return found[0]

    def articles(self, *names: AuthorityId) -> list[ArticleId]:
        """The articles that print or mention one of them, each once."""
        return self._names.articles(names)

    def preview(self, into: AuthorityId, *names: AuthorityId) -> MergePreview:
        """What merging ``names`` into ``into`` would do. Raises UserError when it can't be done."""
        self.plan(MergeNames(names, into))
        records = [self._names.details(one).record for one in dict.fromkeys((into, *names))]
        counted = Counter(article for one in records for article in self._names.articles([one.id]))
        return MergePreview(
            records[0],
            tuple(records[1:]),
            articles=len(counted),
            mentions=counted.total(),
            shared=sum(number > 1 for number in counted.values()),
        )

    def plan(self, *edits: NameEdit) -> NamePlan:
        """What the edits would do; raises UserError when one can't be done."""
        plan, problems = self._names.plan([edits])
        for problem in problems.values():
            raise problem
        return plan

    def edit(self, *edits: NameEdit) -> ChangeSet:
        """Do all the edits or none, as one step that can be taken back. Raises UserError."""
        if not edits:
            raise UserError("There is nothing to do.", "Choose a name.")
        return self._names.edit(edits)

    def _numbered(self, name: str) -> Sequence[NameRecord]:
        digits = name.removeprefix("#")
        return [self._names.details(AuthorityId(int(digits))).record] if digits.isdigit() else []
