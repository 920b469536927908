"""The window on a big library: from the end of the pause to results, and how long it is blocked."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from archive_app.domain.import_plans import ImportPlan
from tests.performance.corpus import Corpus, generate
from tests.performance.many import IMPORTED, make_library
from tests.performance.product_texts import record
from tests.performance.questions import Kind, draw_questions
from tests.performance.watchdog import LONG, Blocked

SIZE = (1440, 900)
_PATIENCE = 600_000  # milliseconds
_NEW = 2_000  # articles imported while somebody looks on
_STARTS = 4  # the first is cold
_SWITCHES = 5
_QUESTIONS = 9
_CLASSES = {
    "English word": (Kind.COMMON, "{}"),
    "two English words": (Kind.AND, "{}"),
    "English phrase": (Kind.PHRASE, '"{}"'),
    "word with *": (Kind.PREFIX, "{}*"),
    "two Chinese characters": (Kind.HAN_PAIR, "{}"),
    "three to five characters": (Kind.HAN_PHRASE, "{}"),
}


def measure(work: Path, size: int, *, seed: int, say: Callable[[str], None]) -> dict[str, Any]:
    """Make a library of ``size`` articles below ``work``, measure, remove it.

    A folder ``window-SIZE`` below ``work`` that holds one already is used and kept.
    """
    kept = work / f"window-{size}"
    with tempfile.TemporaryDirectory(prefix="window-", dir=work) as name:
        folder = kept if kept.is_dir() else Path(name)
        environment = _profile(folder)
        os.environ.update(environment)
        path = folder / "bench.archive"
        if not path.exists():
            say(f"{size:,} articles: made")
            make_library(path, size, seed, say)
        corpus = generate(folder, min(size, IMPORTED), seed)
        say("starts")
        found: dict[str, Any] = {"articles": size, "starts": _starts(path)}
        found.update(_look(path, corpus, seed, folder, say))
    return found


def _profile(folder: Path) -> dict[str, str]:
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return {
        **{name: str(folder / "profile") for name in names},
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def _starts(path: Path) -> list[dict[str, dict[str, float]]]:
    """Several starts, each a process of its own; the first one reads from the disk.

    Modules are compiled, as those of an installed program are.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(path.parent / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times = []
    for _ in range(_STARTS):
        command = [sys.executable, "-m", "tests.performance.starting", str(time.time()), str(path)]
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=300, env=environment
        )
        times.append(json.loads(done.stdout.splitlines()[-1]))
    return times


def _look(
    path: Path, corpus: Corpus, seed: int, folder: Path, say: Callable[[str], None]
) -> dict[str, Any]:
    from tests.performance.onlooker import Onlooker

    onlooker = Onlooker(path, SIZE)
    found: dict[str, Any] = {}
    try:
        say("searches")
        found["searches"] = {
            name: [onlooker.search(text) for text in texts]
            for name, texts in _questions(corpus, seed).items()
        }
        found["typing"] = onlooker.blocked(
            partial(onlooker.type_all, _questions(corpus, seed)["two English words"])
        )
        say("themes")
        found["themes"] = [onlooker.switch_theme() for _ in range(_SWITCHES)]
        say("an import looked on")
        found["importing"] = onlooker.blocked(partial(onlooker.do_import, _export(folder, seed)))
        say("a rebuild looked on")
        found["rebuilding"] = onlooker.blocked(onlooker.rebuild)
    finally:
        onlooker.close()
    return found


def _export(folder: Path, seed: int) -> ImportPlan:
    """Articles that the library doesn't have yet."""
    corpus = generate(folder, _NEW, seed + 1)
    path = folder / "new.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for article in corpus.articles():
            line = {**record(article), "id": f"new:{time.time_ns()}:{article.number}"}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return ImportPlan.of([path])


def _questions(corpus: Corpus, seed: int) -> dict[str, list[str]]:
    """What is typed, by class."""
    drawn = draw_questions(corpus, seed, _QUESTIONS)
    found = {}
    for name, (kind, form) in _CLASSES.items():
        words = [" ".join(one.words) for one in drawn if one.kind is kind]
        found[name] = [form.format(text) for text in words]
    return found


def table(found: Mapping[str, Any]) -> str:
    """What was measured, in Markdown."""
    lines = [
        f"### The window with {found['articles']:,} articles",
        "",
        "| from the end of the pause, ms: median (worst) | CPU | clock | facets after that |",
        "| --- | --- | --- | --- |",
    ]
    for name, times in found["searches"].items():
        by_kind = (_two([one[kind] for one in times]) for kind in ("cpu", "first", "facets"))
        lines.append(f"| {name} | {' | '.join(by_kind)} |")
    head = f"| the window is blocked, ms | worst of CPU | worst by the clock | over {LONG:.0f} ms |"
    lines += ["", head, "| --- | --- | --- | --- |"]
    for name, words in (
        ("typing", "while somebody types and searches run"),
        ("importing", f"while {_NEW:,} articles are imported"),
        ("rebuilding", "while the index is built anew"),
    ):
        one: Blocked = found[name]
        lines.append(f"| {words} | {one.cpu:.0f} | {one.worst:.0f} | {one.long} times |")
    lines += ["", "| start, warm | CPU s | s by the clock |", "| --- | --- | --- |"]
    for name, words in (
        ("loaded", "modules are loaded"),
        ("shown", "the window stands"),
        ("usable", "rows can be read"),
    ):
        cpu, clock = (_median(found["starts"][1:], kind, name) for kind in ("cpu", "clock"))
        lines.append(f"| until {words} | {cpu:.2f} | {clock:.2f} |")
    switches = [_two([one[kind] for one in found["themes"]]) for kind in ("cpu", "clock")]
    head = "| switch of the theme | CPU ms | ms by the clock |"
    lines += ["", head, "| --- | --- | --- |", f"| until all is painted | {' | '.join(switches)} |"]
    places = {n: found[n].where for n in ("typing", "importing", "rebuilding") if found[n].where}
    lines += [f"\n{name}, where: {where}" for name, where in places.items()]
    return "\n".join(lines)


def _two(times: Sequence[float]) -> str:
    return f"{statistics.median(times):.0f} ({max(times):.0f})"


def _median(starts: Sequence[Mapping[str, Mapping[str, float]]], kind: str, name: str) -> float:
    return statistics.median(one[kind][name] for one in starts)
