"""One engine for the field, saved searches, lists of queries, the command line and filters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive_app.__main__ import main
from archive_app.bootstrap import open_workspace
from archive_app.domain.facets import Facet, Filters
from archive_app.domain.query_filters import with_filters
from archive_app.domain.query_parser import parse
from archive_app.domain.query_text import to_text
from archive_app.domain.saved_searches import SavedSearch, request_of
from archive_app.domain.searching import Scope, SearchRequest, Sort
from archive_app.resource_files import resource
from archive_app.services.batch_search import BatchSearch
from archive_app.services.workspace import Workspace

QUERIES = (
    *("police", "女警", '"female police"', "police OR 洪水", "flood -tag:river", "linjing", ""),
    *(
        "zh:座谈会",
        "{ zh:警察 en:police }",
        "pol*",
        "date:2020-07..2021-09",
        "old NEAR/5 new",
    ),
)
FILTERS = (
    Filters(),
    Filters.build([(Facet.SOURCE, "Songning Evening Post")], []),
    Filters.build([(Facet.STATUS, "unreviewed")], [(Facet.TAG, "(none)")]),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as an archive."""
    path = tmp_path_factory.mktemp("one") / "news.archive"
    assert main(["new", str(path)]) == 0
    assert main(["import", "--library", str(path), str(resource("sample"))]) == 0
    return path


@pytest.mark.parametrize("filters", FILTERS, ids=["all", "source", "status"])
@pytest.mark.parametrize("query", QUERIES)
def test_every_way_to_ask_finds_the_same(
    library: Path, query: str, filters: Filters, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    workspace = open_workspace(library)
    try:
        request = SearchRequest(query, filters, Sort.NEWEST)
        found = list(workspace.searching.search(request).ids)
        workspace.saved.save(SavedSearch("kept", query, filters, Sort.NEWEST))
        assert list(_of_saved(workspace)) == found
        written = to_text(with_filters(parse(query).root, filters))
        within = SearchRequest('search:"kept"', sort=Sort.NEWEST)
        assert list(workspace.searching.search(within).ids) == found
        as_text = SearchRequest(written, sort=Sort.NEWEST)
        assert list(workspace.searching.search(as_text).ids) == found
        if query:
            asked = BatchSearch(workspace.searching).ask(1, query, SearchRequest(filters=filters))
            assert asked.articles == len(found)
    finally:
        workspace.close()
    command = ["search", "--json", "--library", str(library), written, "--sort", "newest"]
    assert main([*command, "--limit", "1000"]) == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert [hit["id"] for hit in told["hits"]] == found


def _of_saved(workspace: Workspace) -> list[int]:
    kept = workspace.saved.find("kept")
    assert kept is not None
    assert kept.scope is Scope.BOTH
    return list(workspace.searching.search(request_of(kept)).ids)
