"""The sentences of an article's paragraphs."""

from __future__ import annotations

from itertools import pairwise

import pytest

from archive_app.domain.alignment import Sentence
from archive_app.text.alignment.splitting import sentence_texts, sentences_of


def test_sentences_know_their_places() -> None:
    found = sentences_of(["好。再来！", "完"], "zh-Hans")
    assert found == (Sentence(0, 0, 2), Sentence(0, 2, 5), Sentence(1, 0, 1))


def test_a_paragraph_without_text_has_an_empty_sentence() -> None:
    assert sentences_of(["One.", "  ", "Two."], "en")[1] == Sentence(1, 0, 0)


@pytest.mark.parametrize(
    "text, language",
    [
        ("word, " * 400 + "end.", "en"),
        ("word " * 500, "en"),
        ("松宁江，" * 600, "zh-Hans"),
        ("松" * 2_500, "zh-Hans"),
        ("слово; " * 300, "ru"),
    ],
)
def test_endless_sentences_are_cut_at_weaker_stops(text: str, language: str) -> None:
    found = sentences_of([text], language)
    assert len(found) > 1
    assert max(one.end - one.start for one in found) <= 800
    assert "".join("".join(sentence_texts(found, [text])).split()) == "".join(text.split())
    if not text.startswith("松松"):
        assert all(text[one.end - 1] in ",，; d." for one, _ in pairwise(found))
