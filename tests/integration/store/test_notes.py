"""Notes: written, changed, moved and removed, each undone exactly; they go along with the texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from archive_app.domain.articles import Article, Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.ids import ArticleId, EventId, NoteId
from archive_app.domain.notes import Note
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields
from archive_app.services.correcting import correction_of
from archive_app.services.notes import NoteService, words_of
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put

ENGLISH = """[Songning News] (Text: Huang Qing) The bureau held an open day on March 7.

html At the symposium, the leaders sent flowers to everybody who had come.

The rope is tied firmly across the board. They all said so to the visitors.

Responsible Editor Song Qian"""
FLOWERS = "At the symposium, the leaders sent flowers to everybody who had come."
_slow = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def import_text(library: Library, english: str = ENGLISH, key: str = "a") -> ArticleId:
    fields = RecordFields(
        external_id=key, url=f"https://example.org/{key}", translation=SideFields(text=english)
    )
    result = put(library, item(draft_article(fields), file=f"{key}.txt", record=0))
    assert result[0].article is not None, result
    return result[0].article


def service(library: Library) -> NoteService:
    return NoteService(library.notes, library.curation)


def write(
    library: Library, article: ArticleId, content: str, words: str = "", side: str = "translation"
) -> ChangeSet:
    shown = library.reads.article(article)
    where = words_of(shown, Side(side), words) if words else None
    return service(library).add(shown, content, where)


def only(library: Library, article: ArticleId) -> Note:
    (note,) = library.notes.of(article)
    return note


def words_at(library: Library, note: Note) -> str:
    """What stands at the note's place in the article as it is now."""
    assert note.anchor is not None
    shown = library.reads.article(note.article)
    (placed,) = [one for one in service(library).of(shown) if one.id == note.id]
    assert placed.anchor is not None
    side = shown.original if note.anchor.side is Side.ORIGINAL else shown.translation
    assert side is not None
    body = "\n\n".join(one.text for one in side.paragraphs)
    return body[placed.anchor.span.start : placed.anchor.span.end]


def event_of(change: ChangeSet) -> EventId:
    assert change.event is not None
    return change.event


def dump(library: Library) -> Sequence[Any]:
    with library.notes._recorder.database.reading() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT * FROM note ORDER BY id"))]


# --- writing


def test_a_note_is_written_changed_and_removed(library: Library) -> None:
    article = import_text(library)
    change = write(library, article, "  Who sent them?\n", FLOWERS)
    assert change.aspects == {Aspect.NOTES}
    assert change.articles == {article}
    note = only(library, article)
    assert (note.content, note.author, note.is_orphan) == ("Who sent them?", "mei", False)
    assert note.anchor is not None
    assert note.anchor.quote == words_at(library, note) == FLOWERS
    assert library.reads.rows([article])[0].note_count == 1
    service(library).edit(note.id, "The mayor sent them.")
    assert only(library, article).content == "The mayor sent them."
    assert service(library).edit(note.id, "The mayor sent them. ").event is None
    service(library).remove(note.id)
    assert library.notes.of(article) == ()
    with pytest.raises(UserError, match="no note"):
        service(library).edit(note.id, "Too late.")


def test_notes_about_the_article_have_no_words(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Look for the photograph.")
    note = only(library, article)
    assert (note.anchor, note.is_placed, note.is_orphan) == (None, False, False)


@pytest.mark.parametrize("content", ["", " \n ", "x" * 20_001], ids=["none", "blank", "endless"])
def test_a_note_must_have_words(library: Library, content: str) -> None:
    article = import_text(library)
    with pytest.raises(UserError, match="The note"):
        write(library, article, content)
    assert dump(library) == []


def test_words_must_stand_in_the_text(library: Library) -> None:
    article = import_text(library)
    shown = library.reads.article(article)
    with pytest.raises(UserError, match="doesn't stand in the translation"):
        write(library, article, "x", "nothing of the kind")
    with pytest.raises(UserError, match="no original"):
        words_of(shown, Side.ORIGINAL, "松宁")
    with pytest.raises(UserError, match="no words at that place"):
        service(library).add(shown, "x", (Side.TRANSLATION, Span(9000, 9010)))
    with pytest.raises(UserError, match="characters at most"):
        service(library).add(shown, "x", (Side.TRANSLATION, Span(0, 2001)))
    with pytest.raises(UserError, match="not in this archive"):
        library.notes.add(ArticleId(999), "x", None)


def test_a_note_never_goes_to_words_that_came_since_the_article_was_opened(
    library: Library,
) -> None:
    article = import_text(library)
    opened = library.reads.article(article)
    words = words_of(opened, Side.TRANSLATION, FLOWERS)
    renew(library, "a", "Quite another text came in between, of the same article, all of it new.")
    with pytest.raises(UserError, match="not in the text any more"):
        service(library).add(opened, "Who?", words)
    assert dump(library) == []


def renew(library: Library, key: str, english: str) -> None:
    """Import the article again with another text."""
    fields = RecordFields(
        external_id=key, url=f"https://example.org/{key}", translation=SideFields(text=english)
    )
    (result,) = put(library, item(draft_article(fields), file=f"{key}.txt", record=0))
    assert result.outcome.value == "updated", result


# --- undo


def test_every_edit_is_undone_and_done_again_exactly(library: Library) -> None:
    article = import_text(library)
    states = [dump(library)]
    events = [event_of(write(library, article, "One.", FLOWERS))]
    states.append(dump(library))
    note = only(library, article).id
    events.append(event_of(service(library).edit(note, "Two.")))
    states.append(dump(library))
    shown = library.reads.article(article)
    rope = words_of(shown, Side.TRANSLATION, "The rope is tied firmly across the board.")
    events.append(event_of(service(library).attach(note, shown, rope)))
    states.append(dump(library))
    events.append(event_of(service(library).attach(note, shown, None)))
    states.append(dump(library))
    events.append(event_of(service(library).remove(note)))
    states.append(dump(library))
    for event, before in zip(reversed(events), reversed(states[:-1]), strict=True):
        change = service(library).undo(event)
        assert change.aspects == {Aspect.NOTES}
        assert change.articles == {article}
        assert dump(library) == before
    for event, after in zip(events, states[1:], strict=True):
        library.curation.redo(event)
        assert dump(library) == after


def test_a_note_that_somebody_changed_since_is_not_lost_by_an_undo(library: Library) -> None:
    article = import_text(library)
    added = event_of(write(library, article, "One."))
    service(library).edit(only(library, article).id, "Two.")
    with pytest.raises(UserError, match="later edits changed all of it"):
        service(library).undo(added)
    assert only(library, article).content == "Two."


def test_only_edits_of_notes_are_undone_here(library: Library) -> None:
    article = import_text(library)
    other = event_of(library.curation.add_tag([article], "a"))
    with pytest.raises(UserError, match="no edit of a note"):
        service(library).undo(other)


def test_the_index_is_told_of_every_edit(library: Library) -> None:
    article = import_text(library)

    def told(edit: Callable[[], ChangeSet]) -> ChangeSet:
        seq, _ = library.feed.head()
        change = edit()
        assert library.feed.changes(seq, 10).articles == (article,)
        return change

    notes = service(library)
    for edit in (
        partial(write, library, article, "the word quokka"),
        lambda: notes.edit(only(library, article).id, "the word numbat"),
        lambda: notes.remove(only(library, article).id),
    ):
        event = event_of(told(edit))
        told(partial(library.curation.undo, event))
        told(partial(library.curation.redo, event))


# --- the text changes


def stray(shown: Article) -> Dismissal:
    assert shown.translation is not None
    (found,) = [one for one in shown.translation.findings if one.kind is FindingKind.STRAY_MARKUP]
    return Dismissal(Side.TRANSLATION, found.kind, found.span)


def test_a_note_follows_what_cleaning_does_to_its_sentence(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Who?", FLOWERS)
    before = dump(library)
    change = library.cleaning.dismiss(article, stray(library.reads.article(article)))
    note = only(library, article)
    assert not note.is_orphan
    assert words_at(library, note) == FLOWERS, "“html” stands before it again"
    library.curation.undo(event_of(change))
    assert dump(library) == before


def test_a_new_version_without_the_words_makes_an_orphan_and_its_undo_a_note_again(
    library: Library,
) -> None:
    article = import_text(library)
    write(library, article, "Who?", FLOWERS)
    write(library, article, "Nice.", "The rope is tied firmly across the board.")
    before = dump(library)
    renew(library, "a", ENGLISH.replace(f"html {FLOWERS}\n\n", ""))
    flowers, rope = library.notes.of(article)
    assert (flowers.is_orphan, rope.is_orphan) == (True, False)
    assert flowers.anchor is not None
    assert flowers.anchor.quote == FLOWERS, "what they were is kept"
    assert [one.note.id for one in library.notes.listed(orphans_only=True)] == [flowers.id]
    library.curation.undo(last_import(library))
    assert [note.is_orphan for note in library.notes.of(article)] == [False, False]
    assert dump(library) == before


def last_import(library: Library) -> EventId:
    return library.curation.history(1, ("import",))[0].event


def correct(library: Library, article: ArticleId, words: str, new: str) -> ChangeSet:
    correction = correction_of(library.reads.article(article), words, new)
    return library.corrections.correct(article, correction)


def test_a_note_follows_corrections_of_its_sentence_and_their_undo(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Who?", FLOWERS)
    before = dump(library)
    first = correct(library, article, "the leaders sent flowers", "the mayor brought flowers")
    note = only(library, article)
    assert words_at(library, note) == FLOWERS.replace("leaders sent", "mayor brought")
    second = correct(library, article, "The bureau held an open day", "Everybody was invited")
    assert words_at(library, only(library, article)).startswith("At the symposium, the mayor")
    for change in (second, first):
        library.curation.undo(event_of(change))
    assert dump(library) == before


def test_a_sentence_corrected_into_another_one_loses_its_note(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Who?", FLOWERS)
    change = correct(library, article, FLOWERS, "Nobody came, for it rained all day long.")
    assert only(library, article).is_orphan
    library.curation.undo(event_of(change))
    assert not only(library, article).is_orphan


def test_an_orphan_is_put_at_other_words(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Who?", FLOWERS)
    renew(library, "a", ENGLISH.replace(FLOWERS, "Nobody came to it this year, which is sad."))
    note = only(library, article)
    assert note.is_orphan
    shown = library.reads.article(article)
    words = words_of(shown, Side.TRANSLATION, "Nobody came to it this year, which is sad.")
    change = service(library).attach(note.id, shown, words)
    assert words_at(library, only(library, article)).startswith("Nobody came")
    service(library).undo(event_of(change))
    assert only(library, article).is_orphan


def test_an_article_with_a_note_outlives_the_undo_of_its_import(library: Library) -> None:
    article = import_text(library)
    write(library, article, "Keep this one.")
    with pytest.raises(UserError):
        library.curation.undo(last_import(library))
    assert only(library, article).content == "Keep this one."


def test_notes_of_all_articles_are_listed_with_their_titles(library: Library) -> None:
    put(library, item(draft("x")), item(draft("y", translation=None)))
    for key, content in (("x", "First."), ("y", "Second.")):
        write(library, library.reads.find_article(key), content)
    listed = [(one.note.content, one.external_id, one.title) for one in library.notes.listed()]
    assert sorted(listed) == [("First.", "x", "The Flood"), ("Second.", "y", "洪水")]


@_slow
@given(st.lists(st.sampled_from(ENGLISH.split("\n\n")), min_size=1, max_size=6), st.data())
def test_whatever_comes_a_note_stands_at_its_words_or_is_an_orphan(
    library: Library, parts: list[str], data: st.DataObject
) -> None:
    number = len(library.feed.article_ids())
    key = f"k{number}"
    article = import_text(library, f"{ENGLISH}\n\nArticle number {number} ends here.", key)
    write(library, article, "Who?", FLOWERS)
    parts = [*parts, f"Article number {number} came again."]
    renew(library, key, "\n\n".join(data.draw(st.permutations(parts))))
    note = only(library, article)
    if note.is_orphan:
        shown = library.reads.article(article).translation
        assert shown is not None
        count = sum(FLOWERS in one.text for one in shown.paragraphs)
        assert count != 1, "a sentence that is there, and once, keeps its note"
    else:
        assert words_at(library, note) == FLOWERS


def test_ids_are_never_given_twice(library: Library) -> None:
    article = import_text(library)
    write(library, article, "One.")
    first = only(library, article).id
    service(library).remove(first)
    write(library, article, "Two.")
    assert only(library, article).id != first
    with pytest.raises(UserError):
        library.notes.find(NoteId(first))
