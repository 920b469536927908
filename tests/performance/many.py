"""A library of very many articles in little time: some are imported, the rest are copies in SQL.

Copies have other dates, so that lists and histograms are as long as they would be; words come as
often as in the articles they were copied from, so postings are as long too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.store.driver import dbapi
from tests.performance.corpus import Corpus, generate
from tests.performance.product_texts import record

IMPORTED = 5_000  # articles that are really imported
SHORT_FROM = 300_000  # articles from which texts are of one paragraph
_DAYS = 17  # from one copy to the next
# Table, the columns that hold ids of articles, and those that hold ids of texts.
_TABLES = (
    ("article", ("id",), ()),
    ("text", ("article_id",), ("id",)),
    ("segment", (), ("text_id",)),
    ("article_authority", ("article_id",), ()),
    ("article_tag", ("article_id",), ()),
    ("finding", ("article_id",), ("text_id",)),
)
_LEFT_OUT = {"finding": ("id",)}  # numbered by SQLite


def make_library(path: Path, size: int, seed: int, say: Callable[[str], None]) -> Corpus:
    """Make a library of ``size`` articles at ``path`` with its index; the corpus it is made of."""
    base = min(size, IMPORTED)
    corpus = generate(path.parent, base, seed)
    export = path.parent / "base.jsonl"
    with export.open("w", encoding="utf-8") as file:
        for article in corpus.articles():
            line = record(article)
            if size >= SHORT_FROM:
                line = _shortened(line)
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    workspace = create_workspace(path)
    workspace.imports.run(ImportPlan.of([export]), NoContext())
    workspace.close()
    say(f"{size:,} articles: {base:,} imported, now copied")
    multiply(path, size)
    say(f"{size:,} articles: index")
    workspace = open_workspace(path)
    workspace.care.catch_up(NoContext())
    workspace.close()
    return corpus


def _shortened(line: dict[str, Any]) -> dict[str, Any]:
    texts = {name: line[name].split("\n\n")[0] for name in ("original_text", "translated_text")}
    return {**line, **texts}


def multiply(path: Path, size: int) -> None:
    """Copy the articles of a library, dates moved, until it has ``size``; it must not be open."""
    connection = dbapi().connect(path)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        (count,) = connection.execute("SELECT max(id) FROM article").fetchone()
        (texts,) = connection.execute("SELECT max(id) FROM text").fetchone()
        for copy in range(1, -(-size // count)):
            most = min(count, size - copy * count)
            with connection:
                for table, of_articles, of_texts in _TABLES:
                    names = _columns(connection, table)
                    values = [
                        _value(
                            name,
                            table,
                            copy,
                            {**dict.fromkeys(of_articles, count), **dict.fromkeys(of_texts, texts)},
                        )
                        for name in names
                    ]
                    connection.execute(
                        f"INSERT INTO {table} ({_list(names)}) SELECT {', '.join(values)} "
                        f"FROM {table} WHERE {_which(of_articles, most)}"
                    )
    finally:
        connection.close()


def _columns(connection: Any, table: str) -> list[str]:
    found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return [row[1] for row in found if row[1] not in _LEFT_OUT.get(table, ())]


def _value(name: str, table: str, copy: int, counts: dict[str, int]) -> str:
    """The expression that a column of a copy gets."""
    if name in counts:
        return f'"{name}" + {copy * counts[name]}'
    if table == "article":
        moved = f"date(date, '-{copy * _DAYS % 3600} days')"
        match name:
            case "external_id":
                return f"external_id || ':{copy}'"
            case "date":
                return f"coalesce({moved}, date)"
            case "year" | "month" | "day":
                part = {"year": "%Y", "month": "%m", "day": "%d"}[name]
                return f"coalesce(CAST(strftime('{part}', {moved}) AS INTEGER), {name})"
    return f'"{name}"'


def _which(of_articles: Iterable[str], most: int) -> str:
    """The originals that are copied, not the copies made before."""
    column = next(iter(of_articles), "")
    if column:
        return f"{column} <= {most}"
    return f"text_id IN (SELECT id FROM text WHERE article_id <= {most})"


def _list(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
