"""Queries and texts that ask for much are answered, and can be stopped on the way."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from whoosh import query as wq

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import NoContext
from archive_app.search.building.snapshots import View
from archive_app.search.codec.invert import FieldTokens, invert
from archive_app.search.codec.writing import write_segment
from archive_app.search.evaluation import places, sounds, sources, term_docs
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.hits import Hits
from archive_app.search.evaluation.nodes import Adjacent, Near, SameUnit
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.storage import DurableStorage
from archive_app.text import leaves
from archive_app.text.leaves import Leaf, Step, StepKind, TokenTable
from archive_app.text.tokens import tokenize
from tests.unit.search.evaluation.segments import Document, Index

LONG = 10_000_000  # tokens
PERIOD = 1_000  # different words, one after the other


class Impatient(NoContext):
    """Stops at the checkpoint of that number."""

    def __init__(self, patience: int) -> None:
        self.left = patience

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def words(count: int) -> tuple[Step, ...]:
    """The steps of a phrase of so many words of the texts below."""
    return tuple(Step(f"w{at % PERIOD:03}", at) for at in range(count))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Two segments with thousands of words, one document long enough for every phrase."""
    chance = random.Random(7)
    texts = [
        " ".join(
            f"{chance.choice('abc')}{chance.randrange(3000)}a{chance.randrange(9)}"
            for _ in range(150)
        )
        for _ in range(60)
    ]
    texts.append(" ".join(step.term for step in words(900)))
    documents = [
        Document({"body_t": text, "body_o": "".join(chance.choices("是时事中国，", k=row))})
        for row, text in enumerate(texts)
    ]
    return Index(tmp_path_factory.mktemp("many"), [documents[:30], documents[30:]])


def glob(pattern: str, offset: int = 0) -> Step:
    return Step(pattern, offset, StepKind.GLOB)


# With None as many as text/leaves finds.
HOSTILE: dict[str, tuple[Any, int | None]] = {
    "a letter anywhere": (Adjacent("body_t", (glob("*a*"),)), 60),
    "many stars": (Adjacent("body_t", (glob("*a" * 30 + "*"),)), 0),
    "neighbours with a letter anywhere": (Adjacent("body_t", (glob("*a*"), glob("*a*", 1))), 60),
    "400 steps": (Adjacent("body_t", words(400), width=400), 1),
    "401 steps of which one is missing": (
        Adjacent("body_t", (*words(400), Step("nowhere", 400)), width=401),
        0,
    ),
    "400 patterns": (
        Adjacent("body_t", tuple(Step("w", at, StepKind.PREFIX) for at in range(400)), width=400),
        1,
    ),
    "missing": (wq.And([wq.Term("body_t", "nowhere"), wq.Term("nofield", "nowhere")]), 0),
    "every word near every other": (
        Near(tuple(Adjacent("body_t", (Step("w", 0, StepKind.PREFIX),)) for _ in range(30)), 40),
        1,
    ),
    "nothing but nots": (wq.Not(wq.Not(wq.Not(Adjacent("body_t", (glob("*a*"),))))), 1),
    "units of no unit": (SameUnit(wq.Not(wq.Term("body_t", "nowhere"))), 61),
    "a syllable": (Adjacent("body_o", (Step("shi", 0, StepKind.SOUND),)), None),
    "syllables": (
        Adjacent("body_o", tuple(Step("shi", at, StepKind.SOUND) for at in range(3))),
        None,
    ),
    "a character and another further on": (
        Adjacent("body_o", (Step("是", 0, StepKind.CHAR), Step("时", 3, StepKind.CHAR))),
        None,
    ),
    "nothing": (Adjacent("body_t", ()), 0),
    "empty terms": (
        wq.Or([Adjacent("body_t", (Step("", 0, kind),)) for kind in StepKind]),
        0,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_query_is_answered_and_can_be_stopped(many: Index, name: str) -> None:
    query, expected = HOSTILE[name]
    if expected is None:
        expected = sum(
            bool(leaves.places(Leaf(query.steps), TokenTable(tokenize(text.texts["body_o"]))))
            for text in many.documents
        )
        assert expected
    assert len(many.rows(query)) == expected
    counting = Impatient(1_000_000)
    many.ask(query, ctx=counting)
    looks = 1_000_000 - counting.left
    assert looks >= 3  # before each segment and at the end, at least
    for patience in sorted({0, 1, looks // 2, looks - 1}):
        with pytest.raises(Cancelled):
            many.ask(query, ctx=Impatient(patience))
    assert len(many.rows(query)) == expected


@pytest.mark.parametrize("most_slots", [0, 1 << 20])
@pytest.mark.parametrize("name", HOSTILE)
def test_pieces_make_no_difference(
    many: Index, name: str, most_slots: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    query, _ = HOSTILE[name]
    whole = many.ask(query)
    monkeypatch.setattr(places, "_BLOCK", 300)
    monkeypatch.setattr(places, "_FEW_DOCS", 2)
    monkeypatch.setattr(places, "_SLOTS", 5000)
    monkeypatch.setattr(places, "_MOST_SLOTS", most_slots)
    monkeypatch.setattr(sources, "LONG", 500)
    monkeypatch.setattr(sources, "_MOST_TERMS", 20)
    monkeypatch.setattr(term_docs, "LONG", 500)
    monkeypatch.setattr(term_docs, "_MANY_TERMS", 70)
    monkeypatch.setattr(sounds, "_PIECE", 3)
    pieces = many.ask(query)
    assert pieces.rows.tolist() == whole.rows.tolist()
    assert pieces.scores.tolist() == whole.scores.tolist()


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[View], IndexStats]:
    """One document of ten million words, the same thousand over and over."""
    folder = tmp_path_factory.mktemp("long")
    tokens = FieldTokens(
        [f"w{number:03}".encode() for number in range(PERIOD)],
        np.arange(LONG, dtype=np.int32) % PERIOD,
        np.zeros(LONG, np.int32),
        np.arange(LONG, dtype=np.int32),
        np.array([LONG]),
    )
    segment = write_segment(DurableStorage(folder), "main", 1, {"body_t": invert(tokens)}, {})
    data = segment.open(folder)
    return [View(data, None, np.zeros(1, np.int32))], IndexStats([data])


@pytest.mark.parametrize(
    "query, is_found",
    [
        (Adjacent("body_t", words(5)), True),
        (Adjacent("body_t", words(400)), True),
        (Adjacent("body_t", (*words(5), Step("w007", 5))), False),
        (Adjacent("body_t", (Step("w00", 0, StepKind.PREFIX), Step("w005", 1))), True),
        (Adjacent("body_t", (glob("w0?4"), glob("w0*7", 3))), True),
        (Near((Adjacent("body_t", words(1)), Adjacent("body_t", (Step("w990", 0),))), 10), True),
        (Near((Adjacent("body_t", words(1)), Adjacent("body_t", (Step("w500", 0),))), 10), False),
        (wq.Term("body_t", "w500"), True),
    ],
)
def test_a_document_of_ten_million_words(
    long: tuple[list[View], IndexStats], query: Any, is_found: bool
) -> None:
    def ask(ctx: NoContext) -> Hits:
        return evaluate(query, *long, scored=True, ctx=ctx)

    hits = ask(NoContext())
    assert hits.rows.tolist() == [0] * is_found
    assert all(score > 0 for score in hits.scores.tolist())
    with pytest.raises(Cancelled):
        ask(Impatient(1))
