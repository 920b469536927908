"""Real pictures of the real window: ``python -m tests.screenshots [FOLDER] [--only NAME]``.

Needs a display (``make screenshots`` starts one). Every picture is taken from a window on the
sample library in a profile of its own, light and dark, 1440x900 and 1024x700.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.facets import Choice, Facet
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_plans import ImportPlan
from archive_app.services.notes import words_of
from archive_app.ui.correcting.work import Wording
from archive_app.ui.language import LANGUAGES, speak
from archive_app.ui.main_window import MainWindow
from tests.browse_shots import all_values, chooser, dates, saved_searches, saving, sidebar_above
from tests.curation_shots import deleting, tags
from tests.damaged_article import write_damaged
from tests.desk_shots import keys, palette, settings, sheet
from tests.help_shots import bug, diagnostics, manual, nothing_open
from tests.importing_shots import (
    imports,
    imports_question,
    wizard_cleaning,
    wizard_fields,
    wizard_import,
    wizard_preview,
    wizard_source,
)
from tests.journeys.texts import write_alike
from tests.reading_shots import (
    gutter_menu,
    larger_translation,
    linked_sentences,
    right_to_left,
)
from tests.results_shots import columns, dragging, marking, marking_table, selected, table
from tests.search_shots import building, completing, repaired, syntax_help
from tests.window_shots import compared, high_contrast, own_window, plain
from tests.window_waiting import settle, until

SIZES = ((1440, 900), (1024, 700))
MODES = ("light", "dark")
EXPANDED = "officer OR linjing OR 座談會"
QUERY = '女警 OR "female police" -title:obituary'


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is done with a fresh window on the sample before it is taken."""

    name: str
    act: Callable[[MainWindow], None]


def first_run(_window: MainWindow) -> None:
    """The sample as it opens."""


def main_view(window: MainWindow) -> None:
    """A query, two filters, the first result open at its second hit."""
    window.shell.search.set_query(QUERY)
    window.browser.ask(QUERY)
    settle(window)
    sources = {"Songning Public Security News", "Songning Evening Post", "Northeast Legal Daily"}
    window.browser.choose(Facet.SOURCE, Choice(frozenset(sources)))
    window.browser.choose(Facet.TAG, Choice(frozenset(), frozenset({"training"})))
    window.browser.choose(Facet.DATE, Choice(frozenset({"2020-07..2022-03"})))
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.shell.reader.next_hit()


def focus_mode(window: MainWindow) -> None:
    """Only the article, with serifs, notes and details beside it."""
    main_view(window)
    window.features.look.toggle_serif()
    window.focus.set_on(True)
    settle(window)


def terms(window: MainWindow) -> None:
    """A query of many terms, some of them in fields of the record."""
    query = "女警 OR symposium OR 座谈会 OR police OR officer* OR river OR Songning"
    window.shell.search.set_query(query)
    window.browser.ask(query)
    settle(window)
    window.browser.open_article(window.session.workspace.reading.find("songning:0001").id)


def flags(window: MainWindow) -> None:
    """A damaged translation, its flags walked to the second."""
    window.work.import_plan(ImportPlan.of([write_damaged(Path(tempfile.mkdtemp()))]))
    until(lambda: not window.work.running)
    settle(window)
    window.browser.open_article(window.session.workspace.reading.find("ledu:0815").id)
    settle(window)
    for _ in range(2):
        window.shell.reader.next_flag()


def pinyin(window: MainWindow) -> None:
    """Readings above the characters."""
    main_view(window)
    window.features.pinyin.toggle()
    settle(window)


def find_in_article(window: MainWindow) -> None:
    """A piece of text found in the article."""
    main_view(window)
    window.features.finding.open()
    window.features.finding.bar.field.setText("water")
    settle(window)


_WRITTEN = "At the symposium, the detachment leaders sent flowers to every policewoman "


def correcting(window: MainWindow) -> None:
    """A sentence of the translation, being corrected in its place."""
    main_view(window)
    settle(window)
    desk, view = window.features.correcting, window.shell.reader.view
    page = window.shell.reader.page
    assert page is not None
    assert page.article.translation is not None
    number = min(2, len(page.article.translation.paragraphs) - 1)
    view.show_place(Side.TRANSLATION, number, 0)
    desk.start()
    settle(window)
    desk.box.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(desk.box, _WRITTEN)


def corrected(window: MainWindow) -> None:
    """The same, saved: the mark below the words and what the head says of it."""
    correcting(window)
    QTest.keyClick(window.features.correcting.box, Qt.Key.Key_Return)
    settle(window)
    window.shell.reader.view.scroll_to_edge(top=True)


def versions(window: MainWindow) -> None:
    """The bar of versions, the machine's text on show."""
    corrected(window)
    desk = window.features.versions
    desk.toggle_bar()
    desk.choose_wording(Wording.CLEANED)
    settle(window)


def changes(window: MainWindow) -> None:
    """What people changed of the machine's text."""
    corrected(window)
    window.features.versions.toggle_bar()
    window.features.versions.show_changes(True)
    settle(window)


def left_out(window: MainWindow) -> None:
    """What cleaning left out of the texts as received."""
    main_view(window)
    settle(window)
    window.features.versions.toggle_bar()
    window.features.versions.show_changes(True)
    settle(window)


def scrolled(window: MainWindow) -> None:
    """The same, scrolled down: the head is one line."""
    main_view(window)
    settle(window)
    bar = window.shell.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def one_side(window: MainWindow) -> None:
    """An article without a translation."""
    window.shell.search.set_query("flag:missing_side lang:zh")
    window.browser.ask("flag:missing_side lang:zh")
    settle(window)
    window.shell.results.view.next_article()


def expanded(window: MainWindow) -> None:
    """A query that finds more than its words, one expansion switched off."""
    window.shell.search.set_query(EXPANDED)
    window.browser.ask(EXPANDED)
    settle(window)
    window.browser.switch_expansion(window.shell.expansions.expansions[-1].key, on=False)
    settle(window)
    window.shell.results.view.next_article()


def nothing_found(window: MainWindow) -> None:
    """A query that finds nothing with a filter in force."""
    window.browser.choose(Facet.SOURCE, Choice(frozenset({"City Radio Transcript"})))
    window.shell.search.set_query("Ürümqi AND (")
    window.browser.ask("Ürümqi AND (")


def tagging(window: MainWindow) -> None:
    """The tag box over a selection, after an edit that can be undone."""
    main_view(window)
    settle(window)
    window.shell.results.view.selectAll()
    settle(window)
    window.editor.add_tags(window.coordinator.selection, ["river/women"])
    settle(window)
    window.coordinator.edit_tags()


def writing(window: MainWindow) -> None:
    """A side typed beside the one there is."""
    window.shell.results.view.next_article()
    settle(window)
    window.actions_by_name["article.write_side"].trigger()


def cleaning(window: MainWindow) -> None:
    """What cleaning did to an article."""
    main_view(window)
    settle(window)
    window.actions_by_name["article.cleaning"].trigger()


def reprints(window: MainWindow) -> None:
    """Duplicates and reprints, after an import of articles that are alike."""
    window.work.import_plan(ImportPlan.of([write_alike(Path(tempfile.mkdtemp()))]))
    until(lambda: not window.work.running)
    settle(window)
    window.actions_by_name["tools.reprints"].trigger()


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


NOTES = (
    (Side.ORIGINAL, "座谈会上，支队领导为参会的女同志送上鲜花和节日祝福", "“女同志”见第三段。"),
    (Side.TRANSLATION, "More than 40 female police officers", "Another report says 38."),
    (
        Side.TRANSLATION,
        "At the symposium, the detachment leaders sent flowers",
        "女同志 is “female comrades” here; check the other 18 articles.",
    ),
)


def empty_library(window: MainWindow) -> None:
    """A new archive."""
    window.session.create(Path(tempfile.mkdtemp()) / "new.archive")


SHOTS = (
    Shot("01-main", main_view),
    Shot("02-scrolled", scrolled),
    Shot("03-one-side", one_side),
    Shot("04-nothing-found", nothing_found),
    Shot("05-tagging", tagging),
    Shot("06-empty", empty_library),
    Shot("07-expansions", expanded),
    Shot("08-firstrun", first_run),
    Shot("10-wizard-source", wizard_source),
    Shot("11-wizard-fields", wizard_fields),
    Shot("12-wizard-cleaning", wizard_cleaning),
    Shot("13-wizard-preview", wizard_preview),
    Shot("14-wizard-import", wizard_import),
    Shot("15-imports", imports),
    Shot("16-imports-question", imports_question),
    Shot("17-writing", writing),
    Shot("18-cleaning", cleaning),
    Shot("19-reprints", reprints),
    Shot("20-sentences", linked_sentences),
    Shot("21-gutter-menu", gutter_menu),
    Shot("22-larger", larger_translation),
    Shot("23-right-to-left", right_to_left),
    Shot("24-terms", terms),
    Shot("25-flags", flags),
    Shot("26-focus", focus_mode),
    Shot("27-find", find_in_article),
    Shot("28-correcting", correcting),
    Shot("29-corrected", corrected),
    Shot("30-versions", versions),
    Shot("31-changes", changes),
    Shot("31-left-out", left_out),
    Shot("29-pinyin", pinyin),
    Shot("32-notes", notes_beside),
    Shot("33-notes-listed", notes_listed),
    Shot("34-note-written", note_written),
    Shot("35-provenance", provenance),
    Shot("36-own-window", own_window),
    Shot("37-compared", compared),
    Shot("38-plain", plain),
    Shot("39-high-contrast", high_contrast),
    Shot("41-completing", completing),
    Shot("42-syntax-help", syntax_help),
    Shot("43-repaired", repaired),
    Shot("43-search-builder", building),
    Shot("44-dates", dates),
    Shot("45-choose-filters", chooser),
    Shot("46-all-values", all_values),
    Shot("51-table", table),
    Shot("52-selected", selected),
    Shot("52b-marking", marking),
    Shot("52c-marking-table", marking_table),
    Shot("52d-dragging", dragging),
    Shot("52e-columns", columns),
    Shot("59-help", manual),
    Shot("60-diagnostics", diagnostics),
    Shot("61-bug", bug),
    Shot("62-nothing-open", nothing_open),
    Shot("47-palette", palette),
    Shot("55-sidebar-above", sidebar_above),
    Shot("70-tags", tags),
    Shot("71-tag-deleted", deleting),
    Shot("56-saved", saved_searches),
    Shot("57-saving", saving),
    Shot("48-settings", settings),
    Shot("49-keys", keys),
    Shot("50-shortcuts", sheet),
)


def take(shot: Shot, mode: str, size: tuple[int, int], folder: Path) -> Path:
    """Take one picture with a window of its own."""
    from archive_app.app import make_window
    from archive_app.settings.load import Settings
    from archive_app.settings.places import library_folder, settings_file
    from archive_app.ui.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(mode)
    theme.apply(app)
    settings_file().unlink(missing_ok=True)
    for left in library_folder().glob("sample.archive*"):  # another picture may have edited it
        left.unlink()
    window = make_window(Settings(settings_file()), theme)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.resize(*size)
    window.move(QPoint(0, 0))
    window.show()
    window.begin(None)
    settle(window)
    shot.act(window)
    settle(window)
    path = folder / f"{shot.name}-{mode}-{size[0]}.png"
    screen = window.screen()
    assert screen is not None
    screen.grabWindow(0, 0, 0, *size).save(str(path))
    window.windows.close_all()
    window.close()
    window.deleteLater()
    QTest.qWait(50)
    return path


def main() -> int:
    """Take all pictures, or those whose name begins with ``--only``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--width", type=int)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--scale", default="", help="1.5 or 2: as on a finer screen")
    arguments = parser.parse_args()
    arguments.folder.mkdir(exist_ok=True)
    if arguments.scale:
        os.environ["QT_SCALE_FACTOR"] = arguments.scale  # before the application is made
    with tempfile.TemporaryDirectory(prefix="archive-app-shots-") as home:
        for name in (
            "HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
        ):
            os.environ[name] = home
        from archive_app.app import make_application

        app = make_application()
        speak(app, arguments.language)
        for shot in SHOTS:
            if not shot.name.startswith(arguments.only):
                continue
            for mode in MODES if arguments.mode is None else (arguments.mode,):
                for size in SIZES:
                    if arguments.width in (None, size[0]):
                        print(take(shot, mode, size, arguments.folder))
        del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
