"""What is done with a window for pictures of imports."""

from __future__ import annotations

import tempfile
from pathlib import Path

from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.main_window import MainWindow
from tests.journeys.texts import write_many, write_texts
from tests.shots.shot import Shot
from tests.window_waiting import settle, until


def wizard_source(window: MainWindow) -> None:
    """The first step of an import, with files looked into."""
    window.imports.start([invented()])
    until(lambda: window.imports.wizard.foot.next.isEnabled())


def wizard_fields(window: MainWindow) -> None:
    """The second step."""
    wizard_source(window)
    step_on(window, 1)


def wizard_cleaning(window: MainWindow) -> None:
    """The third step."""
    wizard_source(window)
    step_on(window, 2)


def wizard_preview(window: MainWindow) -> None:
    """The fourth step, its dry run finished and a row looked at."""
    wizard_source(window)
    step_on(window, 3)
    until(lambda: not window.work.running)
    table = window.imports.wizard.preview.view
    table.setCurrentIndex(table.model().index(1, 0))


def wizard_import(window: MainWindow) -> None:
    """The last step at its end."""
    wizard_preview(window)
    settle(window)
    step_on(window, 4)
    until(lambda: not window.work.running)


def imports(window: MainWindow) -> None:
    """The Imports space after an import that left some records behind."""
    window.work.import_plan(ImportPlan.of([invented()]))
    until(lambda: not window.work.running)
    window.imports.show_space()


def imports_question(window: MainWindow) -> None:
    """The same, asked whether to take it back."""
    imports(window)
    settle(window)
    window.imports.space.panel.undo.click()


def invented() -> Path:
    """A folder of articles to import: records, a table, a pair of files, scrapes, a cut file."""
    folder = Path(tempfile.mkdtemp()) / "ledu-2021"
    write_texts(folder / "03")
    write_many(folder / "04", 40)
    columns = "headline,body,published,page_no\n"
    rows = "".join(
        f"Bulletin {day},The ferry runs until six on day {day}.,2021-05-{day:02},A{day}\n"
        for day in range(1, 10)
    )
    (folder / "bulletins.csv").write_text(columns + rows, encoding="utf-8")
    (folder / "bad.txt").write_bytes("市里昨天举行防汛演练。".encode("gb18030") * 40 + b"\x81")
    (folder / "damaged.docx").write_bytes(b"PK\x03\x04 not a document")
    (folder / "night-school_zh.txt").write_text("夜校开课\n\n派出所的夜校昨天开课。", "utf-8")
    (folder / "night-school_en.txt").write_text(
        'Night school begins\n\nhtml The night school began yesterday."She teaches.', "utf-8"
    )
    return folder


def step_on(window: MainWindow, step: int) -> None:
    """Press the wizard's button until it shows that step, or one after it."""
    wizard = window.imports.wizard
    while wizard.step < step:
        until(lambda: wizard.foot.next.isEnabled())
        wizard.foot.next.click()
        settle(window)


SHOTS = (
    Shot("10-wizard-source", wizard_source),
    Shot("11-wizard-fields", wizard_fields),
    Shot("12-wizard-cleaning", wizard_cleaning),
    Shot("13-wizard-preview", wizard_preview),
    Shot("14-wizard-import", wizard_import),
    Shot("15-imports", imports),
    Shot("16-imports-question", imports_question),
)
