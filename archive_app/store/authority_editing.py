"""What each edit of names does to the rows, one edit after the other in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatchmethod
from typing import Any

from sqlalchemy import func, select

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    DeleteName,
    DropApart,
    DropForm,
    DropIdentifier,
    MakeName,
    MergeNames,
    NameEdit,
    NameForm,
    NamePlan,
    NameState,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitArticles,
    SplitName,
)
from archive_app.domain.errors import UserError
from archive_app.domain.ids import AuthorityId
from archive_app.store.authority_changes import Steps, articles_of, check_preferred, names_of
from archive_app.store.authority_reading import apart_pairs
from archive_app.store.authority_root import form_key
from archive_app.store.authority_tables import (
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    MentionRow,
)
from archive_app.store.events import articles_in_words
from archive_app.store.unit_of_work import Work
from archive_app.store.values import folded, storable


class Editing:
    """Edits being done in one transaction, one after the other."""

    def __init__(self, work: Work) -> None:
        self.steps = Steps(work)
        self._connection = work.connection

    def do_all(self, edits: Iterable[NameEdit]) -> None:
        """Do them in this order; raises UserError at the first that can't be done."""
        for edit in edits:
            self.do(edit)

    def articles(self) -> set[int]:
        """The articles of all that was changed so far."""
        return articles_of(self._connection, names_of(self.steps.done))

    def plan(self) -> NamePlan:
        """What was done so far, in numbers."""
        first = {step.key: step for step in reversed(self.steps.done) if step.table == "name"}
        made = {int(key[0]) for key, step in first.items() if step.before is None}
        merged = {
            int(step.key[0])
            for step in self.steps.done
            if step.table == "name"
            and step.after
            and step.after["merged_into"] is not None
            and (step.before or {}).get("merged_into") is None
        }
        changed = names_of(self.steps.done) - made - merged
        return NamePlan(len(made), len(changed), len(merged), len(self.articles()))

    # --- each kind of edit

    @singledispatchmethod
    def do(self, edit: NameEdit) -> None:
        """Do one edit; raises UserError when it can't be done."""
        raise TypeError(edit)

    @do.register
    def _make(self, edit: MakeName) -> None:
        preferred = _required(edit.preferred)
        key = folded(preferred)
        same = select(AuthorityRow.id).where(
            AuthorityRow.kind == edit.kind.value, AuthorityRow.name_key == key
        )
        known = self._connection.scalar(same)
        if known is not None:
            row = self._row(known)
            if row["state"] != NameState.GONE.value:
                raise UserError(
                    f"There is a record “{row['preferred']}” for this name already.",
                    "Change that one, or add to the name what tells the two apart.",
                )
            self.steps.put("name", (known,), {"state": NameState.CONFIRMED.value})
            name = known
        else:
            name = self._next(AuthorityRow.id)
            row = {
                "kind": edit.kind.value, "preferred": preferred, "preferred_key": key,
                "name_key": key, "merged_into": None, "state": NameState.CONFIRMED.value,
                "reading": "", "dates": "", "role": "", "note": "",
            }  # fmt: skip
            self.steps.put("name", (name,), row)
            check_preferred(self._connection, name)
        for form in (NameForm(preferred), *edit.forms):
            self._put_form(name, form)

    @do.register
    def _change(self, edit: ChangeName) -> None:
        name = self._root(edit.name)
        words = {"reading": edit.reading, "dates": edit.dates, "role": edit.role}
        then = {one: " ".join(text.split()) for one, text in words.items() if text is not None}
        if edit.note is not None:
            then["note"] = edit.note.strip()
        if edit.state is not None:
            then["state"] = edit.state.value
        if edit.preferred is not None:
            preferred = _required(edit.preferred)
            then |= {"preferred": preferred, "preferred_key": folded(preferred)}
            self._put_form(name, NameForm(preferred))
        self.steps.put("name", (name,), {one: storable(text) for one, text in then.items()})
        if edit.kind is not None:
            self._set_kind(name, edit.kind)
        check_preferred(self._connection, name)

    @do.register
    def _form(self, edit: PutForm) -> None:
        self._put_form(self._root(edit.name), edit.form)

    @do.register
    def _drop_form(self, edit: DropForm) -> None:
        name = self._root(edit.name)
        holders = [one for one in self._members(name) if self._has_form(one, edit.text)]
        if not holders:
            raise UserError(f"“{edit.text}” is no form of this name.", "Choose one of its forms.")
        if self._row(name)["preferred"] == edit.text:
            raise UserError(f"“{edit.text}” is the preferred form.", "Prefer another one first.")
        printed = select(func.count()).where(
            ArticleNameRow.authority_id.in_(self._members(name)), ArticleNameRow.text == edit.text
        )
        if number := self._connection.scalar(printed):
            raise UserError(
                f"“{edit.text}” is printed so on {articles_in_words(number)}.",
                "Say that it is wrong instead: then it is found and not shown.",
            )
        for one in holders:
            self.steps.put("form", (one, edit.text), None)

    @do.register
    def _identifier(self, edit: PutIdentifier) -> None:
        key = (self._root(edit.name), _required(edit.scheme).casefold(), _required(edit.value))
        self.steps.put("identifier", key, {})

    @do.register
    def _drop_identifier(self, edit: DropIdentifier) -> None:
        for one in self._members(self._root(edit.name)):
            self.steps.put("identifier", (one, edit.scheme, edit.value), None)

    @do.register
    def _merge(self, edit: MergeNames) -> None:
        into = self._root(edit.into)
        others = dict.fromkeys(self._root(one) for one in edit.names)
        others.pop(into, None)
        if not others:
            raise UserError("There is nothing to merge.", "Choose two names or more.")
        kind, apart = self._row(into)["kind"], apart_pairs(self._connection)
        group = [into, *others]
        for one in others:
            row = self._row(one)
            if row["kind"] != kind:
                raise UserError(
                    f"“{row['preferred']}” is of another kind.",
                    "People, organisations and places are merged with their like.",
                )
            for other in group:
                if (AuthorityId(min(one, other)), AuthorityId(max(one, other))) in apart:
                    called = self._row(other)["preferred"]
                    raise UserError(
                        f"It was said that “{row['preferred']}” and “{called}” are not the same.",
                        "Take that back first, if it was a mistake.",
                    )
        for one in others:
            for member in self._members(one):
                self.steps.put("name", (member,), {"merged_into": into})
        self.steps.put("name", (into,), {"state": NameState.CONFIRMED.value})

    @do.register
    def _split(self, edit: SplitName) -> None:
        row = self._row(int(edit.name))
        if row["merged_into"] is None:
            raise UserError(
                f"“{row['preferred']}” was not merged into another.", "Choose one that was."
            )
        into = int(row["merged_into"])
        self.steps.put("name", (int(edit.name),), {"merged_into": None})
        check_preferred(self._connection, int(edit.name))
        self._set_apart(int(edit.name), into)

    @do.register
    def _split_articles(self, edit: SplitArticles) -> None:
        old = self._root(edit.name)
        kind = NameKind(self._row(old)["kind"])
        self._make(MakeName(kind, edit.preferred))
        new = self._find_made(kind, edit.preferred)
        for member in self._members(old):
            self.steps.print_as(member, new, edit.articles)
            mentions = select(MentionRow.article_id).where(MentionRow.authority_id == member)
            moved = set(self._connection.scalars(mentions)) & set(edit.articles)
            self.steps.mention(member, moved, there=False)
            self.steps.mention(new, moved, there=True)
        if not articles_of(self._connection, [new]):
            raise UserError("None of these articles has the name.", "Choose articles that have it.")
        printed = select(ArticleNameRow.text).where(ArticleNameRow.authority_id == new).distinct()
        for text in self._connection.scalars(printed).all():
            self._put_form(new, NameForm(text), given=False)
        self._set_apart(old, new)

    @do.register
    def _apart(self, edit: SetApart) -> None:
        names = sorted({self._root(one) for one in edit.names})
        if len(names) < 2:
            raise UserError("One name can't be told apart.", "Choose two names or more.")
        for at, first in enumerate(names):
            for second in names[at + 1 :]:
                self._set_apart(first, second)

    @do.register
    def _drop_apart(self, edit: DropApart) -> None:
        for first in self._members(self._root(edit.first)):
            for second in self._members(self._root(edit.second)):
                self.steps.put("apart", (min(first, second), max(first, second)), None)

    @do.register
    def _delete(self, edit: DeleteName) -> None:
        name = self._root(edit.name)
        if number := len(articles_of(self._connection, [name])):
            raise UserError(
                f"“{self._row(name)['preferred']}” is on {articles_in_words(number)}.",
                "Merge it into another record, or take it off these articles first.",
            )
        self.steps.put("name", (name,), {"state": NameState.GONE.value})

    # --- rows

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
        text = _required(form.text)
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


def _required(text: str) -> str:
    plain = " ".join(storable(text).split())
    if not plain:
        raise UserError("A name needs a letter at least.", "Type the name.")
    return plain
