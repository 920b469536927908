"""Authority records as tables: written for other catalogues, and read back with a dry run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    FormKind,
    MakeName,
    NameDetails,
    NameEdit,
    NameForm,
    NamePlan,
    NameState,
    PutForm,
    PutIdentifier,
)
from archive_app.domain.authority_ports import AuthorityStore
from archive_app.domain.errors import UserError
from archive_app.domain.ids import AuthorityId
from archive_app.services.record_files import read_records, save_records

FIELDS = (
    "kind", "name", "reading", "dates", "role", "note", "also", "romanised", "former", "short",
    "wrong", "identifiers", "state", "articles",
)  # fmt: skip
_BETWEEN = ";"  # stands between the forms of a cell
_WORDS = ("reading", "dates", "role", "note")
_FORMS = {
    "also": FormKind.VARIANT,
    "romanised": FormKind.ROMANISED,
    "former": FormKind.FORMER,
    "short": FormKind.SHORT,
    "wrong": FormKind.WRONG,
}
_KINDS = {
    **{kind.value: kind for kind in NameKind},
    "organisation": NameKind.ORGANISATION,
    "organization": NameKind.ORGANISATION,
}


@dataclass(frozen=True, slots=True)
class NameLine:
    """A line of a table of names that can't be carried out, and why."""

    line: int
    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class NameTable:
    """A table of names as it was read: what can be done of it, in order, and what can't."""

    edits: tuple[NameEdit, ...]
    plan: NamePlan
    problems: tuple[NameLine, ...]


class NameTables:
    """Carries authority records in and out."""

    def __init__(self, names: AuthorityStore) -> None:
        self._names = names

    def save(self, path: Path, kind: NameKind | None = None) -> int:
        """Write the records of a kind, or all, as CSV or JSON Lines; returns how many."""
        records = self._names.records(kind)
        return save_records(
            path, FIELDS, (_row(self._names.details(record.id)) for record in records)
        )

    def read(self, path: Path) -> NameTable:
        """What a table of names asks for; nothing is changed.

        A row makes its record, or adds to the one that has the name what its cells say; empty
        cells change nothing, and nothing is taken away. Raises UserError when the file is no such
        table.
        """
        rows = read_records(path, ("kind", "name"))
        groups: list[list[NameEdit]] = []
        problems: dict[int, str] = {}
        for number, (_, cells) in enumerate(rows):
            try:
                groups.append(self._edits(cells))
            except UserError as problem:
                groups.append([])
                problems[number] = str(problem)
        plan, refused = self._names.plan(groups)
        problems |= {number: str(problem) for number, problem in refused.items()}
        return NameTable(
            tuple(edit for n, edits in enumerate(groups) if n not in problems for edit in edits),
            plan,
            tuple(
                NameLine(rows[n][0], rows[n][1]["name"], problem)
                for n, problem in sorted(problems.items())
            ),
        )

    def _edits(self, cells: Mapping[str, str]) -> list[NameEdit]:
        kind = _KINDS.get(cells["kind"].strip().casefold())
        if kind is None:
            raise UserError(
                f"“{cells['kind']}” is no kind of name.", "It is person, organisation or place."
            )
        name = " ".join(cells["name"].split())
        forms = [
            NameForm(text, form)
            for column, form in _FORMS.items()
            for text in _listed(cells.get(column, ""))
        ]
        identifiers = [_identifier(text) for text in _listed(cells.get("identifiers", ""))]
        words = {one: cells.get(one, "").strip() for one in _WORDS}
        known = self._names.find(kind, name)
        if len(known) > 1:
            raise UserError(f"Several records have the name “{name}”.", "Merge them first.")
        if not known:
            return [MakeName(kind, name, tuple(forms), **words, identifiers=tuple(identifiers))]
        return self._additions(known[0].id, cells, forms, identifiers)

    def _additions(
        self,
        name: AuthorityId,
        cells: Mapping[str, str],
        forms: list[NameForm],
        identifiers: list[tuple[str, str]],
    ) -> list[NameEdit]:
        details = self._names.details(name)
        has = {form.text: form.kind for form in details.forms}
        confirmed = cells.get("state", "").strip() == NameState.CONFIRMED.value
        words = {one: cells.get(one, "").strip() or None for one in _WORDS}
        change = ChangeName(
            name,
            state=NameState.CONFIRMED if confirmed else None,
            reading=words["reading"],
            dates=words["dates"],
            role=words["role"],
            note=words["note"],
        )
        return [
            change,
            *(PutForm(name, form) for form in forms if has.get(form.text) != form.kind),
            *(PutIdentifier(name, *one) for one in identifiers if one not in details.identifiers),
        ]


def _listed(cell: str) -> list[str]:
    return [text for part in cell.split(_BETWEEN) if (text := " ".join(part.split()))]


def _identifier(text: str) -> tuple[str, str]:
    scheme, found, value = text.partition(" ")
    if not found:
        raise UserError(f"“{text}” is no identifier.", "Write its scheme before it: viaf 12345.")
    return scheme.casefold(), value.strip()


def _row(details: NameDetails) -> dict[str, object]:
    record = details.record
    forms = {
        column: f"{_BETWEEN} ".join(
            form.text
            for form in details.forms
            if form.kind is kind and form.text != record.preferred
        )
        for column, kind in _FORMS.items()
    }
    return {
        "kind": record.kind.value,
        "name": record.preferred,
        "reading": record.reading,
        "dates": details.dates,
        "role": details.role,
        "note": details.note,
        **forms,
        "identifiers": f"{_BETWEEN} ".join(f"{one} {value}" for one, value in details.identifiers),
        "state": record.state.value,
        "articles": record.articles,
    }
