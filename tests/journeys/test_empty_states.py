"""Where there is nothing, one sentence says why, and one action leads on."""

from __future__ import annotations

from archive_app.domain.searching import IndexState
from archive_app.ui.writing.dialog import WritingDialog
from tests.journeys.starting import StartWindow


def test_an_article_without_a_translation_offers_to_add_one(start: StartWindow) -> None:
    person = start()
    person.search("flag:missing_side lang:zh")
    person.click_row(0)
    note = person.window.shell.reader.header.note
    assert note.text == "No translation in this archive"
    person.click_text("Add a translation…", note)
    person.settle()
    dialogs = person.window.findChildren(WritingDialog)
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    dialogs[0].close()


def test_an_index_that_cannot_be_used_is_built_anew_by_one_click(start: StartWindow) -> None:
    person = start()
    status = person.window.shell.status
    assert not status.rebuild.isVisible()
    status.set_index(IndexState(ready=False, problem="The search index is damaged."))
    assert person.reads("Index can't be used", status)
    person.click(status.rebuild)
    person.until(lambda: person.window.work.running)
    person.settle()
    assert status.index.text() == "Index up to date"
    assert not status.rebuild.isVisible()


def test_what_the_index_has_not_seen_yet_is_said(start: StartWindow) -> None:
    person = start()
    results = person.window.shell.results
    results.show_nothing_found([("Without the words", 48)], pending=7)
    assert person.reads("Nothing matches yet.", results)
    assert person.reads("7 articles still to be looked at", results)
