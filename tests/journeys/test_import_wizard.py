"""The way of the two first texts: through the wizard, found, read, tagged, undone, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from archive_app.domain.facets import Facet
from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.imports.batch_list import BatchRole
from archive_app.ui.shell import BROWSE, IMPORTS
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow, start_empty
from tests.journeys.texts import SCRAPES, write_many, write_texts


def drop(person: Person, paths: list[Path]) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(600, 500)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(event)


def states(person: Person) -> list[str]:
    """The second lines of the list of imports."""
    model = person.window.imports.space.model
    return [str(model.index(row, 0).data(BatchRole.BELOW)) for row in range(model.rowCount())]


def take_back_newest(person: Person) -> None:
    """Take the newest import back in the Imports space."""
    panel = person.window.imports.space.panel
    person.press(Qt.Key.Key_4, CTRL)
    assert person.window.shell.space == IMPORTS
    person.until(panel.undo.isVisible)
    person.click(panel.undo)
    person.click(panel.question.yes)
    person.until(lambda: states(person)[0].startswith("Undone"))
    person.settle()


def test_the_seeds_through_the_wizard_and_back(
    start: StartWindow, tmp_path: Path, shared_data: Path
) -> None:
    seeds = sorted((shared_data / "seeds").rglob("*.txt"))[:2]
    person = start_empty(start, tmp_path)
    person.act("file.import")
    person.prompts.to_import = seeds
    person.walk_through_wizard()
    person.click(person.window.imports.wizard.foot.next)
    assert len(person.titles()) == len(seeds)
    person.search("police")
    assert person.titles()
    person.click_row(0)
    person.window.editor.add_tags(person.window.coordinator.selection, ["seed"])
    person.settle()
    assert person.counts(Facet.TAG)["seed"] == 1
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert "seed" not in person.counts(Facet.TAG)
    person.search("")
    take_back_newest(person)
    person.press(Qt.Key.Key_1, CTRL)
    assert person.window.shell.space == BROWSE
    person.settle()
    assert person.titles() == []


def test_dropped_files_are_imported_found_in_both_languages_and_taken_back(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start_empty(start, tmp_path)
    drop(person, write_texts(tmp_path / "texts"))
    person.go_through_steps()
    assert person.prompts.problems == []
    assert person.toast() == "", "the wizard says it"
    person.click(person.window.imports.wizard.foot.next)
    assert len(person.titles()) == 6
    person.search("女警")
    assert set(person.titles()) == {"Flood drill held", "Night school begins"}
    person.search("lantern")
    assert "Ice lantern festival opens" in person.titles()
    person.click_row(0)
    person.window.editor.add_tags(person.window.coordinator.selection, ["kept"])
    person.settle()
    take_back_newest(person)
    assert "Edited since, so they stay: 1." in person.toast()
    person.window.close()
    again = start()
    assert len(again.titles()) == 1, "an article that a person has tagged stays"
    again.press(Qt.Key.Key_4, CTRL)
    again.until(lambda: states(again) == ["Undone · 6 articles"])


def test_a_paused_import_is_offered_after_a_restart(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    person.begin_import([write_many(tmp_path / "texts", 4000)])
    stop = person.window.shell.status.stop
    person.until(lambda: stop.isVisible() and person.window.shell.status.task_count.text())
    assert stop.text() == "Pause"
    person.click(stop)
    person.settle()
    assert "Paused" in person.toast()
    person.window.close()
    again = start()
    again.until(lambda: "is paused" in again.toast())
    again.click(again.window.shell.status.toast.action)
    again.settle()
    again.search("")
    assert again.window.shell.results.model.rowCount() == 4000


def test_the_report_of_an_import_is_a_click_away(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    path = tmp_path / "001_0000000000000001.txt"
    path.write_text(SCRAPES[0], encoding="utf-8")
    damaged = tmp_path / "damaged.docx"
    damaged.write_bytes(b"PK\x03\x04 not a document")
    person.window.work.import_plan(ImportPlan.of([path, damaged]))
    person.settle()
    person.click(person.window.shell.status.toast.action)
    person.until(lambda: states(person) == ["Done · 1 article · 1 not imported"])
    panel = person.window.imports.space.panel
    person.until(lambda: "damaged.docx" in str(panel.lines.index(0, 0).data()))
    person.click(panel.show_articles)
    person.settle()
    assert person.window.shell.space == BROWSE
    assert len(person.titles()) == 1
