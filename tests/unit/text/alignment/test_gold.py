"""The aligner against articles aligned by hand, as they are and with things done to them.

The figures asked for lie below those measured (docs/performance.md), so that the tests fail on a
fault and not on a tie.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

import pytest

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Side
from archive_app.text.alignment.articles import align_article
from archive_app.text.alignment.bundled import bundled_dictionary
from tests.unit.text.alignment.gold import (
    AlignedText,
    dropped_found,
    gold_texts,
    links_of,
    rows_of,
    scores,
    sentences_of_side,
    with_paragraphs_broken_anew,
    with_sentences_dropped,
    with_sentences_joined,
)

Change = Callable[[AlignedText, random.Random], AlignedText]


def aligned(text: AlignedText, *, with_dictionary: bool = True) -> Alignment:
    dictionary = bundled_dictionary() if with_dictionary else None
    return align_article(*text.paragraphs(), text.languages, dictionary)


def as_split(texts: Iterable[AlignedText]) -> list[AlignedText]:
    """Those whose sentences the splitter finds as they were joined."""
    return [text for text in texts if _is_as_split(text)]


def _is_as_split(text: AlignedText) -> bool:
    alignment = aligned(text, with_dictionary=False)
    return all(
        sentences_of_side(alignment, side, paragraphs) == sentences
        for side, paragraphs, sentences in zip(
            Side, text.paragraphs(), (text.source, text.target), strict=True
        )
    )


def test_the_gold_set_is_large_and_varied() -> None:
    texts = gold_texts()
    assert len({text.name.partition("-received")[0] for text in texts}) >= 15
    beads = [bead for text in texts for bead in text.beads]
    assert len(beads) >= 300
    assert sum(not all(bead) for bead in beads) >= 20
    assert sum(len(bead[0]) + len(bead[1]) > 2 for bead in beads) >= 60


def test_sentences_are_split_as_a_person_did() -> None:
    assert [text.name for text in as_split(gold_texts())] == [text.name for text in gold_texts()]


@pytest.mark.parametrize(
    "with_dictionary, strict, lax, rows", [(True, 0.98, 0.995, 0.97), (False, 0.93, 0.98, 0.94)]
)
def test_gold(with_dictionary: bool, strict: float, lax: float, rows: float) -> None:
    texts = gold_texts()
    found = [aligned(text, with_dictionary=with_dictionary) for text in texts]
    links = scores((text.beads, links_of(one)) for text, one in zip(texts, found, strict=True))
    paragraphs = scores((text.rows(), rows_of(one)) for text, one in zip(texts, found, strict=True))
    assert links[0] >= strict
    assert links[1] >= lax
    assert paragraphs[0] >= rows
    assert paragraphs[1] >= 0.99


def test_dropped_sentences_are_found() -> None:
    draw = random.Random(5)
    texts = as_split(
        with_sentences_dropped(text, draw, 0.08) for text in gold_texts() for _ in range(2)
    )
    met, alone, wrong = dropped_found((text.beads, links_of(aligned(text))) for text in texts)
    assert alone >= 60
    assert met >= 0.85 * alone
    assert wrong <= 0.05 * alone


@pytest.mark.parametrize(
    "change, rows",
    [
        (with_paragraphs_broken_anew, 0.965),
        (lambda text, draw: with_sentences_joined(text, draw, 0.2), 0.95),
    ],
)
def test_texts_broken_otherwise(change: Change, rows: float) -> None:
    draw = random.Random(5)
    texts = as_split(change(text, draw) for text in gold_texts())
    strict, lax = scores((text.rows(), rows_of(aligned(text))) for text in texts)
    assert strict >= rows
    assert lax >= 0.99
