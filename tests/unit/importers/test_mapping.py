"""Columns under any of their names become fields; what has no place is kept as an extra."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.errors import UserError
from archive_app.importers.headings import Field, meaning
from archive_app.importers.mapping import ColumnMapping, columns_in_words
from archive_app.importers.record import SideFields


@pytest.mark.parametrize("field", list(Field))
def test_every_field_is_known_by_its_own_name(field: Field) -> None:
    assert meaning(field.value) == (field, "")


@pytest.mark.parametrize(
    "heading, field, language",
    [
        ("Headline", Field.TITLE, ""),
        ("\ufeffTitle", Field.TITLE, ""),
        ("title_en", Field.TRANSLATED_TITLE, "en"),
        ("Title (ZH)", Field.ORIGINAL_TITLE, "zh"),
        ("zh-Hant text", Field.ORIGINAL_TEXT, "zh-Hant"),
        ("text_en", Field.TRANSLATED_TEXT, "en"),
        ("body", Field.TEXT, ""),
        ("Publication Date", Field.PUBLISHED, ""),
        ("Key-words", None, ""),
        ("Keywords", Field.TAGS, ""),
        ("标题", Field.TITLE, ""),
        ("译题", Field.TRANSLATED_TITLE, ""),
        ("原文", Field.ORIGINAL_TEXT, ""),
        ("译文", Field.TRANSLATED_TEXT, ""),
        ("来源", Field.SOURCE, ""),
        ("日期", Field.PUBLISHED, ""),
        ("作者", Field.AUTHORS, ""),
        ("标签", Field.TAGS, ""),
        ("page", None, ""),
    ],
)
def test_headings_in_two_languages(heading: str, field: Field | None, language: str) -> None:
    assert meaning(heading) == (field, language)


def test_a_whole_record() -> None:
    fields = ColumnMapping().fields(
        {
            "id": 17,
            "来源": "松宁日报",
            "date": "2021年3月8日",
            "作者": "林静；赵文博",
            "original": "原文在此。",
            "translation": "The text.",
            "keywords": "police; women|river",
            "status": "In review",
            "translation_kind": "Machine",
            "translator": "Engine 3",
            "page": 4,
        }
    )
    assert fields.external_id == "17"
    assert fields.source == "松宁日报"
    assert fields.published is not None
    assert fields.published.iso() == "2021-03-08"
    assert fields.date_field == "date"
    assert fields.authors == ("林静", "赵文博")
    assert fields.original == SideFields("原文在此。")
    assert fields.translation == SideFields("The text.")
    assert fields.tags == ("police", "women", "river")
    assert fields.status is ReviewStatus.IN_REVIEW
    assert fields.translation_kind is TextKind.MACHINE
    assert fields.translator == "Engine 3"
    assert fields.extra == (("page", "4"),)


def test_lists_and_texts_of_names_and_tags() -> None:
    read = ColumnMapping().fields
    assert read({"authors": ["Song Qian", " ", "Song Qian", "Li, Hua"]}).authors == (
        "Song Qian",
        "Li, Hua",
    )
    assert read({"authors": '["Song Qian", "Fu Qiang"]'}).authors == ("Song Qian", "Fu Qiang")
    assert read({"authors": "Song, Qian"}).authors == ("Song, Qian",)
    assert read({"tags": "[odd"}).tags == ("[odd",)
    assert read({"tags": None}).tags == ()
    assert read({"places": "松宁、江北"}).places == ("松宁", "江北")


def test_an_unreadable_date_is_kept_and_never_guessed() -> None:
    fields = ColumnMapping().fields({"text": "x", "Date": "03/08/2021"})
    assert fields.published is None
    assert fields.extra == (("Date", "03/08/2021"),)


def test_unknown_status_and_kind_are_kept() -> None:
    fields = ColumnMapping().fields({"text": "x", "status": "hm", "translation_kind": "oracle"})
    assert fields.status is ReviewStatus.UNREVIEWED
    assert fields.translation_kind is TextKind.UNKNOWN
    assert fields.extra == (("status", "hm"), ("translation_kind", "oracle"))


def test_own_name_comes_before_alias_and_the_other_is_kept() -> None:
    fields = ColumnMapping().fields({"headline": "A", "title": "B", "text": "x"})
    assert fields.title == "B"
    assert fields.extra == (("headline", "A"),)
    assert ColumnMapping().fields({"headline": "A", "title": ""}).title == "A"


def test_explicit_mapping_wins() -> None:
    mapping = ColumnMapping({"Artikel": "translated_text", "body": "", "KOPF": "headline"})
    assert mapping.has_text(["artikel"])
    assert not mapping.has_text(["body"])
    fields = mapping.fields({"Artikel": "T", "body": "B", "kopf": "K", "title": "other"})
    assert fields.translation.text == "T"
    assert fields.title == "K"
    assert fields.lone.text == ""
    assert fields.extra == (("body", "B"), ("title", "other"))


def test_mapping_to_an_unknown_field_is_told() -> None:
    with pytest.raises(UserError, match="no field “nonsense”"):
        ColumnMapping({"a": "nonsense"})


def test_three_texts_are_one_too_many() -> None:
    fields = ColumnMapping().fields({"text": "c", "original_text": "a", "translated_text": "b"})
    assert (fields.original.text, fields.translation.text, fields.lone.text) == ("a", "b", "")
    assert fields.extra == (("text", "c"),)


def test_unstorable_characters_are_replaced() -> None:
    fields = ColumnMapping().fields({"text": "a\x00b\ud800c", "odd\udcff": "x\x00"})
    assert fields.lone.text == "a\ufffdb\ufffdc"
    assert fields.extra == (("odd\ufffd", "x\ufffd"),)


def test_columns_in_words_is_short_and_printable() -> None:
    words = columns_in_words(["a\x1b[31m", "\u202eb", *(f"c{n}" for n in range(30))])
    assert words.startswith("“a?[31m”, “?b”, “c0”")
    assert words.endswith("and 20 more")


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Field, "body", "日期"]) | st.text(), _values, max_size=12))
def test_any_json_object_has_fields(record: dict[str, object]) -> None:
    fields = ColumnMapping().fields(record)
    everything = [fields.lone.text, fields.title, *(text for pair in fields.extra for text in pair)]
    for text in everything:
        text.encode("utf-8")


def test_values_that_mean_none_are_kept_as_extras() -> None:
    """A tag, source or name spelled "(none)" once broke the counts of facets."""
    record = {
        "text": "The river rose.",
        "source": "(None)",
        "section": "(none)",
        "authors": "Lin Jing; (NONE)",
        "tags": f"flood; (none); a\x07b; {'x' * 201}; \u200b; ri\u200bver",
    }
    fields = ColumnMapping().fields(record)
    assert (fields.source, fields.section, fields.authors) == ("", "", ("Lin Jing",))
    assert fields.tags == ("flood", "river")
    assert dict(fields.extra) == {key: record[key] for key in record if key != "text"}
