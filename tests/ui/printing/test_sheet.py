"""The bilingual page as PDF: what stands on its pages is read back from the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from archive_app.domain.articles import Bead, Side
from archive_app.domain.errors import Cancelled, EnvironmentProblem
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.reading import ReaderPage
from archive_app.ui.printing.pages import write_pdf
from archive_app.ui.printing.sheet import Sheet
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import original, sample_page, translation

BOTH = (Side.ORIGINAL, Side.TRANSLATION)


class Stopping:
    """A context of a person who stops at the n-th checkpoint."""

    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, progress: Progress) -> None:
        """Drop it."""

    def checkpoint(self) -> None:
        """Stop when the time has come."""
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def printed(theme: Theme, shown: ReaderPage, folder: Path, *, stacked: bool = False) -> list[str]:
    """The text of each page, white space made one blank."""
    path = folder / "page.pdf"
    pages = write_pdf(Sheet(shown, BOTH, stacked=stacked), theme.font, path, NoContext())
    document = pypdfium2.PdfDocument(path)
    try:
        texts = [" ".join(one.get_textpage().get_text_range().split()) for one in document]
    finally:
        document.close()
    assert len(texts) == pages
    return texts


def without_blanks(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("stacked", [False, True])
def test_every_paragraph_of_both_sides_is_printed(
    theme: Theme, tmp_path: Path, stacked: bool
) -> None:
    shown = sample_page()
    article = shown.article
    assert article.original is not None
    assert article.translation is not None
    text = without_blanks("".join(printed(theme, shown, tmp_path, stacked=stacked)))
    for side in (article.original, article.translation):
        assert without_blanks(side.title) in text
        for paragraph in side.paragraphs:
            assert without_blanks(paragraph.text) in text


def test_chinese_in_the_file_is_found_by_its_own_characters(theme: Theme, tmp_path: Path) -> None:
    article = replace(
        sample_page().article,
        original=original(["女警在山水之间用双手见证马龙长风。"]),
        translation=None,
        beads=(),
    )
    (text,) = printed(theme, ReaderPage(article), tmp_path)
    assert "女警在山水之间用双手见证马龙长风。" in without_blanks(text)


def test_the_record_is_named_with_its_source_and_an_inferred_year_is_called_so(
    theme: Theme, tmp_path: Path
) -> None:
    shown = sample_page()
    text = " ".join(printed(theme, shown, tmp_path))
    assert shown.article.source in text
    assert shown.article.external_id in text
    assert "(year inferred)" in text


def test_what_has_no_counterpart_says_so(theme: Theme, tmp_path: Path) -> None:
    shown = sample_page()
    article = replace(
        shown.article,
        original=original(["第一段。", "第二段。"]),
        translation=translation(["First.", "Third."]),
        beads=(Bead((0,), (0,)), Bead((1,), ()), Bead((), (1,))),
    )
    text = " ".join(printed(theme, ReaderPage(article), tmp_path))
    assert "not translated here" in text
    assert "not in the original" in text


def test_markup_in_a_record_is_printed_as_it_is_written(theme: Theme, tmp_path: Path) -> None:
    shown = sample_page()
    hostile = '<b>bold</b> <img src="file:///etc/passwd"> &amp;'
    article = replace(
        shown.article, translation=translation([hostile]), original=None, beads=(Bead((), (0,)),)
    )
    text = " ".join(printed(theme, ReaderPage(article), tmp_path))
    assert hostile in text


def test_long_articles_take_several_numbered_pages(theme: Theme, tmp_path: Path) -> None:
    many = [
        f"Sentence {number} of a long report about the river patrol." * 4 for number in range(90)
    ]
    article = replace(sample_page().article, translation=translation(many), original=None, beads=())
    texts = printed(theme, ReaderPage(article), tmp_path)
    assert len(texts) > 3
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
    whole = "".join(texts)
    assert all(f"Sentence {number} of" in whole for number in range(90))


def test_letters_are_dark_in_a_dark_window_too(theme: Theme, tmp_path: Path) -> None:
    theme.set_mode("dark")
    path = tmp_path / "dark.pdf"
    write_pdf(Sheet(sample_page(), BOTH), theme.font, path, NoContext())
    document = pypdfium2.PdfDocument(path)
    picture = document[0].render().to_numpy()
    document.close()
    assert picture.max() == 255
    assert picture.min() < 60


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_stop_leaves_the_file_of_before_and_nothing_else(
    theme: Theme, tmp_path: Path, after: int
) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"of before")
    with pytest.raises(Cancelled):
        write_pdf(Sheet(sample_page(), BOTH), theme.font, path, Stopping(after))
    assert [one.name for one in tmp_path.iterdir()] == ["kept.pdf"]
    assert path.read_bytes() == b"of before"


def test_a_folder_that_is_gone_is_told_in_words(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"page\.pdf can't be written"):
        write_pdf(
            Sheet(sample_page(), BOTH), theme.font, tmp_path / "gone" / "page.pdf", NoContext()
        )
