"""Snippets are cut around their mark; no mark is ever cut."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from archive_app.domain.findings import Span
from archive_app.ui.results.lines import MarkedLine, draw_line, lay_out_line
from archive_app.ui.results.snippets import ELLIPSIS, cut_around_mark, cut_end
from archive_app.ui.theme import Theme


def _measure(text: str) -> float:
    """A letter is a pixel wide, a Chinese character two."""
    return float(sum(2 if char >= "\u2e80" else 1 for char in text))


def test_what_fits_stays_whole() -> None:
    assert cut_around_mark("abc", (Span(1, 2),), 3, _measure) == ("abc", (Span(1, 2),))


def test_a_far_mark_is_brought_into_view() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve"
    mark = Span(text.index("nine"), text.index("nine") + 4)
    shown, marks = cut_around_mark(text, (mark,), 24, _measure)
    assert shown.startswith(ELLIPSIS)
    assert shown.endswith(ELLIPSIS)
    assert shown[marks[0].start : marks[0].end] == "nine"
    assert _measure(shown) <= 24
    assert shown[1:].split(" ")[0] in text.split(" ")


def test_a_mark_at_the_end_gets_all_the_context_that_fits() -> None:
    text = "aaaa bbbb cccc dddd eeee nine"
    shown, marks = cut_around_mark(text, (Span(25, 29),), 21, _measure)
    assert shown == "…bbbb cccc dddd eeee nine"[-len(shown) :] or shown.endswith("dddd eeee nine")
    assert shown[marks[0].start : marks[0].end] == "nine"
    assert _measure(shown) > 15


def test_a_second_mark_that_would_be_cut_is_left_out_whole() -> None:
    shown, marks = cut_around_mark("xx one yy two zz", (Span(3, 6), Span(10, 13)), 12, _measure)
    assert [shown[mark.start : mark.end] for mark in marks] == ["one"]
    assert "tw" not in shown


def test_titles_keep_their_beginning() -> None:
    shown, marks = cut_end("a long title with a mark", (Span(20, 24),), 12, _measure)
    assert shown.startswith("a long")
    assert marks == ()


_TEXTS = st.text(alphabet="ab 女警，😀", min_size=1, max_size=60)


@given(text=_TEXTS, data=st.data(), width=st.integers(12, 80))
def test_marks_are_whole_and_the_width_is_kept(text: str, data: st.DataObject, width: int) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(places[::2], places[1::2], strict=False)
    marks = tuple(Span(start, min(end, start + 3)) for start, end in pairs)
    for cut in (cut_around_mark, cut_end):
        shown, kept = cut(text, marks, width, _measure)
        assert _measure(shown) <= width
        words = [text[mark.start : mark.end] for mark in marks]
        for mark in kept:
            assert shown[mark.start : mark.end] in words
    if marks and width >= 12:
        assert cut_around_mark(text, marks, width, _measure)[1]


def test_marks_of_two_terms_look_different(theme: Theme) -> None:
    """As in the reader: another fill and another shape of line, at the same places."""
    font = QFont()
    spans = (Span(0, 3), Span(4, 7))
    same = _painted(lay_out_line("one two", font, spans, QColor("black"), (0, 0)), theme)
    other = _painted(lay_out_line("one two", font, spans, QColor("black"), (0, 1)), theme)
    line = lay_out_line("one two", font, spans, QColor("black"), (0, 1))
    seam = round(10 + (line.marks[0][1] + line.marks[1][0]) / 2)
    left, right = QRect(0, 0, seam, 40), QRect(seam, 0, 150 - seam, 40)
    assert same.copy(left) == other.copy(left)
    assert same.copy(right) != other.copy(right)


def _painted(line: MarkedLine, theme: Theme) -> QImage:
    image = QImage(150, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_line(painter, line, QPointF(10, 25), color=QColor("black"), theme=theme)
    painter.end()
    return image
