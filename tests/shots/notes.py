"""Scenes of notes and of the record beside the article."""

from __future__ import annotations

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.findings import FindingKind
from archive_app.services.notes import words_of
from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle

NOTES = (
    (Side.ORIGINAL, "座谈会上，支队领导为参会的女同志送上鲜花和节日祝福", "“女同志”见第三段。"),
    (Side.TRANSLATION, "More than 40 female police officers", "Another report says 38."),
    (
        Side.TRANSLATION,
        "At the symposium, the detachment leaders sent flowers",
        "女同志 is “female comrades” here; check the other 18 articles.",
    ),
)


def noted(window: MainWindow) -> None:
    """The main view with notes on sentences of both sides and on the article."""
    workspace = window.session.workspace
    article = workspace.reading.find("songning:0001")
    for side, words, content in NOTES:
        workspace.notes.add(article, content, words_of(article, side, words))
    workspace.notes.add(article, "The photograph of this day is in box 14.")
    window.browser.ask("policewomen OR 女警")
    settle(window)
    window.browser.open_article(article.id)
    settle(window)


def notes_beside(window: MainWindow) -> None:
    """Cards beside the text, where the reader is wide; the drawer with the record."""
    noted(window)
    for panel in (window.shell.facets, window.shell.results):
        panel.hide()
    window.features.details.show_details()


def notes_listed(window: MainWindow) -> None:
    """The list of notes, one of which has lost its words, and marks in the text."""
    workspace = window.session.workspace
    article = workspace.reading.find("songning:0001")
    assert article.translation is not None
    findings = {finding.kind: finding for finding in article.translation.findings}
    lead = findings[FindingKind.DUPLICATE_LEAD]
    dismissal = Dismissal(Side.TRANSLATION, lead.kind, lead.span)
    workspace.cleaning.dismiss(article.id, dismissal)
    article = workspace.reading.find("songning:0001")
    assert article.translation is not None
    paragraph = article.translation.paragraphs[0].text
    words = words_of(article, Side.TRANSLATION, paragraph[:80])
    workspace.notes.add(article, "Is this lead of another edition?", words)
    workspace.cleaning.restore(article.id, dismissal)
    noted(window)
    window.features.details.show_notes()


def note_written(window: MainWindow) -> None:
    """A note being written at the sentence under the caret."""
    noted(window)
    window.actions_by_name["article.note"].trigger()
    window.features.notes.box.edit.setPlainText("Compare the report of the evening edition.")


def provenance(window: MainWindow) -> None:
    """Where the article came from."""
    notes_beside(window)
    window.features.details.drawer.show_page(1)


SHOTS = (
    Shot("32-notes", notes_beside),
    Shot("33-notes-listed", notes_listed),
    Shot("34-note-written", note_written),
    Shot("35-provenance", provenance),
)
