"""An editor's work comes into another copy: what is new, what is in conflict, and its undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus, Side
from archive_app.domain.correcting import Correction
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Choice, Part, Standing
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, EventId, NoteId
from archive_app.domain.notes import Anchor
from archive_app.domain.tag_edits import ChangeTag, DeleteTag, MakeTag, MergeTag
from archive_app.store.library import Library
from tests.integration.exchange.copies import carried, dump
from tests.integration.store.drafts import draft, item, put

ONE, TWO, THREE, FOUR = map(ArticleId, (1, 2, 3, 4))


def paths(library: Library, article: ArticleId) -> set[str]:
    return {tag.path for tag in library.reads.rows([article])[0].tags}


def body(library: Library, article: ArticleId) -> list[str]:
    text = library.reads.article(article).translation
    assert text is not None
    return [one.text for one in text.paragraphs]


def work_of_mei(mei: Library) -> None:
    """A bit of everything."""
    mei.tags.edit([ChangeTag("flood", "events/flood", "blue"), MakeTag("later", "", "to be read")])
    mei.curation.add_tag([THREE], "events/flood")
    mei.curation.remove_tag([TWO], "events/flood")
    mei.curation.set_status([ONE, TWO], ReviewStatus.REVIEWED)
    mei.stars.give([FOUR])
    mei.fields.set_field([ONE, THREE], ArticleField.PEOPLE, "Lin Jing (author)")
    mei.fields.set_field([TWO], ArticleField.SECTION, "weather")
    mei.collections.make("shows/spring", "in March")
    mei.collections.add("shows/spring", [THREE, ONE])
    mei.notes.edit(NoteId(1), "Looked at; all is well.")
    mei.notes.add(TWO, "Who is this?", Anchor(Side.TRANSLATION, Span(0, 5), "Flood"))
    mei.corrections.correct(ONE, Correction(0, 0, 5, "Flood", "A flood"))


def test_everything_comes_across_and_goes_back(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    work_of_mei(mei)
    before = dump(jonas)
    seen = carried(mei, jonas, tmp_path / "a.edits", editor="Mei", dry_run=True)
    assert dump(jonas) == before
    merge = carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    assert merge.counts() == seen.counts()
    assert {one.standing for one in merge.judged} <= {Standing.NEW, Standing.THERE}
    assert merge.related
    assert merge.missing == ()
    assert paths(jonas, THREE) == {"events/flood"}
    assert paths(jonas, TWO) == set()
    assert [tag.path for tag in jonas.tags.records()] == ["events", "events/flood", "later"]
    assert jonas.collections.members("shows/spring") == [THREE, ONE]
    assert body(jonas, ONE)[0].startswith("A flood")
    assert [note.content for note in jonas.notes.of(ONE)] == ["Looked at; all is well."]
    (note,) = jonas.notes.of(TWO)
    assert (note.author, note.is_placed) == ("Mei", True)
    assert merge.change is not None
    assert merge.change.event is not None
    after = dump(jonas)
    jonas.curation.undo(merge.change.event)
    assert dump(jonas) == before
    jonas.curation.redo(merge.change.event)
    assert dump(jonas) == after


def test_twice_changes_nothing_and_nothing_comes_back_to_where_it_was_made(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    work_of_mei(mei)
    carried(mei, jonas, tmp_path / "a.edits")
    after = dump(jonas)
    again = carried(mei, jonas, tmp_path / "a.edits")
    assert again.change is None
    assert dump(jonas) == after
    assert {one.standing for one in again.judged} == {Standing.THERE}
    own = dump(mei)
    back = carried(jonas, mei, tmp_path / "b.edits")
    assert back.change is None
    assert dump(mei) == own


def test_numbers_and_names_of_articles_may_differ(mei: Library, tmp_path: Path) -> None:
    with Library.create(tmp_path / "other.archive", "other", actor="Ann") as other:
        put(other, item(draft("x", "别的。\n话。", "Something.\nElse.")))
        put(other, item(draft("n2", "第2次发大水。\n第二段。", "Flood 2 came.\nIt went.")))
        put(other, item(draft("another", "第1次发大水。\n第二段。", "Flood 1 came.\nIt went.")))
        put(other, item(draft("n3", "同名的。\n别的。", "Of that name.\nAnother.")))
        work_of_mei(mei)
        merge = carried(mei, other, tmp_path / "a.edits")
        assert not merge.related
        assert [one.id for one in merge.missing] == ["n3", "n4"]
        problems = {one.problem for one in merge.of(Standing.MISSING)}
        assert problems == {
            "The article of that name has other texts here.",
            "The article is not in this archive.",
        }
        assert other.reads.rows([ArticleId(2)])[0].status is ReviewStatus.REVIEWED
        assert [note.content for note in other.notes.of(THREE)] == ["Looked at; all is well."]
        assert body(other, THREE)[0] == "A flood 1 came."
        again = carried(mei, other, tmp_path / "a.edits")
        assert again.change is None


def test_conflicts_are_told_and_chosen(mei: Library, jonas: Library, tmp_path: Path) -> None:
    mei.curation.set_status([ONE], ReviewStatus.REVIEWED)
    mei.notes.edit(NoteId(1), "Mei says yes.")
    mei.corrections.correct(ONE, Correction(0, 0, 5, "Flood", "A flood"))
    mei.tags.edit([ChangeTag("flood", "floods")])
    jonas.curation.set_status([ONE], ReviewStatus.NEEDS_FIX)
    jonas.notes.edit(NoteId(1), "Jonas says no.")
    jonas.corrections.correct(ONE, Correction(0, 0, 5, "Flood", "The flood"))
    jonas.tags.edit([ChangeTag("flood", "water")])
    before = dump(jonas)
    seen = carried(mei, jonas, tmp_path / "a.edits", dry_run=True)
    conflicts = {one.record.part: one for one in seen.of(Standing.CONFLICT)}
    assert set(conflicts) == {Part.STATUSES, Part.NOTES, Part.CORRECTIONS, Part.TAG_TREE}
    status = conflicts[Part.STATUSES]
    assert (status.mine, status.mine_by, status.record.after) == ("needs_fix", "Jonas", "reviewed")
    assert status.record.by == "Mei"
    assert status.mine_at > status.record.at
    mine = carried(mei, jonas, tmp_path / "a.edits")
    assert mine.change is None
    assert dump(jonas) == before
    both = {conflicts[Part.NOTES].number: Choice.BOTH}
    merge = carried(mei, jonas, tmp_path / "a.edits", choices=both, prefer=Choice.THEIRS)
    assert {note.content for note in jonas.notes.of(ONE)} == {"Jonas says no.", "Mei says yes."}
    assert jonas.reads.rows([ONE])[0].status is ReviewStatus.REVIEWED
    assert body(jonas, ONE)[0].startswith("A flood")
    assert paths(jonas, ONE) == {"floods"}
    after = dump(jonas)
    again = carried(mei, jonas, tmp_path / "a.edits", prefer=Choice.THEIRS)
    assert again.change is None
    assert dump(jonas) == after
    assert merge.change is not None
    assert merge.change.event is not None
    jonas.curation.undo(merge.change.event)
    assert dump(jonas) == before


def test_what_was_taken_back_here_does_not_return_by_itself(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    mei.curation.add_tag([THREE], "new")
    mei.stars.give([TWO])
    mei.notes.add(TWO, "Mei's.", None)
    carried(mei, jonas, tmp_path / "a.edits")
    jonas.curation.remove_tag([THREE], "new")
    jonas.stars.take([TWO])
    jonas.notes.remove(jonas.notes.of(TWO)[0].id)
    left = dump(jonas)
    again = carried(mei, jonas, tmp_path / "a.edits")
    assert again.change is None
    assert dump(jonas) == left
    assert {one.record.part for one in again.of(Standing.CONFLICT)} == {
        Part.TAGS,
        Part.STARS,
        Part.NOTES,
    }


def test_later_work_of_the_same_person_is_no_conflict(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    mei.curation.set_status([ONE], ReviewStatus.IN_REVIEW)
    mei.notes.add(TWO, "First thought.", None)
    carried(mei, jonas, tmp_path / "a.edits")
    mei.curation.set_status([ONE], ReviewStatus.REVIEWED)
    mei.notes.edit(mei.notes.of(TWO)[0].id, "Second thought.")
    merge = carried(mei, jonas, tmp_path / "b.edits")
    assert not merge.of(Standing.CONFLICT)
    assert jonas.reads.rows([ONE])[0].status is ReviewStatus.REVIEWED
    assert [note.content for note in jonas.notes.of(TWO)] == ["Second thought."]


@pytest.mark.parametrize("edit", [DeleteTag("flood"), MergeTag("flood", "water")])
def test_a_tag_that_goes(
    mei: Library, jonas: Library, tmp_path: Path, edit: DeleteTag | MergeTag
) -> None:
    if isinstance(edit, MergeTag):
        mei.tags.edit([MakeTag("water")])
    mei.tags.edit([edit])
    before = dump(jonas)
    merge = carried(mei, jonas, tmp_path / "a.edits")
    assert paths(jonas, ONE) == ({"water"} if isinstance(edit, MergeTag) else set())
    assert merge.change is not None
    assert merge.change.event is not None
    jonas.curation.undo(merge.change.event)
    assert dump(jonas) == before
    jonas.curation.add_tag([FOUR], "flood")
    (conflict,) = carried(mei, jonas, tmp_path / "a.edits").of(Standing.CONFLICT)
    assert (conflict.record.part, conflict.mine_by) == (Part.TAG_TREE, "Jonas")
    assert paths(jonas, FOUR) == {"flood"}


def test_undo_leaves_what_later_edits_changed(mei: Library, jonas: Library, tmp_path: Path) -> None:
    mei.curation.set_status([ONE], ReviewStatus.REVIEWED)
    mei.stars.give([TWO])
    merge = carried(mei, jonas, tmp_path / "a.edits")
    jonas.curation.set_status([ONE], ReviewStatus.NEEDS_FIX)
    assert merge.change is not None
    assert merge.change.event is not None
    undone = jonas.curation.undo(merge.change.event)
    assert "1 of 2" in undone.summary
    row = jonas.reads.rows([ONE])[0]
    assert row.status is ReviewStatus.NEEDS_FIX
    jonas.curation.redo(merge.change.event)
    assert jonas.reads.rows([ONE])[0].status is ReviewStatus.NEEDS_FIX


def test_only_what_was_asked_for(mei: Library, jonas: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such edits"):
        carried(jonas, mei, tmp_path / "a.edits", editor="Jonas")
    jonas.curation.set_status([ONE], ReviewStatus.REVIEWED)
    jonas.stars.give([TWO])
    jonas.stars.take([TWO])
    undone = jonas.curation.add_tag([FOUR], "wrong")
    assert undone.event is not None
    jonas.curation.undo(EventId(undone.event))
    merge = carried(jonas, mei, tmp_path / "a.edits", editor="Jonas", since="2026-05-02T00:00:00Z")
    assert {one.record.part for one in merge.of(Standing.NEW)} == {Part.STATUSES}
    with pytest.raises(UserError, match="no such edits"):
        carried(jonas, mei, tmp_path / "a.edits", since="2027-01-01T00:00:00Z")
