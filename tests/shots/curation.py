"""Scenes of what editors keep in order: the tags."""

from __future__ import annotations

import tempfile
from pathlib import Path

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.tag_edits import ChangeTag, MakeTag, MergeTag
from archive_app.ui.main_window import MainWindow
from archive_app.ui.shell import TAGS
from archive_app.ui.tag_space.panel import TagDeed
from tests.journeys.texts import write_alike
from tests.package_of_another import edited_by_another
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


def bulk(window: MainWindow) -> None:
    """Many articles at once: a tag put on, one taken off, a status, what changes beside it."""
    main_view(window)
    settle(window)
    window.shell.results.view.select_rows([(0, 1), (3, 6)])
    settle(window)
    panel = window.shell.bulk
    until(lambda: panel.tags.model.rowCount() > 0)
    tags = panel.tags.model
    panel.tags.want("women police")
    for _ in range(2):
        tags.cycle(tags.index(1, 0))
    panel.fields.status.setCurrentIndex(2)
    panel.entry.edit.setFocus()
    panel.entry.edit.setText("flood")
    settle(window)


def reprints(window: MainWindow) -> None:
    """Duplicates and reprints, after an import of articles that are alike."""
    window.work.import_plan(ImportPlan.of([write_alike(Path(tempfile.mkdtemp()))]))
    until(lambda: not window.work.running)
    settle(window)
    window.actions_by_name["tools.reprints"].trigger()


def merging(window: MainWindow) -> None:
    """What another editor did in a copy, before it is merged: both changed some of it."""
    first, second, third = window.shell.results.model.ids_between(0, 3)
    workspace = window.session.workspace
    workspace.notes.add(workspace.reads.article(first), "Which date is this?")
    folder = Path(tempfile.mkdtemp())
    package = edited_by_another(workspace.path, folder, [first, second, third])
    workspace.curating.set_status([first], ReviewStatus.NEEDS_FIX)
    workspace.notes.edit(workspace.notes.listed()[0].note.id, "Which date is this? Ask the museum.")
    window.exchange.take(package)
    settle(window)


def exporting(window: MainWindow) -> None:
    """Whose edits go into a package, and since when."""
    window.exchange.export()
    settle(window)


SHOTS = (
    Shot("05-tagging", tagging),
    Shot("19-reprints", reprints),
    Shot("54-bulk", bulk),
    Shot("70-tags", tags),
    Shot("71-tag-deleted", deleting),
    Shot("76-merge-edits", merging),
    Shot("77-export-edits", exporting),
)
