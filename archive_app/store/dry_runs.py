"""A dry run: judges records against the library and against those that it has seen before.

What was seen is kept in a file of its own in the system's temporary folder, so that a dry run of
any length stays small in memory. It is gone when the dry run is closed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from archive_app.domain.ids import ArticleId
from archive_app.domain.importing import BadItem, ItemResult, Outcome, SourceItem
from archive_app.store.driver import dbapi
from archive_app.store.engine import Database
from archive_app.store.judging import Judge, Learnt, Verdict, bad_result
from archive_app.store.known import DIGITS, STORED, Known, LibraryMemory
from archive_app.store.problems import told

_CONTENTS = "SELECT * FROM content WHERE sha256 IN (SELECT value FROM json_each(?))"
_ARTICLES = "SELECT known FROM article WHERE name IN (SELECT value FROM json_each(?))"
_PLACES = "SELECT * FROM place WHERE place IN (SELECT value FROM json_each(?))"
_QUICK = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"  # it need not outlive this program
_TABLES = """
CREATE TABLE content (sha256 TEXT PRIMARY KEY, article INTEGER, name TEXT) WITHOUT ROWID;
CREATE TABLE article (name TEXT PRIMARY KEY, known TEXT);
CREATE TABLE place (place INTEGER, name TEXT, PRIMARY KEY (place, name)) WITHOUT ROWID;
"""


class DryRun:
    """``DryJudge`` over a library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._seen = SeenMemory()
        self._new = 0

    def judge(self, items: Sequence[SourceItem | BadItem]) -> tuple[ItemResult, ...]:
        """What ``add_items`` would answer, had it been given all items so far in this order.

        ``article`` is that of the library which a record would renew or is a duplicate of; None
        where that one is itself of this dry run.
        """
        records = [item for item in items if isinstance(item, SourceItem)]
        with self._database.reading() as connection:
            judge = Judge([LibraryMemory(connection), self._seen], records)
            results = tuple(self._judge(item, judge) for item in items)
        self._seen.learn(judge.learnt)
        return results

    def close(self) -> None:
        """Forget what was seen."""
        self._seen.close()

    def _judge(self, item: SourceItem | BadItem, judge: Judge) -> ItemResult:
        if isinstance(item, BadItem):
            return bad_result(item)
        record = judge.record(item)
        verdict = judge.judge(record)
        article = verdict.article
        if verdict.outcome in STORED:
            judge.remember(record, verdict, self._article(verdict))
        return verdict.result(record, article if article is not None and article > 0 else None)

    def _article(self, verdict: Verdict) -> ArticleId:
        """The article of a record; one that isn't in the library has a number below zero."""
        if verdict.outcome is Outcome.IMPORTED or verdict.article is None:
            self._new -= 1
            return ArticleId(self._new)
        return verdict.article


class SeenMemory:
    """``Memory`` of a dry run so far. Raises EnvironmentProblem when the disk is full."""

    def __init__(self) -> None:
        # An unnamed database would do, but some builds of SQLite keep those in memory.
        self._folder = TemporaryDirectory(prefix="archive-app-", ignore_cleanup_errors=True)
        self._path = Path(self._folder.name) / "dry-run.sqlite"
        with told(self._path):
            self._connection: Any = dbapi().connect(self._path)
            self._connection.executescript(_QUICK + _TABLES)

    def learn(self, learnt: Learnt) -> None:
        """Keep what a judge learnt from a unit."""
        places = [(place, name) for place, names in learnt.places.items() for name in names]
        with told(self._path), self._connection as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO content VALUES (?, ?, ?)",
                [(sha256, *known) for sha256, known in learnt.contents.items()],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO article VALUES (?, ?)",
                [(name, _dumped(known)) for name, known in learnt.articles.items()],
            )
            connection.executemany("INSERT OR IGNORE INTO place VALUES (?, ?)", places)

    def contents(self, hashes: Collection[str]) -> dict[str, tuple[ArticleId, str]]:
        """{content hash: (article, its external id)} of those that were seen."""
        return {row[0]: (ArticleId(row[1]), row[2]) for row in self._rows(_CONTENTS, hashes)}

    def articles(self, external_ids: Collection[str]) -> list[Known]:
        """The articles of those ids."""
        return [_loaded(row[0]) for row in self._rows(_ARTICLES, external_ids)]

    def by_place(self, places: Collection[int]) -> dict[int, list[str]]:
        """The external ids of the articles that came from each place."""
        found: dict[int, list[str]] = {}
        for place, name in self._rows(_PLACES, places):
            found.setdefault(place, []).append(name)
        return found

    def highest(self, external_id: str) -> int:
        """The highest number of its namesakes: 7 when there is ``a~7``; 1 when there is none."""
        start = f"{external_id}~"
        query = (
            "SELECT max(CAST(substr(name, ?) AS INTEGER)) FROM article"
            " WHERE name > ? AND name < ? AND length(name) <= ?"
        )
        values = (len(start) + 1, start, f"{start}:", len(start) + DIGITS)
        with told(self._path):
            return max(self._connection.execute(query, values).fetchone()[0] or 1, 1)

    def close(self) -> None:
        """Forget it all."""
        self._connection.close()
        self._folder.cleanup()

    def _rows(self, query: str, values: Collection[Any]) -> list[Any]:
        with told(self._path):
            rows = self._connection.execute(query, (json.dumps(list(values)),))
            return list(rows.fetchall())


def _dumped(known: Known) -> str:
    """An article as JSON in ASCII, its paths with surrogate escapes."""
    paths = [path.decode("utf-8", "surrogateescape") for path in known.paths]
    return json.dumps(
        [
            known.article,
            known.external_id,
            list(known.texts),
            known.current,
            known.languages,
            known.home,
            paths,
        ]
    )


def _loaded(text: str) -> Known:
    article, name, texts, current, languages, home, paths = json.loads(text)
    exact = {path.encode("utf-8", "surrogateescape") for path in paths}
    return Known(ArticleId(article), name, set(texts), current, languages, home, exact)
