"""Which names a file gives an article, and where such a name holds."""

from __future__ import annotations

import pytest

from archive_app.store.identity import home, named_by_file, place_of, speak_differently, stems_of


@pytest.mark.parametrize(
    "file, external_id, named",
    [
        ("/in/a.txt", "a", True),
        ("/in/x.zip!/1/a.b.html", "a.b", True),
        ("C:\\in\\a.txt", "a", True),
        ("/in/x_zh.txt", "x", True),
        ("/in/x_zh.txt", "x_zh", True),
        ("/in/女警原文.txt", "女警", True),
        ("/in/zh/x.txt", "x", True),
        ("/in/book.epub", "book/3", True),
        ("/in/x.tmx", "x (part 2)", True),
        ("/in/README", "README", True),
        ("/in/2021-01.md", "1", False),
        ("/in/abc.txt", "b", False),
        ("/in/abc.txt", "ab", False),
        ("/in/a.txt", "a~2", False),
        ("/in/t.csv", "n17", False),
        ("/in/.txt", "x", False),
    ],
)
def test_ids_that_are_file_names(file: str, external_id: str, named: bool) -> None:
    assert named_by_file(file, external_id) == named


def test_names_of_a_file() -> None:
    assert stems_of("/in/zh/x_zh.txt") == {"x_zh", "x"}
    assert stems_of("/in/") == {""}


def test_folders_of_languages_are_one_home() -> None:
    assert home("", b"/in/zh/a.txt") == home("", b"/in/EN/b.txt") == home("/in/zh/c.txt", b"")
    assert home("", b"/in/1/a.txt") != home("", b"/in/2/a.txt")
    assert home("", b"/in/\xff/a.txt") != home("", b"/in/\xfe/a.txt")
    assert home("x/a.txt", b"/mnt/x\xff/a.txt") == "/mnt/x\udcff"
    assert home("", b"C:\\in\\a.txt") == home("C:/in/b.txt", b"")


def test_places_are_of_a_folder_and_an_id() -> None:
    here = place_of("", b"/in/zh/a.txt", "a")
    assert here == place_of("", b"/in/en/a.html", "a")
    assert -(1 << 63) <= here < 1 << 63
    assert len({here, place_of("", b"/in/zh/a.txt", "b"), place_of("", b"/x/zh/a.txt", "a")}) == 3


@pytest.mark.parametrize(
    "one,other,differ",
    [
        ("zh-Hans", "zh-Hant", False),
        ("ru", "ja", True),
        ("en", "EN-us", False),
        ("", "ja", False),
        ("und", "ja", False),
    ],
)
def test_languages(one: str, other: str, differ: bool) -> None:
    assert speak_differently(one, other) is differ
