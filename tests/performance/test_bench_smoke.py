"""The benchmark runs, and all engines count the same hits: a check of our engine by its peers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from tests.performance import alignment, reader
from tests.performance.child import is_installed
from tests.performance.comparison import compare, disagreements
from tests.performance.imports import SIZE as FILE_SIZE
from tests.performance.imports import measure, table
from tests.performance.questions import EDITS, Kind, Question
from tests.performance.report import tables

SIZE = 300


@pytest.mark.timeout(60)
def test_engines_agree_on_every_question(tmp_path: Path) -> None:
    engines = [name for name in ("ours", "fts5", "tantivy") if is_installed(name)]
    run = compare(tmp_path, SIZE, engines, seed=3, questions=4, say=lambda _: None)
    assert run["disagreements"] == []
    assert set(run["engines"]["ours"]["ask"]["times"]) == set(Kind)
    assert set(run["engines"]["fts5"]["ask"]["times"]) == set(Kind) - {Kind.FUZZY}
    for kind in Kind:
        assert f"| {kind} " in tables(run)
    assert run["questions"] == 4 * (len(Kind) - len(EDITS))


def test_a_disagreement_is_told() -> None:
    question = Question(Kind.RARE, Side.ORIGINAL, ("松宁",))
    measured = {
        "ours": {"ask": {"answers": [[3, []]], "edits": [1, 1]}},
        "fts5": {"ask": {"answers": [[4, []]], "edits": [1, 0]}},
        "tantivy": {"ask": {"answers": [None], "edits": [1, 1]}},
    }
    told = disagreements([question], measured)
    assert told == [
        "DIFFERENT: rare term 松宁: {'ours': 3, 'fts5': 4, 'tantivy': None}",
        "NOT FOUND: an edit by fts5: [1, 0]",
    ]


@pytest.mark.timeout(120)
def test_an_import_is_measured_beside_a_plain_loop(tmp_path: Path) -> None:
    found = measure(tmp_path, 60, seed=3, say=lambda _: None)
    assert found["import"]["imported"] == 60
    assert 0.8 * FILE_SIZE < found["bytes"] / 60 < 1.2 * FILE_SIZE
    assert "times the CPU of the plain loop" in table(found)


def test_alignment_is_measured_beside_lengths_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARCHIVE_APP_DATA", raising=False)
    found = alignment.measure(seed=3, say=lambda _: None, sizes=[3])
    told = alignment.table(found)
    assert "| checked by hand | 434 | yes |" in told
    by_name = {(row["name"], row["dictionary"]): row["links"] for row in found["rows"]}
    ours, peer = (by_name["checked by hand", one] for one in ("no", "Gale-Church"))
    assert ours[0] > peer[0]
    assert ours[1] > peer[1]


def test_the_reader_is_measured_beside_widgets_of_qt(qapp: QApplication) -> None:
    found = reader.measure(lambda _: None, [("tiny", 3, 2)])
    ways = found["sizes"]["tiny"]["ways"]
    assert set(ways) == set(reader.WAYS)
    assert all(times["open"] > 0 for times in ways.values())
    assert reader.table(found).count("| tiny (") == len(ways)
