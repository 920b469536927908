"""A list of queries: every line is answered, by the engine of the search field."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from archive_app.domain.errors import UserError
from archive_app.domain.searching import SearchRequest
from archive_app.services.batch_search import BatchSearch, QueryList, read_queries, save_batch
from archive_app.services.workspace import Workspace

QUERIES = (
    "女警",
    "symposium",
    '"female police" -flood',
    "(police",
    "tag:flood",
    "zzzz",
    "。。",
    "=1+1",
)


def _list(path: Path, text: str, encoding: str = "utf-8") -> QueryList:
    path.write_bytes(text.encode(encoding))
    return read_queries(path)


def test_counts_are_those_of_the_search_field(sample: Workspace, tmp_path: Path) -> None:
    found = _list(tmp_path / "q.txt", "\n".join(QUERIES))
    lines = list(BatchSearch(sample.searching).run(found.queries(0), SearchRequest()))
    assert [line.query for line in lines] == list(QUERIES)
    for line in lines:
        if line.articles is not None:
            assert line.articles == sample.searching.search(SearchRequest(line.query)).total
    assert lines[0].articles
    assert lines[5].articles == 0
    assert (lines[6].articles, bool(lines[6].problem)) == (None, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_text_file_has_a_query_a_line(tmp_path: Path, encoding: str) -> None:
    text = "女警 座谈会\r\n\r\n公安局 举行\r\n" * 4
    found = _list(tmp_path / "q.txt", text, encoding)
    assert found.queries(0)[:2] == [(1, "女警 座谈会"), (3, "公安局 举行")]


def test_a_table_names_its_column(tmp_path: Path) -> None:
    found = _list(tmp_path / "q.csv", 'no,Query,who\n1,"a ""b c""",x\n2,d,y\n3,,z\n')
    assert (found.columns, found.column) == (("no", "Query", "who"), 1)
    assert found.queries(found.column) == [(2, 'a "b c"'), (3, "d")]
    assert found.queries(2) == [(2, "x"), (3, "y"), (4, "z")]


def test_a_table_without_names(tmp_path: Path) -> None:
    found = _list(tmp_path / "q.csv", "flood;x\nfire;y\n")
    assert (found.columns, found.column) == (("", ""), 0)
    assert found.queries(0) == [(1, "flood"), (2, "fire")]


def test_what_is_no_list_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no queries"):
        _list(tmp_path / "q.txt", "\n \n")
    with pytest.raises(UserError, match="can't be read"):
        read_queries(tmp_path / "missing.txt")


def test_no_cell_of_the_saved_table_is_a_formula(sample: Workspace, tmp_path: Path) -> None:
    queries = list(enumerate(QUERIES, 1))
    lines = list(BatchSearch(sample.searching).run(queries, SearchRequest()))
    target = tmp_path / "out.csv"
    assert save_batch(target, lines) == len(QUERIES)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["query"].removeprefix("'") for row in rows] == list(QUERIES)
    assert not any(cell.startswith("=") for row in rows for cell in row.values())
