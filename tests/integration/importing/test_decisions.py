"""Decisions of a person reach the record that they are about, in files, archives and pairs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_plans import Decision, Reading, RecordKey
from archive_app.domain.importing import FoundFile, SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.archive_files import good, reasons, zipped

TEXT = "(Reporter Wang Li) The river rose by two metres on March 5. The bridge is closed."
CHINESE = "（记者 王丽）3月5日，松宁江水上涨两米，大桥关闭，四十余名民警到场。"


def read(found: Path | FoundFile, decisions: Mapping[RecordKey, Decision]) -> list[SourceItem]:
    return good(ImporterRegistry().read(found, Reading(decisions=decisions)))


def taken_back(item: SourceItem, side: Side = Side.TRANSLATION) -> Decision:
    text = item.draft.side(side)
    assert text is not None
    byline = next(one for one in text.findings if one.kind is FindingKind.BYLINE)
    return Decision(dismissed=(Dismissal(side, byline.kind, byline.span),))


def test_of_a_file_of_a_row_and_of_a_member(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "t.csv").write_text(f'id,text\n1,"{TEXT}"\n2,"{TEXT} Two."\n')
    (tmp_path / "x.zip").write_bytes(zipped({"in/b.txt": f"{TEXT} Three.".encode()}))
    for name, place in (("a.txt", 0), ("t.csv", 1), ("x.zip", 0)):
        before = read(tmp_path / name, {})
        item = before[place]
        key = RecordKey(item.file, item.record)
        after = read(tmp_path / name, {key: taken_back(item)})
        named = [one.draft.byline_people for one in after]
        assert [not people for people in named] == [one is item for one in before]


def test_of_a_pair_by_its_first_file(tmp_path: Path) -> None:
    zh, en = tmp_path / "a_zh.txt", tmp_path / "a_en.txt"
    zh.write_text(CHINESE, encoding="utf-8")
    en.write_text(TEXT)
    found = FoundFile(zh, en, "a")
    (before,) = read(found, {})
    decision = Decision(
        dismissed=taken_back(before, Side.ORIGINAL).dismissed, fields={"published": "2021-03-06"}
    )
    (after,) = read(found, {RecordKey(before.file, before.record): decision})
    original, translation = after.draft.texts
    assert original.paragraphs[0].text.startswith("（记者 王丽）")
    assert translation.paragraphs[0].text.startswith("The river rose")
    assert after.draft.dating.date.edtf() == "2021-03-06"


def test_a_value_that_means_nothing_costs_that_record(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    decision = Decision(fields={"published": "03/08/2021"})
    reading = Reading(decisions={RecordKey(str(path), 0): decision})
    (reason,) = reasons(ImporterRegistry().read(path, reading))
    assert "“03/08/2021” is no date" in reason


def test_a_rule_that_does_not_exist_is_a_mistake_of_the_person(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no rule of cleaning called “bylines”.*byline"):
        ImporterRegistry().read(tmp_path / "a.txt", Reading(rules_off=frozenset({"bylines"})))


def test_folders_date_a_file_and_no_row_of_a_table(tmp_path: Path) -> None:
    folder = tmp_path / "2021" / "03"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT)
    (folder / "t.csv").write_text(f'id,text\n1,"{TEXT}"\n')
    (folder / "x.zip").write_bytes(zipped({"b.txt": TEXT.encode()}))
    dates = {
        name: read(folder / name, {})[0].draft.dating.date.edtf()
        for name in ("a.txt", "t.csv", "x.zip")
    }
    assert dates == {"a.txt": "2021-03-05", "t.csv": "XXXX-03-05", "x.zip": "2021-03-05"}
