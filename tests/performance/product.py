"""The whole program measured: a library filled by an import, indexed, and searched by its services.

Each step runs in a process of its own, as a person starts the program anew.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.facets import Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest, Sort
from archive_app.services.workspace import Workspace
from tests.performance.corpus import Corpus, generate, one_more
from tests.performance.measure import (
    children_cpu_seconds,
    cpu_ms,
    held_bytes,
    peak_bytes,
    warm_cpu_ms,
)
from tests.performance.product_texts import export, record
from tests.performance.questions import Kind, Question, draw_questions

_SIX = (Facet.SOURCE, Facet.SECTION, Facet.STATUS, Facet.DATE, Facet.PERSON, Facet.TAG)
_PAGE = 50
_EDITS = 5
_LIBRARY, _PROFILE = "bench.archive", "profile"

Classes = Mapping[str, list[SearchRequest]]


def measure(work: Path, size: int, *, seed: int, say: Callable[[str], None]) -> dict[str, Any]:
    """Make a library of ``size`` articles below ``work``, measure, remove it."""
    say(f"{size:,} articles: generating")
    corpus = generate(work, size, seed)
    requests = _requests(draw_questions(corpus, seed, 9))
    found: dict[str, Any] = {"articles": size}
    with tempfile.TemporaryDirectory(prefix="product-", dir=work) as name:
        folder = Path(name)
        export(corpus, folder / "articles.jsonl")
        for step, job in (
            ("import", partial(_import, folder)),
            ("index", partial(_index, folder)),
            ("first start", partial(_start, folder)),
            ("start", partial(_start, folder)),
            ("search", partial(_search, folder, requests)),
            ("edit", partial(_edit, folder, corpus)),
        ):
            say(f"{size:,} articles: {step}")
            begin = time.perf_counter()
            with _new_process(folder) as pool:
                found[step] = {**pool.submit(job).result(), "wall": time.perf_counter() - begin}
    return found


def _new_process(folder: Path) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(1, context, initializer=_use_profile, initargs=(folder,))


def table(found: Mapping[str, Any]) -> str:
    """What was measured, in Markdown."""
    lines = [
        f"### The program with {found['articles']:,} articles",
        "",
        "| step | CPU s | s by the clock | peak MB |",
        "| --- | --- | --- | --- |",
    ]
    for step in ("import", "index", "start"):
        one = found[step]
        lines.append(
            f"| {one['what']} | {one['cpu']:.2f} | {one['wall']:.2f} | {one['peak'] / 1e6:,.0f} |"
        )
    lines += ["", "| search | CPU ms, median (worst) | hits, median |", "| --- | --- | --- |"]
    for name, one in found["search"]["classes"].items():
        lines.append(f"| {name} | {one['median']:.1f} ({one['worst']:.1f}) | {one['hits']:,} |")
    held = found["search"]["held"]
    edits = found["edit"]
    lines += [
        "",
        "| afterwards | |",
        "| --- | --- |",
        f"| memory of its own, MB | {held.get('own', 0) / 1e6:,.0f} |",
        f"| mapped files in memory, MB | {held.get('files', 0) / 1e6:,.0f} |",
        f"| one article imported, indexed and found, CPU ms | {edits['add']:.0f} |",
        f"| of which for the index | {edits['catch_up']:.0f} |",
        f"| a tag set and counted, CPU ms | {edits['tag']:.1f} |",
    ]
    return "\n".join(lines)


def _import(folder: Path) -> dict[str, Any]:
    workspace = create_workspace(folder / _LIBRARY)
    try:
        return _step(
            "import: read, clean, align, store",
            lambda: workspace.imports.run(ImportPlan.of([folder / "articles.jsonl"]), NoContext()),
        )
    finally:
        workspace.close()


def _index(folder: Path) -> dict[str, Any]:
    workspace = _open(folder)
    try:
        found = _step("index: build from the store", lambda: workspace.index.catch_up(NoContext()))
    finally:
        workspace.close()
    size = sum(path.stat().st_size for path in (folder / _PROFILE).rglob("*") if path.is_file())
    return {**found, "bytes": size}


def _start(folder: Path) -> dict[str, Any]:
    """A start of the program: everything that this process has done when the answer is there."""
    workspace = _open(folder)
    workspace.searching.search(SearchRequest(text="the", facets=_SIX))
    cpu, peak = time.process_time(), peak_bytes()
    workspace.close()
    return {"what": "start: program, library, first search", "cpu": cpu, "peak": peak}


def _search(folder: Path, requests: Classes) -> dict[str, Any]:
    workspace = _open(folder)
    workspace.searching.search(SearchRequest())
    classes = {name: _asked(workspace, one) for name, one in requests.items()}
    held = held_bytes()
    workspace.close()
    return {"classes": classes, "held": held}


def _asked(workspace: Workspace, requests: list[SearchRequest]) -> dict[str, float]:
    def ask(request: SearchRequest) -> int:
        found = workspace.searching.search(request)
        list(found.ids[:_PAGE])
        return found.total

    done = [warm_cpu_ms(partial(ask, request)) for request in requests]
    return {
        "median": statistics.median(spent for _, spent in done),
        "worst": max(spent for _, spent in done),
        "hits": int(statistics.median(hits for hits, _ in done)),
    }


def _edit(folder: Path, corpus: Corpus) -> dict[str, float]:
    """Medians of a few edits, after a first one that isn't counted."""
    workspace = _open(folder)
    workspace.searching.search(SearchRequest(text="the", facets=_SIX))
    adding, following, tagging = [], [], []
    for number in range(_EDITS + 1):
        word = f"newcomer{number}"
        path = folder / f"{word}.jsonl"
        article = one_more(corpus, word, corpus.size + 1 + number)
        path.write_text(json.dumps(record(article), ensure_ascii=False), encoding="utf-8")
        imported, follow, found = (
            cpu_ms(partial(workspace.imports.run, ImportPlan.of([path]), NoContext())),
            cpu_ms(partial(workspace.index.catch_up, NoContext())),
            cpu_ms(partial(workspace.searching.search, SearchRequest(text=word))),
        )
        if found[0].total != 1:
            raise ValueError(f"{word} was added but {found[0].total} articles have it")
        adding.append(imported[1] + follow[1] + found[1])
        following.append(follow[1])
        tagging.append(cpu_ms(partial(_tag, workspace, f"bench tag {number}"))[1])
    workspace.close()
    names = {"add": adding, "catch_up": following, "tag": tagging}
    return {name: statistics.median(times[1:]) for name, times in names.items()}


def _tag(workspace: Workspace, tag: str) -> None:
    workspace.curating.add_tag([ArticleId(1)], tag)
    filters = Filters.build([(Facet.TAG, tag)])
    found = workspace.searching.search(SearchRequest(filters=filters, facets=(Facet.TAG,)))
    if found.total != 1:
        raise ValueError(f"{tag} was set but {found.total} articles have it")


def _open(folder: Path) -> Workspace:
    return open_workspace(folder / _LIBRARY)


def _use_profile(folder: Path) -> None:
    """Let this process and its children keep settings and indexes below ``folder``."""
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / _PROFILE)


def _step(what: str, job: Callable[[], object]) -> dict[str, Any]:
    before = children_cpu_seconds()
    _, spent = cpu_ms(job)
    cpu = spent / 1000 + children_cpu_seconds() - before
    return {"what": what, "cpu": cpu, "peak": peak_bytes()}


def _requests(questions: list[Question]) -> dict[str, list[SearchRequest]]:
    """What a person types, by class."""
    words: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for question in questions:
        words[question.kind].append(" ".join(question.words))
    common = words[Kind.COMMON]
    rare_and_common = [*words[Kind.RARE], *common]
    sources = [Filters.build([(Facet.SOURCE, f"source {at:02d}")]) for at in range(len(common))]
    return {
        "everything, six facets": [SearchRequest(facets=_SIX)],
        "English word": [SearchRequest(text=text) for text in rare_and_common],
        "English word, six facets": [SearchRequest(text=text, facets=_SIX) for text in common],
        "two English words": [SearchRequest(text=text) for text in words[Kind.AND]],
        "three words with OR": [
            SearchRequest(text=text.replace(" ", " OR ")) for text in words[Kind.OR]
        ],
        "English phrase": [SearchRequest(text=f'"{text}"') for text in words[Kind.PHRASE]],
        "word with *": [SearchRequest(text=f"{text}*") for text in words[Kind.PREFIX]],
        "two Chinese characters": [SearchRequest(text=text) for text in words[Kind.HAN_PAIR]],
        "three to five characters": [SearchRequest(text=text) for text in words[Kind.HAN_PHRASE]],
        "one Chinese character": [SearchRequest(text=text) for text in words[Kind.HAN_CHAR]],
        "name in pinyin": [
            SearchRequest(text=text) for text in ("lin jing", "zhao wen", "wang fang", "li qiang")
        ],
        "word, one source": [
            SearchRequest(text=text, filters=filters, facets=_SIX)
            for text, filters in zip(common, sources, strict=True)
        ],
        "word, newest first": [SearchRequest(text=text, sort=Sort.NEWEST) for text in common],
    }
