"""Scenes of what editors keep in order: the tags."""

from __future__ import annotations

import tempfile
from pathlib import Path

from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.tag_edits import ChangeTag, MakeTag, MergeTag
from archive_app.ui.main_window import MainWindow
from archive_app.ui.shell import TAGS
from archive_app.ui.tag_space.panel import TagDeed
from tests.journeys.texts import write_alike
from tests.shots.main import main_view
from tests.shots.shot import Shot
from tests.window_waiting import settle, until


def tags(window: MainWindow) -> None:
    """The tree of tags, one of them looked at: a colour, what it is for, an old name."""
    service = window.session.workspace.tagging
    paths = [record.path for record in service.records() if "/" not in record.path]
    first, second, third = paths[:3]
    service.edit(
        MakeTag("people/officers/women", "pink"),
        MakeTag("people/officers/retired"),
        MakeTag("people/residents", "teal", "Whoever lives in the district."),
        ChangeTag(first, to=f"events/{first}", colour="orange"),
        ChangeTag(third, colour="violet"),
        MergeTag(second, f"events/{first}"),
        ChangeTag(f"events/{first}", description="What happens on a day and is reported."),
    )
    window.shell.show_space(TAGS)
    settle(window)
    window.tag_space.space.select([f"events/{first}"])
    settle(window)


def deleting(window: MainWindow) -> None:
    """A tag is to go: how many articles lose it is said first."""
    tags(window)
    space = window.tag_space.space
    space.deed_wanted.emit(TagDeed.DELETE, space.selected)
    settle(window)


def tagging(window: MainWindow) -> None:
    """The tag box over a selection, after an edit that can be undone."""
    main_view(window)
    settle(window)
    window.shell.results.view.selectAll()
    settle(window)
    window.editor.add_tags(window.coordinator.selection, ["river/women"])
    settle(window)
    window.coordinator.edit_tags()


def reprints(window: MainWindow) -> None:
    """Duplicates and reprints, after an import of articles that are alike."""
    window.work.import_plan(ImportPlan.of([write_alike(Path(tempfile.mkdtemp()))]))
    until(lambda: not window.work.running)
    settle(window)
    window.actions_by_name["tools.reprints"].trigger()


SHOTS = (
    Shot("05-tagging", tagging),
    Shot("19-reprints", reprints),
    Shot("70-tags", tags),
    Shot("71-tag-deleted", deleting),
)
