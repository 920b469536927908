"""Documents damaged at random: items or bad items, in bounded memory, never an exception."""

from __future__ import annotations

import random
import sys
import tempfile
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.importing import BadItem, SourceItem
from tests.integration.importing.format_files import FORMATS, read
from tests.integration.importing.made_documents import docx, epub, package, para, pdf, table
from tests.integration.importing.mutations import mutated

PAGE = (FORMATS / "html" / "01_portal_zh.html").read_bytes()
TABLES = (FORMATS / "html" / "05_tables_2005.html").read_bytes()
PAIR = (FORMATS / "html" / "09_bilingual_table.html").read_bytes()
CHAPTER = "<html><body><h1>Chapter</h1><p>The officers walked on and on.</p></body></html>"
WORD = docx(para("Title", "Title") + para("The officers walked.") + table([["a", "b"], ["c", "d"]]))
BOOK = epub([("a.xhtml", CHAPTER), ("b.xhtml", CHAPTER)], metadata="<x/>", toc=CHAPTER)
PDF = pdf([["The officers walked along the river."], ["松宁市公安局"]], title="x")
MARKDOWN = "---\ntitle: A\ntags: [a, b]\n---\n\n| a | b |\n|--|--|\n| c | d |\n\n*e* `f` [g](h)\n"
SEEDS = {
    ".html": (PAGE, TABLES, PAIR),
    ".xhtml": (PAIR,),
    ".docx": (WORD,),
    ".epub": (BOOK,),
    ".pdf": (PDF,),
    ".md": (MARKDOWN.encode(), MARKDOWN.encode("utf-16")),
}


def items(suffix: str, data: bytes) -> list[SourceItem | BadItem]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        return read(path)


def check(found: list[SourceItem | BadItem]) -> None:
    assert found
    for item in found:
        if isinstance(item, BadItem):
            assert item.reason
            item.reason.encode("utf-8")
            continue
        for text in item.draft.texts:
            text.received.encode("utf-8")
            assert all(part.span.end <= len(text.received) for part in text.paragraphs)


@pytest.mark.parametrize("suffix", SEEDS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_mutated_documents(suffix: str, seed: int) -> None:
    chance = random.Random(seed)
    check(items(suffix, mutated(chance.choice(SEEDS[suffix]), chance)))


@pytest.mark.parametrize("suffix", [".docx", ".epub"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_packages_with_mutated_parts(suffix: str, seed: int) -> None:
    """The zip is whole, so that the damage reaches the readers of its parts."""
    chance = random.Random(seed)
    with zipfile.ZipFile(BytesIO(SEEDS[suffix][0])) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    name = chance.choice(list(parts))
    parts[name] = mutated(parts[name], chance)
    check(items(suffix, package(parts)))


@pytest.mark.parametrize("suffix", SEEDS)
@settings(max_examples=30, deadline=None)
@given(data=st.binary(max_size=400), start=st.booleans())
def test_random_bytes(suffix: str, data: bytes, start: bool) -> None:
    check(items(suffix, SEEDS[suffix][0][:60] + data if start else data))


@pytest.mark.parametrize(
    "suffix, data",
    [
        (".html", b"<p>a</p>" * 100_000),
        (".html", b"<div><p>" * 60_000),
        (".docx", package({"word/document.xml": b"<w>" + b"<p/>" * 1_000_000 + b"</w>"})),
        (".epub", package({"META-INF/container.xml": b" " * 60_000_000})),
        (".md", b"*a" * 1_000_000),
    ],
    ids=["many paragraphs", "deep", "many elements", "blanks", "emphasis"],
)
@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="slow there, and nothing differs")
def test_memory_is_bounded(suffix: str, data: bytes) -> None:
    tracemalloc.start()
    try:
        check(items(suffix, data))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1_000 * 1024 * 1024
