"""Sentences of the layers below: every one is known, and told in the language of the interface."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import EventId
from archive_app.resource_files import resource
from archive_app.ui.said import is_known, said, templates
from archive_app.ui.undo.stack import UndoStack

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """What reads the sentences out of the code, loaded by path."""
    spec = importlib.util.spec_from_file_location("said", ROOT / "packaging" / "said.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["zh_CN", "de"])
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    """The program speaks this language while the test runs."""
    translator = QTranslator()
    assert translator.load(f"archive_app_{request.param}", str(resource("i18n")))
    qapp.installTranslator(translator)
    said.cache_clear()
    yield str(request.param)
    qapp.removeTranslator(translator)
    said.cache_clear()


def test_the_list_is_what_stands_in_the_code(script: ModuleType) -> None:
    """A new sentence below needs `make translations`."""
    assert json.loads(script.FILE.read_text("utf-8")) == script.templates()


def test_errors_and_summaries_are_found_in_the_code(script: ModuleType) -> None:
    found = script.templates()
    assert "There is no tag “{path}”." in found
    assert "Choose one from the list of tags." in found
    assert "Tagged {articles_in_words} “{path}”" in found
    assert "Saved search “{name}”" in found  # of a choice both are made
    assert "Changed search “{name}”" in found
    assert not [one for one in found if "PRAGMA" in one or "SELECT" in one]


def test_every_sentence_is_told_otherwise(language: str) -> None:
    """Filled with plain values, none stays English, and no value is lost."""
    same, lost = [], []
    for template in templates():
        holes = re.findall(r"\{(\w+)\}", template)
        values = {name: f"Zq{n}" for n, name in enumerate(holes)} | {"part": ""}
        filled = template.format(**values)
        told = said(filled)
        if told == filled:
            same.append(filled)
        lost += [filled for value in values.values() if value not in told]
    assert [one for one in same if not one.endswith(" min")] == []
    assert lost == []


@pytest.mark.parametrize(
    "sentence, chinese",
    [
        ("Tagged 48 articles “Steel”", "已为 48 篇文章加上标签“Steel”"),
        ("Tagged 1 article “Nothing to change”", "已为 1 篇文章加上标签“Nothing to change”"),
        ("Marked 3 articles as needs fix", "已将 3 篇文章标为需要修正"),
        ("Undone: Removed a note on 1 article", "已撤销：已移除批注（1 篇文章）"),
        ("Took back “duplicate lead” in 1 article", "已取消“重复的导语”（1 篇文章）"),
        (
            "“Tagged 2 articles “A {b}””can’t",  # not a sentence of ours
            "“Tagged 2 articles “A {b}””can’t",
        ),
        ("There is no tag “{path}\n”.", "没有标签“{path}\n”。"),
        ("news.csv is too big for a table. Split it.", "news.csv 作为表格过大。 请将其拆分。"),
        ("Undone: Tagged 9 articles “A” (3 of 9; the others were changed later)", None),
        ("", ""),
    ],
)
@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_what_a_person_reads(language: str, sentence: str, chinese: str | None) -> None:
    """Names, tags and titles stay as they are; words of the program inside are told too."""
    if chinese is None:
        assert not re.search("Tagged|changed", said(sentence))
    else:
        assert said(sentence) == chinese


@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_old_edits_of_a_library_are_told_in_the_menu(language: str) -> None:
    """They were stored as English text."""
    stack = UndoStack()
    stack.push(ChangeSet(frozenset(), summary="Deleted tag “Tagged”", event=EventId(1)))
    assert stack.stack.undoText() == "已删除标签“Tagged”"


def test_an_error_is_known_with_its_advice() -> None:
    problem = UserError("A tag needs a name.", "Type at least one letter.")
    assert is_known(problem.message)
    assert is_known(problem.advice)
    assert said(str(problem)) == "A tag needs a name. Type at least one letter."
    assert not is_known("An unheard-of thing happened.")
