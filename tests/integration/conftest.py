"""A library of the bundled sample, imported once for all the tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.reprints import Verdict
from archive_app.domain.searching import SearchRequest
from archive_app.resource_files import resource
from archive_app.services.workspace import Workspace


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The sample library, open and indexed. Tests must not change it."""
    folder: Path = tmp_path_factory.mktemp("sample")
    workspace = create_workspace(folder / "sample.archive", index_parent=folder / "index")
    workspace.imports.run(ImportPlan.of([resource("sample")]), NoContext())
    workspace.reprints.follow(NoContext())
    # The articles of the sample have nothing in common: a person must say so.
    first, second, third, *_ = workspace.searching.search(SearchRequest("")).ids
    workspace.reprints.set_verdict(first, second, Verdict.SAME)
    workspace.reprints.set_verdict(first, third, Verdict.REPRINT)
    workspace.collecting.make("shows/spring")
    workspace.collecting.add("shows/spring", [third, first])
    workspace.collecting.add("shows", [second, first])
    workspace.collecting.star([second])
    workspace.index.catch_up(NoContext())
    yield workspace
    workspace.close()
