"""A bounded run of the fuzzer; a long one is ``make fuzz``."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests import fuzz


def test_damaged_files_break_nothing(tmp_path: Path) -> None:
    tally = fuzz.run(seed=4, until=time.monotonic() + 60, most=250, keep=tmp_path / "kept")
    why = [path.read_text(encoding="utf-8") for path in (tmp_path / "kept").glob("*.why")]
    assert why == []
    assert tally.articles > 50, "damage that leaves nothing to read tests little"
    assert tally.bad > 10


def test_damage_is_the_same_for_the_same_seed() -> None:
    whole = fuzz.corpus()
    first, second = (fuzz.samples(7, whole) for _ in range(2))
    pairs = [(next(first), next(second)) for _ in range(20)]
    assert all(one.data == other.data for one, other in pairs)


def test_what_breaks_is_kept_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(sample: fuzz.Sample, folder: Path) -> tuple[int, int]:
        raise fuzz.BrokenPromise("words as received")

    monkeypatch.setattr(fuzz, "check", broken)
    tally = fuzz.run(seed=1, until=time.monotonic() + 10, most=2, keep=tmp_path)
    assert tally.kept == 2
    assert len(list(tmp_path.glob("*.why"))) == 2


def test_a_lost_word_is_noticed(tmp_path: Path) -> None:
    sample = fuzz.Sample("a.txt", b"The river rose. The bridge is closed.", Reading())
    assert fuzz.check(sample, tmp_path) == (1, 0)
    (item,) = ImporterRegistry().read(tmp_path / "a.txt")
    assert isinstance(item, SourceItem)
    (text,) = item.draft.texts
    with pytest.raises(fuzz.BrokenPromise, match="every word"):
        fuzz._check_text(replace(text, paragraphs=()))
