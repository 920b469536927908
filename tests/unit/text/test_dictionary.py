"""Words looked up as people read them: both scripts, tone marks, the longest word at a place."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.dictionary import LONGEST_WORD, WordBook, bundled_words, toned

LINES = """# CC-CEDICT
公 公 [gong1] /public/common/
公安 公安 [gong1 an1] /public security/
公安局 公安局 [gong1 an1 ju2] /public security bureau/CL:個|个[ge4],家[jia1]/
安 安 [an1] /calm/
女性 女性 [nu:3 xing4] /woman/the female sex/
行 行 [hang2] /row/
行 行 [xing2] /to walk/
銀行 银行 [yin2 hang2] /bank/see also 錢莊|钱庄[qian2 zhuang1]/
a line that is none
"""


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> WordBook:
    path = tmp_path_factory.mktemp("words") / "words.u8.gz"
    path.write_bytes(gzip.compress(LINES.encode()))
    return WordBook.read(path)


@pytest.mark.parametrize(
    "numbered, marked",
    [
        ("nu:3 xing4", "nǚ xìng"),
        ("Mei3 guo2", "Měi guó"),
        ("liu2", "liú"),
        ("gui4", "guì"),
        ("jiu3", "jiǔ"),
        ("lu:e4", "lüè"),
        ("dou1", "dōu"),
        ("zhuang4", "zhuàng"),
        ("er2", "ér"),
        ("E4", "È"),
        ("de5", "de"),
        ("AA zhi4", "AA zhì"),
        ("xx5", ""),
        ("", ""),
    ],
)
def test_tones_stand_on_the_right_vowel(numbered: str, marked: str) -> None:
    assert toned(numbered) == marked


def test_a_word_is_found_in_either_script(book: WordBook) -> None:
    for word in ("银行", "銀行"):
        (entry,) = book.entries(word)
        assert (entry.simplified, entry.traditional, entry.pinyin) == ("银行", "銀行", "yín háng")
        assert entry.meanings == ("bank", "see also 钱庄 (qián zhuāng)")


def test_a_character_of_several_readings_has_an_entry_for_each(book: WordBook) -> None:
    assert [entry.pinyin for entry in book.entries("行")] == ["háng", "xíng"]


def test_measure_words_are_told_as_people_say_it(book: WordBook) -> None:
    assert book.entries("公安局")[0].meanings[1] == "measure word: 个 (gè), 家 (jiā)"


def test_unknown_words_and_lines_that_are_no_entries_give_nothing(book: WordBook) -> None:
    assert book.entries("没有") == ()
    assert book.entries("a") == ()
    assert book.entries("") == ()


@pytest.mark.parametrize("place", [1, 2, 3])
def test_the_longest_word_over_a_place_is_taken(book: WordBook, place: int) -> None:
    assert book.word_at("市公安局举办", place) == (1, 4)


@pytest.mark.parametrize("place", [-1, 0, 4, 5, 6, 99])
def test_where_no_word_stands_there_is_none(book: WordBook, place: int) -> None:
    assert book.word_at("市公安局举办", place) is None


@given(st.text(alphabet="公安局女性行银市x，", max_size=40), st.integers(-2, 45))
def test_a_word_covers_its_place_and_is_in_the_book(text: str, place: int) -> None:
    book = WordBook({word: ["x"] for word in ("公", "公安", "公安局", "安", "女性", "行", "银行")})
    found = book.word_at(text, place)
    if found is None:
        assert not 0 <= place < len(text) or text[place] in "局市x，女性银"
    else:
        start, end = found
        assert start <= place < end <= start + LONGEST_WORD
        assert text[start:end] in {"公", "公安", "公安局", "安", "女性", "行", "银行"}


def test_the_bundled_dictionary_knows_the_words_of_the_trade() -> None:
    words = bundled_words()
    if not len(words):
        pytest.skip("the optional dictionary was left out of this copy of the program")
    assert "policewoman" in words.entries("女警")[0].meanings
    assert words.word_at("松宁市公安局举办", 4) == (3, 6)


def test_every_line_of_the_bundled_dictionary_can_be_read() -> None:
    words = bundled_words()
    if not len(words):
        pytest.skip("the optional dictionary was left out of this copy of the program")
    for word in list(words)[::97]:
        for entry in words.entries(word):
            assert entry.meanings
            assert not any(char.isdigit() for char in entry.pinyin.replace("2019", "")), entry
