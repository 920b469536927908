"""What the index is given of an article beyond its words, and what columns say of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from sqlalchemy import insert

from archive_app.domain.articles import Bead, NameKind, NameMention, NameRole, Side
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.store.library import Library
from archive_app.store.tables import NoteRow
from tests.integration.store.drafts import draft, item, put, put_many

THREE = ("第一段。\n第二段长一点。\n第三段。", "One.\nTwo is longer.\nThree.")


def document(library: Library) -> IndexedArticle:
    (found,) = library.feed.documents(library.feed.article_ids())
    return found


def units(library: Library) -> dict[Side, tuple[int, ...]]:
    return {text.side: text.units for text in document(library).texts}


def words_at(library: Library, side: Side) -> list[str]:
    """What stands where each unit begins, up to the end of its paragraph."""
    (text,) = (text for text in document(library).texts if text.side is side)
    return [text.body[unit:].split("\n")[0] for unit in text.units]


def has(library: Library) -> tuple[str, ...]:
    _, (row,), _ = library.feed.column_rows(0)
    return row.values.get(Facet.HAS, ())


def note(library: Library, article: ArticleId, *contents: str) -> None:
    values = {"author": "mei", "created_at": "2026-01-01T00:00:00Z", "updated_at": ""}
    rows = [{**values, "article_id": article, "content": content} for content in contents]
    with library._database.writer.connect() as connection:
        connection.execute(insert(NoteRow), rows)
        connection.commit()


def test_units_begin_where_the_pairs_do(library: Library) -> None:
    beads = (Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), (2,)))
    put(library, item(draft("a", *THREE, beads=beads)))
    assert words_at(library, Side.ORIGINAL) == ["第一段。", "第二段长一点。", "第三段。"]
    assert words_at(library, Side.TRANSLATION) == ["One.", "Two is longer.", "Three."]


def test_a_pair_with_nothing_on_a_side_begins_where_the_next_one_does(library: Library) -> None:
    beads = (Bead((0, 1), ()), Bead((), (0,)), Bead((2,), (1,)), Bead((), (2,)))
    put(library, item(draft("a", *THREE, beads=beads)))
    assert words_at(library, Side.ORIGINAL) == ["第一段。", "第三段。", "第三段。", ""]
    assert words_at(library, Side.TRANSLATION) == ["One.", "One.", "Two is longer.", "Three."]
    assert units(library)[Side.ORIGINAL][-1] == len(document(library).texts[0].body)


def test_units_ascend_even_where_pairs_cross(library: Library) -> None:
    beads = (Bead((2,), (0,)), Bead((0,), (1,)), Bead((1,), (2,)))
    put(library, item(draft("a", *THREE, beads=beads)))
    for places in units(library).values():
        assert list(places) == sorted(places)
        assert len(places) == 3


@pytest.mark.parametrize(
    "values",
    [{"translation": None}, {"original": None}, {"original": "", "translation": "", "beads": ()}],
)
def test_no_units_without_pairs_on_two_sides(library: Library, values: Mapping[str, str]) -> None:
    put(library, item(draft("a", **values)))
    assert set(units(library).values()) == {()}
    assert "pairs" not in has(library)


def test_the_address_and_the_notes(library: Library) -> None:
    one, other = put_many(library, 2)
    note(library, one, "Ask Mei.", "鲜花 again")
    found = {each.id: each for each in library.feed.documents([one, other])}
    assert found[one].notes == ("Ask Mei.", "鲜花 again")
    assert found[other].notes == ()
    assert found[one].url == "https://example.org/n0"
    _, rows, _ = library.feed.column_rows(0)
    assert ["note" in row.values[Facet.HAS] for row in rows] == [True, False]


def test_bylines_and_credits(library: Library) -> None:
    roles = {
        NameRole.AUTHOR: "Ai",
        NameRole.PHOTOGRAPHER: "Bo",
        NameRole.TRANSLATOR: "Chen",
        NameRole.EDITOR: "Du",
        NameRole.REVIEWER: "E",
        NameRole.OTHER: "Fu",
        NameRole.SUBJECT: "Gao",
    }
    names = [NameMention(NameKind.PERSON, role, name) for role, name in roles.items()]
    names.append(NameMention(NameKind.ORGANISATION, NameRole.OUTLET, "Harbin TV"))
    put(library, item(draft(names=tuple(names))))
    _, (row,), _ = library.feed.column_rows(0)
    assert row.values[Facet.BYLINE] == ("Ai", "Bo", "Chen", "Harbin TV")
    assert row.values[Facet.CREDIT] == ("Du", "E", "Fu")
    assert row.values[Facet.PERSON] == tuple(roles.values())
    assert {"byline", "credit"} <= set(has(library))


def test_an_article_that_has_nothing_of_note(library: Library) -> None:
    subject = (NameMention(NameKind.PERSON, NameRole.SUBJECT, "Gao"),)
    bare = draft(translation=None, url="", names=subject)
    put(library, item(bare))
    assert has(library) == ("original", "date")


def test_columns_in_batches_are_the_same_rows(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive_app.store.feed.AT_ONCE", 3)
    ids = put_many(library, 8)
    library.curation.add_tag(ids[2:4], "a/b")
    head, batches, removed = library.feed.column_batches(0)
    listed = list(batches)
    assert [len(batch) for batch in listed] == [3, 3, 2]
    rows = [row for batch in listed for row in batch]
    assert (head, rows, removed) == library.feed.column_rows(0)
    _, batches, _ = library.feed.column_batches(head)
    assert list(batches) == []
