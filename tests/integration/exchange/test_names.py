"""What somebody said of names comes into another copy, as one step, and goes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import text

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    DropForm,
    FormKind,
    MakeName,
    Mention,
    MergeNames,
    NameForm,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitName,
)
from archive_app.domain.exchange import Choice, Judged, Merge, Part, Standing
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.store.library import Library
from tests.integration.exchange.copies import carried

PERSON = NameKind.PERSON
ONE, TWO = ArticleId(1), ArticleId(2)
TABLES = ("authority", "authority_form", "authority_identifier", "authority_apart", "mention")


def rows(library: Library) -> list[list[tuple[Any, ...]]]:
    with library._database.reading() as connection:
        return [
            sorted(map(tuple, connection.execute(text(f"SELECT * FROM {table}"))), key=repr)
            for table in TABLES
        ]


def of_names(merge: Merge) -> list[Judged]:
    """What a merge did to names; what was done before the copy was made is there already."""
    return [one for one in merge.judged if one.record.part in (Part.NAMES, Part.MENTIONS)]


def numbered(library: Library, name: str) -> AuthorityId:
    (found,) = [one for one in library.names.records(PERSON) if one.preferred == name]
    return found.id


def said(library: Library, name: str) -> tuple[Any, ...]:
    """What is known of a name, without the numbers that each copy gives."""
    details = library.names.details(numbered(library, name))
    return (
        details.record.reading,
        details.note,
        {(form.text, form.kind, form.language) for form in details.forms},
        details.identifiers,
        {merged.preferred for merged in details.merged},
        {called for _, called in details.apart},
        library.names.articles([details.record.id]),
    )


def work_of_mei(mei: Library) -> None:
    form = NameForm("周岚", FormKind.PREFERRED, "zh", "Hans")
    mei.names.edit([MakeName(PERSON, "Zhou Lan", (form,), reading="Zhōu Lán")])
    mei.names.edit([MakeName(PERSON, "Zhou L."), MakeName(PERSON, "Zhou Lan (river)")])
    first, second, third = (
        numbered(mei, name) for name in ("Zhou Lan", "Zhou L.", "Zhou Lan (river)")
    )
    mei.names.edit([PutIdentifier(first, "viaf", "12345"), ChangeName(first, note="since 2019")])
    mei.names.edit([MergeNames((second,), first)])
    mei.names.edit([SetApart((first, third))])
    mei.names.edit([Mention(first, (ONE, TWO))])


def test_names_come_across_and_go_back(mei: Library, jonas: Library, tmp_path: Path) -> None:
    work_of_mei(mei)
    before = rows(jonas)
    carried(mei, jonas, tmp_path / "a.edits", editor="Mei", dry_run=True)
    assert rows(jonas) == before
    merge = carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    assert {one.standing for one in of_names(merge)} == {Standing.NEW}
    assert {one.record.part for one in of_names(merge)} == {Part.NAMES, Part.MENTIONS}
    assert said(jonas, "Zhou Lan") == said(mei, "Zhou Lan")
    assert said(jonas, "Zhou Lan (river)") == said(mei, "Zhou Lan (river)")
    after = rows(jonas)
    assert merge.change is not None
    assert merge.change.event is not None
    jonas.curation.undo(merge.change.event)
    assert rows(jonas) == before
    jonas.curation.redo(merge.change.event)
    assert rows(jonas) == after
    again = carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    assert {one.standing for one in again.judged} == {Standing.THERE}
    assert again.change is None


def test_what_was_taken_back_there_is_taken_back_here(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    work_of_mei(mei)
    carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    first = numbered(mei, "Zhou Lan")
    mei.names.edit([SplitName(mei.names.details(first).merged[0].id)])
    mei.names.edit([DropForm(first, "周岚"), Mention(first, (TWO,), there=False)])
    carried(mei, jonas, tmp_path / "b.edits", editor="Mei")
    assert said(jonas, "Zhou Lan") == said(mei, "Zhou Lan")
    assert said(jonas, "Zhou L.") == said(mei, "Zhou L.")


def test_both_said_something_of_one_name(mei: Library, jonas: Library, tmp_path: Path) -> None:
    for library, note in ((mei, "of the museum"), (jonas, "of the bureau")):
        library.names.edit([MakeName(PERSON, "Zhou Lan", note=note)])
    merge = carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    (one,) = of_names(merge)
    assert one.standing is Standing.CONFLICT
    assert one.mine["note"] == "of the bureau"
    assert said(jonas, "Zhou Lan")[1] == "of the bureau"
    carried(mei, jonas, tmp_path / "a.edits", editor="Mei", prefer=Choice.THEIRS)
    assert said(jonas, "Zhou Lan")[1] == "of the museum"


def test_a_name_that_both_renamed_in_step_is_the_same(
    mei: Library, jonas: Library, tmp_path: Path
) -> None:
    work_of_mei(mei)
    carried(mei, jonas, tmp_path / "a.edits", editor="Mei")
    first = numbered(mei, "Zhou Lan")
    mei.names.edit([ChangeName(first, preferred="周岚"), PutForm(first, NameForm("Z. Lan"))])
    carried(mei, jonas, tmp_path / "b.edits", editor="Mei")
    assert said(jonas, "周岚") == said(mei, "周岚")
    assert len(jonas.names.records(PERSON)) == len(mei.names.records(PERSON))
