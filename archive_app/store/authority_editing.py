"""What each edit of names does to the rows, one edit after the other in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod

from sqlalchemy import func, select

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    ConfirmFound,
    DeleteName,
    DismissFound,
    DropApart,
    DropForm,
    DropIdentifier,
    FormKind,
    MakeName,
    Mention,
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
from archive_app.store.authority_changes import articles_of, check_preferred, names_of
from archive_app.store.authority_reading import apart_pairs
from archive_app.store.authority_root import form_key, root_id
from archive_app.store.authority_rows import NameRows, required
from archive_app.store.authority_tables import (
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    MentionRow,
)
from archive_app.store.events import articles_in_words
from archive_app.store.found_names import CONFIRMED, DISMISSED, found_in, waiting_of
from archive_app.store.values import AnyRow, folded, storable


class Editing(NameRows):
    """Edits being done in one transaction, one after the other."""

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
        preferred = required(edit.preferred)
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
        more = {"reading": edit.reading, "dates": edit.dates, "role": edit.role}
        said = {one: " ".join(text.split()) for one, text in more.items() if text}
        if edit.note:
            said["note"] = edit.note.strip()
        self.steps.put("name", (name,), {one: storable(text) for one, text in said.items()})
        for scheme, value in edit.identifiers:
            self._identifier(PutIdentifier(AuthorityId(name), scheme, value))

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
            preferred = required(edit.preferred)
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
        key = (self._root(edit.name), required(edit.scheme).casefold(), required(edit.value))
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
            for text in sorted(found_in(self._connection, member, moved)):
                self._put_form(new, NameForm(text))
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

    @do.register
    def _mention(self, edit: Mention) -> None:
        self.steps.mention(self._root(edit.name), edit.articles, there=edit.there)

    @do.register
    def _confirm(self, edit: ConfirmFound) -> None:
        rows, articles = waiting_of(self._connection, edit.kind, edit.original)
        if not rows:
            raise UserError(
                f"“{edit.original}” does not wait to be confirmed.", "Look at the names anew."
            )
        name = self._record_of(edit, rows)
        forms = [NameForm(edit.original, language="zh")]
        forms += [
            NameForm(spelling, FormKind.ROMANISED, "en", "Latn", "pinyin")
            for spelling in dict.fromkeys(row.translation for row in rows)
        ]
        for form in forms:
            if not any(self._has_form(one, form.text) for one in self._members(name)):
                self._put_form(name, form)
        self.steps.mention(name, articles, there=True)
        self.steps.put("name", (name,), {"state": NameState.CONFIRMED.value})
        for row in rows:
            self.steps.put("found", (row.id,), {"state": CONFIRMED, "authority_id": name})

    def _record_of(self, edit: ConfirmFound, rows: Sequence[AnyRow]) -> int:
        """The record that is said, that it was confirmed as before, that has the form, or a new."""
        if edit.into is not None:
            name = self._root(edit.into)
            if self._row(name)["kind"] != edit.kind.value:
                raise UserError(
                    f"“{self._row(name)['preferred']}” is of another kind.",
                    "Choose a record of the same kind.",
                )
            return name
        before = next((row.authority_id for row in rows if row.authority_id is not None), None)
        if before is not None:
            return self._root(int(before))
        has = (
            select(root_id())
            .join(AuthorityFormRow, AuthorityFormRow.authority_id == AuthorityRow.id)
            .where(
                AuthorityRow.kind == edit.kind.value,
                AuthorityFormRow.form_key == form_key(edit.original),
            )
            .distinct()
        )
        known = [
            name
            for name in self._connection.scalars(has).all()
            if self._row(name)["state"] != NameState.GONE.value
        ]
        if len(known) > 1:
            raise UserError(
                f"Several records have the name “{edit.original}”.", "Choose which one it is."
            )
        if known:
            return int(known[0])
        self._make(MakeName(edit.kind, edit.original))
        return self._find_made(edit.kind, edit.original)

    @do.register
    def _dismiss(self, edit: DismissFound) -> None:
        rows, _ = waiting_of(self._connection, edit.kind, edit.original)
        if not rows:
            raise UserError(
                f"“{edit.original}” does not wait to be confirmed.", "Look at the names anew."
            )
        for row in rows:
            self.steps.put("found", (row.id,), {"state": DISMISSED})
