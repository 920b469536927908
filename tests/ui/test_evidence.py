"""Evidence for dates is told in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from archive_app.resource_files import resource
from archive_app.text.clean import clean_text
from archive_app.text.publication import date_of_texts
from archive_app.ui.evidence import evidence_told, is_known

TEXTS = (
    "(Songning, 13 July) The bureau marked the 100th anniversary of the founding of the Party.",
    "On 5 March 2021 the bureau opened a night school. In 2019 it had none.",
    "Last year's 100th anniversary of the Party was remembered on 2 July.",
    "At the beginning of 2021 the drill began. The show was held yesterday, 4 May.",
    "By the end of 2020 all had left.",
    "松宁3月8日电 女警昨日出席建党百年座谈会。",
    "SONGNING, July 13 (Xinhua) -- The bureau marked the 100th anniversary of the Party.",
    "Nothing.",
)
PATHS = ("", "2021-07-14.txt", "2021/07/a.txt", "20210714/13.txt", "2018-01-02.txt")
WRITTEN_BY_IMPORTERS = (
    "set by a person before the import",
    "set by a person",
    'field "date"',
    'field "date" says "03/04/05", which is no date that can be read in one way',
    "fetched 2020-01-02 (WARC-Date)",
)


@pytest.fixture
def chinese(qapp: QCoreApplication) -> Iterator[None]:
    """The program speaks Chinese while the test runs."""
    translator = QTranslator()
    assert translator.load("archive_app_zh_CN", str(resource("i18n")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def evidence() -> list[str]:
    """What is written for invented texts in files of several names."""
    cleaned = [clean_text(text) for text in TEXTS]
    datings = [date_of_texts([one], path) for one in cleaned for path in PATHS]
    return [line for dating in datings for line in dating.evidence]


def test_every_line_is_known() -> None:
    lines = evidence()
    forms = ("dateline", "latest date", "100", "told as past", "file name", "folder", "agrees")
    assert not [form for form in forms if not any(form in line for line in lines)]
    unknown = [line for line in (*lines, *WRITTEN_BY_IMPORTERS) if not is_known(line)]
    assert not unknown


def test_lines_are_told_and_what_they_quote_stays(chinese: None) -> None:
    told = evidence_told('folder: "2021/07", not taken for the date of publication')
    assert told == '文件夹："2021/07"，未作为发布日期'
    assert evidence_told('file name: "2021-07-14" (agrees)') == '文件名："2021-07-14"（一致）'
    assert evidence_told("100周年: 1921 + 100 = 2021") == "100周年: 1921 + 100 = 2021"
    assert evidence_told("something else") == "something else"
