"""Texts for the whole program: the articles of a corpus as an export in JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.performance.corpus import Article, Corpus
from tests.performance.questions import clauses

FAMILY, GIVEN = "林赵欧陈王李张刘杨黄周吴徐孙胡朱高", "静文博兰岚国良伟敏芳丽强军洋勇艳娟涛"
_SENTENCE = 18  # English words
_CLAUSES = 3  # of a Chinese sentence
_PARAGRAPHS = 6


def export(corpus: Corpus, path: Path) -> None:
    """Write the whole corpus as one file of JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for article in corpus.articles():
            file.write(json.dumps(record(article), ensure_ascii=False) + "\n")


def record(article: Article) -> dict[str, Any]:
    """An article with titles, paragraphs, punctuation and names."""
    chinese = _chinese(article.chinese)
    english = _english(article.english)
    author = FAMILY[article.number % len(FAMILY)] + GIVEN[article.number * 7 % len(GIVEN)]
    return {
        "id": f"bench:{article.number}",
        "source": article.source,
        "section": article.section,
        "url": f"https://news.example/{article.number}.html",
        "published": article.date,
        "authors": [author],
        "original_lang": "zh-Hans",
        "original_title": chinese[0].rstrip("。"),
        "original_text": "\n\n".join(_paragraphs(chinese, "")),
        "translated_lang": "en",
        "translated_title": english[0].rstrip("."),
        "translated_text": "\n\n".join(_paragraphs(english, " ")),
        "people": list(article.people),
        "tags": list(article.tags),
        "status": article.status,
    }


def _chinese(line: str) -> list[str]:
    runs = list(clauses(line))
    parts = (runs[at : at + _CLAUSES] for at in range(0, len(runs), _CLAUSES))
    return ["，".join(part) + "。" for part in parts]


def _english(line: str) -> list[str]:
    words = line.split(" ")
    parts = (words[at : at + _SENTENCE] for at in range(0, len(words), _SENTENCE))
    return [" ".join(part).capitalize() + "." for part in parts]


def _paragraphs(sentences: Sequence[str], between: str) -> Iterator[str]:
    count = min(_PARAGRAPHS, len(sentences))
    bounds = [len(sentences) * part // count for part in range(count + 1)]
    for number in range(count):
        yield between.join(sentences[bounds[number] : bounds[number + 1]])
