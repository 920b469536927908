"""Scenes of the History space."""

from __future__ import annotations

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus
from archive_app.ui.main_window import MainWindow
from archive_app.ui.shell import HISTORY
from tests.shots.shot import Shot
from tests.window_waiting import settle


def history(window: MainWindow) -> None:
    """What was edited, one edit taken back, another one looked at."""
    ids = window.shell.results.model.ids_between(0, 6)
    workspace = window.session.workspace
    workspace.curating.add_tag(ids, "flood 2020")
    workspace.curating.set_status(ids[:4], ReviewStatus.REVIEWED)
    taken = workspace.fields.set_field(ids[:1], ArticleField.SECTION, "Courts")
    workspace.notes.add(workspace.reads.article(ids[1]), "Which date is this?")
    workspace.fields.set_field(ids[:5], ArticleField.SOURCE, "Songning Evening Post")
    assert taken.event is not None
    workspace.curating.undo(taken.event)
    window.shell.show_space(HISTORY)
    settle(window)


SHOTS = (Shot("80-history", history),)
