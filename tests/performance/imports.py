"""Imports measured: many text files into a library, beside a plain loop that reads and inserts.

The texts are made in the manner of scraped news: tags, bylines, cut leads, stray tokens, credits,
dates, in English and Chinese. Each side is measured in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import sqlite3
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from archive_app.bootstrap import SystemClock, create_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.importers.registry import ImporterRegistry
from archive_app.services.importing import ImportPorts, ImportService
from archive_app.store.library import Library
from tests.performance.corpus import Corpus, generate
from tests.performance.measure import children_cpu_seconds, peak_bytes
from tests.performance.product_texts import record

SIZE = 4096  # bytes of a file, about
_A_FOLDER = 1000  # files
_UNIT = 100  # rows of a transaction of the plain loop, as many as the import has


def measure(work: Path, size: int, *, seed: int, say: Callable[[str], None]) -> dict[str, Any]:
    """Make ``size`` files below ``work``, measure both, remove everything."""
    say(f"{size:,} files: writing")
    corpus = generate(work, size, seed)
    found: dict[str, Any] = {"files": size}
    with tempfile.TemporaryDirectory(prefix="imports-", dir=work) as name:
        folder = Path(name)
        found["bytes"] = write_files(corpus, folder / "files")
        for step, job in (
            ("plain", partial(read_and_insert, folder)),
            ("import", partial(import_files, folder)),
        ):
            say(f"{size:,} files: {step}")
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                found[step] = pool.submit(job).result()
    return found


def table(found: Mapping[str, Any]) -> str:
    """What was measured, in Markdown."""
    plain, ours = found["plain"], found["import"]
    an_hour = 3600 * found["files"] / ours["wall"]
    told = (
        f"The import takes {ours['cpu'] / plain['cpu']:.0f} times the CPU of the plain loop: "
        f"{1000 * ours['cpu'] / found['files']:.1f} ms a file, {an_hour:,.0f} articles an hour "
        "in one process."
    )
    return "\n".join(
        [
            f"### {found['files']:,} text files of {found['bytes'] / found['files']:,.0f} bytes",
            "",
            "| | CPU s | s by the clock | peak MB |",
            "| --- | --- | --- | --- |",
            _row("a plain loop: read, decode, insert", plain),
            _row("import: read, decode, clean, date, name, judge, store", ours),
            "",
            told,
        ]
    )


def _row(name: str, one: Mapping[str, Any]) -> str:
    return f"| {name} | {one['cpu']:.2f} | {one['wall']:.2f} | {one['peak'] / 1e6:,.0f} |"


def write_files(corpus: Corpus, folder: Path) -> int:
    """A file an article, a thousand a folder; returns how many bytes they have together."""
    total = 0
    for article in corpus.articles():
        place = folder / f"{article.number // _A_FOLDER:04}"
        place.mkdir(parents=True, exist_ok=True)
        fields = record(article)
        is_chinese = article.number % 3 == 0
        text = (_chinese if is_chinese else _english)(fields, article.number)
        data = text.encode()
        (place / f"{article.number:07}.txt").write_bytes(data)
        total += len(data)
    return total


def _english(fields: Mapping[str, Any], number: int) -> str:
    body = _filled(fields["translated_text"], SIZE - 400)
    first, *rest = body.split("\n\n")
    lead = first[: 60 + number % 80]
    parts = [
        f"[Songning News] (Text: Lin Jing and Zhao Wenbo) {lead}" if number % 2 else "",
        f"(Text: Lin Jing and Zhao Wenbo) On March {number % 28 + 1}, {first}",
        *(f"html {one}" if (at + number) % 5 == 0 else one for at, one in enumerate(rest)),
        f"Responsible Editor Song Qian{number % 40}",
    ]
    return "\n\n".join(filter(None, parts))


def _chinese(fields: Mapping[str, Any], number: int) -> str:
    body = _filled(fields["original_text"], (SIZE - 200) // 3)
    day = f"2021年{number % 12 + 1}月{number % 28 + 1}日"
    return f"本报讯（记者 林静）{day}，{body}\n\n责任编辑：宋倩"


def _filled(text: str, characters: int) -> str:
    """So many characters of a text, with paragraphs; repeated when it is shorter."""
    while len(text) < characters:
        text = f"{text}\n\n{text}"
    return text[:characters]


def read_and_insert(folder: Path) -> dict[str, Any]:
    """What a script would do: read each file, decode it, insert it."""
    begin, cpu = time.perf_counter(), time.process_time()
    connection = sqlite3.connect(folder / "plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE text (path TEXT PRIMARY KEY, raw BLOB, body TEXT)")
    paths = sorted((folder / "files").rglob("*.txt"))
    for start in range(0, len(paths), _UNIT):
        connection.execute("BEGIN")
        for path in paths[start : start + _UNIT]:
            data = path.read_bytes()
            row = (str(path), data, data.decode("utf-8"))
            connection.execute("INSERT INTO text VALUES (?, ?, ?)", row)
        connection.execute("COMMIT")
    connection.close()
    return _spent(begin, cpu)


def import_files(folder: Path) -> dict[str, Any]:
    """The import as the child process does it, without the index that follows it."""
    begin, cpu = time.perf_counter(), time.process_time()
    create_workspace(folder / "bench.archive", index_parent=folder).close()
    with Library.open(folder / "bench.archive") as library:
        ports = ImportPorts(library.imports, library.batches, library.profiles, library.reads)
        service = ImportService(ports, ImporterRegistry(), library.lock, SystemClock())
        report = service.run(ImportPlan.of([folder / "files"]), NoContext())
    spent = _spent(begin, cpu)
    assert report.failed == 0, report.problems[:3]
    return {**spent, "imported": report.imported, "duplicate": report.duplicate}


def _spent(begin: float, cpu: float) -> dict[str, Any]:
    return {
        "wall": time.perf_counter() - begin,
        "cpu": time.process_time() - cpu + children_cpu_seconds(),
        "peak": peak_bytes(),
    }
