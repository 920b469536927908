"""What is done with a window for pictures of the reader's surface."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import Side
from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.main_window import MainWindow
from tests.damaged_article import write_damaged
from tests.shots.main import main_view
from tests.shots.shot import Shot
from tests.window_waiting import settle, until

_ARABIC = """افتتاح مرسى دوريات النهر للجمهور

افتتحت إدارة الأمن العام في مدينة سونغنينغ يوم 5 مارس 2021 يومًا مفتوحًا في رصيف النهر (GPS). وشاركت \
أكثر من أربعين شرطية في الزيارة مع أسرهن.

يضم فرع المياه حاليًا 17 شرطية بمتوسط عمر 31 عامًا. وخلال موسم الفيضانات عملن 56 يومًا متتالية \
ونقلن أكثر من 300 شخص على طول النهر."""
_ENGLISH = """The river patrol wharf opens to the public

On March 5, 2021, the public security bureau of Songning held an open day at the river wharf \
(GPS). More than forty policewomen took part in the visit with their families.

The water branch currently has 17 policewomen with an average age of 31. During the flood season \
they worked for 56 days in a row and moved more than 300 people along the river."""


def linked_sentences(window: MainWindow) -> None:
    """A link that two people could doubt: taken apart, its neighbours verified, a sentence lit."""
    _open(window, "songning:0001")
    view = window.shell.reader.view
    for sentence, step in ((0, "verify"), (3, "verify"), (4, "unlink"), (2, "")):
        view.show_sentence(Side.ORIGINAL, sentence)
        if step:
            window.features.linking.ask(step)
        settle(window)
    window.shell.reader.view.setFocus()


def gutter_menu(window: MainWindow) -> None:
    """The steps that can be taken at a link."""
    _open(window, "songning:0001")
    view = window.shell.reader.view
    view.show_sentence(Side.ORIGINAL, 1)
    settle(window)
    columns = view.columns()
    assert columns is not None
    y = view.sentence_rects(Side.ORIGINAL, 1)[0].center().y()
    point = QPoint(columns.gutter_x + columns.gutter_width // 2, y)
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, point)


def larger_translation(window: MainWindow) -> None:
    """Stacked, the translation larger, a sentence selected."""
    _open(window, "songning:0001")
    window.shell.reader.set_layout("stacked")
    window.features.zooming.step(Side.TRANSLATION, 3)
    window.shell.reader.view.show_sentence(Side.TRANSLATION, 2)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.shell.reader.view, Qt.Key.Key_Right, keys)


def right_to_left(window: MainWindow) -> None:
    """An article whose original is Arabic."""
    arabic, english = (text.split("\n\n", 1) for text in (_ARABIC, _ENGLISH))
    record = {
        "id": "wharf",
        "original_lang": "ar",
        "original_title": arabic[0],
        "original_text": arabic[1],
        "translated_lang": "en",
        "translated_title": english[0],
        "translated_text": english[1],
    }
    path = Path(tempfile.mkdtemp()) / "wharf.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    window.work.import_plan(ImportPlan.of([path]))
    until(lambda: not window.work.running)
    settle(window)
    window.shell.search.set_query("شرطية OR policewomen")
    window.browser.ask("شرطية OR policewomen")
    settle(window)
    _open(window, "wharf")
    window.shell.reader.view.show_sentence(Side.TRANSLATION, 2)


def _open(window: MainWindow, key: str) -> None:
    settle(window)
    window.browser.open_article(window.session.workspace.reading.find(key).id)
    settle(window)


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


SHOTS = (
    Shot("20-sentences", linked_sentences),
    Shot("21-gutter-menu", gutter_menu),
    Shot("22-larger", larger_translation),
    Shot("23-right-to-left", right_to_left),
    Shot("25-flags", flags),
    Shot("27-find", find_in_article),
    Shot("29-pinyin", pinyin),
)
