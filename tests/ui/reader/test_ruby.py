"""Pinyin above the characters: at its character, apart from its neighbours, never in the text."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.cell_layout import LaidBlock, lay_out_cell
from archive_app.ui.reader.lines import cursor_x
from archive_app.ui.reader.ruby import syllables_of
from archive_app.ui.reader.typesetting import Typeface, typeface
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import original, sample_page
from tests.ui.reader.sample_text import ORIGINAL


@pytest.fixture(scope="module")
def face(qapp: QApplication) -> Typeface:
    assert qapp is not None
    return typeface(Theme("light"), "zh-Hans", "".join(ORIGINAL), ruby=True)


def edges(block: LaidBlock, pixels: float) -> list[tuple[int, float, float]]:
    """Line, left and right edge of each syllable."""
    found = []
    for one in block.syllables:
        line = block.layout.lineForTextPosition(one.place)
        left = cursor_x(line, one.place) + (pixels - one.width) / 2
        found.append((line.lineNumber(), left, left + one.width))
    return found


def test_no_syllable_touches_its_neighbour(face: Typeface) -> None:
    pixels = face.font.pixelSize()
    for text in ORIGINAL:
        cell = lay_out_cell([(text, ())], face, 320)
        placed = edges(cell.blocks[0], pixels)
        assert len(placed) > 10
        for (line, _, right), (following, left, _) in itertools.pairwise(placed):
            assert line != following or left > right


def test_a_syllable_is_that_of_its_character(face: Typeface) -> None:
    (block,) = lay_out_cell([("银行A，行走", ())], face, 600).blocks
    assert [(one.place, one.text) for one in block.syllables] == [
        (0, "yín"),
        (1, "háng"),
        (4, "xíng"),
        (5, "zǒu"),
    ]


@pytest.mark.parametrize("text", ["", "Karmada v1.18", "😀"])
def test_a_line_without_chinese_has_none(face: Typeface, text: str) -> None:
    (block,) = lay_out_cell([(text, ())], face, 600).blocks
    assert block.syllables == ()


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="女警😀𠀀A ，7上", max_size=20))
def test_places_count_as_qt_does(text: str) -> None:
    font = QFont()
    units = text.encode("utf-16-le")
    for one in syllables_of(text, font):
        character = units[2 * one.place : 2 * one.place + 2].decode("utf-16-le")
        assert character in "女警上"


def test_lines_stay_even_and_first_lines_stand_at_one_height(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    pane.view.set_ruby(True)
    scroller = pane.view.scroller
    assert scroller is not None
    laid = scroller.rows.ensure(0)
    first = {side: cell.baselines()[0] + laid.tops[side] for side, cell in laid.cells.items()}
    assert first[Side.ORIGINAL] == pytest.approx(first[Side.TRANSLATION], abs=1)
    baselines = laid.cells[Side.ORIGINAL].baselines()
    steps = {round(b - a, 3) for a, b in itertools.pairwise(baselines)}
    assert len(steps) == 1


def test_it_goes_as_it_came_and_copies_nothing_but_the_text(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    scroller = pane.view.scroller
    assert scroller is not None
    height = scroller.rows.ensure(0).height
    pane.view.set_ruby(True)
    taller = scroller.rows.ensure(0).height
    assert taller > height
    pane.view.show_place(Side.ORIGINAL, 0, 0)
    pane.view.select_all()
    text = sample_page().article.original
    assert text is not None
    assert pane.view.copied_text() == "\n\n".join(one.text for one in text.paragraphs)
    pane.view.set_ruby(False)
    assert scroller.rows.ensure(0).height == height


def test_other_languages_have_none(pane: ReaderPane) -> None:
    article = replace(
        sample_page().article, original=original(["警察は海辺で働く。"], "ja"), beads=()
    )
    pane.set_page(replace(sample_page(), article=article, marks={}, alignment=None))
    pane.view.set_ruby(True)
    scroller = pane.view.scroller
    assert scroller is not None
    for cell in scroller.rows.ensure(0).cells.values():
        assert not any(block.syllables for block in cell.blocks)
