"""A dry run says what an import then does, unit by unit, and writes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import BadItem, Companion, ItemResult, Outcome, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put, side

Unit = list[SourceItem | BadItem]
TEXTS = {
    Side.ORIGINAL: ("沈阳发大水。", "第二版。", "第三版。"),
    Side.TRANSLATION: ("Flood in Shenyang.", "Second version.", "Third version."),
}


@st.composite
def items(draw: st.DrawFn) -> SourceItem | BadItem:
    """Records that meet each other often: few names, folders and texts."""
    if draw(st.integers(0, 9)) == 0:
        return BadItem("bad.txt", "It is empty.", b"bad.txt", skipped=draw(st.booleans()))
    stem = draw(st.sampled_from(["a", "b", "a_en"]))
    folder = draw(st.sampled_from(["/in/1", "/in/2", "/in/zh", "/in/en", "/in/x.zip!"]))
    path = f"{folder}/{stem}{draw(st.sampled_from(['.txt', '.html']))}"
    sides = draw(st.sampled_from([(Side.ORIGINAL,), (Side.TRANSLATION,), tuple(Side)]))
    texts = tuple(side(one, draw(st.sampled_from(TEXTS[one])), "t") for one in sides)
    key = draw(st.sampled_from([stem, stem, stem, "n1", ""]))
    values = {"url": draw(st.sampled_from(["", "", "https://example.org/"])), "source": ""}
    made = draft(key, texts=texts, beads=(), names=(), **values)
    found = item(made, file=path, path=path.encode(), record=draw(st.sampled_from([0, 0, 0, 1])))
    if draw(st.integers(0, 4)) == 0:
        found = replace(found, may_join=("a",), must_join=draw(st.booleans()))
    if len(texts) == len(Side) and draw(st.booleans()):
        other = f"{folder}/{stem}.md"
        found = replace(found, companion=Companion(found.raw, other, other.encode()))
    return found


units = st.lists(st.lists(items(), min_size=1, max_size=6), min_size=1, max_size=4)


def said(results: Sequence[ItemResult], known: set[ArticleId]) -> list[ItemResult]:
    """The results without the articles that weren't in the library before."""
    return [replace(one, article=one.article if one.article in known else None) for one in results]


@settings(deadline=None, max_examples=40)
@given(before=units, run=units)
def test_a_dry_run_says_what_an_import_does(before: list[Unit], run: list[Unit]) -> None:
    with TemporaryDirectory() as folder, Library.create(Path(folder) / "x.archive", "x") as library:
        for unit in before:
            put(library, *unit)
        known = set(library.feed.article_ids())
        head = library.feed.head()
        dry = library.imports.dry_judge()
        told = [one for unit in run for one in dry.judge(unit)]
        dry.close()
        assert library.feed.head() == head, "nothing was written"
        batch = library.imports.begin_batch("x", ImportPlan(()))
        done = [one for unit in run for one in library.imports.add_items(batch, unit)]
        library.imports.end_batch(batch, BatchState.DONE)
        assert told == said(done, known)
        assert library.care.check(NoContext()) == ()
        with library._database.reading() as connection:
            held = set(connection.exec_driver_sql("SELECT received FROM text").scalars())
    seen = zip((one for unit in run for one in unit), done, strict=True)
    taken = [one for one, result in seen if result.outcome is not Outcome.FAILED]
    given_texts = [t.received for i in taken if isinstance(i, SourceItem) for t in i.draft.texts]
    assert held.issuperset(given_texts), "nothing is lost"


def test_each_dry_run_begins_anew(library: Library) -> None:
    for _ in range(2):
        dry = library.imports.dry_judge()
        (first,) = dry.judge([item(draft())])
        (again,) = dry.judge([item(draft())])
        dry.close()
        assert (first.outcome, again.outcome) == (Outcome.IMPORTED, Outcome.DUPLICATE)
        assert again.reason == "The same content is here as a1."
        assert (first.article, again.article) == (None, None)


def test_the_article_that_would_be_renewed_is_told(library: Library) -> None:
    (stored,) = put(library, item(draft()))
    dry = library.imports.dry_judge()
    (told,) = dry.judge([item(draft(translation="Newer."))])
    dry.close()
    assert (told.outcome, told.article) == (Outcome.UPDATED, stored.article)


def test_nothing_is_left_behind(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    dry = library.imports.dry_judge()
    dry.judge([item(draft())])
    assert list(folder.iterdir()) != [], "what was seen is not kept in memory"
    dry.close()
    assert list(folder.iterdir()) == []
