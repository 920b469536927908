"""Languages without a bundled dictionary, on real pages, with words learned from other pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.performance.alignment import of_pair
from tests.performance.alignment_data import bilingual_texts


@pytest.mark.slow
@pytest.mark.parametrize("pair, strict, lax", [("en-ru", 0.97, 0.99), ("ja-en", 0.95, 0.98)])
def test_learned_words(shared_data: Path, pair: str, strict: float, lax: float) -> None:
    texts = bilingual_texts(shared_data)[pair]
    rows = {row["dictionary"]: row["links"] for row in of_pair(pair, texts, seed=4)}
    assert rows["learned"][0] >= max(strict, rows["Gale-Church"][0])
    assert rows["learned"][1] >= lax
    if pair == "en-ru":  # the Japanese pages are too few to show it for certain
        assert rows["learned"] > rows["no"]
