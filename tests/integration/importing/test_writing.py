"""Articles written by hand: kept like imported ones, in versions, found, and taken back."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.articles import Article, Side
from archive_app.domain.dates import DateBasis
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.domain.writing import TypedArticle, TypedText
from archive_app.services.workspace import Workspace

CHINESE = "（记者 王丽）松宁江水上涨两米，大桥关闭。\n\n四十余名民警到场。"
ENGLISH = "(Reporter Wang Li) The river rose by two metres.\n\nForty officers came to the bridge."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(
        create_workspace(tmp_path / "a.archive", index_parent=tmp_path / "index")
    ) as opened:
        yield opened


def whole() -> TypedArticle:
    return TypedArticle(
        TypedText(CHINESE, "大桥关闭"),
        TypedText(ENGLISH, "Bridge closed"),
        source="Songning Daily",
        published="2021-03-05",
        url="https://example.org/1",
    )


def add(workspace: Workspace, article: TypedArticle) -> ArticleId:
    (added,) = workspace.writing.add(article).articles
    return added


def read(workspace: Workspace, article: ArticleId) -> Article:
    return workspace.reads.article(article)


def found(workspace: Workspace, words: str) -> list[ArticleId]:
    workspace.index.catch_up(NoContext())
    return list(workspace.searching.search(SearchRequest(words)).ids)


def rows(workspace: Workspace, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return connection.execute(question).fetchall()


def test_an_article_is_kept_as_typed_and_cleaned(workspace: Workspace) -> None:
    article = read(workspace, add(workspace, whole()))
    assert article.original is not None
    assert article.translation is not None
    assert article.original.received == CHINESE
    assert article.translation.received == ENGLISH
    assert (article.title, article.original.title) == ("Bridge closed", "大桥关闭")
    assert (article.source, article.url) == ("Songning Daily", "https://example.org/1")
    assert article.dating.date.edtf() == "2021-03-05"
    assert article.dating.basis is DateBasis.STATED
    assert article.translation.paragraphs[0].text == "The river rose by two metres."
    assert {finding.kind for finding in article.translation.findings} >= {FindingKind.BYLINE}
    assert [bead.original for bead in article.beads] == [(0,), (1,)]
    assert "Wang Li" in {name.text for name in article.names}


def test_the_bytes_are_the_utf_8_of_what_was_typed(workspace: Workspace) -> None:
    add(workspace, whole())
    stored = rows(workspace, "SELECT data, media_type, sha256 FROM raw_object ORDER BY id")
    assert stored == [
        (text.encode(), "text/plain", hashlib.sha256(text.encode()).hexdigest())
        for text in (CHINESE, ENGLISH)
    ]
    (batch,) = workspace.batches.batches()
    assert (batch.label, batch.state) == ("Typed by hand", BatchState.DONE)


def test_the_search_finds_what_was_typed_and_not_what_it_replaced(workspace: Workspace) -> None:
    article = add(workspace, whole())
    assert found(workspace, "officers") == [article]
    workspace.writing.set_side(article, Side.TRANSLATION, "Sixty divers came.", title="Divers")
    assert found(workspace, "divers") == [article]
    assert found(workspace, "officers") == []
    assert found(workspace, "民警") == [article]


def test_a_side_replaced_is_a_new_version_and_the_old_one_stays(workspace: Workspace) -> None:
    article = add(workspace, whole())
    before = read(workspace, article)
    change = workspace.writing.set_side(article, Side.TRANSLATION, "Sixty divers came.")
    after = read(workspace, article)
    assert after.translation is not None
    assert after.translation.version == 2
    assert after.translation.received == "Sixty divers came."
    assert after.original == before.original
    assert (after.source, after.url, after.dating) == (before.source, before.url, before.dating)
    versions = rows(
        workspace, "SELECT version, received FROM text WHERE side = 'translation' ORDER BY version"
    )
    assert versions == [(1, ENGLISH), (2, "Sixty divers came.")]
    assert change.articles == frozenset({article})
    assert change.event is not None
    workspace.curating.undo(change.event)
    assert read(workspace, article) == before


def test_a_side_that_was_missing_is_added_and_taken_back(workspace: Workspace) -> None:
    article = add(workspace, TypedArticle(translation=TypedText(ENGLISH, "Bridge closed")))
    before = read(workspace, article)
    change = workspace.writing.set_side(article, Side.ORIGINAL, CHINESE, title="大桥关闭")
    after = read(workspace, article)
    assert after.original is not None
    assert after.original.title == "大桥关闭"
    assert after.translation is not None
    kinds = {one.kind for one in (*after.translation.findings, *after.original.findings)}
    assert FindingKind.MISSING_SIDE not in kinds
    assert change.event is not None
    workspace.curating.undo(change.event)
    assert read(workspace, article) == before


def test_a_side_may_be_replaced_in_another_language(workspace: Workspace) -> None:
    article = add(workspace, whole())
    french = "Le fleuve est monté de deux mètres. Le pont est fermé depuis hier soir."
    workspace.writing.set_side(article, Side.TRANSLATION, french, language="fr")
    after = read(workspace, article)
    assert after.translation is not None
    assert (after.translation.language, after.translation.version) == ("fr", 2)
    assert workspace.count() == 1


def test_an_older_text_can_come_back_as_a_new_version(workspace: Workspace) -> None:
    article = add(workspace, whole())
    workspace.writing.set_side(article, Side.TRANSLATION, "Sixty divers came.")
    workspace.writing.set_side(article, Side.TRANSLATION, ENGLISH, title="Bridge closed")
    after = read(workspace, article).translation
    assert after is not None
    assert (after.received, after.version) == (ENGLISH, 3)


def test_names_and_dates_of_the_article_stay_when_a_side_comes(
    workspace: Workspace, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,translation,people,date\n7,A calm text.,Han Mei,2019-02\n")
    workspace.imports.run(ImportPlan.of([table]), NoContext())
    (article,) = found(workspace, "calm")
    text = "（记者 王丽）2021年3月5日，松宁江水上涨。【松宁日报】"
    workspace.writing.set_side(article, Side.ORIGINAL, text)
    after = read(workspace, article)
    assert "Han Mei" in {name.text for name in after.names}
    assert after.dating.date.edtf() == "2019-02"


def test_undo_says_what_it_takes_back(workspace: Workspace) -> None:
    article = add(workspace, whole())
    workspace.writing.set_side(article, Side.TRANSLATION, "Sixty divers came.")
    newest, before = workspace.curating.history(2, ("import",))
    assert newest.summary == "Replaced the translation of “Bridge closed”"
    assert before.summary == "Typed “Bridge closed”"


def test_a_new_article_taken_back_is_gone(workspace: Workspace) -> None:
    change = workspace.writing.add(whole())
    assert change.event is not None
    workspace.curating.undo(change.event)
    assert workspace.count() == 0
    assert found(workspace, "officers") == []


@pytest.mark.parametrize(
    "article, words",
    [
        (TypedArticle(TypedText(" \n"), TypedText("")), "no text"),
        (TypedArticle(TypedText(CHINESE), published="sometime in spring"), "no date"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    workspace: Workspace, article: TypedArticle, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        workspace.writing.add(article)
    assert workspace.batches.batches() == []


def test_the_same_twice_adds_nothing(workspace: Workspace) -> None:
    article = add(workspace, whole())
    with pytest.raises(UserError, match="The same content is here"):
        workspace.writing.add(whole())
    with pytest.raises(UserError, match="The same content is here"):
        workspace.writing.set_side(article, Side.TRANSLATION, ENGLISH, title="Bridge closed")
    assert len(workspace.batches.batches()) == 1


def test_two_articles_of_one_moment_are_two(workspace: Workspace) -> None:
    add(workspace, whole())
    add(workspace, TypedArticle(translation=TypedText("Another text, of the same second.")))
    assert workspace.count() == 2


def test_a_look_counts_what_cleaning_finds(workspace: Workspace) -> None:
    view = workspace.writing.look(TypedArticle(translation=TypedText(ENGLISH)))
    assert FindingKind.BYLINE in {card.finding for card in view.cards}
    assert workspace.writing.look(TypedArticle()).cards == ()
    assert workspace.count() == 0
