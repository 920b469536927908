"""The name that a person sets stands beside what they do from then on, also in an open archive."""

from __future__ import annotations

from pathlib import Path

from archive_app.bootstrap import create_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.resource_files import resource
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file


def test_edits_bear_the_name_that_is_set(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "news.archive", "news")
    try:
        workspace.imports.run(ImportPlan.of([resource("sample")]), NoContext())
        first = workspace.searching.search(SearchRequest()).ids[0]
        workspace.curating.add_tag([first], "one")
        Settings(settings_file()).set("editor.name", "  Mei Lin ")
        workspace.curating.add_tag([first], "two")
        Settings(settings_file()).set("editor.name", "")
        workspace.curating.add_tag([first], "three")
        three, two, one = workspace.curating.history(3)
    finally:
        workspace.close()
    assert two.actor == "Mei Lin"
    assert one.actor == three.actor != "Mei Lin"
    assert one.actor
