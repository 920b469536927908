"""Preview and import with the real library and the real child process, as a person goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from archive_app.bootstrap import create_workspace, open_sample, open_workspace, worker_command
from archive_app.domain.cleaning import CardKind
from archive_app.domain.findings import FindingKind
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import NoContext
from archive_app.settings.load import Settings
from archive_app.ui.importing.import_page import ImportPage
from archive_app.ui.importing.preview_page import PreviewPage
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme

WAIT = 60_000
STORY = """Bureau opens river rescue base

html The municipal bureau opened its river rescue training base on March 3, 2021.

Twelve officers of the detachment showed how a rope is thrown. Their work was praised by many.
"""
NOTICE = """Notice on the closure of a window

The household window in the city hall is closed on March 11, 2021 and opens again on {day}.
"""
CHINESE = """市局水上救援训练基地启用

2021年3月3日，市公安局水上救援训练基地正式启用，十二名民警参加了演练。

支队领导要求全体民警继续努力。
"""
ENGLISH = """River rescue training base in use

On March 3, 2021, the river rescue training base of the city came into use; twelve officers took
part in the exercise.

The leaders of the detachment asked all officers to go on with their efforts.
"""


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """An archive in which the notice is already."""
    openers = Openers(open_workspace, create_workspace, open_sample, tmp_path / "sample.archive")
    session = Session(openers, Settings(tmp_path / "settings.json"))
    session.create(tmp_path / "news.archive")
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=WAIT)
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=WAIT)


@pytest.fixture
def work(qtbot: QtBot, session: Session) -> Iterator[LongWork]:
    work = LongWork(session, worker_command())
    yield work
    assert work.shut_down(WAIT)
    delete(work)  # here: timers must not end on another thread, where garbage may be collected


@pytest.fixture
def folder(tmp_path: Path, session: Session) -> Path:
    """A story, the same once more, a pair, something broken, and the notice with another date."""
    folder = tmp_path / "in"
    (folder / "twice").mkdir(parents=True)
    (folder / "notice.txt").write_text(NOTICE.format(day="Monday"), encoding="utf-8")
    session.workspace.imports.run(ImportPlan((str(folder),)), NoContext())
    (folder / "notice.txt").write_text(NOTICE.format(day="Friday"), encoding="utf-8")
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    (folder / "twice" / "story_copy.txt").write_text(STORY, encoding="utf-8")
    (folder / "rescue_zh.txt").write_text(CHINESE, encoding="gb18030")
    (folder / "rescue_en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no archive at all")
    return folder


class Visitor:
    """A person at the two pages."""

    def __init__(self, qtbot: QtBot, theme: Theme, session: Session, work: LongWork) -> None:
        self._qtbot = qtbot
        self.preview = PreviewPage(theme, session, work)
        self.importing = ImportPage(theme, session, work)
        for page in (self.preview, self.importing):
            qtbot.addWidget(page)
            page.resize(1052, 560)
            page.show()

    def look(self, *paths: Path) -> None:
        """Go through the dry run to its end."""
        self.preview.begin(ImportPlan(tuple(map(str, paths))))
        self.wait_for(lambda: self.preview.footer_text.startswith("Dry run finished"))
        numbers = range(len(self.preview.model.choice))
        self.wait_for(lambda: all(map(self.preview.model.row, numbers)))

    def row(self, name: str) -> tuple[int, PreviewRow]:
        """The row of a file."""
        model = self.preview.model
        rows = [(n, model.row(n)) for n in range(len(model.choice))]
        return next((n, row) for n, row in rows if row is not None and row.file.endswith(name))

    def import_it(self) -> None:
        """Go on to the import, to its end."""
        self.wait_for(lambda: self.preview.can_go_on)
        self.importing.begin(self.preview.plan())
        self.wait_for(lambda: self.importing.next_text == "Close")
        self.wait_for(self._is_told)

    def _is_told(self) -> bool:
        """Whether the last counts are here."""
        summary = self.importing.run.summary
        return summary is not None and summary.state is not BatchState.RUNNING

    def press(self, button: QAbstractButton) -> None:
        """Press a button as soon as it is there."""
        self.wait_for(lambda: button.isVisible() and button.isEnabled())
        button.click()

    def report(self, page: PreviewPage | ImportPage, target: Path) -> str:
        """Save the report of a page; returns what it says."""
        page.reports.choose = partial(_answer, target)
        page.save_report()
        self.wait_for(lambda: target.name in page.footer_text)
        return target.read_text(encoding="utf-8-sig")

    def heading(self, text: str) -> None:
        """Wait for a heading."""
        self.wait_for(lambda: self.importing.heading.text() == text)

    def wait_for(self, what: Callable[[], bool | None]) -> None:
        """Wait as long as a child process may take."""
        self._qtbot.waitUntil(what, timeout=WAIT)

    @property
    def outcomes(self) -> dict[Outcome, int]:
        """What became of the records."""
        summary = self.importing.run.summary
        assert summary is not None
        return {outcome: count for outcome, count in summary.counts.items() if count}


def _answer(target: Path, _wanted: Path) -> Path:
    return target


@pytest.fixture
def visitor(qtbot: QtBot, theme: Theme, session: Session, work: LongWork) -> Visitor:
    return Visitor(qtbot, theme, session, work)


def english_texts(session: Session) -> str:
    """Everything that is read, one paragraph a line."""
    ids = [ArticleId(n) for n in range(1, session.workspace.count() + 1)]
    texts = [session.workspace.reads.article(one).translation for one in ids]
    return "\n".join(
        paragraph.text for text in texts if text is not None for paragraph in text.paragraphs
    )


def test_what_the_dry_run_says_is_what_the_import_does(
    visitor: Visitor, folder: Path, session: Session
) -> None:
    visitor.look(folder)
    wanted = {
        "story.txt": Readiness.WARNING,
        "story_copy.txt": Readiness.DUPLICATE,
        "broken.docx": Readiness.ERROR,
        "notice.txt": Readiness.WARNING,
    }
    assert {name: visitor.row(name)[1].readiness for name in wanted} == wanted
    assert "new version" in " ".join(visitor.row("notice.txt")[1].said)
    pair = next(row for _, row in (visitor.row("_zh.txt"),))
    assert (pair.title, pair.original_title) == (
        "River rescue training base in use",
        "市局水上救援训练基地启用",
    )
    assert session.workspace.count() == 1  # nothing is written
    assert visitor.preview.next_text == "Import 3 articles"
    visitor.import_it()
    visitor.heading("Import finished")
    outcomes = visitor.outcomes
    written = outcomes[Outcome.IMPORTED] + outcomes[Outcome.UPDATED]
    assert (written, outcomes[Outcome.UPDATED]) == (3, 1)
    assert (outcomes[Outcome.DUPLICATE], outcomes[Outcome.FAILED]) == (1, 1)
    assert session.workspace.count() == 3
    visitor.wait_for(lambda: "broken.docx" in str(visitor.importing.lines.index(0, 0).data()))


def test_decisions_of_the_preview_are_kept(
    visitor: Visitor, folder: Path, session: Session, qtbot: QtBot
) -> None:
    visitor.look(folder)
    visitor.preview.model.set_written([visitor.row("_zh.txt")[0]], write=False)
    assert visitor.preview.next_text == "Import 2 articles"
    panel, number = visitor.preview.panel, visitor.row("story.txt")[0]
    visitor.preview.view.go_to(number)
    title = f"Changes in row {number + 1}"
    visitor.wait_for(lambda: panel.title.text() == title and panel.segments.isVisible())
    view = session.workspace.imports.detail(ImportPlan((str(folder),)), visitor.row("story.txt")[1])
    card = next(one for one in view.cards if one.finding is FindingKind.STRAY_MARKUP)
    assert card.kind is CardKind.FINDING
    panel.dismissed.emit(card.dismissal)
    visitor.wait_for(lambda: visitor.preview.model.choice.is_changed(number))
    visitor.import_it()
    assert visitor.outcomes[Outcome.SKIPPED] == 1
    assert session.workspace.count() == 2
    assert "html The municipal bureau" in english_texts(session)


def test_an_import_is_undone_and_done_again(
    visitor: Visitor, folder: Path, session: Session
) -> None:
    visitor.look(folder)
    visitor.import_it()
    visitor.press(visitor.importing.undo)
    visitor.heading("The import was undone")
    assert session.workspace.count() == 1
    visitor.preview.leave()
    visitor.look(folder)
    assert visitor.preview.next_text == "Import 3 articles"


def test_much_that_is_bad_is_asked_about(
    visitor: Visitor, tmp_path: Path, session: Session
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(50):
        (folder / f"{number:02}.txt").write_text(f"Report {number}\n\nText of {number}.\n")
    for number in range(8):
        (folder / f"{number:02}.docx").write_bytes(b"PK broken")
    visitor.look(folder)
    assert visitor.preview.next_text == "Import 50 articles"
    visitor.import_it()
    visitor.heading("Stopped to ask you")
    visitor.press(visitor.importing.resume)
    visitor.heading("Import finished")
    visitor.wait_for(lambda: visitor.outcomes.get(Outcome.IMPORTED) == 50)
    assert visitor.outcomes[Outcome.FAILED] == 8
    for number in range(8):
        (folder / f"{number:02}.docx").unlink()
    visitor.press(visitor.importing.retry)
    visitor.heading("Importing many")
    visitor.heading("Import finished")


def test_an_import_that_asks_can_stop_there(
    visitor: Visitor, tmp_path: Path, session: Session
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.docx").write_bytes(b"PK broken %d" % number)
    visitor.importing.begin(ImportPlan((str(folder),)))
    visitor.heading("Stopped to ask you")
    visitor.press(visitor.importing.stay)
    visitor.heading("Stopped")
    summary = visitor.importing.run.summary
    assert summary is not None
    assert session.workspace.batches.batch(summary.id).state is BatchState.STOPPED


def test_reports_are_saved(visitor: Visitor, folder: Path, tmp_path: Path) -> None:
    visitor.look(folder)
    assert "broken.docx" in visitor.report(visitor.preview, tmp_path / "looked.csv")
    visitor.import_it()
    assert "broken.docx" in visitor.report(visitor.importing, tmp_path / "done.jsonl")


def test_the_seeds_are_previewed_and_imported(visitor: Visitor, shared_data: Path) -> None:
    visitor.look(shared_data / "seeds")
    first, second = visitor.row("85.txt")[1], visitor.row("2f.txt")[1]
    assert (first.readiness, second.readiness) == (Readiness.WARNING, Readiness.WARNING)
    assert '4 stray "html" tokens removed' in first.said
    assert "Duplicate lead dropped" in first.said
    visitor.import_it()
    assert visitor.outcomes == {Outcome.IMPORTED: 2}
