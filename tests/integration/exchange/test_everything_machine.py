"""Two editors edit, undo, restart and merge at random; a simple model says what must be there.

Every undo and redo restores every row exactly; nothing of anybody is lost in a merge; merging again
changes nothing.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.bulk import BulkEdit
from archive_app.domain.changes import ChangeSet
from archive_app.domain.correcting import Correction
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Choice, Package, Part, Standing
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import NoContext
from archive_app.domain.tag_edits import ChangeTag, DeleteTag, MergeTag, TagEdit
from archive_app.services.package_files import read_package
from archive_app.store.library import Library
from tests.integration.exchange.copies import Ticking, carried, copy_of, dump
from tests.integration.exchange.model import SECTION, Model, seen
from tests.integration.store.drafts import draft, item, put

WHO = st.sampled_from(("Mei", "Jonas"))
SOME = st.sets(st.integers(1, 3), min_size=1)
ONE = st.integers(1, 3)
TAGS = st.sampled_from(("flood", "press", "洪水"))
SHELVES = st.sampled_from(("spring", "autumn"))
WORDS = st.sampled_from(("Who is it?", "Checked.", "见第二段。"))
MOST = int(os.environ.get("ARCHIVE_APP_EXAMPLES", "8"))  # each takes two seconds
Rows = dict[str, list[dict[str, Any]]]


@dataclass
class Editor:
    """One person, the copy, what it must hold, and the way back."""

    path: Path
    library: Library
    model: Model
    clock: Ticking
    # (event, rows before, rows after, model before, model after)
    done: list[tuple[EventId, Rows, Rows, Model, Model]] = field(default_factory=list)
    undone: list[tuple[EventId, Rows, Rows, Model, Model]] = field(default_factory=list)


class Everything(RuleBasedStateMachine):
    """Each rule is a step of one of the two."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        root, clock = Path(self.folder.name), Ticking()
        first = Library.create(root / "mei.archive", "x", actor="Mei", now=clock)
        for number in (1, 2, 3):
            chinese, english = f"第{number}次发大水。\n第二段。", f"Flood {number} came.\nIt went."
            put(first, item(draft(f"n{number}", chinese, english)))
        self.ids = [ArticleId(one) for one in (1, 2, 3)]
        first.curation.add_tag(self.ids[:2], "flood")
        first.notes.add(self.ids[0], "Of old.", None)
        second = copy_of(first, root / "jonas.archive", "Jonas", clock)
        self.editors = {
            name: Editor(library.path, library, seen(library, self.ids), clock)
            for name, library in (("Mei", first), ("Jonas", second))
        }

    def teardown(self) -> None:
        if hasattr(self, "editors"):
            for editor in self.editors.values():
                assert editor.library.care.check(NoContext()) == ()
                editor.library.close()
            self.folder.cleanup()

    def do(
        self, who: str, edit: Callable[[Library], ChangeSet], expect: Callable[[Model], object]
    ) -> None:
        """An edit, and what must come of it."""
        editor = self.editors[who]
        before, was = dump(editor.library), editor.model.copy()
        change = edit(editor.library)
        expect(editor.model)
        self.keep(editor, change, before, was)

    def keep(self, editor: Editor, change: ChangeSet, before: Rows, was: Model) -> None:
        after = dump(editor.library)
        if change.event is None:
            assert after == before
            return
        editor.done.append((change.event, before, after, was, editor.model.copy()))
        editor.undone.clear()

    def ids_of(self, some: set[int]) -> list[ArticleId]:
        return [ArticleId(one) for one in sorted(some)]

    # --- edits

    @rule(who=WHO, some=SOME, path=TAGS)
    def add_tag(self, who: str, some: set[int], path: str) -> None:
        ids = self.ids_of(some)
        self.do(who, lambda it: it.curation.add_tag(ids, path), lambda model: model.tag(some, path))

    @rule(who=WHO, some=SOME, path=TAGS)
    def remove_tag(self, who: str, some: set[int], path: str) -> None:
        if self.editors[who].model.named(path) in self.editors[who].model.known:
            ids = self.ids_of(some)
            self.do(
                who,
                lambda it: it.curation.remove_tag(ids, path),
                lambda model: model.untag(some, path),
            )

    @rule(who=WHO, path=TAGS, other=TAGS, deed=st.sampled_from(("rename", "merge", "delete")))
    def edit_tags(self, who: str, path: str, other: str, deed: str) -> None:
        model = self.editors[who].model
        if path not in model.known or path == other:
            return
        edit: TagEdit = DeleteTag(path)
        expect: Callable[[Model], object] = lambda model: model.delete(path)  # noqa: E731
        if deed == "rename" and other not in model.known:
            edit, expect = ChangeTag(path, other), lambda model: model.rename(path, other)
        elif deed == "merge" and other in model.known:
            edit, expect = MergeTag(path, other), lambda model: model.merge(path, other)
        self.do(who, lambda it: it.tags.edit([edit]), expect)

    @rule(who=WHO, some=SOME, status=st.sampled_from(ReviewStatus))
    def mark(self, who: str, some: set[int], status: ReviewStatus) -> None:
        ids = self.ids_of(some)
        self.do(
            who,
            lambda it: it.curation.set_status(ids, status),
            lambda model: model.status.update(dict.fromkeys(some, status.value)),
        )

    @rule(who=WHO, some=SOME, give=st.booleans())
    def star(self, who: str, some: set[int], give: bool) -> None:
        ids = self.ids_of(some)
        self.do(
            who,
            lambda it: (it.stars.give if give else it.stars.take)(ids),
            lambda model: (model.stars.update if give else model.stars.difference_update)(some),
        )

    @rule(who=WHO, some=SOME, value=st.sampled_from(("weather", "news", None)))
    def set_section(self, who: str, some: set[int], value: str | None) -> None:
        ids = self.ids_of(some)
        self.do(
            who,
            lambda it: (
                it.fields.restore(ids, SECTION)
                if value is None
                else it.fields.set_field(ids, SECTION, value)
            ),
            lambda model: model.sections.update(dict.fromkeys(some, value or "news")),
        )

    @rule(who=WHO, path=SHELVES, some=SOME, into=st.booleans())
    def gather(self, who: str, path: str, some: set[int], into: bool) -> None:
        model, ids = self.editors[who].model, self.ids_of(some)
        if path not in model.collections:
            self.do(
                who,
                lambda it: it.collections.make(path),
                lambda model: model.collections.update({path: []}),
            )
        elif into:
            self.do(
                who,
                lambda it: it.collections.add(path, ids),
                lambda model: model.collections[path].extend(
                    one for one in sorted(some) if one not in model.collections[path]
                ),
            )
        else:
            kept = [one for one in model.collections[path] if one not in some]
            self.do(
                who,
                lambda it: it.collections.remove(path, ids),
                lambda model: model.collections.update({path: kept}),
            )

    @rule(who=WHO, path=SHELVES)
    def drop_collection(self, who: str, path: str) -> None:
        if path in self.editors[who].model.collections:
            self.do(
                who,
                lambda it: it.collections.delete(path),
                lambda model: model.collections.pop(path),
            )

    @rule(who=WHO, one=ONE, words=WORDS)
    def write_note(self, who: str, one: int, words: str) -> None:
        def expect(model: Model) -> None:
            new = {int(it.id) for it in self.editors[who].library.notes.of(ArticleId(one))}
            (key,) = new - model.notes.keys()
            model.notes[key] = (one, words)

        self.do(who, lambda it: it.notes.add(ArticleId(one), words, None), expect)

    @rule(who=WHO, words=WORDS, data=st.data())
    def change_note(self, who: str, words: str, data: st.DataObject) -> None:
        model = self.editors[who].model
        if model.notes:
            key: Any = data.draw(st.sampled_from(sorted(model.notes)))
            article = model.notes[key][0]
            if data.draw(st.booleans()):
                self.do(
                    who,
                    lambda it: it.notes.edit(key, words),
                    lambda model: model.notes.update({key: (article, words)}),
                )
            else:
                self.do(who, lambda it: it.notes.remove(key), lambda model: model.notes.pop(key))

    @rule(who=WHO, one=ONE, at=st.integers(0, 1), word=st.sampled_from(("Ice", "Rain")))
    def correct(self, who: str, one: int, at: int, word: str) -> None:
        now = self.editors[who].model.texts[one][at]
        first = now.split(" ")[0]
        if first != word:
            words = Correction(at, 0, len(first), first, word)
            self.do(
                who,
                lambda it: it.corrections.correct(ArticleId(one), words),
                lambda model: model.texts[one].__setitem__(at, word + now[len(first) :]),
            )

    @rule(who=WHO, some=SOME, add=TAGS, out=TAGS, status=st.sampled_from(ReviewStatus))
    def edit_many(self, who: str, some: set[int], add: str, out: str, status: ReviewStatus) -> None:
        model, ids = self.editors[who].model, self.ids_of(some)
        if model.named(add) == model.named(out):
            return
        edit = BulkEdit(add=(add,), remove=(out,), status=status)

        def expect(model: Model) -> None:
            model.untag(some, out)
            model.tag(some, add)
            model.status.update(dict.fromkeys(some, status.value))

        self.do(who, lambda it: it.bulk.apply(ids, edit, NoContext()), expect)

    # --- back and forth

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        editor = self.editors[who]
        if editor.done:
            step = editor.done.pop()
            event, before, _, was, _ = step
            editor.library.curation.undo(event)
            assert dump(editor.library) == before
            editor.model = was.copy()
            editor.undone.append(step)

    @rule(who=WHO)
    def redo(self, who: str) -> None:
        editor = self.editors[who]
        if editor.undone:
            step = editor.undone.pop()
            event, _, after, _, became = step
            editor.library.curation.redo(event)
            assert dump(editor.library) == after
            editor.model = became.copy()
            editor.done.append(step)

    @rule(who=WHO)
    def restart(self, who: str) -> None:
        editor = self.editors[who]
        rows = dump(editor.library)
        editor.library.close()
        editor.library = Library.open(editor.path, actor=who, now=editor.clock)
        assert dump(editor.library) == rows

    # --- exchange

    @rule(who=WHO, prefer=st.sampled_from((Choice.MINE, Choice.THEIRS)))
    def merge(self, who: str, prefer: Choice) -> None:
        target = self.editors[who]
        source = self.editors["Jonas" if who == "Mei" else "Mei"]
        file = Path(self.folder.name) / "x.edits"
        before, was, given = dump(target.library), target.model.copy(), dump(source.library)
        try:
            looked = carried(source.library, target.library, file, prefer=prefer, dry_run=True)
        except UserError:  # nothing was done there
            return
        assert dump(target.library) == before
        merge = carried(source.library, target.library, file, prefer=prefer)
        note(f"{[(one.record, one.standing, one.mine, one.problem) for one in merge.judged]}")
        assert merge.counts() == looked.counts()
        assert dump(source.library) == given
        target.model = seen(target.library, self.ids)
        if merge.change is None:
            assert dump(target.library) == before
        else:
            self.keep(target, merge.change, before, was)
        nothing_is_lost(was, source.model, target.model)
        if prefer is Choice.THEIRS:
            assert merge.of(Standing.MISSING) == []
            theirs_came(read_package(file), target.model)
        after = dump(target.library)
        again = carried(source.library, target.library, file, prefer=prefer)
        assert again.change is None, [
            one for one in again.judged if one.standing is not Standing.THERE
        ]
        assert dump(target.library) == after

    @invariant()
    def holds_what_it_must(self) -> None:
        for editor in getattr(self, "editors", {}).values():
            assert seen(editor.library, self.ids) == editor.model


def nothing_is_lost(was: Model, theirs: Model, now: Model) -> None:
    """Every value is that of one of the two; no note and no tag vanishes that one of them kept."""
    for one in was.status:
        assert now.status[one] in (was.status[one], theirs.status[one])
        assert now.sections[one] in (was.sections[one], theirs.sections[one])
        for place, words in enumerate(now.texts[one]):
            assert words in (was.texts[one][place], theirs.texts[one][place])
    assert was.stars & theirs.stars <= now.stars <= was.stars | theirs.stars
    for both in was.notes.keys() & now.notes.keys():
        contents = {words for _, words in (*theirs.notes.values(), was.notes[both])}
        assert now.notes[both][1] in contents
    for path, members in was.collections.items():
        if path in theirs.collections and path in now.collections:
            assert set(members) & set(theirs.collections[path]) <= set(now.collections[path])


def theirs_came(package: Package, now: Model) -> None:
    """What the package holds stands here."""
    for record in package.records:
        one = -1 if record.article is None else int(package.articles[record.article].id[1:])
        if record.part is Part.STATUSES:
            assert now.status[one] == record.after
        elif record.part is Part.STARS:
            assert (one in now.stars) == record.after
        elif record.part is Part.FIELDS:
            assert now.sections[one] == (record.after or "news")
        elif record.part is Part.TAGS:
            assert (now.named(record.thing) in now.tags[one]) == record.after
        elif record.part is Part.MEMBERS:
            assert (one in now.collections.get(record.thing, ())) == record.after
        elif record.part is Part.CORRECTIONS:
            assert record.after in now.texts[one]
        elif record.part is Part.NOTES and record.after is not None:
            assert (one, record.after["content"]) in now.notes.values()
        elif record.part is Part.COLLECTIONS and record.after is None:
            assert record.thing not in now.collections


Everything.TestCase.settings = settings(
    max_examples=MOST,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestEverything = Everything.TestCase
