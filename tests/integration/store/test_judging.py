"""Which article a record belongs to: files of one name, versions, the side that comes later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.importing import Companion, ItemResult, Outcome, RawObject, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.store import records
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put, put_many, side


def file(
    path: str, text: str = "", key: str = "", *, record: int = 0, english: bool = False, **more: str
) -> SourceItem:
    """A file with one text that has nothing but its name to be known by."""
    name = path.rpartition("/")[2].rpartition(".")[0]
    text = text or f"Text of {path}."
    texts = (side(Side.TRANSLATION if english else Side.ORIGINAL, text, "t"),)
    values = {"url": "", "source": "", **more}
    made = draft(key or name, texts=texts, names=(), beads=(), **values)
    return item(made, file=path, path=path.encode(), record=record)


def pair(first: SourceItem, second: SourceItem, key: str) -> SourceItem:
    """Two files that are one article."""
    both = replace(first.draft, external_id=key, texts=first.draft.texts + second.draft.texts)
    companion = Companion(second.raw, second.file, second.path_bytes)
    return replace(first, draft=both, companion=companion)


def ids(results: tuple[ItemResult, ...]) -> list[str]:
    return [f"{one.outcome.value} {one.external_id}" for one in results]


# --- two files are two articles -------------------------------------------------------------------


@pytest.mark.parametrize(
    "first, second",
    [
        ("/in/a.html", "/in/a.txt"),
        ("/in/1/index.html", "/in/2/index.html"),
        ("/in/x.zip!/1/index.html", "/in/x.zip!/2/index.html"),
        ("/in/x.zip!/a.txt", "/in/y.zip!/a.txt"),
        ("/in/a.txt", "/in/x.zip!/a.txt"),
    ],
)
def test_two_files_of_one_name(library: Library, first: str, second: str) -> None:
    both = (file(first), file(second))
    key = both[0].draft.external_id
    assert ids(put(library, *both)) == [f"imported {key}", f"imported {key}~2"]
    assert ids(put(library, *both)) == [f"duplicate {key}", f"duplicate {key}~2"]
    newer = put(library, file(first, "New one."), file(second, "New two."))
    assert ids(newer) == [f"updated {key}", f"updated {key}~2"]
    versions = [
        (article.original.received, article.original.version)
        for key in (key, f"{key}~2")
        if (article := library.reads.article(library.reads.find_article(key))).original
    ]
    assert versions == [("New one.", 2), ("New two.", 2)]
    assert library.care.check(NoContext()) == ()


def test_the_second_file_comes_in_a_later_import(library: Library) -> None:
    put(library, file("/in/a.html"))
    assert ids(put(library, file("/in/a.txt"))) == ["imported a~2"]
    assert ids(put(library, file("/in/a.txt", "Newer."))) == ["updated a~2"]


def test_many_files_of_one_name_are_numbered_on(library: Library) -> None:
    many = [file(f"/in/{number}/index.html") for number in range(12)]
    put(library, *many[:11])
    assert ids(put(library, many[11])) == ["imported index~12"]
    assert ids(put(library, *many[9:])) == [f"duplicate index~{n}" for n in (10, 11, 12)]


def test_ids_of_others_are_not_taken_by_namesakes(library: Library) -> None:
    own = item(draft("a~2", "自。", None, beads=()), file="t.csv", record=1)
    kept = item(draft("a~30x", "己。", None, beads=()), file="t.csv", record=2)
    files = [file("/in/1/a.txt"), file("/in/2/a.txt"), file("/in/3/a.txt")]
    assert ids(put(library, own, *files[:2]))[1:] == ["imported a", "imported a~3"]
    assert ids(put(library, kept, files[2])) == ["imported a~30x", "imported a~4"]
    assert ids(put(library, file("/in/4/a.txt"))) == ["imported a~31"]


def test_a_namesake_is_known_when_the_first_is_gone(library: Library) -> None:
    put(library, file("/in/1/a.txt"))
    event = library.curation.history(1)[0].event
    put(library, file("/in/2/a.txt"))
    library.curation.undo(event)
    assert ids(put(library, file("/in/2/a.txt", "Newer."))) == ["updated a~2"]
    assert ids(put(library, file("/in/1/a.txt"))) == ["imported a"]


def test_chapters_of_two_books_of_one_name(library: Library) -> None:
    def chapter(path: str, number: int, text: str = "") -> SourceItem:
        return file(path, text or f"{path} {number}", f"book/{number}", record=number)

    first, second = [chapter("/1/book.epub", 1), chapter("/1/book.epub", 2)], "/2/book.epub"
    put(library, *first)
    assert ids(put(library, chapter(second, 1), chapter(second, 2))) == [
        "imported book/1~2",
        "imported book/2~2",
    ]
    assert ids(put(library, chapter(second, 2, "New."))) == ["updated book/2~2"]
    assert ids(put(library, *first)) == ["duplicate book/1", "duplicate book/2"]


def test_places_that_share_a_number_are_still_two(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "place_of", lambda *_: 7)
    files = [file("/in/1/a.txt"), file("/in/2/a.txt"), file("/in/1/b.txt")]
    assert ids(put(library, *files)) == ["imported a", "imported a~2", "imported b"]
    newer = [file("/in/1/b.txt", "B."), file("/in/2/a.txt", "A.")]
    assert ids(put(library, *newer)) == ["updated b", "updated a~2"]


def test_the_same_text_in_another_folder_is_a_duplicate(library: Library) -> None:
    put(library, file("/old/a.txt", "One text."))
    assert ids(put(library, file("/new/a.txt", "One text."))) == ["duplicate a"]
    assert ids(put(library, file("/new/b.md", "One text."))) == ["duplicate a"]


def test_a_moved_file_with_another_address_is_its_article(library: Library) -> None:
    put(library, file("/old/a.txt", "One text."))
    moved = file("/new/a.txt", "One text.", url="https://example.org/a")
    assert ids(put(library, moved)) == ["duplicate a"]


# --- ids that records bring -----------------------------------------------------------------------


def test_an_id_of_the_record_itself_holds_everywhere(library: Library) -> None:
    put(library, file("/1/may.jsonl", "Old.", "n17", record=3))
    assert ids(put(library, file("/2/june.csv", "New.", "n17", record=9))) == ["updated n17"]
    assert ids(put(library, file("/3/page.md", "Newest.", "n17"))) == ["updated n17"]


# --- the other side -------------------------------------------------------------------------------


def test_the_other_side_joins_the_file_of_its_own_folder(library: Library) -> None:
    put(library, file("/in/1/a.txt"), file("/in/2/a.txt"), file("/in/3/a.txt"))
    late = file("/in/2/a.md", "The river rose.", english=True)
    assert ids(put(library, late)) == ["updated a~2"]
    assert ids(put(library, late)) == ["duplicate a~2"]
    renewed = file("/in/2/a.md", "The river fell.", english=True)
    assert ids(put(library, renewed)) == ["updated a~2"]
    third = file("/in/2/a.html", "Third.", english=True)
    assert ids(put(library, third)) == ["imported a~4"], "that side is there"


def test_folders_of_languages_hold_sides_of_one_article(library: Library) -> None:
    put(library, file("/in/2019/zh/a.txt"), file("/in/2020/zh/a.txt"))
    late = file("/in/2020/en/a.txt", "The river rose.", english=True)
    assert ids(put(library, late)) == ["updated a~2"]


def test_a_pair_finds_the_half_that_was_here_alone(library: Library) -> None:
    chinese = file("/in/x_zh.txt", "沈阳。")
    put(library, chinese)
    both = pair(chinese, file("/in/x_en.txt", "Shenyang.", english=True), "x")
    (result,) = put(library, both)
    assert ids((result,)) == ["updated x_zh"]
    assert result.reason == "The translation of x_zh was added."
    article = library.reads.article(library.reads.find_article("x_zh"))
    assert article.translation is not None
    assert article.original is not None
    assert (article.original.version, article.translation.version) == (1, 1)
    assert ids(put(library, both)) == ["duplicate x_zh"]
    assert library.reads.count() == 1


@pytest.mark.parametrize("name", ["x_zh.txt", "x_en.txt"])
def test_one_file_of_a_pair_comes_again_changed(library: Library, name: str) -> None:
    first, second = file("/in/x_zh.txt", "沈。"), file("/in/x_en.txt", "Shen.", english=True)
    put(library, pair(first, second, "x"))
    others = {"x_zh.txt": ("x", "x_en"), "x_en.txt": ("x", "x_zh")}[name]
    english = name == "x_en.txt"
    changed = replace(file(f"/in/{name}", "New.", english=english), may_join=others)
    assert ids(put(library, changed)) == ["updated x"]
    same = replace(file(f"/in/{name}", "Shen." if english else "沈。", english=english))
    assert library.reads.count() == 1
    assert ids(put(library, replace(same, may_join=others))) == ["updated x"], "and back again"


def test_the_bytes_of_each_file_are_kept(library: Library) -> None:
    put_many(library, 1)
    put(library, file("/in/1/a.txt", "One."), file("/in/2/a.txt", "Two."))
    for key, data in (("a", b"One."), ("a~2", b"Two.")):
        article = library.reads.article(library.reads.find_article(key))
        assert [one.sha256 for one in article.provenance] == [
            RawObject(data, "text/plain", "utf-8").sha256
        ]


def test_outcomes_say_which_article(library: Library) -> None:
    (first,) = put(library, file("/in/a.txt"))
    (second,) = put(library, file("/in/a.txt", "New."))
    assert first.article == second.article
    assert (first.outcome, second.outcome) == (Outcome.IMPORTED, Outcome.UPDATED)
    assert second.reason == "A new version of a; the older one is kept."
