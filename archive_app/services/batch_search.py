"""Searching a whole list of queries: one line of result or of trouble for each, none in the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from archive_app.domain.errors import ArchiveError, UserError
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.domain.query import Nothing
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import SearchRequest
from archive_app.services.record_files import read_text, save_records, table_rows
from archive_app.services.searching import SearchService

MOST_QUERIES = 100_000
# How the column of the queries may be called; a first row without such a name is a query too.
_NAMES = frozenset(
    {"query", "queries", "search", "term", "terms", "keyword", "keywords"}
    | {"检索词", "查询", "关键词", "檢索詞", "查詢", "關鍵詞"}
)
FIELDS = ("line", "query", "articles", "problem", "remarks")


@dataclass(frozen=True, slots=True)
class QueryList:
    """A list of queries as a file holds it: names of columns ('' where there are none), rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]  # line in the file, cells
    column: int  # the one that looks like that of the queries

    def queries(self, column: int) -> list[tuple[int, str]]:
        """(line in the file, query) of every row that has one in that column."""
        return [
            (line, cells[column].strip())
            for line, cells in self.rows
            if column < len(cells) and cells[column].strip()
        ]


@dataclass(frozen=True, slots=True)
class BatchLine:
    """What became of one query; ``articles`` is None when it couldn't be answered."""

    line: int
    query: str
    articles: int | None
    problem: str = ""
    remarks: str = ""  # how it was read otherwise than it stands


def read_queries(path: Path) -> QueryList:
    """Queries in a text file (one a line) or a table; raises UserError when it can't be read."""
    text = read_text(path)
    is_table = path.suffix.lower() in (".csv", ".tsv", ".tab")
    found = _table(text, path) if is_table else _lines(text)
    if not found.queries(found.column):
        raise UserError(f"{path.name} holds no queries.", "Write one query a line.")
    if len(found.rows) > MOST_QUERIES:
        raise UserError(
            f"{path.name} holds {len(found.rows)} queries; at most {MOST_QUERIES} are taken.",
            "Split the file.",
        )
    return found


class BatchSearch:
    """Asks queries one by one, by the same engine as the search field."""

    def __init__(self, searching: SearchService) -> None:
        self._searching = searching

    def run(
        self,
        queries: Sequence[tuple[int, str]],
        base: SearchRequest,
        ctx: JobContext | None = None,
    ) -> Iterator[BatchLine]:
        """A line for each query as it is answered; ``base`` gives scope and filters of all.

        Raises Cancelled.
        """
        context = ctx or NoContext()
        for done, (line, query) in enumerate(queries):
            context.report(Progress(done, len(queries)))
            yield self.ask(line, query, base, context)

    def ask(
        self, line: int, query: str, base: SearchRequest, ctx: JobContext | None = None
    ) -> BatchLine:
        """One query; its trouble is told in the line. Raises Cancelled."""
        context = ctx or NoContext()
        context.checkpoint()
        if isinstance(parse(query).root, Nothing):
            return BatchLine(line, query, None, "There is nothing to look for in this.")
        try:
            found = self._searching.search(replace(base, text=query, facets=()), context)
        except ArchiveError as problem:
            return BatchLine(line, query, None, str(problem))
        return BatchLine(line, query, found.total, "", " ".join(found.notes))


def save_batch(path: Path, lines: Iterable[BatchLine]) -> int:
    """Write the results as CSV or JSON Lines; see :func:`save_records`."""
    return save_records(path, FIELDS, (asdict(line) for line in lines))


def _lines(text: str) -> QueryList:
    rows = tuple((n, (line,)) for n, line in enumerate(text.splitlines(), 1) if line.strip())
    return QueryList(("",), rows, 0)


def _table(text: str, path: Path) -> QueryList:
    rows = table_rows(text, path)
    if not rows:
        return QueryList(("",), (), 0)
    names = [cell.strip() for cell in rows[0][1]]
    known = [n for n, name in enumerate(names) if name.casefold() in _NAMES]
    if not known:
        return QueryList(tuple("" for _ in names), tuple(rows), 0)
    return QueryList(tuple(names), tuple(rows[1:]), known[0])
