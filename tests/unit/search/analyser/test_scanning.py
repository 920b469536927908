"""The bulk tokeniser says of every text what ``tokenize`` says."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive_app.search.analyser.characters import OTHER, RUN, SPACE, WORD, characters
from archive_app.search.analyser.scanning import Scan, scan
from archive_app.search.analyser.vocabulary import Vocabulary
from archive_app.text.tokens import EXACT, LONGEST_WORD, Token, TokenKind, tokenize

Found = list[tuple[str, int]]

# What the material has, and what is awkward: traditional and rare characters, kana with marks,
# hangul as syllables and as letters, Thai, Devanagari, combining marks, ligatures, fractions,
# invisible characters, quotes of every kind, full-width forms, emoji, other planes.
_AWKWARD = (
    "abcXYZ019_'’ʼ`“”—-.,;:!?…\u00a0\u3000 \n\t\r\0\x1f%&，。、「」（）０Ａｂ＇"
    "女同志台臺灣湾裡里發髮鮮花座談谈会\U00020001\U0002a6d6〇々"
    "カﾞがガゕｶﾞﾟ한국어ㄱ\u1100\u1161\u11a8ก็ำ้नऩ\u093cकक्षİıßﬁﬀ½㎏℃™①㍻Ⅳéèе\u0301\u0308"
    "йЙאָعَ\u200b\u200d\ufeff\u00ad\ufe0f👍🏽👨‍👩‍👧∀→■•\ue000\u0345ͅΣςσ\u0340\u2126Åﾡ\u115f\u3164\u0e33ໍ\u09be\u09c7"
)
AWKWARD = st.text(st.sampled_from(_AWKWARD), max_size=40)
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TEXTS = st.lists(AWKWARD | ANY | st.sampled_from(["", " ", "a", "女", "don’t", "…"]), max_size=6)


def expected(tokens: list[Token]) -> Found:
    """The terms that the index holds of a text, by the reference."""
    starts_pair = {token.position for token in tokens if token.kind is TokenKind.PAIR}
    return sorted(
        (token.term, token.position)
        for token in tokens
        if token.kind is not TokenKind.CHAR or token.position not in starts_pair
    )


def found(scanned: Scan, vocabulary: Vocabulary) -> list[Found]:
    """The same, by text, of what the bulk tokeniser found."""
    texts: list[Found] = [[] for _ in scanned.starts[:-1]]
    for number, terms in enumerate(texts):
        first, last = scanned.bounds[number], scanned.bounds[number + 1]
        for token in range(first, last):
            term = vocabulary.terms[scanned.term_ids[token]].decode()
            terms.append((term, int(scanned.positions[token])))
    for token, form in zip(scanned.written, scanned.forms, strict=True):
        number = int(scanned.bounds.searchsorted(token, side="right")) - 1
        place = int(scanned.positions[token])
        texts[number] += [(EXACT, place), (vocabulary.terms[form].decode(), place)]
    return [sorted(terms) for terms in texts]


@settings(max_examples=400)
@given(TEXTS)
@example(["½ ㍻ ﬁn co\u00adop", "", "臺灣 Xi’an’s\u3000ÉCOLE", "न\u093c", "a\u200bb女\ufe0f女"])
@example(["…女…女", "ｶﾞ", "'a''b'c'", "女\n\n女，女a女"])
@example(["\0女", "女\0", "e\u0301", "\u0301e", "\u0301"])
def test_bulk_tokens_are_those_of_the_reference(texts: list[str]) -> None:
    vocabulary = Vocabulary()
    wanted = [expected(tokenize(text)) for text in texts]
    for _ in range(2):  # once into an empty vocabulary, and once when all terms are known
        scanned = scan(texts, vocabulary)
        assert found(scanned, vocabulary) == wanted
        ends = [max((place for _, place in terms), default=-1) + 1 for terms in wanted]
        assert scanned.ends().tolist() == ends


@given(AWKWARD, st.data())
def test_offsets_lead_to_the_first_token_behind_them(text: str, data: st.DataObject) -> None:
    tokens = [token for token in tokenize(text) if token.kind in (TokenKind.WORD, TokenKind.CHAR)]
    offsets = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=5)))
    scanned = scan(["before 女", text, "after"], Vocabulary())
    texts, places = np.ones(len(offsets), np.int64), np.array(offsets, np.int64)
    at = scanned.tokens_from(texts, places) - scanned.bounds[1]
    assert at.tolist() == [
        next((k for k, token in enumerate(tokens) if token.start >= offset), len(tokens))
        for offset in offsets
    ]


def test_every_character_alone_and_between_letters() -> None:
    """All of Unicode but surrogates: new characters of a newer Python are found here."""
    vocabulary = Vocabulary()
    codes = [*range(0x3400), *range(0xA000, 0xAC00, 7), *range(0xD7A0, 0xD800)]
    codes += [*range(0xE000, 0x20000, 3), *range(0x2F800, 0x2FA20), *range(0x32300, 0x34000)]
    codes += range(0xE0000, 0xE0200)
    texts = [f"{chr(code)} a{chr(code)}b 女{chr(code)}女" for code in codes]
    for text, terms in zip(texts, found(scan(texts, vocabulary), vocabulary), strict=True):
        assert terms == expected(tokenize(text)), ascii(text)


def test_nothing_is_assigned_where_no_class_is_looked_up() -> None:
    kind = characters().kind
    for code in (*range(0x40000, 0xE0000), *range(0xE1000, sys.maxunicode + 1)):
        char = chr(code)
        assert not char.isalnum()
        assert not char.isspace()
    assert set(kind.tolist()) == {OTHER, SPACE, WORD, RUN}


def test_more_characters_than_have_numbers_of_their_own() -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 6000)))
    vocabulary = Vocabulary()
    for _ in range(2):
        texts = [text, text[::-1]]
        wanted = [expected(tokenize(one)) for one in texts]
        assert found(scan(texts, vocabulary), vocabulary) == wanted
    assert len(set(vocabulary.terms)) == len(vocabulary.terms)


def test_a_word_of_a_million_letters() -> None:
    vocabulary = Vocabulary()
    scanned = scan(["x" * 1_000_000 + " é" + "y" * 500], vocabulary)
    terms = [vocabulary.terms[number].decode() for number in scanned.term_ids]
    assert terms == ["x" * LONGEST_WORD, "e" + "y" * (LONGEST_WORD - 1)]
    assert vocabulary.terms[scanned.forms[0]].decode() == "=é" + "y" * (LONGEST_WORD - 1)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        scan(["fine", "a \ud800 b"], Vocabulary())
