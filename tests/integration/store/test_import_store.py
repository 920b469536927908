"""Imports: idempotent, versioned, all or nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy.exc import SQLAlchemyError

from archive_app.domain.articles import (
    Bead,
    Credit,
    NameKind,
    NameMention,
    NameRole,
    Paragraph,
    ReviewStatus,
    Side,
    TextKind,
)
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import BadItem, Outcome
from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put, put_many, side


def outcomes(*args: object) -> list[Outcome]:
    return [result.outcome for result in put(*args)]  # type: ignore[arg-type]


def only(library: Library) -> ArticleId:
    (one,) = library.feed.article_ids()
    return one


def test_what_goes_in_comes_out(library: Library) -> None:
    given = draft(tags=("flood/2020", "water"), status=ReviewStatus.IN_REVIEW, source_tag="Harbin")
    put(library, item(given))
    article = library.reads.article(only(library))
    assert (article.external_id, article.source, article.section) == ("a1", "Harbin Daily", "news")
    assert article.url == "https://example.org/a1"
    assert article.dating == given.dating
    assert article.status is ReviewStatus.IN_REVIEW
    assert article.beads == given.beads
    assert article.names == given.names
    assert [tag.path for tag in article.tags] == ["flood/2020", "water"]
    for text, was in ((article.original, given.texts[0]), (article.translation, given.texts[1])):
        assert text is not None
        assert text.paragraphs == was.paragraphs
        assert text.findings == was.findings
        assert (text.title, text.language, text.kind) == (was.title, was.language, was.kind)
        assert (text.received, text.version, text.lead) == (was.received, 1, was.lead)
    (provenance,) = article.provenance
    assert (provenance.file, provenance.batch) == ("a1.txt", "test")
    assert provenance.sha256 == item(given).raw.sha256


def test_offsets_survive(library: Library) -> None:
    paragraph = Paragraph("one two", Span(0, 12), (0, 1, 2, 3, 9, 10, 11))
    text = side(Side.ORIGINAL, "one html two", "t", paragraphs=(paragraph,))
    put(library, item(draft(texts=(text,))))
    original = library.reads.article(only(library)).original
    assert original is not None
    assert original.paragraphs == (paragraph,)


def test_the_same_bytes_twice_add_nothing(library: Library) -> None:
    one = item(draft())
    assert outcomes(library, one) == [Outcome.IMPORTED]
    head = library.feed.changes(0, 100)
    assert outcomes(library, one) == [Outcome.DUPLICATE]
    assert library.feed.changes(0, 100).articles == head.articles
    assert library.reads.count() == 1
    assert library.feed.pending(head.seq) == 0


def test_the_same_content_under_another_name_is_a_duplicate(library: Library) -> None:
    plain = {"url": "", "source": ""}
    put(library, item(draft("a", **plain), record=0))
    (result,) = put(library, item(draft("copy of a", **plain), record=0))
    assert result.outcome is Outcome.DUPLICATE
    assert result.article == only(library)
    assert "a" in result.reason


def test_line_ends_and_encodings_make_no_new_content(library: Library) -> None:
    one = draft(original="第一。\n第二。")
    put(library, item(one))
    text = replace(one.texts[0], received="第一。\r\n第二。 \r\n")
    again = replace(one, texts=(text, one.texts[1]))
    assert outcomes(library, item(again, data="other bytes".encode("utf-16"))) == [
        Outcome.DUPLICATE
    ]


def test_a_reprint_is_an_article_of_its_own(library: Library) -> None:
    put(library, item(draft("a", url="", source="Harbin Daily")))
    reprint = draft("b", url="", source="Liaoning Daily")
    assert outcomes(library, item(reprint)) == [Outcome.IMPORTED]


def test_items_repeated_in_one_unit(library: Library) -> None:
    newer = draft(translation="Better.")
    assert outcomes(library, item(draft()), item(draft()), item(newer), item(newer)) == [
        Outcome.IMPORTED,
        Outcome.DUPLICATE,
        Outcome.UPDATED,
        Outcome.DUPLICATE,
    ]
    translation = library.reads.article(only(library)).translation
    assert translation is not None
    assert (translation.received, translation.version) == ("Better.", 2)


def test_an_update_adds_a_version_and_keeps_the_old(library: Library) -> None:
    put(library, item(draft()))
    before = library.feed.head()[0]
    (result,) = put(library, item(draft(translation="Rewritten.\nTwice.")))
    assert result.outcome is Outcome.UPDATED
    article = library.reads.article(only(library))
    assert article.original is not None
    assert article.translation is not None
    assert (article.original.version, article.translation.version) == (1, 2)
    assert library.feed.pending(before) == 1
    (document,) = library.feed.documents([article.id])
    assert [text.body for text in document.texts] == [
        "沈阳发大水。\n\n第二段。",
        "Rewritten.\n\nTwice.",
    ]
    with library._database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT received FROM text WHERE is_current = 0")
        assert kept.scalars().all() == ["Flood in Shenyang.\nSecond paragraph."]
    assert outcomes(library, item(draft())) == [Outcome.DUPLICATE], "an old version is known"
    assert library.care.check(NoContext()) == ()


def test_an_update_says_nothing_of_what_it_does_not_know(library: Library) -> None:
    put(library, item(draft()))
    update = draft(translation="New.", source="", section="", url="", dating=Dating(), names=())
    put(library, item(update))
    article = library.reads.article(only(library))
    assert (article.source, article.section) == ("Harbin Daily", "news")
    assert article.dating.date == PartialDate(2021, 5)
    assert [name.text for name in article.names] == ["Song Qian"]


def test_an_update_with_a_coarser_date_replaces_all_of_it(library: Library) -> None:
    put(library, item(draft()))
    dating = Dating(PartialDate(2022), DateBasis.STATED, ("field",), 1.0)
    put(library, item(draft(translation="New.", dating=dating)))
    assert library.reads.article(only(library)).dating == dating


def test_the_other_side_may_come_later(library: Library) -> None:
    put(library, item(draft(translation=None, beads=())))
    assert outcomes(library, item(draft(original=None, beads=()))) == [Outcome.UPDATED]
    article = library.reads.article(only(library))
    assert article.original is not None
    assert article.translation is not None
    assert [bead.original for bead in article.beads] == [(0,), (1,)], "paired by position"


def test_files_of_one_name_in_two_folders_are_two_articles(library: Library) -> None:
    first = item(draft("a", "一。", "One."), file="2019/a.txt", record=0, path=b"/x/2019/a.txt")
    second = item(draft("a", "二。", "Two."), file="2020/a.txt", record=0, path=b"/x/2020/a.txt")
    newer = item(draft("a", "二。", "Two!"), file="2020/a.txt", record=0, path=b"/x/2020/a.txt")
    assert outcomes(library, first, second) == [Outcome.IMPORTED, Outcome.IMPORTED]
    assert outcomes(library, first, second) == [Outcome.DUPLICATE, Outcome.DUPLICATE]
    assert library.reads.find_article("a~2")
    assert outcomes(library, newer) == [Outcome.UPDATED]
    assert library.reads.count() == 2


def test_one_id_in_two_languages_is_two_articles(library: Library) -> None:
    russian = draft("d", texts=(side(Side.ORIGINAL, "Выпуск.", "Дебиан", language="ru"),))
    japanese = draft("d", texts=(side(Side.ORIGINAL, "リリース。", "デビアン", language="ja"),))
    assert outcomes(library, item(russian), item(japanese)) == [Outcome.IMPORTED] * 2
    assert outcomes(library, item(russian), item(japanese)) == [Outcome.DUPLICATE] * 2
    newer = draft("d", texts=(side(Side.ORIGINAL, "二版。", "デビアン", language="ja-JP"),))
    (result,) = put(library, item(newer))
    assert result.outcome is Outcome.UPDATED
    assert result.article == library.reads.find_article("d~2")


def test_bad_items_are_lines_of_the_report(library: Library) -> None:
    results = put(library, BadItem("bad.txt", "It is empty."), item(draft()))
    assert [result.outcome for result in results] == [Outcome.FAILED, Outcome.IMPORTED]
    assert results[0].reason == "It is empty."
    assert library.reads.count() == 1


def test_nothing_is_stored_when_a_unit_fails(library: Library) -> None:
    batch = library.imports.begin_batch("x", ImportPlan(()))
    broken = draft("b", names=None)
    head = library.feed.head()
    with pytest.raises(TypeError):
        library.imports.add_items(batch, [item(draft()), item(broken)])
    assert library.reads.count() == 0
    assert library.feed.head() == head


def test_text_that_utf8_cannot_hold(library: Library) -> None:
    odd = draft("k\ud800", "a\udcffb\x00c\uffff。", "lone \ud83d half", source="s\udc80")
    put(library, item(odd, file="f\udcff.txt", path=b"/x/f\xff.txt", data=b"\xff"))
    article = library.reads.article(only(library))
    assert article.original is not None
    assert article.original.received == "a\ufffdb\x00c\uffff。"
    assert article.provenance[0].file == "f\ufffd.txt"
    assert library.care.check(NoContext()) == ()


def test_names_and_sources_are_shared_and_forms_kept(library: Library) -> None:
    def by(key: str, name: str, *also: str) -> None:
        mention = NameMention(NameKind.PERSON, NameRole.AUTHOR, name, also=also)
        put(library, item(draft(key, f"{key}。", f"{key}.", names=(mention,))))

    by("a", "Song Qian")
    seq = library.feed.head()[0]
    by("b", "SONG  QIAN", "宋倩")
    first, second = library.feed.article_ids()
    documents = list(library.feed.documents([first, second]))
    assert documents[0].names == documents[1].names == ("Song Qian", "SONG  QIAN", "宋倩")
    assert library.feed.changes(seq, 100).articles == (first, second), "a is found by 宋倩 now"
    assert library.reads.article(second).names[0].also == ("宋倩",)
    rows = library.feed.column_rows(0)[1]
    assert {row.source_key for row in rows} == {"harbin daily"}


def test_byline_and_credits_become_names(library: Library) -> None:
    given = draft(
        names=(),
        byline_people=("Zhu Shanyong", "Huang Qing"),
        byline_org="Liaoning Regional Economy",
        credits=(Credit("responsible editor", "Song Qian"), Credit("cook", "Li")),
    )
    put(library, item(given))
    names = library.reads.article(only(library)).names
    assert [(name.text, name.role) for name in names] == [
        ("Zhu Shanyong", NameRole.AUTHOR),
        ("Huang Qing", NameRole.AUTHOR),
        ("Liaoning Regional Economy", NameRole.OUTLET),
        ("Song Qian", NameRole.EDITOR),
        ("Li", NameRole.OTHER),
    ]


def test_the_end_tells_what_came(library: Library) -> None:
    batch = library.imports.begin_batch("may", ImportPlan(("/x",)))
    library.imports.add_items(batch, [item(draft()), item(draft())])
    change = library.imports.end_batch(batch, BatchState.DONE)
    assert (change.changed, change.articles) == (1, frozenset({only(library)}))
    assert change.summary == "Imported 1 article from may"
    batch = library.imports.begin_batch("again", ImportPlan(("/x",)))
    library.imports.add_items(batch, [item(draft())])
    change = library.imports.end_batch(batch, BatchState.DONE)
    assert (change.changed, change.event) == (0, None)
    assert [entry.summary for entry in library.curation.history()] == [
        "Imported 1 article from may"
    ]


# --- taking an import back ------------------------------------------------------------------------


def test_an_import_can_be_undone(library: Library) -> None:
    kept = put_many(library, 2, "kept")
    gone = put_many(library, 3, "gone")
    seq, facet = library.feed.head()[0], library.feed.facet_head()
    change = library.curation.undo(library.curation.history(1)[0].event)
    assert change.changed == 3
    assert library.feed.article_ids() == kept
    assert library.feed.changes(seq, 100).removed == tuple(gone)
    assert library.feed.column_rows(facet)[2] == gone
    assert library.care.check(NoContext()) == ()
    with pytest.raises(UserError, match="Import the files again"):
        library.curation.redo(library.curation.history(1)[0].event)
    again = put_many(library, 3, "gone")
    assert not set(again) & {*kept, *gone}, "ids are never given twice"


def test_undoing_an_import_keeps_what_people_edited(library: Library) -> None:
    ids = put_many(library, 3)
    event = library.curation.history(1)[0].event
    library.curation.add_tag(ids[:1], "mine")
    assert library.curation.undo(event).changed == 2
    assert library.feed.article_ids() == ids[:1]


def test_undoing_an_update_restores_all_of_the_article(library: Library) -> None:
    put(library, item(draft()))
    before = library.reads.article(only(library))
    worse: dict[str, Any] = {
        "translation": "Worse.",
        "dating": Dating(PartialDate(1999, 1, 1), DateBasis.INFERRED, ("x",), 0.2),
        "names": (NameMention(NameKind.PLACE, NameRole.SUBJECT, "Shenyang"),),
        "source": "Other Daily",
        "section": "other",
        "beads": (),
    }
    put(
        library,
        item(draft(**worse)),
        item(draft(**{**worse, "translation": "Worst.", "section": "third"})),
    )
    assert library.reads.article(before.id).section == "third"
    seq = library.feed.head()[0]
    library.curation.undo(library.curation.history(1)[0].event)
    assert library.reads.article(before.id) == before
    assert library.feed.changes(seq, 10).articles == (before.id,)
    assert library.care.check(NoContext()) == ()
    assert outcomes(library, item(draft(translation="Worse."))) == [Outcome.UPDATED]


def test_undoing_an_update_after_a_later_one_is_refused(library: Library) -> None:
    put(library, item(draft()))
    put(library, item(draft(translation="Second.")))
    event = library.curation.history(1)[0].event
    put(library, item(draft(original="第三。", translation="Second.")))
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(event)


def test_stored_texts_match_whatever_is_imported(library: Library) -> None:
    """Random imports of a few keys: the current text is always the last new one."""
    rng = random.Random(7)
    expected: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    for _ in range(60):
        key, text = f"k{rng.randrange(5)}", f"Text {rng.randrange(6)}."
        put(library, item(draft(key, f"{key}。", text)))
        if (key, text) not in seen:
            expected[key] = text
        seen.add((key, text))
    for key, text in expected.items():
        article = library.reads.article(library.reads.find_article(key))
        assert article.translation is not None
        assert article.translation.received == text
        assert article.translation.kind is TextKind.MACHINE
    assert library.care.check(NoContext()) == ()


def test_findings_of_old_versions_are_not_counted(library: Library) -> None:
    put(library, item(draft()))
    clean = side(Side.TRANSLATION, "Clean.", "The Flood", findings=())
    original = draft().texts[0]
    put(library, item(replace(draft(), texts=(original, clean))))
    (row,) = library.reads.rows([only(library)])
    assert row.flag_count == 0
    noted = Finding(FindingKind.BYLINE, Span(0, 1))
    text = side(Side.TRANSLATION, "Noted.", "The Flood", findings=(noted,))
    put(library, item(replace(draft(), texts=(original, text))))
    assert library.reads.rows([only(library)])[0].flag_count == 0, "a byline is no flag"


_INFERRED = Dating(PartialDate(2019, 3, 8), DateBasis.INFERRED, ("March 8, 2019",), 0.6)


def test_a_translation_that_comes_later_overwrites_no_stated_date(library: Library) -> None:
    """An inferred date once replaced the stated one, and the author's name was gone."""
    author = NameMention(NameKind.PERSON, NameRole.AUTHOR, "Wang Wu")
    put(library, item(draft("x1", translation=None, beads=(), names=(author,))))
    stated = library.reads.article(only(library)).dating
    new = NameMention(NameKind.PERSON, NameRole.SUBJECT, "Li Si")
    english = draft("x1", original=None, beads=(), names=(new, author), dating=_INFERRED)
    assert outcomes(library, item(english)) == [Outcome.UPDATED]
    article = library.reads.article(only(library))
    assert article.dating == stated
    assert [name.text for name in article.names] == ["Wang Wu", "Li Si"]


def test_an_inferred_date_gives_way_to_any_but_an_unknown_one(library: Library) -> None:
    put(library, item(draft(dating=Dating())))
    known = [
        (_INFERRED, _INFERRED),
        (Dating(), _INFERRED),
        (replace(_INFERRED, date=PartialDate(2018)), replace(_INFERRED, date=PartialDate(2018))),
    ]
    for number, (dating, expected) in enumerate(known):
        put(library, item(draft(translation=f"New {number}.", dating=dating)))
        assert library.reads.article(only(library)).dating == expected


def test_a_text_that_comes_again_is_current_and_its_pairs_are_its_own(library: Library) -> None:
    """(A, B), (A2, B), (A, B2) once left A2 beside B2, with the pairs of A and B2."""
    put(library, item(draft()))
    put(library, item(draft(original="沈阳。", beads=(Bead((0,), (0, 1), "length", 0.5),))))
    third = draft(translation="Flood again.\nSecond.")
    assert outcomes(library, item(third)) == [Outcome.UPDATED]
    article = library.reads.article(only(library))
    assert article.original is not None
    assert (article.original.received, article.original.version) == (third.texts[0].received, 3)
    assert article.beads == third.beads
    assert library.care.check(NoContext()) == ()
    library.curation.undo(library.curation.history(1)[0].event)
    article = library.reads.article(only(library))
    assert article.original is not None
    assert article.original.received == "沈阳。"
    assert library.care.check(NoContext()) == ()


def test_files_of_all_versions_imported_again_change_nothing(library: Library) -> None:
    both = (item(draft()), item(draft(translation="Better.")))
    put(library, *both)
    assert outcomes(library, *both) == [Outcome.DUPLICATE, Outcome.DUPLICATE]


def test_a_value_spelled_none_is_no_value_of_a_facet(library: Library) -> None:
    """Such a value was counted among the articles that have none, and hid them."""
    put(library, item(draft(source="(none)", tags=("(none)/x", "flood"))))
    _, (row,), _ = library.feed.column_rows(0)
    assert Facet.SOURCE not in row.values
    assert row.values[Facet.TAG] == ("(none)/x", "flood")


def test_no_article_text_in_the_words_of_a_database_error(library: Library) -> None:
    """SQLAlchemy puts the parameters of a statement into its messages unless it is told not to."""
    with library._database.reading() as connection, pytest.raises(SQLAlchemyError) as caught:
        connection.execute(
            sqlalchemy.text("SELECT * FROM nowhere WHERE x = :x"), {"x": "a secret text"}
        )
    assert "secret" not in str(caught.value)


def test_findings_that_a_person_took_back_are_kept_and_flag_nothing(library: Library) -> None:
    glued = Finding(FindingKind.GLUED_SENTENCE, Span(0, 5), "Flood", "no space", 0.5)
    text = side(Side.TRANSLATION, "FloodIn.", "The Flood", dismissed=(glued,))
    put(library, item(replace(draft(), texts=(text,), beads=())))
    translation = library.reads.article(only(library)).translation
    assert translation is not None
    assert (translation.findings, translation.dismissed) == ((), (glued,))
    assert library.reads.rows([only(library)])[0].flag_count == 0
