"""Fields that people set: over the import, in the index's feed, and exactly taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import NameKind, NameMention, NameRole, ReviewStatus
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.fields import checked
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.importing import Outcome
from archive_app.domain.indexing import ColumnRow, IndexedArticle
from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put

F = ArticleField
VALUES = {
    F.TITLE_ORIGINAL: "沈阳洪水",
    F.TITLE_TRANSLATION: "Flood of Shenyang",
    F.SOURCE: "Songning Daily",
    F.SECTION: "society",
    F.DATE: "2020-07-13",
    F.PEOPLE: "Song Qian (editor); 林静 (author)",
    F.ORGANISATIONS: "Flood Office",
    F.PLACES: "Shenyang; 哈尔滨",
    F.LANGUAGE_ORIGINAL: "zh-Hant",
    F.LANGUAGE_TRANSLATION: "en-GB",
    F.RIGHTS: "Public domain",
    F.URL: "https://example.org/flood",
    F.ASSIGNEE: "Mei",
}


@pytest.fixture
def article(library: Library) -> ArticleId:
    """One article with everything on it."""
    names = (
        NameMention(NameKind.PERSON, NameRole.AUTHOR, "Song Qian"),
        NameMention(NameKind.PLACE, NameRole.SUBJECT, "Liaoning"),
        NameMention(NameKind.PERSON, NameRole.EDITOR, "Li Yun'ao", "responsible editor"),
    )
    extra = (("rights", "© 2021"),)
    (result,) = put(library, item(draft(names=names, extra=extra)))
    assert result.article is not None
    return result.article


def values(library: Library, article: ArticleId) -> dict[ArticleField, str]:
    return {state.field: state.value for state in library.fields.states(article)}


def document(library: Library, article: ArticleId) -> IndexedArticle:
    (found,) = library.feed.documents([article])
    return found


def columns(library: Library, article: ArticleId) -> ColumnRow:
    _, rows, _ = library.feed.column_rows(0)
    return next(row for row in rows if row.id == article)


def test_what_is_set_is_shown_searched_and_counted(library: Library, article: ArticleId) -> None:
    received = [text.received for text in _texts(library, article)]
    seq = library.feed.head()[0]
    for field, value in VALUES.items():
        change = library.fields.set_field([article], field, checked(field, value))
        assert change.changed == 1
    assert values(library, article) == VALUES
    shown = library.reads.article(article)
    assert shown.original is not None
    assert (shown.title, shown.original.title) == ("Flood of Shenyang", "沈阳洪水")
    assert (shown.source, shown.section, shown.rights) == (
        "Songning Daily",
        "society",
        "Public domain",
    )
    assert (shown.dating.date, shown.dating.basis) == (PartialDate(2020, 7, 13), DateBasis.PERSON)
    assert [text.received for text in _texts(library, article)] == received
    (row,) = library.reads.rows([article])
    assert (row.title, row.original_title, row.source, row.dating.date, row.assignee) == (
        "Flood of Shenyang",
        "沈阳洪水",
        "Songning Daily",
        PartialDate(2020, 7, 13),
        "Mei",
    )
    found = document(library, article)
    assert [text.title for text in found.texts] == ["沈阳洪水", "Flood of Shenyang"]
    assert (found.source, found.section, found.url) == (
        "Songning Daily",
        "society",
        "https://example.org/flood",
    )
    assert {"林静", "Song Qian", "Flood Office", "哈尔滨"} <= set(found.names)
    assert "Liaoning" not in found.names
    column = columns(library, article).values
    assert column[Facet.SOURCE] == ("Songning Daily",)
    assert column[Facet.DATE] == ("2020",)
    assert column[Facet.PERSON] == ("Song Qian", "林静")
    assert set(column[Facet.LANG]) == {"zh-Hant", "en-GB"}
    assert library.feed.changes(seq, 10).articles == (article,)
    assert library.care.check(NoContext()) == ()


def test_each_edit_is_taken_back_and_made_again_to_the_letter(
    library: Library, article: ArticleId
) -> None:
    states = [_all(library, article)]
    events = []
    for field, value in VALUES.items():
        change = library.fields.set_field([article], field, checked(field, value))
        assert change.event is not None
        events.append(change.event)
        states.append(_all(library, article))
    for field in (F.PEOPLE, F.DATE):
        change = library.fields.restore([article], field)
        assert change.event is not None
        events.append(change.event)
        states.append(_all(library, article))
    for event, before in zip(reversed(events), reversed(states[:-1]), strict=True):
        assert library.curation.undo(event).articles == {article}
        assert _all(library, article) == before
    for event, after in zip(events, states[1:], strict=True):
        library.curation.redo(event)
        assert _all(library, article) == after


def test_the_imported_value_is_shown_and_restored(library: Library, article: ArticleId) -> None:
    before = values(library, article)
    for field, value in VALUES.items():
        library.fields.set_field([article], field, checked(field, value))
    edited = {one.field: one for one in library.reads.article(article).edited}
    assert {field: one.imported for field, one in edited.items()} == before
    assert {one.by for one in edited.values()} == {"mei"}
    for field in VALUES:
        assert library.fields.restore([article], field).changed == 1
    assert values(library, article) == before
    assert library.reads.article(article).edited == ()
    assert not library.fields.restore([article], F.DATE).is_change


def test_a_new_import_leaves_what_a_person_set(library: Library, article: ArticleId) -> None:
    for field in (F.TITLE_TRANSLATION, F.SOURCE, F.DATE, F.PEOPLE):
        library.fields.set_field([article], field, checked(field, VALUES[field]))
    names = (NameMention(NameKind.PERSON, NameRole.AUTHOR, "Zhu Shanyong"),)
    newer = draft(
        translation="Flood in Shenyang again.",
        names=names,
        source="Liaoning Daily",
        section="politics",
        dating=Dating(PartialDate(2022, 1), DateBasis.STATED, ("field",), 1.0),
    )
    (result,) = put(library, item(newer))
    assert result.outcome is Outcome.UPDATED
    assert result.reason.endswith("What people set in its fields was kept.")
    now = values(library, article)
    assert {field: now[field] for field in (F.TITLE_TRANSLATION, F.SOURCE, F.DATE, F.PEOPLE)} == {
        field: VALUES[field] for field in (F.TITLE_TRANSLATION, F.SOURCE, F.DATE, F.PEOPLE)
    }
    assert now[F.SECTION] == "politics"
    for field, imported in (
        (F.SOURCE, "Liaoning Daily"),
        (F.DATE, "2022-01"),
        (F.PEOPLE, "Zhu Shanyong (author)"),
    ):
        library.fields.restore([article], field)
        assert values(library, article)[field] == imported


def test_taking_an_import_back_keeps_what_a_person_set(library: Library) -> None:
    (first,) = put(library, item(draft("a")), item(draft("a", "另一篇。", "Another.")))[:1]
    other, edited = put(library, item(draft("b", "乙。", "B.")), item(draft("c", "丙。", "C.")))
    assert first.article is not None
    assert other.article is not None
    assert edited.article is not None
    library.fields.set_field([edited.article], F.PEOPLE, "Lin Jing")
    (renewed,) = put(
        library, item(draft("c", "丙。", "C again.", names=(), byline_people=("Wu Bo",)))
    )
    assert renewed.outcome is Outcome.UPDATED
    imports = [one for one in library.curation.history() if one.kind == "import"]
    library.curation.undo(imports[0].event)
    assert values(library, edited.article)[F.PEOPLE] == "Lin Jing"
    library.curation.undo(imports[1].event)
    assert values(library, edited.article)[F.PEOPLE] == "Lin Jing"
    with pytest.raises(UserError):
        library.reads.article(other.article)
    library.fields.restore([edited.article], F.PEOPLE)
    assert values(library, edited.article)[F.PEOPLE] == "Song Qian (author)"


def test_undo_touches_only_its_own(library: Library) -> None:
    ids = [one.article for one in put(library, *_many(4)) if one.article]
    first = library.fields.set_field(ids, F.SOURCE, "First")
    library.fields.set_field(ids[:2], F.SOURCE, "Second")
    assert first.event is not None
    undone = library.curation.undo(first.event)
    assert undone.articles == set(ids[2:])
    assert "2 of 4" in undone.summary
    assert [row.source for row in library.reads.rows(ids)] == [
        "Second", "Second", "Harbin Daily", "Harbin Daily",
    ]  # fmt: skip
    assert library.curation.redo(first.event).articles == set(ids[2:])
    library.fields.set_field(ids, F.SOURCE, "Third")
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(first.event)


def test_articles_without_the_side_are_left(library: Library) -> None:
    results = put(library, item(draft("a", translation=None)), item(draft("b")))
    ids = [one.article for one in results if one.article]
    change = library.fields.set_field(ids, F.TITLE_TRANSLATION, "The same")
    assert change.articles == {ids[1]}
    assert not library.fields.set_field(ids, F.TITLE_TRANSLATION, "The same").is_change


def test_a_source_is_spelled_as_the_library_has_it(library: Library, article: ArticleId) -> None:
    (second,) = put(library, item(draft("b", "乙。", "B.", source="Songning Daily")))
    assert second.article
    library.fields.set_field([second.article], F.SOURCE, "HARBIN DAILY")
    assert values(library, second.article)[F.SOURCE] == "Harbin Daily"
    assert library.fields.known_values(F.SOURCE, "daily", 5) == ["Harbin Daily", "Songning Daily"]
    assert library.fields.known_values(F.PEOPLE, "li", 5) == ["Li Yun'ao"]


def test_an_assignment_is_given_and_taken(library: Library, article: ArticleId) -> None:
    change = library.fields.set_field([article], F.ASSIGNEE, "Mei")
    assert change.summary == "Assigned 1 article to “Mei”"
    library.curation.set_status([article], ReviewStatus.IN_REVIEW)
    taken = library.fields.set_field([article], F.ASSIGNEE, "")
    assert (taken.summary, values(library, article)[F.ASSIGNEE]) == (
        "Took the assignment from 1 article",
        "",
    )
    assert taken.event is not None
    library.curation.undo(EventId(taken.event))
    assert values(library, article)[F.ASSIGNEE] == "Mei"


def test_edits_are_there_after_a_restart(library: Library, article: ArticleId, path: Path) -> None:
    change = library.fields.set_field([article], F.PEOPLE, "Lin Jing (author)")
    before = _all(library, article)
    library.close()
    with Library.open(path) as again:
        assert _all(again, article) == before
        assert change.event is not None
        again.curation.undo(change.event)
        assert values(again, article)[F.PEOPLE].startswith("Song Qian (author); Li Yun'ao")


def _texts(library: Library, article: ArticleId) -> list:  # type: ignore[type-arg]
    found = library.reads.article(article)
    return [text for text in (found.original, found.translation) if text]


def _many(number: int) -> list:  # type: ignore[type-arg]
    return [item(draft(f"n{i}", f"第{i}篇。", f"Article {i}.")) for i in range(number)]


def _all(library: Library, article: ArticleId) -> tuple[object, ...]:
    return (library.reads.article(article), document(library, article), columns(library, article))
