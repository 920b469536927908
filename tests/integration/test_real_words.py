"""Real articles: every word that stands in a text finds it, and nothing else is found."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.articles import Article, ReadingText
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace
from archive_app.text.fold import han_table

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
RUNS, PHRASES = 120, 80

Sides = list[tuple[ArticleId, ReadingText]]


@pytest.fixture(scope="module")
def library(
    shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Workspace, dict[ArticleId, Article]]]:
    """All the real articles, imported and indexed, and what a reader sees of each."""
    folder = tmp_path_factory.mktemp("real")
    workspace = create_workspace(folder / "real.archive", index_parent=folder / "index")
    source = shared_data / "bilingual" / "articles.jsonl"
    report = workspace.imports.run(ImportPlan.of([source]), NoContext())
    assert (report.imported, report.failed) == (482, 0)
    workspace.index.catch_up(NoContext())
    ids = workspace.searching.search(SearchRequest()).ids
    yield workspace, {one: workspace.reads.article(one) for one in ids}
    workspace.close()


@pytest.mark.timeout(120)
def test_every_han_run_finds_its_article_and_only_those_that_hold_it(
    library: tuple[Workspace, dict[ArticleId, Article]],
) -> None:
    workspace, articles = library
    hay = {one: _folded(" ".join(_everything(article))) for one, article in articles.items()}
    chinese = _sides(articles, "zh")
    assert len(chinese) == 147
    rng = random.Random(482)
    for at in range(RUNS):
        article, text = chinese[at % len(chinese)]
        run = rng.choice(HAN.findall(_shown(text)))
        start = rng.randrange(len(run))
        wanted = run[start : start + rng.randint(1, 6)]
        for query in (wanted, f'"{wanted}"'):
            found = workspace.searching.search(SearchRequest(text=query)).ids
            assert article in found, query
            assert [one for one in found if _folded(wanted) not in hay[one]] == [], query


@pytest.mark.timeout(120)
def test_every_english_word_and_phrase_finds_its_article(
    library: tuple[Workspace, dict[ArticleId, Article]],
) -> None:
    workspace, articles = library
    english = _sides(articles, "en")
    tags = workspace.searching.search(SearchRequest(facets=(Facet.TAG,), facet_limit=10_000))
    tagged = " ".join(value.value for value in tags.facets[Facet.TAG]).casefold()
    hay = {
        one: f" {' '.join(_words(' | '.join(_everything(article))))} "
        for one, article in articles.items()
    }
    rng = random.Random(147)
    for _ in range(PHRASES):
        article, text = rng.choice(english)
        words = _words(rng.choice([line for line in _shown(text).split("\n\n") if _words(line)]))
        start = rng.randrange(len(words))
        phrase = " ".join(words[start : start + rng.randint(1, 4)])
        found = workspace.searching.search(SearchRequest(text=f'"{phrase}"')).ids
        assert article in found, phrase
        if phrase not in tagged:
            assert [one for one in found if f" {phrase} " not in hay[one]] == [], phrase
        assert article in workspace.searching.search(SearchRequest(text=phrase)).ids, phrase


def _sides(articles: dict[ArticleId, Article], language: str) -> Sides:
    return [
        (one, text)
        for one, article in articles.items()
        for text in (article.original, article.translation)
        if text is not None and text.language.startswith(language)
    ]


def _shown(text: ReadingText) -> str:
    return "\n\n".join([text.title, *(paragraph.text for paragraph in text.paragraphs)])


def _everything(article: Article) -> list[str]:
    sides = [text for text in (article.original, article.translation) if text is not None]
    names = [name.text for name in article.names]
    return [*map(_shown, sides), *names, article.source, article.section, article.external_id]


def _folded(text: str) -> str:
    """Simplified, without white space: runs go on across line breaks."""
    return "".join(unicodedata.normalize("NFKC", text).translate(han_table()).split())


def _words(text: str) -> list[str]:
    """The words as any reader would cut them; accents dropped, the possessive 's too."""
    plain = unicodedata.normalize("NFKD", re.sub("[’‘]", "'", text)).casefold()
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    words = re.findall("[a-z0-9]+(?:'[a-z0-9]+)*", plain)
    return [word.removesuffix("'s").replace("'", "") for word in words]
