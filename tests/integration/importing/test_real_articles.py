"""Real scrapes and real bilingual records: what people see of them in a dry run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from archive_app.domain.articles import Side, TextKind
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import SourceItem
from archive_app.domain.jobs import NoContext
from tests.integration.importing.fakes import FakeStore, dry_run, service_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def seeds(shared_data: Path) -> list[dict[str, Any]]:
    views = dry_run(ImportPlan.of([shared_data / "seeds"]), NoContext())
    return [cast("dict[str, Any]", view) for view in views]


def counts(view: dict[str, Any]) -> dict[str, int]:
    return {finding["kind"]: finding["count"] for finding in view["findings"]}


def test_first_scrape(seeds: list[dict[str, Any]]) -> None:
    seed = seeds[0]
    assert seed["external_id"] == "000_23811e375f7bce85"
    assert (seed["side"], seed["language"], seed["encoding"]) == ("translation", "en", "utf-8")
    assert seed["byline_people"] == ["Huang Qing", "Li Yun'ao"]
    assert seed["source_tag"] is None
    assert seed["credits"] == []
    assert len(seed["body"]) == 9
    assert seed["title_derived"]
    assert seed["lead"].startswith("(Text: Huang Qing and Li Yun'ao)")
    assert seed["published_inferred"]
    assert seed["published_edtf"].startswith("2021")
    assert seed["date_evidence"]
    assert counts(seed)["stray_markup"] == 4
    assert not any(paragraph.startswith("html") for paragraph in seed["body"])


def test_second_scrape(seeds: list[dict[str, Any]]) -> None:
    seed = seeds[1]
    assert seed["source_tag"] == "Harbin Public Security News"
    assert seed["byline_org"] == "Liaoning Regional Economy"
    assert seed["byline_people"] == ["Zhu Shanyong", "Huang Qing"]
    assert seed["credits"] == [
        {"role": "responsible editor", "name": "Song Qian"},
        {"role": "reviewing editor-in-chief", "name": "Fu Qiang"},
    ]
    assert len(seed["body"]) == 5
    assert seed["published"] is None
    assert seed["published_edtf"] == "XXXX-07-13"
    assert counts(seed)["missing_side"] == 1


@pytest.mark.slow
def test_bilingual_records(shared_data: Path) -> None:
    store = FakeStore()
    path = shared_data / "bilingual" / "articles.jsonl"
    report = service_of(store).run(ImportPlan.of([path]), NoContext())
    # 36 ids come twice: one original with translations into two languages.
    assert (report.imported, report.updated, report.failed, report.seen) == (446, 36, 0, 482)
    for item in (item for unit in store.units for item in unit):
        assert isinstance(item, SourceItem)
        draft = item.draft
        assert [text.side for text in draft.texts] == [Side.ORIGINAL, Side.TRANSLATION]
        assert not any(text.title_derived for text in draft.texts)
        assert draft.texts[1].kind is TextKind.HUMAN
        assert draft.beads
        assert "license" in dict(draft.extra)


def test_poems_are_originals(shared_data: Path) -> None:
    store = FakeStore()
    report = service_of(store).run(
        ImportPlan.of([shared_data / "bilingual" / "poems_zh-Hant.jsonl"]), NoContext()
    )
    assert (report.seen, report.failed) == (1000, 1)
    assert report.problems[0].reason == "It has no text."
    drafts = [i.draft for unit in store.units for i in unit if isinstance(i, SourceItem)]
    assert {draft.texts[0].side for draft in drafts} == {Side.ORIGINAL}
    assert {draft.texts[0].language for draft in drafts} == {"zh-Hant"}
    assert {draft.dating.date.edtf() for draft in drafts} >= {"0618", "0960"}


def test_the_sample_library(tmp_path: Path) -> None:
    sample = ROOT / "resources" / "sample"
    if not (sample / "articles.jsonl").exists():
        pytest.skip("the sample library isn't there yet")
    store = FakeStore()
    report = service_of(store).run(ImportPlan.of([sample]), NoContext())
    assert report.failed == 0
    assert report.imported == report.seen > 40
