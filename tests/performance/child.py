"""One engine in a process of its own, so that time and memory are its own: build, or ask.

A job comes as JSON on standard input; the outcome goes as one line of JSON to standard output.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from archive_app.domain.articles import Side
from tests.performance.corpus import Corpus, one_more
from tests.performance.measure import (
    Times,
    cpu_ms,
    folder_bytes,
    held_bytes,
    peak_bytes,
    warm_cpu_ms,
)
from tests.performance.questions import Answer, Kind, OpenIndex, Question

ENGINES = ("ours", "fts5", "tantivy")
EDITS = 7  # times that an article is added, and a tag changed
_FILES = {"ours": ("ours/*", "columns*"), "fts5": ("fts5.db*",), "tantivy": ("tantivy/*",)}


@dataclass(frozen=True, slots=True)
class Job:
    """What a child does: ``step`` is "build" or "ask"."""

    engine: str
    step: str
    corpus: str
    size: int
    folder: str

    @property
    def articles(self) -> Corpus:
        """The corpus."""
        return Corpus(Path(self.corpus), self.size)


def is_installed(engine: str) -> bool:
    """Whether an engine can be measured here."""
    return engine != "tantivy" or find_spec("tantivy") is not None


def run(job: Job) -> dict[str, Any]:
    """Do a job in a new process; raises CalledProcessError when it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.performance.child"],
        input=json.dumps(asdict(job)),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    outcome: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return outcome


def save_questions(questions: Sequence[Question], folder: Path) -> None:
    """Leave the questions where a child finds them."""
    text = json.dumps([asdict(question) for question in questions], ensure_ascii=False)
    (folder / "questions.json").write_text(text, encoding="utf-8")


def load_questions(folder: Path) -> list[Question]:
    """What :func:`save_questions` left."""
    records = json.loads((folder / "questions.json").read_text(encoding="utf-8"))
    return [
        Question(
            Kind(one["kind"]),
            Side(one["side"]),
            tuple(one["words"]),
            one["source"],
            (one["dates"][0], one["dates"][1]),
        )
        for one in records
    ]


def build(job: Job) -> dict[str, Any]:
    """Index the corpus: CPU seconds of all processes and threads, seconds by the clock, sizes."""
    folder, begin = Path(job.folder), time.perf_counter()
    index = partial(_builder(job.engine), job.articles, folder)
    others, cpu = cpu_ms(index)
    seconds, peak = others if others is not None else (0.0, 0)
    return {
        "cpu": cpu / 1000 + seconds,
        "wall": time.perf_counter() - begin,
        "peak": max(peak, peak_bytes()),
        "bytes": sum(folder_bytes(folder, pattern) for pattern in _FILES[job.engine]),
    }


def ask(job: Job) -> dict[str, Any]:
    """Ask every question, then make the edits: times by class, answers, memory held."""
    folder = Path(job.folder)
    before = held_bytes()
    index, opened = cpu_ms(partial(_opener(job.engine, job.articles), folder))
    after_open = held_bytes()
    times: dict[Kind, list[float]] = defaultdict(list)
    answers: list[Answer | None] = []
    for question in load_questions(folder):
        answer, spent = warm_cpu_ms(partial(index.ask, question))
        answers.append(answer)
        if answer is not None:
            times[question.kind].append(spent)
    held = held_bytes()
    edits, edit_times = _edits(index, job.articles)
    index.close()
    return {
        "open": opened,
        "held": {name: held[name] - before[name] for name in held},
        "held_open": {name: after_open[name] - before[name] for name in held},
        "times": {str(kind): asdict(Times.of(all_ms)) for kind, all_ms in times.items()}
        | edit_times,
        "answers": [None if one is None else [one.total, one.detail] for one in answers],
        "edits": edits,
    }


def _edits(index: OpenIndex, corpus: Corpus) -> tuple[list[int], dict[str, Any]]:
    """Adds and tag changes, each with a first one that isn't measured: hits, and times."""
    hits, adding, tagging = [], [], []
    article = one_more(corpus, "")
    for number in range(EDITS + 1):
        word, tag = f"newcomer{number}", f"new tag {number}"
        another = one_more(corpus, word, article.number + number)
        found, spent = cpu_ms(partial(index.add, another, word))
        adding.append(spent)
        tagged, spent = cpu_ms(partial(index.change_tag, number * 7 + 1, tag))
        tagging.append(spent)
        hits += [found, tagged]
    return hits, {
        str(Kind.ADD): asdict(Times.of(adding[1:])),
        str(Kind.TAG): asdict(Times.of(tagging[1:])),
    }


def _builder(engine: str) -> Callable[[Corpus, Path], tuple[float, int] | None]:
    if engine == "ours":
        from tests.performance import ours

        return ours.build
    if engine == "fts5":
        from tests.performance import fts5

        return fts5.build
    from tests.performance import tantivy_peer

    return tantivy_peer.build


def _opener(engine: str, corpus: Corpus) -> Callable[[Path], OpenIndex]:
    if engine == "ours":
        from tests.performance.ours import Ours

        return Ours
    if engine == "fts5":
        from tests.performance.fts5 import Fts5

        return Fts5
    from tests.performance.tantivy_peer import Tantivy

    return partial(Tantivy, corpus=corpus)


def main() -> int:
    """Read the job, do it, print the outcome."""
    job = Job(**json.load(sys.stdin))
    outcome = build(job) if job.step == "build" else ask(job)
    print(json.dumps(outcome))
    return 0


if __name__ == "__main__":
    sys.exit(main())
