"""What the evaluator finds is what a plain reading of the token lists finds: nothing more or less.

Real articles when the environment names a folder of them, else those bundled with the program.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

from archive_app.search.evaluation.nodes import Adjacent, Near
from archive_app.text.leaves import Step, StepKind
from archive_app.text.tokens import TokenKind, tokenize
from tests.conftest import ROOT
from tests.unit.search.evaluation.segments import Document, Index

SEED = 19491001
MOST_ARTICLES = 150
SIDES = {"original": "body_o", "translated": "body_t"}
_DATA = os.environ.get("ARCHIVE_APP_DATA")  # read once: a fixture changes the environment


def _bundled() -> list[dict[str, Any]]:
    lines = (ROOT / "resources/sample/articles.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _real() -> list[dict[str, Any]]:
    if not _DATA:
        return []
    found: list[dict[str, Any]] = []
    for path in sorted(Path(_DATA).rglob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for article in map(json.loads, lines):
                if article.get("original_lang", "").startswith("zh") and article["translated_text"]:
                    found.append(article)
                if len(found) == MOST_ARTICLES:
                    return found
    return found


@cache
def _tokens(text: str) -> tuple[dict[int, str], set[tuple[int, str]]]:
    """The word or character at each position, and which of them are words."""
    tokens = tokenize(text)
    plain = {t.position: t.term for t in tokens if t.kind in (TokenKind.WORD, TokenKind.CHAR)}
    return plain, {(t.position, t.term) for t in tokens if t.kind is TokenKind.CHAR}


class Articles:
    """Articles in an index of several segments, and as plain lists of tokens."""

    def __init__(self, folder: Path, articles: list[dict[str, Any]]) -> None:
        documents = [
            Document({field: article.get(f"{side}_text") or "" for side, field in SIDES.items()})
            for article in articles
        ]
        third = max(1, len(documents) // 3)
        parts = [documents[:third], documents[third : 2 * third], documents[2 * third :]]
        self.index = Index(folder, [part for part in parts if part], dead=[1])
        self.chance = random.Random(SEED)

    def scan(self, field: str, is_hit: Callable[[dict[int, str]], bool]) -> set[int]:
        """The rows of the live documents for whose tokens by position ``is_hit`` holds."""
        return {
            row
            for row, document in enumerate(self.index.documents)
            if row not in self.index.dead and is_hit(_tokens(document.texts[field])[0])
        }

    def run(self, field: str, length: int) -> dict[int, str]:
        """Tokens at neighbouring positions of some text, by position from 0."""
        while True:
            plain, _ = _tokens(self.chance.choice(self.index.documents).texts[field])
            if len(plain) > length:
                start = self.chance.choice(sorted(plain))
                return {at: plain[start + at] for at in range(length) if start + at in plain}


@pytest.fixture(scope="module", params=["bundled", "real"])
def articles(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Articles:
    found = _bundled() if request.param == "bundled" else _real()
    if not found:
        pytest.skip("ARCHIVE_APP_DATA names no folder with articles")
    return Articles(tmp_path_factory.mktemp(request.param), found)


def _stands(run: dict[int, str], plain: dict[int, str]) -> bool:
    return any(all(plain.get(start + at) == term for at, term in run.items()) for start in plain)


def _leaf(field: str, run: dict[int, str]) -> Adjacent:
    """Words, and runs by the pairs that cover them, as text/leaves cuts them."""
    steps: dict[int, Step] = {}
    ats = sorted(run)
    for at in ats:
        char = run[at]
        if not _is_run(char):
            steps[at] = Step(char, at)
        elif _is_run(run.get(at + 1, "")):
            before = steps.get(at - 1)
            covered = before is not None and len(before.term) == 2 and _is_run(before.term[0])
            if not covered or not _is_run(run.get(at + 2, "")):
                steps[at] = Step(char + run[at + 1], at)
        elif not _is_run(run.get(at - 1, "")):
            steps[at] = Step(char, at, StepKind.CHAR)
    return Adjacent(field, tuple(steps.values()), width=max(run) + 1)


def _is_run(char: str) -> bool:
    return bool(char) and any(token.kind is TokenKind.CHAR for token in tokenize(char))


@pytest.mark.parametrize("length", range(1, 11))
def test_han_strings(articles: Articles, length: int) -> None:
    found = 0
    for _ in range(12):
        run = articles.run("body_o", length)
        rows = articles.index.rows(_leaf("body_o", run))
        assert rows == articles.scan("body_o", partial(_stands, run)), run
        found += len(rows)
    assert found


@pytest.mark.parametrize("length", [1, 2, 3, 5, 9])
def test_english_phrases(articles: Articles, length: int) -> None:
    found = 0
    for _ in range(12):
        run = articles.run("body_t", length)
        rows = articles.index.rows(_leaf("body_t", run))
        assert rows == articles.scan("body_t", partial(_stands, run)), run
        found += len(rows)
    assert found


@pytest.mark.parametrize("field", SIDES.values())
def test_near(articles: Articles, field: str) -> None:
    found = 0
    for _ in range(25):
        count, distance = articles.chance.randint(2, 3), articles.chance.choice([1, 2, 5, 12])
        runs = [articles.run(field, articles.chance.randint(1, 2)) for _ in range(count)]
        if articles.chance.random() < 0.5:  # neighbours, so that something is found
            whole = articles.run(field, 6)
            runs = [{0: whole[at]} for at in sorted(whole)[:: articles.chance.randint(1, 3)]][:3]
        if len(runs) < 2 or any(0 not in run for run in runs):
            continue
        parts = tuple(_leaf(field, run) for run in runs)
        rows = articles.index.rows(Near(parts, distance))
        assert rows == articles.scan(field, partial(_is_near, runs, distance)), (parts, distance)
        found += len(rows)
    assert found


def _is_near(runs: list[dict[int, str]], distance: int, plain: dict[int, str]) -> bool:
    """Some places of all parts, equal parts at different ones, lie close together."""
    places = [
        [at for at in plain if all(plain.get(at + k) == term for k, term in run.items())]
        for run in runs
    ]

    def chosen(rest: int, taken: tuple[tuple[int, int], ...]) -> Iterable[bool]:
        if rest == len(runs):
            yield True
            return
        for at in places[rest]:
            same = any(place == at and runs[part] == runs[rest] for part, place in taken)
            ats = [place for _, place in taken] + [at]
            if not same and max(ats) - min(ats) <= distance:
                yield from chosen(rest + 1, (*taken, (rest, at)))

    return any(chosen(0, ()))
