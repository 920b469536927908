"""Reads for lists, and the store as the index sees it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, insert

from archive_app.domain.articles import NameKind, NameMention, NameRole, ReviewStatus, Side
from archive_app.domain.dates import Dating, PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow, Standing
from archive_app.store import feed
from archive_app.store.library import Library
from archive_app.store.tables import Base, TombstoneRow
from tests.integration.store.drafts import draft, item, put, put_many

TABLES = Base.metadata.tables.keys()


@contextmanager
def counted_queries() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_c: object, _k: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


# --- reads ----------------------------------------------------------------------------------------


def test_rows_come_in_the_order_asked_for_without_unknown_ids(library: Library) -> None:
    a, b, c = put_many(library, 3)
    rows = library.reads.rows([c, ArticleId(999), a, b])
    assert [row.id for row in rows] == [c, a, b]
    assert rows[0].title == "The Flood"
    assert (rows[0].title_language, rows[0].original_title) == ("en", "洪水")
    assert rows[0].flag_count == 1
    assert library.reads.rows([]) == []


def test_a_row_of_one_side(library: Library) -> None:
    put(library, item(draft("a", translation=None)), item(draft("b", original=None)))
    original, translation = library.reads.rows(library.feed.article_ids())
    assert (original.title, original.original_title) == ("洪水", "")
    assert original.sides == (Side.ORIGINAL,)
    assert (translation.title, translation.original_language) == ("The Flood", "")


def test_a_hundred_rows_cost_as_few_queries_as_one(library: Library) -> None:
    ids = put_many(library, 100)
    library.curation.add_tag(ids, "a/b")
    with counted_queries() as one:
        library.reads.rows(ids[:1])
    with counted_queries() as many:
        assert len(library.reads.rows(ids)) == 100
    assert len(many) == len(one) <= 9


def test_find_by_external_id_then_by_row_id(library: Library) -> None:
    first, second = put_many(library, 2)
    put(library, item(draft(str(first), "三。", "Three.")))
    assert library.reads.find_article("n1") == second
    assert library.reads.find_article(str(second)) == second
    third = library.reads.find_article(str(first))
    assert library.reads.article(third).external_id == str(first), "an external id comes first"
    for key in ("nothing", "", "99", "9" * 40, "\ud800", "٣٤٥"):
        with pytest.raises(UserError, match="There is no article"):
            library.reads.find_article(key)


def test_an_article_that_is_gone(library: Library) -> None:
    with pytest.raises(UserError, match="not in this archive"):
        library.reads.article(ArticleId(7))


def test_reads_from_many_threads(library: Library) -> None:
    ids = put_many(library, 30)
    faults: list[Exception] = []

    def read() -> None:
        try:
            for one in ids:
                library.reads.article(one)
                library.reads.rows(ids)
        except Exception as fault:  # noqa: BLE001 - told by the main thread
            faults.append(fault)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for number in range(20):
        library.curation.add_tag(ids, f"t{number}")
    for thread in threads:
        thread.join()
    assert faults == []


# --- the feed -------------------------------------------------------------------------------------


def test_an_empty_feed(library: Library) -> None:
    assert library.feed.head() == (0, b"")
    changes = library.feed.changes(0, 10)
    assert (changes.seq, changes.token, changes.articles, changes.more) == (0, b"", (), False)
    assert library.feed.column_rows(0) == (0, [], [])
    assert library.feed.token(1) is None
    assert library.feed.library_uuid == library.uuid


def test_every_write_has_a_number_and_a_token(library: Library) -> None:
    ids = put_many(library, 2)
    seq, token = library.feed.head()
    library.curation.add_tag(ids, "a")
    after, other = library.feed.head()
    assert after == seq + 1
    assert len(token) == len(other) == 8
    assert token != other
    assert library.feed.token(seq) == token
    assert library.feed.token(after + 1) is None


def test_a_write_that_changes_nothing_has_no_number(library: Library) -> None:
    ids = put_many(library, 2)
    library.curation.add_tag(ids, "a")
    head = library.feed.head()
    assert library.curation.add_tag(ids, "A").changed == 0
    assert library.curation.set_status(ids, ReviewStatus.UNREVIEWED).changed == 0
    assert library.feed.head() == head


def test_tags_and_status_move_facets_only(library: Library) -> None:
    ids = put_many(library, 3)
    seq, facet = library.feed.head()[0], library.feed.facet_head()
    library.curation.add_tag(ids[:1], "a/b")
    library.curation.set_status(ids[1:2], ReviewStatus.REVIEWED)
    assert library.feed.pending(seq) == 0
    assert library.feed.changes(seq, 10).articles == ()
    assert library.feed.changes(seq, 10).seq == library.feed.head()[0]
    head, rows, removed = library.feed.column_rows(facet)
    assert [row.id for row in rows] == ids[:2]
    assert (head, removed) == (library.feed.facet_head(), [])
    assert rows[0].values[Facet.TAG] == ("a", "a/b")
    assert rows[1].values[Facet.STATUS] == ("reviewed",)
    library.curation.undo(library.curation.history(2)[1].event)
    rows = library.feed.column_rows(head)[1]
    assert [row.id for row in rows] == ids[:1]
    assert Facet.TAG not in rows[0].values


def test_standing_is_pending_and_facet_head_of_one_moment(library: Library) -> None:
    assert library.feed.standing(0) == Standing(0, 0)
    ids = put_many(library, 3)
    seq = library.feed.head()[0]
    library.curation.add_tag(ids[:1], "a")
    put_many(library, 2, "more")
    for after in (0, seq, library.feed.head()[0]):
        pending, facet_head = library.feed.pending(after), library.feed.facet_head()
        assert library.feed.standing(after) == Standing(pending, facet_head)
    with library._database.writer.begin() as connection:
        connection.execute(insert(TombstoneRow).values(article_id=99, change_seq=9, facet_seq=9))
    assert library.feed.standing(8) == Standing(1, 9)


def test_standing_reads_indexes_only(library: Library) -> None:
    with library._database.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {feed._STANDING}", {"seq": 1})
        reads = [row[3] for row in plan if "article" in row[3] or "tombstone" in row[3]]
    assert len(reads) == 4
    assert all(read.startswith("SEARCH") and "COVERING INDEX" in read for read in reads)


def test_changes_come_in_whole_transactions(library: Library) -> None:
    units = [put_many(library, number, f"u{number}-") for number in (3, 2, 5, 1)]
    for limit in (1, 2, 3, 4, 5, 6, 100):
        seq, seen, steps = 0, [], 0
        while True:
            changes = library.feed.changes(seq, limit)
            got = list(changes.articles)
            assert changes.seq > seq
            assert changes.token == library.feed.token(changes.seq)
            ends = [unit[-1] for unit in units]
            assert got[-1] in ends, f"cut inside a transaction at limit {limit}"
            assert len(got) <= max(limit, 5)
            seen += got
            seq, steps = changes.seq, steps + 1
            if not changes.more:
                break
        assert seen == [one for unit in units for one in unit]
        assert seq == library.feed.head()[0]
        assert library.feed.pending(seq) == 0


def test_a_changed_article_is_told_once_at_its_last_change(library: Library) -> None:
    put(library, item(draft()))
    first = library.feed.head()[0]
    put(library, item(draft(translation="New.")))
    assert len(library.feed.changes(0, 10).articles) == 1
    assert library.feed.changes(first, 10).articles == tuple(library.feed.article_ids())


def test_documents(library: Library) -> None:
    names = (
        NameMention(NameKind.PERSON, NameRole.AUTHOR, "Song Qian", also=("宋倩",)),
        NameMention(NameKind.PLACE, NameRole.SUBJECT, "Shenyang"),
    )
    put(library, item(draft(names=names)))
    (one,) = library.feed.article_ids()
    (document,) = library.feed.documents([ArticleId(99), one])
    assert [text.side for text in document.texts] == [Side.ORIGINAL, Side.TRANSLATION]
    assert document.texts[1].body == "Flood in Shenyang.\n\nSecond paragraph."
    assert document.names == ("Song Qian", "宋倩", "Shenyang")
    assert (document.source, document.section) == ("Harbin Daily", "news")
    assert list(library.feed.documents([])) == []


def test_more_documents_than_are_read_at_once(library: Library) -> None:
    ids = put_many(library, 450)
    assert [document.id for document in library.feed.documents(ids)] == ids


# --- columns --------------------------------------------------------------------------------------


def column(library: Library) -> ColumnRow:
    (row,) = library.feed.column_rows(0)[1]
    return row


def test_column_values(library: Library) -> None:
    names = (
        NameMention(NameKind.PERSON, NameRole.AUTHOR, "Song Qian"),
        NameMention(NameKind.ORGANISATION, NameRole.OUTLET, "Harbin TV"),
        NameMention(NameKind.PLACE, NameRole.SUBJECT, "Shenyang"),
    )
    put(library, item(draft(names=names, tags=("x/y", "x/z"))))
    row = column(library)
    assert row.values == {
        Facet.SOURCE: ("Harbin Daily",),
        Facet.DATE: ("2021",),
        Facet.STATUS: ("unreviewed",),
        Facet.TAG: ("x", "x/y", "x/z"),
        Facet.FLAG: ("glued_sentence",),
        Facet.PERSON: ("Song Qian",),
        Facet.ORG: ("Harbin TV",),
        Facet.PLACE: ("Shenyang",),
        Facet.LANG: ("zh-Hans", "en"),
        Facet.KIND: ("machine",),
        Facet.SECTION: ("news",),
        Facet.BATCH: ("test",),
        Facet.BYLINE: ("Song Qian", "Harbin TV"),
        Facet.HAS: ("original", "translation", "pairs", "url", "date", "byline", "tag"),
    }
    assert (row.date_key, row.title_key, row.source_key) == (
        "2021-05-00",
        "the flood",
        "harbin daily",
    )


def test_what_an_article_lacks_has_no_value(library: Library) -> None:
    bare = draft(
        translation=None,
        source="",
        section="",
        names=(),
        dating=Dating(PartialDate(None, 7, 13)),
    )
    put(library, item(bare))
    row = column(library)
    assert set(row.values) == {Facet.STATUS, Facet.LANG, Facet.BATCH, Facet.HAS}
    assert row.values[Facet.HAS] == ("original", "url")
    assert (row.date_key, row.title_key, row.source_key) == ("", "hong2 shui3", "")


def test_columns_cost_what_changed(library: Library) -> None:
    """No query reads a whole table of articles, texts, findings or names."""
    ids = put_many(library, 50)
    facet = library.feed.facet_head()
    library.curation.add_tag(ids[:1], "a")
    with counted_queries() as statements:
        library.feed.column_rows(facet)
    with library._database.reading() as connection:
        steps = [
            row[3]
            for statement in statements
            if statement.startswith(("SELECT", "WITH"))
            for row in connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {statement}", (0,) * statement.count("?")
            )
        ]
    assert any(step.startswith("SEARCH article ") for step in steps)
    assert not [step for step in steps if step.startswith("SCAN") and step.split()[1] in TABLES]


def test_the_feed_outlives_the_program(path: Path) -> None:
    with Library.create(path, "x") as library:
        ids = put_many(library, 3)
        library.curation.add_tag(ids, "a")
        before = library.feed.head(), library.feed.facet_head(), library.feed.changes(0, 10)
    with Library.open(path) as library:
        after = library.feed.head(), library.feed.facet_head(), library.feed.changes(0, 10)
    assert after == before
