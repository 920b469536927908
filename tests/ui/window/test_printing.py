"""The article in the reader as a PDF where a person wants it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive_app.domain.errors import ArchiveError
from archive_app.ui.printing.printing import Printing
from archive_app.ui.reader import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import sample_page


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """A light theme that dresses nothing but the reader."""
    return Theme("light")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ReaderPane:
    """A reader with the sample page."""
    pane = ReaderPane(theme)
    qtbot.addWidget(pane)
    pane.set_page(sample_page())
    return pane


@pytest.mark.usefixtures("archive")
def test_a_pdf_is_saved_where_a_person_says_and_gets_its_ending(
    qtbot: QtBot,
    theme: Theme,
    session: Session,
    pane: ReaderPane,
    tmp_path: Path,
) -> None:
    printing = Printing(theme, session, pane, pane)
    asked: list[Path] = []

    def choose(wanted: Path) -> Path:
        asked.append(wanted)
        return tmp_path / "my copy"

    printing.choose = choose
    with qtbot.waitSignal(printing.told) as told:
        printing.save_pdf(sample_page())
    assert [one.name for one in asked] == ["songning_0001.pdf"]
    assert told.args == ["Saved my copy.pdf · pages: 1"]
    with pypdfium2.PdfDocument(tmp_path / "my copy.pdf") as document:
        assert len(document) == 1


@pytest.mark.usefixtures("archive")
def test_nothing_is_written_when_the_person_changes_their_mind(
    theme: Theme,
    session: Session,
    pane: ReaderPane,
) -> None:
    printing = Printing(theme, session, pane, pane)
    printing.choose = _nowhere
    printing.save_pdf(sample_page())
    assert not session.is_busy


@pytest.mark.usefixtures("archive")
def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot,
    theme: Theme,
    session: Session,
    pane: ReaderPane,
) -> None:
    printing = Printing(theme, session, pane, pane)
    problems: list[ArchiveError] = []
    session.failed.connect(problems.append)
    printing.choose = _gone
    printing.save_pdf(sample_page())
    qtbot.waitUntil(lambda: bool(problems))
    assert "can't be written" in problems[0].message


def _nowhere(_wanted: Path) -> None:
    return None


def _gone(_wanted: Path) -> Path:
    return Path("/no such folder/x.pdf")
