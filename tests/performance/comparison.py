"""One comparison: a corpus, every engine in processes of its own, and whether they agree."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.performance.child import Job, run, save_questions
from tests.performance.corpus import generate
from tests.performance.questions import Question, draw_questions

Say = Callable[[str], None]


def compare(
    work: Path, size: int, engines: Sequence[str], *, seed: int, questions: int, say: Say
) -> dict[str, Any]:
    """Build and ask each engine; the corpus is kept below ``work``, the indexes are not."""
    say(f"{size:,} articles: generating")
    corpus = generate(work, size, seed)
    asked = draw_questions(corpus, seed, questions)
    measured: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="indexes-", dir=work) as name:
        folder = Path(name)
        save_questions(asked, folder)
        for engine in engines:
            say(f"{size:,} articles: {engine}")
            measured[engine] = {
                step: run(Job(engine, step, str(corpus.folder), size, name))
                for step in ("build", "ask")
            }
    return {
        "articles": size,
        "seed": seed,
        "questions": len(asked),
        "disagreements": disagreements(asked, measured),
        "engines": {
            engine: {
                "build": one["build"],
                "ask": {key: one["ask"][key] for key in ("open", "held", "held_open", "times")},
            }
            for engine, one in measured.items()
        },
    }


def disagreements(asked: Sequence[Question], measured: Mapping[str, Any]) -> list[str]:
    """Questions that engines answered differently, and edits that were not found, in words."""
    found = []
    for place, question in enumerate(asked):
        answers = {name: one["ask"]["answers"][place] for name, one in measured.items()}
        known = [answer for answer in answers.values() if answer is not None]
        if any(answer != known[0] for answer in known):
            totals = {name: answer and answer[0] for name, answer in answers.items()}
            found.append(f"DIFFERENT: {question.kind} {' '.join(question.words)}: {totals}")
    for name, one in measured.items():
        if set(one["ask"]["edits"]) != {1}:
            found.append(f"NOT FOUND: an edit by {name}: {one['ask']['edits']}")
    return found
