"""SQLite's FTS5 as a peer: a contentless table of terms, facets in ordinary tables beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from archive_app.domain.articles import Side
from archive_app.store.driver import dbapi
from tests.performance.corpus import Article, Corpus
from tests.performance.questions import PAGE, Answer, Kind, Question, all_pairs

_COLUMNS = {Side.ORIGINAL: "zh", Side.TRANSLATION: "en"}
_SCHEMA = """
-- The ascii tokenizer splits at ASCII signs: here, at spaces only.
CREATE VIRTUAL TABLE texts USING fts5(zh, en, content='', detail=full, tokenize='ascii');
CREATE VIRTUAL TABLE terms USING fts5vocab('texts', 'col');
CREATE TABLE articles(
    id INTEGER PRIMARY KEY, source TEXT, section TEXT, status TEXT, date TEXT, year TEXT);
CREATE TABLE people(article INTEGER, value TEXT);
CREATE TABLE tags(article INTEGER, value TEXT);
"""
_INDEXES = """
CREATE INDEX articles_date ON articles(date);
CREATE INDEX people_article ON people(article, value);
CREATE INDEX tags_article ON tags(article, value);
CREATE INDEX tags_value ON tags(value);
"""
_FACETS = {
    **{name: ("articles", "id", name) for name in ("source", "section", "status", "year")},
    "people": ("people", "article", "value"),
    "tags": ("tags", "article", "value"),
}
_BATCH = 2_000


def build(corpus: Corpus, folder: Path) -> None:
    """Index the whole corpus below ``folder``, one transaction a few thousand articles."""
    connection = _connect(folder)
    connection.executescript(_SCHEMA)
    articles = corpus.articles()
    while batch := list(islice(articles, _BATCH)):
        with connection:
            _insert(connection, batch)
    connection.executescript(_INDEXES)
    connection.execute("ANALYZE")
    connection.close()


class Fts5:
    """The tables, ready to be asked."""

    def __init__(self, folder: Path) -> None:
        self._connection = _connect(folder)
        self._connection.execute("CREATE TEMP TABLE hits(hit INTEGER PRIMARY KEY)")

    def ask(self, question: Question) -> Answer | None:
        """Count all hits and fetch the first fifty; None for fuzzy terms."""
        match = self._match(question)
        if match is None:
            return None
        match question.kind:
            case Kind.FILTER:
                return self._filtered(match, question)
            case Kind.NEWEST:
                return self._newest(match)
            case Kind.FACETS:
                return self._facets(match)
            case _:
                self._top(match)
                return Answer(self._count(match))

    def add(self, article: Article, word: str) -> int:
        """Take in an article and count the articles with ``word``."""
        with self._connection:
            _insert(self._connection, [article])
        self._top(f"en: {word}")
        return self._count(f"en: {word}")

    def change_tag(self, number: int, tag: str) -> int:
        """Give an article that one tag and count the articles that have it."""
        with self._connection as connection:
            connection.execute("DELETE FROM tags WHERE article = ?", (number,))
            connection.execute("INSERT INTO tags VALUES (?, ?)", (number, tag))
        return self._number("SELECT count(*) FROM tags WHERE value = ?", tag)

    def close(self) -> None:
        """Let go of files."""
        self._connection.close()

    def _match(self, question: Question) -> str | None:
        column, words = _COLUMNS[question.side], question.words
        match question.kind:
            case Kind.FUZZY:
                return None
            case Kind.AND:
                inside = " AND ".join(words)
            case Kind.OR:
                inside = " OR ".join(words)
            case Kind.PHRASE:
                inside = '"' + " ".join(words) + '"'
            case Kind.PREFIX | Kind.HAN_CHAR:
                inside = f'"{words[0]}" *'
            case Kind.WILDCARD:
                found = self._rows(
                    "SELECT term FROM terms WHERE col = 'en' AND term GLOB ?", words[0]
                )
                inside = " OR ".join(f'"{term}"' for (term,) in found) or '""'
            case Kind.HAN_PHRASE:
                inside = '"' + " ".join(all_pairs(words[0])) + '"'
            case _:
                inside = words[0]
        return f"{column}: ({inside})"

    def _top(self, match: str) -> None:
        self._rows(f"SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT {PAGE}", match)

    def _count(self, match: str) -> int:
        return self._number("SELECT count(*) FROM texts WHERE texts MATCH ?", match)

    def _filtered(self, match: str, question: Question) -> Answer:
        where = (
            "FROM texts JOIN articles ON id = texts.rowid"
            " WHERE texts MATCH ? AND source = ? AND date BETWEEN ? AND ?"
        )
        values = (match, question.source, *question.dates)
        self._rows(f"SELECT id {where} ORDER BY rank LIMIT {PAGE}", *values)
        return Answer(self._number(f"SELECT count(*) {where}", *values))

    def _newest(self, match: str) -> Answer:
        found = self._rows(
            "SELECT date FROM texts JOIN articles ON id = texts.rowid WHERE texts MATCH ?"
            f" ORDER BY date DESC, id LIMIT {PAGE}",
            match,
        )
        return Answer(self._count(match), tuple(date for (date,) in found))

    def _facets(self, match: str) -> Answer:
        self._connection.execute("DELETE FROM hits")
        self._connection.execute(
            "INSERT INTO hits SELECT rowid FROM texts WHERE texts MATCH ?", (match,)
        )
        detail = []
        for table, key, column in _FACETS.values():
            found = self._rows(
                f"SELECT {column}, count(*) AS often FROM hits JOIN {table} ON {key} = hit"
                f" GROUP BY {column} ORDER BY often DESC, {column} LIMIT {PAGE}"
            )
            detail.append(tuple(often for _, often in found))
        self._top(match)
        return Answer(self._number("SELECT count(*) FROM hits"), tuple(detail))

    def _rows(self, statement: str, *values: object) -> list[Any]:
        return list(self._connection.execute(statement, values).fetchall())

    def _number(self, statement: str, *values: object) -> int:
        return int(self._rows(statement, *values)[0][0])


def _connect(folder: Path) -> Any:
    connection = dbapi().connect(folder / "fts5.db")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -200000")
    return connection


def _insert(connection: Any, articles: Iterable[Article]) -> None:
    articles = list(articles)
    connection.executemany(
        "INSERT INTO texts(rowid, zh, en) VALUES (?, ?, ?)",
        ((one.number, one.chinese, one.english) for one in articles),
    )
    connection.executemany(
        "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)",
        (
            (one.number, one.source, one.section, one.status, one.date, one.date[:4])
            for one in articles
        ),
    )
    connection.executemany("INSERT INTO people VALUES (?, ?)", _many(articles, "people"))
    connection.executemany("INSERT INTO tags VALUES (?, ?)", _many(articles, "tags"))


def _many(articles: Iterable[Article], name: str) -> Iterator[tuple[int, str]]:
    for article in articles:
        for value in getattr(article, name):
            yield article.number, value
