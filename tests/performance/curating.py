"""Tagging a whole library beside a plain SQL insert of the same rows; one article in the window."""

from __future__ import annotations

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from archive_app.bootstrap import open_workspace
from archive_app.domain.articles import ResultRow
from archive_app.domain.ids import ArticleId, EventId
from archive_app.ui.models.hit_list import HitRole
from tests.performance.many import make_library
from tests.performance.measure import cpu_ms
from tests.performance.onlooker import Onlooker
from tests.performance.watchdog import LONG

SIZE = (1440, 900)
_TAG = "bench/everything"
_ROUNDS = 5
_ONES = 15


def measure(work: Path, size: int, *, seed: int, say: Callable[[str], None]) -> dict[str, Any]:
    """Make a library of ``size`` articles below ``work``, tag all of them in three ways."""
    with tempfile.TemporaryDirectory(prefix="curating-", dir=work) as name:
        folder = Path(name)
        os.environ.update(
            {key: str(folder / "profile") for key in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        )
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        path = folder / "bench.archive"
        make_library(path, size, seed, say)
        found: dict[str, Any] = {"articles": size}
        say("plain inserts and the program's, by turns")
        found.update(_by_turns(path, folder))
        say("in the window")
        found.update(_in_window(path, size))
    return found


def _by_turns(path: Path, folder: Path) -> dict[str, list[float]]:
    """CPU milliseconds of a plain insert, of tagging, of taking it back; by turns in one run."""
    found: dict[str, list[float]] = {"plain": [], "tag": [], "undo": []}
    workspace = open_workspace(path)
    ids = _ids(path)
    for number in range(_ROUNDS):
        found["plain"].append(cpu_ms(partial(_insert, folder / f"plain{number}.sqlite", ids))[1])
        change, took = cpu_ms(partial(workspace.curating.add_tag, ids, _TAG))
        found["tag"].append(took)
        event = change.event or EventId(0)
        found["undo"].append(cpu_ms(partial(workspace.curating.undo, event))[1])
    workspace.close()
    return found


def _ids(path: Path) -> list[ArticleId]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id FROM article ORDER BY id").fetchall()
    connection.close()
    return [ArticleId(row[0]) for row in rows]


def _insert(path: Path, ids: list[ArticleId]) -> None:
    """The same rows into a table with the same key and index, in one transaction."""
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA journal_mode=WAL; CREATE TABLE article_tag (article_id INTEGER, tag_id INTEGER,"
        " event_id INTEGER, PRIMARY KEY (article_id, tag_id)) WITHOUT ROWID;"
        "CREATE INDEX by_tag ON article_tag (tag_id);"
    )
    with connection:
        rows = ((one, 1, 1) for one in ids)
        connection.executemany("INSERT INTO article_tag VALUES (?, ?, ?)", rows)
    connection.close()


def _in_window(path: Path, size: int) -> dict[str, Any]:
    onlooker = Onlooker(path, SIZE)
    window = onlooker.window
    try:
        ids = list(window.shell.results.model.ids_between(0, _ONES))
        ones = [_until_shown(onlooker, one) for one in ids]
        window.shell.results.view.selectAll()
        everything = window.coordinator.selection
        assert len(everything) == size
        done: list[float] = []
        window.editor.edited.connect(partial(_note, done))
        begin = time.perf_counter()
        blocked = onlooker.blocked(partial(window.editor.add_tags, everything, [_TAG]))
        took = time.perf_counter() - begin
    finally:
        onlooker.close()
    return {
        "one": ones,
        "done": done[0] - begin,
        "all": took,
        "blocked": {"worst": blocked.worst, "long": blocked.long},
    }


def _note(times: list[float], *_what: object) -> None:
    times.append(time.perf_counter())


def _until_shown(onlooker: Onlooker, article: ArticleId) -> float:
    """Milliseconds from the key to the row that shows the tag, painted."""
    window = onlooker.window
    model = window.shell.results.model
    place = list(model.ids_between(0, _ONES)).index(article)
    begin = time.perf_counter()
    window.editor.add_tags([article], ["bench/one"])
    onlooker.until(lambda: "bench/one" in _tags(model.index(place, 0).data(HitRole.ROW)))
    onlooker.paint()
    took = (time.perf_counter() - begin) * 1000
    onlooker.settle()
    assert "bench/one" in _tags(model.index(place, 0).data(HitRole.ROW))  # and is when it is done
    return took


def _tags(row: ResultRow) -> set[str]:
    return {tag.path for tag in row.tags}


def table(found: Mapping[str, Any]) -> str:
    """What was measured, in Markdown."""
    middle = {name: statistics.median(found[name]) for name in ("plain", "tag", "undo", "one")}
    blocked = found["blocked"]
    times, one = middle["tag"] / middle["plain"], found["one"]
    told = (
        f"Tagging takes {times:.1f} times the plain insert. In the window all of them are tagged "
        f"after {found['done']:.1f} s by the clock, and the filters counted anew after "
        f"{found['all']:.1f} s; its event loop was away for {blocked['worst']:.0f} ms at most, "
        f"{blocked['long']} times for more than {LONG:.0f} ms. "
        f"One article: {middle['one']:.1f} ms from the key to the row that shows it (median of "
        f"{len(one)}; worst {max(one):.1f})."
    )
    return "\n".join(
        [
            f"### {found['articles']:,} articles tagged at once",
            "",
            "| | CPU ms, median of five by turns |",
            "| --- | --- |",
            f"| plain SQL insert of the same rows | {middle['plain']:.0f} |",
            f"| tagging them: rows, event, columns told | {middle['tag']:.0f} |",
            f"| taking it back | {middle['undo']:.0f} |",
            "",
            told,
        ]
    )
