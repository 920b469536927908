"""The translations: complete, compiled as they stand, with every hole and access key in place."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from archive_app.resource_files import resource
from archive_app.ui.language import LANGUAGES, language_for

ROOT = Path(__file__).resolve().parents[2]
_HOLE = re.compile(r"\{\w+\}|%\d|%n")
_KEY = re.compile(r"&(?!&)\w")


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    """What `make translations` runs, loaded by path."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(language: str) -> Iterator[tuple[str, str, ET.Element]]:
    """(context, sentence, its translation) of every message of a language."""
    tree = ET.parse(resource("i18n", f"archive_app_{language}.ts"))
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield name, message.findtext("source", ""), translation


def _texts(translation: ET.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_program_is_translated(
    language: str, tools: ModuleType, tmp_path: Path
) -> None:
    """`make translations` finds nothing new; what it leaves unfinished must be translated."""
    shutil.copy(resource("i18n", f"archive_app_{language}.ts"), tmp_path)
    updated = tools.update(language, tmp_path)
    assert updated.read_text("utf-8") == resource("i18n", updated.name).read_text("utf-8")
    unfinished = [text for _, text, one in _messages(language) if one.get("type")]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_stands_there(
    language: str, tools: ModuleType, tmp_path: Path
) -> None:
    compiled = tools.release(language, tools.FOLDER, tmp_path)
    assert compiled.read_bytes() == resource("i18n", compiled.name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_holes_and_access_keys_are_kept(language: str) -> None:
    wrong = []
    for context, sentence, translation in _messages(language):
        for text in _texts(translation):
            holes = Counter(_HOLE.findall(sentence)) == Counter(_HOLE.findall(text))
            keys = len(_KEY.findall(sentence)) == len(_KEY.findall(text)) or " & " in sentence
            if not (holes and keys and text.strip()):
                wrong.append((context, sentence, text))
    assert wrong == []


@pytest.mark.parametrize(
    "wanted, preferred, language",
    [
        ("system", ["zh-Hans-CN", "en"], "zh_CN"),
        ("system", ["zh_CN"], "zh_CN"),
        ("system", ["zh-SG"], "zh_CN"),
        ("system", ["fr-FR", "zh-CN"], "zh_CN"),
        ("system", ["en-GB", "zh-CN"], "en"),
        ("system", [], "en"),
        ("system", ["xx"], "en"),
        ("zh_CN", ["en"], "zh_CN"),
        ("en", ["zh-CN"], "en"),
    ],
)
def test_the_language_that_is_meant(wanted: str, preferred: list[str], language: str) -> None:
    assert language_for(wanted, preferred) == language
