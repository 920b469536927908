"""Scenes of fields that people correct, and of review."""

from __future__ import annotations

from PySide6.QtTest import QTest

from archive_app.domain.article_fields import ArticleField
from archive_app.ui.main_window import MainWindow
from tests.shots.notes import notes_beside
from tests.shots.shot import Shot
from tests.window_waiting import settle


def corrected(window: MainWindow) -> None:
    """The drawer with fields that a person set, what was imported below them, and one typed."""
    workspace = window.session.workspace
    article = workspace.reading.find("songning:0001")
    workspace.fields.set_field([article.id], ArticleField.SECTION, "Police life")
    workspace.fields.set_field([article.id], ArticleField.DATE, "2021-03-05?")
    workspace.fields.assign([article.id], "Mei")
    notes_beside(window)
    settle(window)
    description = window.features.details.description
    description.start(ArticleField.SOURCE)
    line = description.typing
    assert line is not None
    assert line.edit is not None
    line.edit.selectAll()
    QTest.keyClicks(line.edit, "x" * 3)
    line.edit.setPlainText("(none)")
    line.edit.saved.emit()
    settle(window)


SHOTS = (Shot("62-fields", corrected),)
