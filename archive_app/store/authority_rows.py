"""The rows of authority records, as an edit of names reads and changes them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import NameForm
from archive_app.domain.errors import UserError
from archive_app.store.authority_changes import Steps
from archive_app.store.authority_root import form_key
from archive_app.store.authority_tables import AuthorityFormRow, AuthorityRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import folded, storable


class NameRows:
    """Reads and changes rows in one transaction; ``steps`` remembers how they were."""

    def __init__(self, work: Work) -> None:
        self.steps = Steps(work)
        self._connection = work.connection

    def _row(self, name: int) -> dict[str, Any]:
        columns = (AuthorityRow.kind, AuthorityRow.preferred, AuthorityRow.merged_into)
        found = self._connection.execute(
            select(*columns, AuthorityRow.state).where(AuthorityRow.id == name)
        ).mappings()
        row = found.first()
        if row is None:
            raise UserError("There is no such name in this library.", "Look at the names anew.")
        return dict(row)

    def _root(self, name: int) -> int:
        merged = self._row(name)["merged_into"]
        return name if merged is None else int(merged)

    def _members(self, root: int) -> list[int]:
        merged = select(AuthorityRow.id).where(AuthorityRow.merged_into == root)
        return [root, *self._connection.scalars(merged.order_by(AuthorityRow.id))]

    def _next(self, column: object) -> int:
        """An id that no row has and none had."""
        if column is AuthorityRow.id:
            used = self._connection.exec_driver_sql(
                "SELECT seq FROM sqlite_sequence WHERE name = 'authority'"
            ).scalar()
        else:
            used = self._connection.scalar(select(func.max(AuthorityFormRow.id)))
        return int(used or 0) + 1

    def _has_form(self, name: int, text: str) -> bool:
        same = select(AuthorityFormRow.id).where(
            AuthorityFormRow.authority_id == name, AuthorityFormRow.text == text
        )
        return self._connection.scalar(same) is not None

    def _put_form(self, name: int, form: NameForm, *, given: bool = True) -> None:
        text = required(form.text)
        holder = next((one for one in self._members(name) if self._has_form(one, text)), None)
        said = {
            "kind": form.kind.value, "language": form.language, "script": form.script,
            "scheme": form.scheme,
        }  # fmt: skip
        if holder is None:
            new = {"id": self._next(AuthorityFormRow.id), "form_key": form_key(text)}
            self.steps.put("form", (name, text), {**said, **new, "given": int(given)})
        elif form != NameForm(text) or form.kind:
            self.steps.put("form", (holder, text), said)

    def _set_kind(self, name: int, kind: NameKind) -> None:
        for member in self._members(name):
            taken = select(AuthorityRow.preferred).where(
                AuthorityRow.kind == kind.value,
                AuthorityRow.name_key
                == select(AuthorityRow.name_key).where(AuthorityRow.id == member).scalar_subquery(),
                AuthorityRow.id != member,
            )
            if (other := self._connection.scalar(taken)) is not None:
                raise UserError(
                    f"There is a record “{other}” of that kind already.",
                    "Give this one another kind or leave it.",
                )
            self.steps.put("name", (member,), {"kind": kind.value})

    def _set_apart(self, first: int, second: int) -> None:
        self.steps.put("apart", (min(first, second), max(first, second)), {})

    def _find_made(self, kind: NameKind, preferred: str) -> int:
        found = self._connection.scalar(
            select(AuthorityRow.id).where(
                AuthorityRow.kind == kind.value, AuthorityRow.name_key == folded(preferred)
            )
        )
        assert found is not None
        return found


def required(text: str) -> str:
    """A name on one line; raises UserError when nothing is left of it."""
    plain = " ".join(storable(text).split())
    if not plain:
        raise UserError("A name needs a letter at least.", "Type the name.")
    return plain
