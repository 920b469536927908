"""What the reader does with text before Qt sees it: rows, cuts, marks, places, safe display."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Bead, Paragraph, Side
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.display_text import DisplayText, Insertion
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.hit_walk import hits_of
from archive_app.ui.reader.marks import Locator, MarkKind
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.rows import build_rows, complete_beads
from archive_app.ui.reader.selection import Selection, everything, selected_text, stepped
from archive_app.ui.reader.splitting import PIECE_CHARACTERS, cut_places
from archive_app.ui.text_display import visible_controls
from tests.ui.reader.sample import (
    flawed_translation,
    long_page,
    original,
    page,
    sample_page,
    translation,
)
from tests.ui.reader.sample_text import TRANSLATION


@pytest.mark.parametrize(
    "text, shown",
    [
        ("plain 中文 عربي", "plain 中文 عربي"),
        ("a\x00b\x1b", "a\u2400b\u241b"),
        ("gpj.\u202eexe", "gpj.\ufffdexe"),
        ("two\nlines\tand", "two lines and"),
        ("\u2067hidden\u2069", "\ufffdhidden\ufffd"),
        ("一行\n二行", "一行\u200b二行"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_controls_become_visible(text: str, shown: str) -> None:
    assert visible_controls(text) == shown


def test_tooltips_never_read_markup() -> None:
    assert plain_tip("two\nlines") == "<qt>two<br>lines</qt>"
    assert plain_tip("<b>x</b>\n&\u202e") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;\ufffd</qt>"
    assert plain_tip("") == ""


@given(st.text())
def test_safe_text_keeps_its_length(text: str) -> None:
    assert len(visible_controls(text)) == len(text)


@given(st.text(max_size=60), st.data())
def test_places_survive_the_way_to_qt_and_back(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    at = data.draw(st.lists(places, unique=True, max_size=3))
    display = DisplayText(text, [Insertion(place, "html ") for place in at])
    for place in range(len(text) + 1):
        assert display.from_qt(display.to_qt(place)) == place
    units = len(display.string.encode("utf-16-le")) // 2
    assert display.to_qt(len(text)) == units
    assert len(display.inserted) == len(at)


def test_an_inserted_token_is_not_part_of_a_mark_before_it() -> None:
    display = DisplayText("the end next", [Insertion(8, "html ")])
    assert display.span_to_qt(4, 8) == (4, 8)
    assert display.span_to_qt(8, 12) == (13, 17)
    assert display.inserted == ((8, 12),)


@given(st.integers(2, 40), st.text(alphabet="ab。. \n", min_size=1, max_size=3000))
def test_cuts_rise_inside_the_text(pieces: int, text: str) -> None:
    cuts = cut_places(text, pieces)
    assert cuts == sorted(set(cuts))
    assert all(0 < cut < len(text) for cut in cuts)
    assert len(cuts) < pieces


def test_cuts_fall_at_sentence_ends() -> None:
    text = "第一句话说完了。" * 500
    cuts = cut_places(text, 5)
    assert len(cuts) == 4
    assert all(text[cut - 1] == "。" for cut in cuts)


def test_long_paragraphs_are_shown_in_pieces_that_hold_every_character() -> None:
    chinese = "水上分局现有女警十七名，平均年龄三十一岁。" * 2000
    english = "The water branch has 17 officers. They are 31 years old. " * 1500
    texts = {Side.ORIGINAL: [chinese], Side.TRANSLATION: [english]}
    rows = build_rows([Bead((0,), (0,))], texts)
    for side, (text,) in texts.items():
        blocks = [block for row in rows for block in row.cell(side)]
        assert "".join(text[block.start : block.end] for block in blocks) == text
        assert max(map(len, blocks)) <= PIECE_CHARACTERS * 1.5
    assert [row.first for row in rows] == [True] + [False] * (len(rows) - 1)
    assert rows[-1].last
    assert {row.number for row in rows} == {1}


@pytest.mark.parametrize("beads", [(), (Bead((0,), (0,)),), (Bead((1,), (0, 2)), Bead((9,), (1,)))])
def test_every_paragraph_is_in_one_bead(beads: tuple[Bead, ...]) -> None:
    complete = complete_beads(beads, 3, 4)
    assert sorted(i for bead in complete for i in bead.original) == [0, 1, 2]
    assert sorted(i for bead in complete for i in bead.translation) == [0, 1, 2, 3]


def test_findings_are_marked_where_they_stand() -> None:
    document = Document(page(original(), flawed_translation()))
    blocks = {
        block.paragraph: block for row in document.rows for block in row.cell(Side.TRANSLATION)
    }
    term, *_ = document.block_marks(Side.TRANSLATION, blocks[2])
    assert term.kind is MarkKind.SUSPECT
    assert TRANSLATION[2][term.start : term.end] == "lesbians"
    glued, *_ = document.block_marks(Side.TRANSLATION, blocks[3])
    assert glued.kind is MarkKind.GLUED
    assert TRANSLATION[3][: glued.start].endswith("policewomen.")
    (stray,) = document.block_insertions(Side.TRANSLATION, blocks[2])
    assert (stray.at, stray.text) == (0, "html ")


def test_every_flag_with_a_place_is_marked() -> None:
    text = translation(["On 13 July they met. It was the 111th Women's Day."])
    findings = (
        Finding(FindingKind.DATE_WITHOUT_YEAR, Span(3, 10), None, "the year is not printed"),
        Finding(FindingKind.YEAR_INFERRED, Span(32, 49), None, "8 March 2021"),
    )
    document = Document(page(None, replace(text, findings=findings)))
    (block,) = document.rows[0].cell(Side.TRANSLATION)
    marks = document.block_marks(Side.TRANSLATION, block)
    assert [mark.kind for mark in marks] == [MarkKind.FLAG, MarkKind.FLAG]
    assert len(document.flags()) == 2


def test_flags_are_counted_in_reading_order_and_records_are_not_flags() -> None:
    flags = Document(sample_page()).flags()
    assert [flag.kind for flag in flags] == [
        FindingKind.STRAY_MARKUP,
        FindingKind.SUSPECT_TERM,
        FindingKind.GLUED_SENTENCE,
        FindingKind.DUPLICATE_LEAD,
    ]


def test_a_span_is_found_where_tokens_were_left_out() -> None:
    received = "one html two three"
    offsets = (*range(4), *range(9, 18))
    paragraph = Paragraph("one two three", Span(0, 18), offsets)
    start = received.index("three")
    found = Locator([paragraph]).find(Span(start, start + 5))
    assert found is not None
    assert paragraph.text[found.start : found.end] == "three"
    left_out = Locator([paragraph]).find(Span(4, 8))
    assert left_out is not None
    assert (left_out.start, left_out.end) == (4, 4)


def test_hits_are_read_row_by_row_original_first() -> None:
    document = Document(sample_page())
    hits = document.hits((Side.TRANSLATION, Side.ORIGINAL))
    order = [(hit.row, hit.side is Side.TRANSLATION, hit.start) for hit in hits]
    assert order == sorted(order)
    assert len(hits_of(document, document.sides)) == document.page.hit_count == len(hits) + 1


def test_hits_in_cut_paragraphs_are_counted_once() -> None:
    document = Document(long_page(3, 5000, "女警", "female police"))
    assert len(document.rows) > 3
    assert len(hits_of(document, document.sides)) == document.page.hit_count > 0


def test_all_text_of_a_side_is_what_was_received() -> None:
    for shown in (sample_page(), long_page(4, 4000)):
        document = Document(shown)
        for side, text in document.texts.items():
            selection = everything(document, side)
            assert selection is not None
            paragraphs = [paragraph.text for paragraph in text.paragraphs]
            assert selected_text(document, selection) == "\n\n".join(paragraphs)


def test_part_of_a_selection() -> None:
    document = Document(page(original(["一二三", "四五六"]), translation(["one", "two"])))
    selection = Selection(Side.ORIGINAL, Place(1, 0, 2), Place(0, 0, 1))
    assert selected_text(document, selection) == "二三\n\n四五"


def test_stepping_goes_through_every_character_and_back() -> None:
    beads = (Bead((0,), (0,)), Bead((), (1,)), Bead((1, 2), (2,)))
    document = Document(
        page(original(["一二", "三", "四五"]), translation(["a", "b", "c"]), beads=beads)
    )
    places = [Place(0)]
    while (following := stepped(document, Side.ORIGINAL, places[-1], 1)) != places[-1]:
        places.append(following)
    assert places[-1] == Place(2, 1, 2)
    assert places == sorted(places)
    back = places[-1]
    for expected in reversed(places[:-1]):
        back = stepped(document, Side.ORIGINAL, back, -1)
        assert back == expected


def test_a_finding_outside_every_paragraph_has_no_place() -> None:
    assert Locator([Paragraph("abc", Span(10, 13))]).find(Span(0, 4)) is None
    whole_text = Finding(FindingKind.UNALIGNED, Span(0, 0))
    assert Locator([Paragraph("abc", Span(0, 3))]).find(whole_text.span) is None


def test_a_long_pair_is_cut_where_links_end_so_that_both_sides_stay_together() -> None:
    originals = [f"第{number}句在这里说了不少的话。" * 4 for number in range(40)]
    translations = [f"Sentence {number} says a good deal here. " * 8 for number in range(40)]
    texts = {Side.ORIGINAL: ["".join(originals)], Side.TRANSLATION: ["".join(translations)]}
    sentences = {
        side: _sentences(parts)
        for side, parts in ((Side.ORIGINAL, originals), (Side.TRANSLATION, translations))
    }
    links = [SentenceLink((n,), (n,)) for n in range(40)]
    alignment = Alignment(sentences, tuple(links), (Bead((0,), (0,)),))
    rows = build_rows(alignment.beads, texts, alignment)
    assert len(rows) > 5
    assert (rows[0].first, rows[-1].last) == (True, True)
    for side, parts in ((Side.ORIGINAL, originals), (Side.TRANSLATION, translations)):
        shown = [texts[side][0][b.start : b.end] for row in rows for b in row.cell(side)]
        assert "".join(shown) == texts[side][0]
        starts = {sentence.start for sentence in sentences[side]}
        assert all(block.start in starts for row in rows for block in row.cell(side)), parts[0]
    for row in rows:
        (left,), (right,) = row.cell(Side.ORIGINAL), row.cell(Side.TRANSLATION)
        assert _number_at(sentences[Side.ORIGINAL], left.start) == _number_at(
            sentences[Side.TRANSLATION], right.start
        )


def _sentences(parts: list[str]) -> tuple[Sentence, ...]:
    found, at = [], 0
    for part in parts:
        found.append(Sentence(0, at, at + len(part.rstrip())))
        at += len(part)
    return tuple(found)


def _number_at(sentences: tuple[Sentence, ...], start: int) -> int:
    return next(number for number, one in enumerate(sentences) if one.start == start)
