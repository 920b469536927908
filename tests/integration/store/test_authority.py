"""Authority records: merged and split, told apart, renamed; imports honour what people said."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import NameKind, NameMention, NameRole
from archive_app.domain.authority import (
    ChangeName,
    DeleteName,
    DropApart,
    DropForm,
    FormKind,
    MakeName,
    MergeNames,
    NameForm,
    NameRecord,
    NameState,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitArticles,
    SplitName,
)
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.store.columns import ColumnReader
from archive_app.store.documents import documents
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put

PERSON, AUTHOR = NameKind.PERSON, NameRole.AUTHOR


def printed(library: Library, key: str, text: str, *also: str) -> ArticleId:
    """An article that prints a name."""
    names = (NameMention(PERSON, AUTHOR, text, also=also),)
    one = draft(key, f"第{key}篇。", f"Article {key}.", names=names, beads=())
    (result,) = put(library, item(one))
    assert result.article is not None
    return result.article


def called(library: Library, preferred: str) -> NameRecord:
    """The one record that is called so."""
    (found,) = [one for one in library.names.records(PERSON) if one.preferred == preferred]
    return found


def facet(library: Library, article: ArticleId) -> tuple[str, ...]:
    """The people of an article, as facets have them."""
    with library._database.reading() as connection:
        (row,) = ColumnReader().rows(connection, [article])
    return tuple(row.values[Facet.PERSON])


def found_by(library: Library, article: ArticleId) -> set[str]:
    """The forms of names under which an article is found."""
    with library._database.reading() as connection:
        (found,) = documents(connection, [article])
    return set(found.names)


def test_a_merge_makes_two_names_one_value_found_by_all_forms(library: Library) -> None:
    one, other = printed(library, "a", "Huang Qing", "黄庆"), printed(library, "b", "Huang Qin")
    into, gone = called(library, "Huang Qing").id, called(library, "Huang Qin").id
    change = library.names.edit([MergeNames((gone,), into)])
    assert change.summary == "Merged 1 name into “Huang Qing”"
    assert change.articles == {one, other}
    (record,) = library.names.records(PERSON)
    assert (record.preferred, record.original, record.translation, record.articles) == (
        "Huang Qing", "黄庆", "Huang Qing", 2,
    )  # fmt: skip
    assert facet(library, other) == ("Huang Qing",)
    assert found_by(library, other) == {"Huang Qing", "Huang Qin", "黄庆"}
    forms = library.feed.name_forms_of(Facet.PERSON)
    assert set(forms["Huang Qing"]) == {"黄庆", "Huang Qin"}


def test_an_import_honours_the_name_that_was_merged(library: Library) -> None:
    printed(library, "a", "Huang Qing"), printed(library, "b", "Huang Qin")
    into, gone = called(library, "Huang Qing").id, called(library, "Huang Qin").id
    library.names.edit([MergeNames((gone,), into)])
    later = printed(library, "c", "Huang Qin")
    assert facet(library, later) == ("Huang Qing",)
    assert called(library, "Huang Qing").articles == 3


def test_undo_of_a_merge_restores_both_to_the_letter(library: Library) -> None:
    printed(library, "a", "Huang Qing"), printed(library, "b", "Huang Qin")
    before = library.names.records()
    ids = [one.id for one in before]
    change = library.names.edit([MergeNames((ids[0],), ids[1])])
    assert change.event is not None
    after = library.names.records()
    library.curation.undo(change.event)
    assert library.names.records() == before
    library.curation.redo(change.event)
    assert library.names.records() == after


def test_a_merged_name_can_be_taken_out_again_and_stays_told_apart(library: Library) -> None:
    printed(library, "a", "Huang Qing"), printed(library, "b", "Huang Qin")
    into, gone = called(library, "Huang Qing").id, called(library, "Huang Qin").id
    library.names.edit([MergeNames((gone,), into)])
    assert [one.preferred for one in library.names.details(into).merged] == ["Huang Qin"]
    library.names.edit([SplitName(gone)])
    assert called(library, "Huang Qin").articles == 1
    assert library.names.apart() == {(into, gone)}
    with pytest.raises(UserError, match="not the same"):
        library.names.edit([MergeNames((gone,), into)])
    library.names.edit([DropApart(gone, into)])
    library.names.edit([MergeNames((gone,), into)])
    assert len(library.names.records()) == 1


def test_traditional_and_simplified_forms_are_one_name_from_the_start(library: Library) -> None:
    printed(library, "a", "劉國強"), printed(library, "b", "刘国强")
    (record,) = library.names.records(PERSON)
    assert record.articles == 2


def test_a_form_that_a_person_gave_is_found_by_imports(library: Library) -> None:
    printed(library, "a", "毕伟民")
    name = called(library, "毕伟民").id
    library.names.edit(
        [PutForm(name, NameForm("Bi Weimin", FormKind.ROMANISED, "zh", "Latn", "pinyin"))]
    )
    later = printed(library, "b", "Bi Weimin")
    assert facet(library, later) == ("毕伟民",)
    (record,) = library.names.records(PERSON)
    assert (record.original, record.translation) == ("毕伟民", "Bi Weimin")


def test_a_namesake_in_some_articles_becomes_a_record_of_its_own(library: Library) -> None:
    ids = [printed(library, key, "Li Wei") for key in "abc"]
    name = called(library, "Li Wei").id
    change = library.names.edit([SplitArticles(name, tuple(ids[:2]), "Li Wei (Harbin)")])
    assert facet(library, ids[0]) == facet(library, ids[1]) == ("Li Wei (Harbin)",)
    assert facet(library, ids[2]) == ("Li Wei",)
    assert called(library, "Li Wei (Harbin)").articles == 2
    assert change.event is not None
    library.curation.undo(change.event)
    assert {facet(library, one) for one in ids} == {("Li Wei",)}


def test_two_records_are_never_called_the_same(library: Library) -> None:
    printed(library, "a", "Li Wei"), printed(library, "b", "Li Wen")
    name = called(library, "Li Wen").id
    with pytest.raises(UserError, match="Another record is called “Li Wei”"):
        library.names.edit([ChangeName(name, preferred="LI WEI")])
    library.names.edit([ChangeName(name, preferred="Li Wen (Anshan)")])
    later = printed(library, "c", "Li Wen")
    assert facet(library, later) == ("Li Wen (Anshan)",)


def test_an_undo_that_would_make_two_of_a_name_explains_itself(library: Library) -> None:
    printed(library, "a", "Li Wei"), printed(library, "b", "Li Wen")
    wei, wen = called(library, "Li Wei").id, called(library, "Li Wen").id
    renamed = library.names.edit([ChangeName(wei, preferred="Li Wei (Anshan)")])
    library.names.edit([ChangeName(wen, preferred="Li Wei")])
    assert renamed.event is not None
    with pytest.raises(UserError, match="Another record is called"):
        library.curation.undo(renamed.event)
    assert [one.preferred for one in library.names.records()] == ["Li Wei", "Li Wei (Anshan)"]


def test_an_undo_after_later_edits_of_the_same_name_says_so(library: Library) -> None:
    printed(library, "a", "Li Wei")
    name = called(library, "Li Wei").id
    first = library.names.edit([ChangeName(name, note="police officer")])
    library.names.edit([ChangeName(name, note="fireman")])
    assert first.event is not None
    with pytest.raises(UserError, match="changed later"):
        library.curation.undo(first.event)
    assert library.names.details(name).note == "fireman"


def test_a_record_keeps_what_is_known_of_it(library: Library) -> None:
    library.names.edit([MakeName(PERSON, "黄庆", (NameForm("Huang Qing", FormKind.ROMANISED),))])
    name = called(library, "黄庆").id
    library.names.edit(
        [
            ChangeName(name, reading="Huáng Qìng", dates="1962–2019", role="photographer"),
            PutIdentifier(name, "VIAF", "12345"),
            PutForm(name, NameForm("Yellow Celebrate", FormKind.WRONG, "en", "Latn")),
        ]
    )
    details = library.names.details(name)
    assert (details.dates, details.role) == ("1962–2019", "photographer")
    assert details.identifiers == (("viaf", "12345"),)
    assert details.record.state is NameState.CONFIRMED
    assert details.record.translation == "Huang Qing"
    assert [form.text for form in details.forms] == ["黄庆", "Huang Qing", "Yellow Celebrate"]
    assert [one.preferred for one in library.names.find(None, "yellow  celebrate")] == ["黄庆"]


def test_what_articles_have_is_not_deleted(library: Library) -> None:
    printed(library, "a", "Li Wei")
    name = called(library, "Li Wei").id
    with pytest.raises(UserError, match="is on 1 article"):
        library.names.edit([DeleteName(name)])
    with pytest.raises(UserError, match="preferred form"):
        library.names.edit([DropForm(name, "Li Wei")])
    library.names.edit([MakeName(PERSON, "Nobody")])
    nobody = called(library, "Nobody").id
    gone = library.names.edit([DeleteName(nobody)])
    assert [one.preferred for one in library.names.records()] == ["Li Wei"]
    later = printed(library, "b", "Nobody")
    assert facet(library, later) == ("Nobody",)
    assert called(library, "Nobody").articles == 1
    assert gone.event is not None


def test_people_are_not_merged_with_organisations(library: Library) -> None:
    printed(library, "a", "Li Wei")
    library.names.edit([MakeName(NameKind.ORGANISATION, "Harbin Daily")])
    ids = [one.id for one in library.names.records()]
    with pytest.raises(UserError, match="another kind"):
        library.names.edit([MergeNames((ids[0],), ids[1])])


def test_a_plan_writes_nothing_and_says_what_cannot_be_done(library: Library) -> None:
    printed(library, "a", "Li Wei"), printed(library, "b", "Li Wen")
    wei, wen = called(library, "Li Wei").id, called(library, "Li Wen").id
    before = library.names.records()
    plan, problems = library.names.plan(
        [
            [MakeName(PERSON, "New")],
            [SetApart((wei, wei))],
            [MergeNames((wei,), wen)],
            [ChangeName(AuthorityId(99), note="x")],
        ]
    )
    assert (plan.made, plan.merged, plan.articles) == (1, 1, 2)
    assert sorted(problems) == [1, 3]
    assert library.names.records() == before


def test_an_article_read_anew_shows_every_form_of_the_merged_name(library: Library) -> None:
    one = printed(library, "a", "Huang Qing", "黄庆")
    printed(library, "b", "Huang Qin")
    into, gone = called(library, "Huang Qing").id, called(library, "Huang Qin").id
    library.names.edit(
        [
            MergeNames((gone,), into),
            PutForm(into, NameForm("Yellow Celebrate", FormKind.WRONG)),
        ]
    )
    (name,) = library.reads.article(one).names
    assert (name.text, set(name.also)) == ("Huang Qing", {"黄庆", "Huang Qin"})
