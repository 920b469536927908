"""Findings taken back after the import: exact undo, and what an import so decided would give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from archive_app.domain.articles import Article, ArticleDraft, Bead, NameRole, ReadingText, Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.dates import PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import Decision
from archive_app.domain.jobs import NoContext
from archive_app.importers.choices import Choices
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields
from archive_app.store.library import Library
from tests.integration.store.drafts import item, put

ENGLISH = """In celebration of the 111th "March 8th" International Women's Day, the Songning

[Songning News] (Text: Huang Qing and Li Yun'ao) In celebration of the 111th "March 8th" \
International Women's Day, the Songning Bureau held a symposium on March 7.

html At the symposium, the leaders sent flowers to everybody who had come.

The rope is tied firmly across the board.They all said so to the visitors from the city.

Responsible Editor Song Qian"""
CHINESE = """本报讯（记者 黄青 李云鳌）为庆祝第111个“三八”国际妇女节，松宁市公安局3月7日举行座谈会。

座谈会上，领导向大家送上鲜花。

绳子系得很牢，大家都这样说。

责任编辑：宋倩"""
_PARTS = st.lists(st.sampled_from(ENGLISH.split("\n\n")), min_size=2, max_size=7)
_HAN_PARTS = st.lists(st.sampled_from(CHINESE.split("\n\n")), max_size=5)
_LINES = {
    "segment": "text_id IN (SELECT id FROM text WHERE article_id = :id)",
    "finding": "article_id = :id",
    "article_authority": "article_id = :id",
    "bead": "article_id = :id",
    "text": "article_id = :id",
    "article": "id = :id",
}
_numbers = count()
_slow = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _fields(english: str, chinese: str = "", **values: Any) -> RecordFields:
    number = next(_numbers)
    return RecordFields(
        external_id=f"a{number}",
        url=f"https://example.org/{number}",  # the same content would be a duplicate
        translation=SideFields(text=english),
        original=SideFields(text=chinese),
        **values,
    )


def _stored(library: Library, fields: RecordFields) -> ArticleId:
    result = put(library, item(draft_article(fields), file=f"{fields.external_id}.txt", record=0))
    assert result[0].article is not None, result
    return result[0].article


def _rows(library: Library, article: ArticleId) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of an article but the marks of when it changed."""
    with library._database.reading() as connection:
        return {
            table: sorted(
                tuple(value for name, value in row.items() if not name.endswith("_seq"))
                for row in connection.execute(
                    text(f"SELECT * FROM {table} WHERE {where}"), {"id": article}
                ).mappings()
            )
            for table, where in _LINES.items()
        }


def _texts(article: Article) -> list[ReadingText]:
    return [one for one in (article.translation, article.original) if one is not None]


def _dismissals(article: Article, *, taken_back: bool = False) -> list[Dismissal]:
    return [
        Dismissal(text.side, one.kind, one.span)
        for text in _texts(article)
        for one in (text.dismissed if taken_back else text.findings)
        if one.kind is not FindingKind.MISSING_SIDE
    ]


def _lasting(found: list[Dismissal]) -> list[Dismissal]:
    """Without the finding that is gone when others, taken back, make both sides match."""
    return [one for one in found if one.kind is not FindingKind.UNALIGNED]


def _of(article: Article, kind: FindingKind, side: Side = Side.TRANSLATION) -> Dismissal:
    return next(one for one in _dismissals(article) if (one.kind, one.side) == (kind, side))


def _read(article: Article) -> dict[str, object]:
    """What people read of an article."""
    return {
        "texts": [(one.title, one.lead, one.paragraphs, one.received) for one in _texts(article)],
        "findings": [sorted(one.findings, key=_order) for one in _texts(article)],
        "dismissed": [sorted(one.dismissed, key=_order) for one in _texts(article)],
        "names": [(one.role, one.text) for one in article.names],
        "beads": article.beads,
        "dating": article.dating,
    }


def _order(one: Finding) -> tuple[object, ...]:
    return one.span, one.kind, one.note


@_slow
@given(english=_PARTS, chinese=_HAN_PARTS, data=st.data())
def test_undo_gives_the_exact_rows_of_before(
    library: Library, english: list[str], chinese: list[str], data: st.DataObject
) -> None:
    article = _stored(library, _fields("\n\n".join(english), "\n\n".join(chinese)))
    was = _rows(library, article)
    found = _dismissals(library.reads.article(article))
    if not found:
        return
    change = library.cleaning.dismiss(article, data.draw(st.sampled_from(found)))
    now = _rows(library, article)
    assert now != was
    assert change.event is not None
    library.curation.undo(change.event)
    assert _rows(library, article) == was
    library.curation.redo(change.event)
    assert _without_ids(_rows(library, article)) == _without_ids(now)
    library.curation.undo(change.event)
    assert _rows(library, article) == was


def _without_ids(rows: Mapping[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Findings that are made anew have new ids."""
    return {**rows, "finding": sorted(row[1:] for row in rows["finding"])}


@_slow
@given(english=_PARTS, chinese=_HAN_PARTS, data=st.data())
def test_restoring_gives_what_was_read_before(
    library: Library, english: list[str], chinese: list[str], data: st.DataObject
) -> None:
    article = _stored(library, _fields("\n\n".join(english), "\n\n".join(chinese)))
    was = library.reads.article(article)
    found = _lasting(_dismissals(was))
    chosen = data.draw(st.lists(st.sampled_from(found), unique=True, max_size=4)) if found else []
    for one in chosen:
        library.cleaning.dismiss(article, one)
    between = library.reads.article(article)
    assert sorted(_dismissals(between, taken_back=True)) == sorted(chosen)
    assert [one.received for one in _texts(between)] == [one.received for one in _texts(was)]
    for one in data.draw(st.permutations(chosen)):
        library.cleaning.restore(article, one)
    assert _read(library.reads.article(article)) == _read(was)


@_slow
@given(english=_PARTS, chinese=_HAN_PARTS, data=st.data())
def test_it_reads_as_if_it_had_been_decided_before_the_import(
    library: Library, english: list[str], chinese: list[str], data: st.DataObject
) -> None:
    fields = _fields("\n\n".join(english), "\n\n".join(chinese))
    article = _stored(library, fields)
    found = _lasting(_dismissals(library.reads.article(article)))
    chosen = data.draw(st.lists(st.sampled_from(found), unique=True, max_size=3)) if found else []
    for one in chosen:
        library.cleaning.dismiss(article, one)
    decision = Decision(dismissed=tuple(chosen))
    wanted = draft_article(fields, Choices(decision=decision))
    assert _read(library.reads.article(article)) == _read_draft(wanted)


def _read_draft(draft: ArticleDraft) -> dict[str, object]:
    """As :func:`_read`, of a draft."""
    texts = [one for side in (Side.TRANSLATION, Side.ORIGINAL) if (one := draft.side(side))]
    return {
        "texts": [(one.title, one.lead, one.paragraphs, one.received) for one in texts],
        "findings": [sorted(one.findings, key=_order) for one in texts],
        "dismissed": [sorted(one.dismissed, key=_order) for one in texts],
        "names": [(one.role, one.text) for one in draft.names],
        "beads": draft.beads,
        "dating": draft.dating,
    }


def test_the_library_stays_sound(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH, CHINESE))
    for one in _dismissals(library.reads.article(article)):
        library.cleaning.dismiss(article, one)
        assert library.care.check(NoContext()) == ()
    assert not any(
        one.kind is not FindingKind.MISSING_SIDE
        for text in _texts(library.reads.article(article))
        for one in text.findings
        if _is_of_the_first_cleaning(text, one)
    )


def _is_of_the_first_cleaning(text: ReadingText, one: Finding) -> bool:
    """Words that are read again may hold findings of their own."""
    return any((one.kind, one.span) == (back.kind, back.span) for back in text.dismissed)


def test_a_byline_taken_back_is_read_and_its_people_are_gone(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    was = library.reads.article(article)
    assert "Huang Qing" in {one.text for one in was.names}
    library.cleaning.dismiss(article, _of(was, FindingKind.BYLINE))
    now = library.reads.article(article)
    assert now.translation is not None
    assert any("(Text: Huang Qing" in one.text for one in now.translation.paragraphs)
    assert {one.text for one in now.names if one.role is NameRole.AUTHOR} == set()
    assert {one.text for one in now.names} == {"Song Qian"}


def test_names_of_the_other_side_and_of_columns_stay(library: Library) -> None:
    fields = _fields(ENGLISH, CHINESE, people=("Zhao Min",))
    article = _stored(library, fields)
    was = library.reads.article(article)
    library.cleaning.dismiss(article, _of(was, FindingKind.BYLINE))
    names = {one.text for one in library.reads.article(article).names}
    assert "Zhao Min" in names
    assert {"黄青", "李云鳌"} <= names


def test_a_source_read_from_the_text_goes_with_its_tag(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    was = library.reads.article(article)
    assert was.source == "Songning News"
    change = library.cleaning.dismiss(article, _of(was, FindingKind.SOURCE_TAG))
    assert library.reads.article(article).source == ""
    assert change.event is not None
    library.curation.undo(change.event)
    assert library.reads.article(article).source == "Songning News"


def test_a_stated_date_and_source_stay(library: Library) -> None:
    day = PartialDate(2021, 3, 9)
    fields = _fields(ENGLISH, published=day, date_field="date", source="Songning Daily")
    article = _stored(library, fields)
    for one in _dismissals(library.reads.article(article)):
        library.cleaning.dismiss(article, one)
    now = library.reads.article(article)
    assert now.dating.date == day
    assert now.source == "Songning Daily"


def test_an_inferred_year_taken_back_is_unknown(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    was = library.reads.article(article)
    assert was.dating.date == PartialDate(2021, 3, 7)
    library.cleaning.dismiss(article, _of(was, FindingKind.YEAR_INFERRED))
    assert library.reads.article(article).dating.date.year is None


def test_given_pairs_move_with_their_paragraphs(library: Library) -> None:
    """Pairs that a file brought aren't made anew: a paragraph read again stands alone."""
    fields = _fields("One here.\n\nTwo there.\n\nResponsible Editor Song Qian", "一。\n\n二。")
    draft = draft_article(fields)
    given = (Bead((0,), (0,), "tmx", 1.0), Bead((1,), (1,), "tmx", 1.0))
    (result,) = put(library, item(replace(draft, beads=given), record=0))
    assert result.article is not None
    credit = _of(library.reads.article(result.article), FindingKind.CREDIT)
    library.cleaning.dismiss(result.article, credit)
    beads = library.reads.article(result.article).beads
    assert [(one.original, one.translation) for one in beads] == [
        ((0,), (0,)),
        ((1,), (1,)),
        ((), (2,)),
    ]
    library.cleaning.restore(result.article, credit)
    assert library.reads.article(result.article).beads == given


def test_rules_of_one_article_can_be_off(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH, CHINESE))
    was = _rows(library, article)
    change = library.cleaning.set_rules(article, {"stray_markup", "byline"})
    assert library.cleaning.rules_off(article) == {"stray_markup", "byline"}
    read = library.reads.article(article).translation
    assert read is not None
    assert any(one.text.startswith("html At") for one in read.paragraphs)
    assert library.cleaning.set_rules(article, {"stray_markup", "byline"}).event is None
    # Rules stay off when something else is taken back.
    library.cleaning.dismiss(article, _of(library.reads.article(article), FindingKind.CREDIT))
    read = library.reads.article(article).translation
    assert read is not None
    assert any(one.text.startswith("html At") for one in read.paragraphs)
    newest = library.curation.history(1)[0]
    library.curation.undo(newest.event)
    assert change.event is not None
    library.curation.undo(change.event)
    assert _rows(library, article) == was
    with pytest.raises(UserError, match="no rule of cleaning"):
        library.cleaning.set_rules(article, {"magic"})


def test_an_edit_that_others_follow_is_undone_after_them(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    was = _rows(library, article)
    found = library.reads.article(article)
    first = library.cleaning.dismiss(article, _of(found, FindingKind.BYLINE))
    second = library.cleaning.dismiss(article, _of(found, FindingKind.STRAY_MARKUP))
    assert first.event is not None
    assert second.event is not None
    with pytest.raises(UserError, match="can't be undone"):
        library.curation.undo(first.event)
    library.curation.undo(second.event)
    library.curation.undo(first.event)
    assert _rows(library, article) == was


def test_what_is_not_there_cannot_be_taken_back(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    nowhere = Dismissal(Side.TRANSLATION, FindingKind.BYLINE, Span(1, 2))
    token = _of(library.reads.article(article), FindingKind.STRAY_MARKUP)
    for one in (nowhere, replace(token, side=Side.ORIGINAL)):
        with pytest.raises(UserError, match="no such finding"):
            library.cleaning.dismiss(article, one)
    with pytest.raises(UserError, match="no such finding"):
        library.cleaning.restore(article, token)
    with pytest.raises(UserError, match="not in this archive"):
        library.cleaning.dismiss(ArticleId(99), token)


def test_a_new_version_makes_older_edits_stay(library: Library) -> None:
    fields = _fields(ENGLISH)
    article = _stored(library, fields)
    found = library.reads.article(article)
    change = library.cleaning.dismiss(article, _of(found, FindingKind.BYLINE))
    newer = replace(fields, translation=SideFields(text=ENGLISH + "\n\nMore was said."))
    put(library, item(draft_article(newer), file=f"{fields.external_id}.txt", record=0))
    assert change.event is not None
    with pytest.raises(UserError, match="can't be undone"):
        library.curation.undo(change.event)
    versions = library.cleaning.versions(article)
    assert [(one.version, one.is_current) for one in versions] == [(2, True), (1, False)]
    assert library.cleaning.text(article, Side.TRANSLATION, 1) == ENGLISH
    with pytest.raises(UserError, match="no version 7"):
        library.cleaning.text(article, Side.TRANSLATION, 7)


def test_the_index_is_told(library: Library) -> None:
    article = _stored(library, _fields(ENGLISH))
    head, _ = library.feed.head()
    library.cleaning.dismiss(article, _dismissals(library.reads.article(article))[0])
    assert library.feed.pending(head) == 1
