"""Articles to the tokens of a segment, compared with a plain account of what the index holds."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedArticle, IndexedText
from archive_app.search.analyser import chunks, fields, segments
from archive_app.search.analyser.segments import Analyser, AnalysisError, SegmentTokens
from archive_app.search.codec.invert import PackedTokens
from archive_app.text.pinyin import name_forms
from archive_app.text.plurals import stem
from archive_app.text.tokens import Token, TokenKind, tokenize

# (term, document, position or -1) -> how often
Tokens = Counter[tuple[str, int, int]]

_LETTERS = "ab Xiéß'’“…,.\u3000\n女臺同志鮮，。½\u0301한ก\u200b👍🏽"
WORDS = st.text(st.sampled_from(_LETTERS), max_size=12)
PARAGRAPHS = st.lists(WORDS, max_size=4)


@st.composite
def texts(draw: st.DrawFn) -> tuple[IndexedText, ...]:
    """One or both sides, or one side twice; aligned or not."""
    found = []
    count = draw(st.integers(0, 3))
    for side in draw(st.lists(st.sampled_from(Side), max_size=3)):
        body = PARAGRAPH_BREAK.join(draw(PARAGRAPHS))
        places = st.lists(st.integers(0, len(body)), min_size=count, max_size=count)
        language = draw(st.sampled_from(["zh-Hans", "zh-Hant", "en", ""]))
        units = tuple(sorted(draw(places)))
        found.append(IndexedText(side, language, draw(WORDS), body, units))
    return tuple(found)


@st.composite
def articles(draw: st.DrawFn) -> list[IndexedArticle]:
    """A few articles with odd contents."""
    names = st.lists(
        st.sampled_from(["Song Qian", "宋倩", "臺灣 é", "欧阳修", "", "…"]), max_size=4
    )
    return [
        IndexedArticle(
            ArticleId(100 + number),
            draw(st.sampled_from(["a:1", "女-2", "--", "É’s 3"])),
            draw(texts()),
            tuple(draw(names)),
            draw(WORDS),
            draw(WORDS),
            draw(st.sampled_from(["", "https://news.example/a-1.html?b=2"])),
            tuple(draw(st.lists(WORDS, max_size=2))),
        )
        for number in range(draw(st.integers(0, 4)))
    ]


def kept(text: str) -> list[Token]:
    """The tokens of a text that the index holds."""
    tokens = tokenize(text)
    paired = {token.position for token in tokens if token.kind is TokenKind.PAIR}
    return [
        token
        for token in tokens
        if token.kind is not TokenKind.CHAR or token.position not in paired
    ]


def end(tokens: list[Token]) -> int:
    return max((token.position for token in tokens), default=-1) + 1


class Reference:
    """The tokens of all fields, one by one."""

    def __init__(self, given: Iterable[IndexedArticle]) -> None:
        self.tokens: dict[str, Tokens] = {
            name: Counter() for name in (*fields.WORD_FIELDS, *fields.BAG_FIELDS)
        }
        self.lengths: dict[str, Counter[int]] = {name: Counter() for name in self.tokens}
        for doc, article in enumerate(given):
            self._add(doc, article)

    def _add(self, doc: int, article: IndexedArticle) -> None:
        self._words(fields.NAMES, doc, article.names)
        self._words(fields.NOTE, doc, article.notes)
        for name, value in (
            (fields.SOURCE, article.source),
            (fields.SECTION, article.section),
            (fields.URL, article.url),
            (fields.IDENT, article.external_id),
        ):
            self._words(name, doc, [value])
        if tokenize(article.external_id):
            self._put(fields.IDENT, doc, chunks.ident_term(article.external_id), 0, counts=False)
        for name in article.names:
            for form in name_forms(name):
                self._put(fields.JOINED, doc, form)
        for side in Side:
            mine = [text for text in article.texts if text.side is side]
            self._words(fields.TITLE[side], doc, [text.title for text in mine])
            self._words(fields.BODY[side], doc, [text.body for text in mine])
            self._units(fields.BODY[side], doc, mine)
            for text in mine:
                if text.language:
                    self._put(fields.LANGUAGE[side], doc, text.language.split("-")[0])
                until = text.body.find(PARAGRAPH_BREAK)
                for token in kept(text.body):
                    if token.kind is not TokenKind.WRITTEN and (until < 0 or token.start < until):
                        self._put(fields.LEAD[side], doc, token.term)

    def _words(self, field: str, doc: int, values: Iterable[str]) -> None:
        ahead = 0
        for value in values:
            tokens = kept(value)
            for token in tokens:
                counts = token.kind is not TokenKind.WRITTEN
                self._put(field, doc, token.term, token.position + ahead, counts=counts)
                if field in fields.TEXT_FIELDS and token.kind is TokenKind.WORD:
                    self._put(field + fields.STEM_SUFFIX, doc, stem(token.term))
            ahead += end(tokens) + 9 if tokens else 0

    def _units(self, field: str, doc: int, mine: list[IndexedText]) -> None:
        ahead = 0
        for text in mine:
            tokens = kept(text.body)
            for unit in text.units:
                behind = [token.position for token in tokens if token.start >= unit]
                place = min(behind, default=end(tokens))
                self._put(field, doc, fields.UNIT_MARK, place + ahead, counts=False)
            ahead += end(tokens) + 9 if tokens else 0

    def _put(
        self, field: str, doc: int, term: str, position: int = -1, *, counts: bool = True
    ) -> None:
        self.tokens[field][term, doc, position] += 1
        self.lengths[field][doc] += counts


def listed(packed: PackedTokens) -> Tokens:
    tokens = packed.unpacked()
    places = [-1] * len(tokens.docs) if tokens.positions is None else tokens.positions.tolist()
    terms = [tokens.terms[number].decode() for number in tokens.term_ids]
    return Counter(zip(terms, tokens.docs.tolist(), places, strict=True))


def check(found: SegmentTokens, given: list[IndexedArticle]) -> None:
    wanted = Reference(given)
    assert found.doc_count == len(given)
    assert found.numbers.tolist() == [article.id for article in given]
    assert found.fields.keys() == {name for name, tokens in wanted.tokens.items() if tokens}
    for name, tokens in found.fields.items():
        assert listed(tokens) == wanted.tokens[name], name
        lengths = [wanted.lengths[name][doc] for doc in range(len(given))]
        assert tokens.lengths.tolist() == lengths, name
        assert len(set(tokens.terms)) == len(tokens.terms)
        assert tokens.has_positions == (name in fields.WORD_FIELDS)


@settings(max_examples=200)
@given(st.lists(articles(), min_size=1, max_size=3))
def test_a_segment_holds_what_the_plain_account_says(portions: list[list[IndexedArticle]]) -> None:
    analyser = Analyser()
    segment = analyser.begin()
    for portion in portions:
        segment.add(portion)
    given = [article for portion in portions for article in portion]
    check(segment.finish(), given)
    check(analyser.analyse(given), given)  # once more, all terms known


def article(number: int, body: str, **others: object) -> IndexedArticle:
    text = IndexedText(Side.TRANSLATION, "en", "Title", body)
    made = IndexedArticle(ArticleId(number), f"id:{number}", (text,))
    return dataclasses.replace(made, **others)  # type: ignore[arg-type]


def test_no_article() -> None:
    found = Analyser().analyse([])
    assert (found.doc_count, found.fields, len(found.numbers)) == (0, {}, 0)


def test_an_article_without_texts() -> None:
    check(Analyser().analyse([bare := IndexedArticle(ArticleId(3), "--", ())]), [bare])


def test_a_bad_article_is_named_and_may_be_left_out() -> None:
    given = [article(1, "one"), article(2, "a\ud800b"), article(3, "three"), article(4, "\udfff")]
    with pytest.raises(AnalysisError, match="article 2: its text has a lone surrogate") as raised:
        Analyser().analyse(given)
    assert raised.value.article == 2
    bad: list[tuple[ArticleId, str]] = []
    found = Analyser().analyse(given, lambda *told: bad.append(told))
    assert [one for one, _ in bad] == [2, 4]
    check(found, [given[0], given[2]])


def test_nothing_of_a_refused_portion_is_kept() -> None:
    segment = Analyser().begin()
    with pytest.raises(AnalysisError):
        segment.add([article(1, "good"), article(2, "\ud800")])
    assert (segment.doc_count, segment.token_count) == (0, 0)
    segment.add([article(3, "good")])
    check(segment.finish(), [article(3, "good")])


def test_more_positions_than_sixteen_bits_hold() -> None:
    found = Analyser().analyse([article(1, "word 女 " * 70_000)])
    positions = found.fields["body_t"].unpacked().positions
    assert positions is not None
    assert positions.max() == 140_000 - 1


def test_a_very_long_text_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "LONGEST_TEXT", 7)
    found = Analyser().analyse([article(1, "one two three"), article(2, "short")])
    terms = {term for term, _, _ in listed(found.fields["body_t"])}
    assert terms == {"one", "two", "short"}


def test_a_lead_without_an_end_is_cut() -> None:
    found = Analyser().analyse([article(1, "word " * 1000)])
    assert found.fields["lead_t"].lengths.tolist() == [chunks.LONGEST_LEAD // 5]


def test_portions_are_cut_by_length_and_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "_CHUNK_CHARACTERS", 10)
    monkeypatch.setattr(segments, "_CHUNK_ARTICLES", 3)
    sizes = [4, 4, 4, 30, 1, 1, 1, 1]
    given = [article(number, "x" * size) for number, size in enumerate(sizes)]
    found = [[one.id for one in chunk] for chunk in segments.chunks(given)]
    assert found == [[0, 1], [2], [3], [4, 5, 6], [7]]


def test_a_full_vocabulary_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive_app.search.analyser.vocabulary._MOST_TERMS", 3)
    analyser = Analyser()
    for number in range(3):
        given = [article(number, f"words of the text number {number}")]
        check(analyser.analyse(given), given)


def test_the_schema_knows_the_fields_and_has_an_id() -> None:
    assert set(fields.build_schema().names()) == {*fields.WORD_FIELDS, *fields.BAG_FIELDS}
    assert len(fields.schema_id()) == 16


def test_real_texts(shared_data: Path) -> None:
    given: list[IndexedArticle] = []
    for file in sorted((shared_data / "bilingual").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines()[::23]:
            given.append(real_article(len(given) + 1, json.loads(line)))
    assert given
    check(Analyser().analyse(given), given)


def real_article(number: int, record: dict[str, str]) -> IndexedArticle:
    sides = ((Side.ORIGINAL, "original"), (Side.TRANSLATION, "translated"))
    found = []
    for side, prefix in sides:
        if body := record.get(f"{prefix}_text"):
            lines = [line for line in body.split("\n") if line]
            lines.insert(1, "")  # a first paragraph of one line: no lead is too long
            joined = "\n".join(lines)[: chunks.LONGEST_LEAD * 20]
            title = record.get(f"{prefix}_title") or ""
            found.append(IndexedText(side, record[f"{prefix}_lang"], title, joined))
    return IndexedArticle(ArticleId(number), record["id"], tuple(found), url=record["url"] or "")


def test_tokens_beyond_the_last_position_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "MAX_POSITIONS", 2)
    found = Analyser().analyse([article(1, "one two three"), article(2, "short")])
    assert listed(found.fields["body_t"]).keys() == {
        ("one", 0, 0),
        ("two", 0, 1),
        ("short", 1, 0),
    }


def test_more_than_a_segment_holds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    segment = Analyser().begin()
    segment.add([article(1, "one")])
    seen = [segment.is_full]
    monkeypatch.setattr(segments, "_FULL", 0)
    assert [*seen, segment.is_full] == [False, True]
    monkeypatch.setattr(segments, "MAX_DOCUMENTS", 2)
    with pytest.raises(ValueError, match="more documents or terms than a segment holds"):
        segment.add([article(2, "two"), article(3, "three")])
    segment.add([article(2, "two")])
    monkeypatch.setattr(segments, "MAX_TERM_IDS", 3)
    with pytest.raises(ValueError, match="more documents or terms"):
        segment.add([])
    check(segment.finish(), [article(1, "one"), article(2, "two")])
