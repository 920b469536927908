"""A dry run tells near-duplicates: of the library, and of the rows before."""

from __future__ import annotations

from archive_app.domain.jobs import NoContext
from archive_app.services.reprint_similar import SimilarTexts
from archive_app.services.reprints import ReprintService
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put
from tests.integration.store.test_reprints import NEWS, OTHER, TRADITIONAL, news


def test_rows_before_and_the_library(library: Library) -> None:
    put(library, item(news("old")))
    ReprintService(library.reprints, library.lock).follow(NoContext())
    similar = SimilarTexts(library.reprints, library.reads)
    assert similar(1, news("a", OTHER)) == ""
    edited = TRADITIONAL.replace("四十", "五十")
    assert similar(2, news("b", edited)) == "Near-duplicate of article old, 71 %"
    assert similar(3, news("c", OTHER)) == "Near-duplicate of row 1, 100 %"
    excerpt = "\n".join(NEWS.split("\n")[:2])
    assert similar(4, news("d", excerpt)).startswith("100 % of the shorter text is also in ")


def test_a_new_version_is_no_duplicate_of_itself(library: Library) -> None:
    put(library, item(news("old")))
    ReprintService(library.reprints, library.lock).follow(NoContext())
    similar = SimilarTexts(library.reprints, library.reads)
    assert similar(1, news("old", NEWS + "\n" + OTHER)) == ""


def test_texts_of_nothing(library: Library) -> None:
    similar = SimilarTexts(library.reprints, library.reads)
    assert similar(1, draft("a", None, "")) == ""
    assert similar(2, draft("b", None, "")) == ""
