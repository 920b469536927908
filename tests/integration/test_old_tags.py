"""An old name of a tag finds what the tag has that stands for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.domain.tag_edits import MergeTag
from archive_app.services.workspace import Workspace
from tests.journeys.texts import write_texts


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    opened = create_workspace(tmp_path / "news.archive", index_parent=tmp_path / "index")
    opened.imports.run(ImportPlan.of(write_texts(tmp_path / "texts")), NoContext())
    opened.index.catch_up(NoContext())
    return opened


def found(workspace: Workspace, query: str) -> set[int]:
    return set(workspace.searching.search(SearchRequest(query)).ids)


def test_a_merged_tag_is_found_by_its_old_name(workspace: Workspace) -> None:
    first, second, *_ = workspace.searching.search(SearchRequest("")).ids
    workspace.curating.add_tag([first], "misc/old stuff")
    workspace.curating.add_tag([second], "events")
    workspace.tagging.edit(MergeTag("misc/old stuff", "events"))
    assert found(workspace, "tag:events") == {first, second}
    assert found(workspace, 'tag:"misc/old stuff"') == {first, second}
    assert found(workspace, 'tag:="Misc/Old stuff"') == {first, second}
    assert found(workspace, '-tag:"misc/old stuff"').isdisjoint({first, second})
    assert found(workspace, 'tag:(events OR "misc/old stuff")') == {first, second}
    assert found(workspace, "tag:never") == set()
    assert found(workspace, "misc/old") == set()  # only where a tag is asked for
    workspace.curating.add_tag([second], "misc/old stuff")  # the box writes the one that stands
    assert [tag.path for tag in workspace.curating.tags() if "old" in tag.path] == []
    workspace.close()
