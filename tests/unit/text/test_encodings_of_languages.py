"""Every encoding in every language that uses it: documents of twelve lines and of one."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from archive_app.text.encoding import decode, encoding_named

DATA = Path(__file__).parents[2] / "data" / "formats" / "languages.json"
LINES: dict[str, list[str]] = json.loads(DATA.read_text(encoding="utf-8"))
WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
# Encoding: the languages written in it. Single-line documents that are read wrongly are few, and
# counted: a change for the worse fails here.
LEGACY = {
    "gb18030": "zh-Hans zh-Hant",
    "big5": "zh-Hant",
    "shift_jis": "ja",
    "euc_jp": "ja",
    "iso2022_jp": "ja",
    "euc_kr": "ko",
    "iso2022_kr": "ko",
    "cp1250": "pl cs hu",
    "iso8859-2": "pl cs hu",
    "cp1251": "ru uk bg",
    "koi8-r": "ru",
    "koi8-u": "uk",
    "iso8859-5": "ru bg",
    "cp866": "ru",
    "cp1252": "fr de es en",
    "iso8859-1": "fr es",
    "iso8859-15": "fr de",
    "cp1253": "el",
    "iso8859-7": "el",
    "cp1254": "tr",
    "iso8859-9": "tr",
    "cp1255": "he",
    "iso8859-8": "he",
    "cp1256": "ar",
    "iso8859-6": "ar",
    "cp1257": "lt",
    "iso8859-13": "lt",
    "cp1258": "vi",
    "cp874": "th",
}
PAIRS = [(encoding, lang) for encoding, langs in LEGACY.items() for lang in langs.split()]
WRONG_ONE_LINERS = {
    ("cp1250", "hu"): 1,
    ("iso8859-2", "hu"): 1,
    ("cp1254", "tr"): 1,
    ("iso8859-9", "tr"): 1,
    ("cp1257", "lt"): 2,
    ("iso8859-13", "lt"): 2,
}


def vietnamese(text: str) -> str:
    """The text as Windows-1258 has it: tones are marks of their own, letters are composed."""
    done = []
    for char in text:
        base, *marks = list(unicodedata.normalize("NFD", char))
        for mark in list(marks):
            if mark in "\u0302\u0306\u031b":
                base = unicodedata.normalize("NFC", base + mark)
                marks.remove(mark)
        done.append(base + "".join(marks))
    return "".join(done)


def written(lines: list[str], encoding: str, lang: str) -> str:
    return (
        vietnamese("\n".join(lines)) if (encoding, lang) == ("cp1258", "vi") else "\n".join(lines)
    )


@pytest.mark.parametrize("encoding, lang", PAIRS)
def test_twelve_lines(encoding: str, lang: str) -> None:
    text = written(LINES[lang], encoding, lang)
    found = decode(text.encode(encoding))
    assert (found.text, found.replaced) == (text, 0)
    assert 0.75 < found.confidence < 1.0, "a guess is sure, but never certain"


@pytest.mark.parametrize("encoding, lang", PAIRS)
def test_one_line(encoding: str, lang: str) -> None:
    wrong = []
    for line in LINES[lang]:
        text = written([line], encoding, lang)
        found = decode(text.encode(encoding))
        if found.text != text:
            wrong.append((found.encoding, found.confidence))
    assert len(wrong) == WRONG_ONE_LINERS.get((encoding, lang), 0), wrong
    assert all(confidence < 0.85 for _encoding, confidence in wrong)


@pytest.mark.parametrize("lang", LINES)
@pytest.mark.parametrize("encoding", WIDE)
def test_unicode_with_and_without_a_mark(encoding: str, lang: str) -> None:
    for text in ["\n".join(LINES[lang]), *LINES[lang]]:
        found = decode(text.encode(encoding))
        assert (found.text, found.replaced) == (text, 0)


@pytest.mark.parametrize("encoding", [*LEGACY, *WIDE])
def test_a_chosen_encoding_is_used_whatever_the_bytes_are(encoding: str) -> None:
    lang = LEGACY.get(encoding, "zh-Hans").split()[0]
    text = written(LINES[lang], encoding, lang)
    found = decode(text.encode(encoding), "utf-7", chosen=encoding)
    assert (found.text, found.confidence) == (text, 1.0)
    other = decode(text.encode("utf-8"), chosen="cp437")
    assert other.encoding == "cp437"


@pytest.mark.parametrize("encoding, lang", PAIRS)
def test_a_right_declaration_is_never_contradicted(encoding: str, lang: str) -> None:
    for line in LINES[lang]:
        text = written([line], encoding, lang)
        assert decode(text.encode(encoding), encoding).text == text


@pytest.mark.parametrize(
    "encoding, lang, declared",
    [
        ("gb18030", "zh-Hans", "iso-8859-1"),
        ("gb18030", "zh-Hans", "utf-8"),
        ("gb18030", "zh-Hans", "big5"),
        ("utf-8", "zh-Hans", "gb2312"),
        ("utf-8", "fr", "iso-8859-1"),
        ("big5", "zh-Hant", "gb2312"),
        ("big5", "zh-Hant", "windows-1252"),
        ("shift_jis", "ja", "iso-8859-1"),
        ("euc_kr", "ko", "gb2312"),
        ("cp1251", "ru", "iso-8859-1"),
        ("cp1251", "ru", "koi8-r"),
        ("koi8-r", "ru", "windows-1251"),
        ("cp1253", "el", "iso-8859-1"),
        ("utf-16", "en", "utf-8"),
        ("cp1252", "fr", "no such encoding"),
        ("cp1252", "fr", ""),
    ],
)
def test_a_wrong_declaration_is(encoding: str, lang: str, declared: str) -> None:
    text = "\n".join(LINES[lang])
    assert decode(text.encode(encoding), declared).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "gb18030", "big5", "euc_kr", "cp932"])
def test_a_file_cut_within_its_last_character(encoding: str) -> None:
    lang = {"big5": "zh-Hant", "euc_kr": "ko", "cp932": "ja"}.get(encoding, "zh-Hans")
    text = "\n".join(LINES[lang]) + "松"
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    found = decode(mark + text.encode(encoding, "ignore")[:-1], encoding)
    whole = "\n".join(LINES[lang])
    assert found.text.startswith(whole[:-1])
    assert found.replaced == 1
    assert found.text.endswith("\ufffd")


def test_one_broken_byte_does_not_make_utf_8_into_another_encoding() -> None:
    text = "\n".join(LINES["zh-Hans"])
    data = text.encode()
    middle = data.index("据了解".encode())
    found = decode(data[:middle] + b"\xff" + data[middle:])
    assert found.text == text[: text.index("据了解")] + "\ufffd" + text[text.index("据了解") :]
    assert (found.encoding, found.replaced) == ("utf-8", 1)
    assert found.confidence < 0.6


def test_broken_gb18030_stays_chinese() -> None:
    text = "\n".join(LINES["zh-Hans"])
    data = text.encode("gb18030")
    cut = data.index(b"\n") + 1
    found = decode(data[:cut] + b"\xff" + data[cut:])
    assert found.encoding == "gb18030"
    assert found.replaced >= 1
    assert LINES["zh-Hans"][11] in found.text


@pytest.mark.parametrize(
    "name", ["GBK", "gb2312", "GB_2312-80", "x-sjis", "Windows-1250", "latin1"]
)
def test_names_of_encodings(name: str) -> None:
    assert encoding_named(name)


@pytest.mark.parametrize("name", ["rot13", "base64", "utf-7", "nonsense", "", "x\0y", "idna"])
def test_names_of_none(name: str) -> None:
    with pytest.raises(ValueError, match="no encoding"):
        encoding_named(name)
