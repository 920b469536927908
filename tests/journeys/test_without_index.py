"""The index is gone or spoilt: the window finds articles all the same and says what it does."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext, Progress
from archive_app.search.engine import WhooshIndex
from archive_app.search.finding import NOT_READY
from archive_app.settings.places import index_root
from tests.journeys.person import Person

PATIENCE = 30


class Held:
    """Catching up reports 43 of 100 and then waits to be let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()
        real = WhooshIndex.catch_up

        def catch_up(index: WhooshIndex, ctx: JobContext) -> CatchUp:
            ctx.report(Progress(43, 100))
            self.reached.set()
            assert self.let_go.wait(PATIENCE)
            return real(index, ctx)

        monkeypatch.setattr(WhooshIndex, "catch_up", catch_up)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(monkeypatch)
    held.let_go.set()
    yield held
    held.let_go.set()


def index_words(person: Person) -> str:
    return person.window.shell.status.index.text()


def type_query(person: Person, text: str) -> None:
    """Without waiting for quiet: the index is still being built."""
    edit = person.window.shell.search.field.edit
    edit.setFocus()
    QTest.keyClicks(edit, text)


def test_a_deleted_index_is_built_again_while_people_search(person: Person, held: Held) -> None:
    path = person.window.session.workspace.path
    person.act("file.close")
    person.settle()
    shutil.rmtree(index_root())
    said: list[str] = []
    held.reached.clear()
    held.let_go.clear()
    person.window.session.open(path)
    person.until(lambda: held.reached.is_set() and len(person.titles()) == 6)
    type_query(person, "lantern")

    def is_answered() -> bool:
        said.append(index_words(person))
        return len(person.titles()) == 2

    person.until(is_answered)
    assert index_words(person) == "Index is being rebuilt, 43 %"
    edit = person.window.shell.search.field.edit
    assert edit.accessibleDescription() == NOT_READY
    held.let_go.set()
    person.settle()
    assert index_words(person) == "Index up to date"
    assert len(person.titles()) == 2
    assert edit.accessibleDescription() == "valid"
    assert not [words for words in said if "can't" in words]
    assert not person.reads("The search index can't be used")


def test_an_index_lost_in_use_is_mended_unasked(person: Person) -> None:
    assert index_words(person) == "Index up to date"
    shutil.rmtree(index_root())
    person.search("lantern")
    assert len(person.titles()) == 2
    person.settle()
    assert index_words(person) == "Index up to date"
    assert person.prompts.problems == []
    result = person.window.browser.shown
    assert result is not None
    assert NOT_READY not in result.notes


def test_a_folder_that_refuses_an_index_stops_nobody(person: Person, tmp_path: Path) -> None:
    root = index_root()
    shutil.rmtree(root)
    root.write_text("in the way", encoding="utf-8")
    person.search("lantern")
    assert len(person.titles()) == 2
    person.search("drill")
    assert person.titles() == ["Flood drill held"]
    assert index_words(person) == "Index can't be used"
    assert person.prompts.problems == []
    root.unlink()
