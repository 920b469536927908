"""What may be typed into a field, and what is kept of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import NameKind, NameMention, NameRole
from archive_app.domain.dates import DateBasis, PartialDate, dating_to_edtf
from archive_app.domain.errors import UserError
from archive_app.domain.field_dates import dating_by_hand, typed_date
from archive_app.domain.fields import (
    NEVER_EMPTY,
    ArticleField,
    checked,
    done_in_words,
    field_named,
    names_as_text,
    typed_names,
)


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("2021-03-07", "2021-03-07"),
        ("2021-03", "2021-03"),
        (" 2021 ", "2021"),
        ("XXXX-07-13", "XXXX-07-13"),
        ("2021?", "2021?"),
        ("2021-03~", "2021-03~"),
        ("2021-03?~", "2021-03%"),
        ("2021/3/7", "2021-03-07"),
        ("2021.3", "2021-03"),
        ("2021年3月7日", "2021-03-07"),
        ("２０２１年３月", "2021-03"),
        ("2021年?", "2021?"),
        ("7 March 2021", "2021-03-07"),
        ("Mar. 7, 2021", "2021-03-07"),
        ("September 2021", "2021-09"),
    ],
)
def test_dates_as_people_type_them(typed: str, kept: str) -> None:
    assert checked(ArticleField.DATE, typed) == kept


@pytest.mark.parametrize(
    "typed", ["yesterday", "2021-13", "2021-02-30", "7/3/2021", "Ma 2021", "?", "2021-3-7-1"]
)
def test_a_date_that_cannot_be_read_in_one_way_is_refused_in_words(typed: str) -> None:
    with pytest.raises(UserError, match="no date that can be read in one way"):
        checked(ArticleField.DATE, typed)


@given(
    st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12), st.none())
    | st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.sampled_from(["", "?", "~", "%"]),
)
def test_every_partial_date_is_kept_as_it_is(date: PartialDate, mark: str) -> None:
    edtf = date.edtf() + mark
    assert typed_date(edtf) == edtf
    dating = dating_by_hand(edtf)
    assert (dating.date, dating.basis, dating.is_inferred) == (date, DateBasis.PERSON, False)
    assert dating_to_edtf(dating) == date.edtf() + ("?" if mark else "")


def test_names_are_typed_with_their_roles() -> None:
    typed = "Lin Jing (author); 宋谦（责任编辑）；Zhu (Jr)\n Lin Jing (author); ;"
    names = typed_names(ArticleField.PEOPLE, typed)
    person = NameKind.PERSON
    assert names == (
        NameMention(person, NameRole.AUTHOR, "Lin Jing"),
        NameMention(person, NameRole.EDITOR, "宋谦", "责任编辑"),
        NameMention(person, NameRole.SUBJECT, "Zhu (Jr)"),
    )
    text = names_as_text(names)
    assert text == "Lin Jing (author); 宋谦 (责任编辑); Zhu (Jr)"
    assert checked(ArticleField.PEOPLE, typed) == text
    assert typed_names(ArticleField.PEOPLE, text) == names


@given(st.sampled_from(sorted(ArticleField)), st.text(max_size=40))
def test_what_is_kept_is_kept_again(field: ArticleField, typed: str) -> None:
    try:
        kept = checked(field, typed)
    except UserError:
        return
    assert checked(field, kept) == kept
    assert kept or field not in NEVER_EMPTY


@pytest.mark.parametrize(
    "field, typed",
    [
        (ArticleField.TITLE_ORIGINAL, " "),
        (ArticleField.LANGUAGE_TRANSLATION, "English language"),
        (ArticleField.URL, "somewhere on the web"),
        (ArticleField.SECTION, "a\x00b"),
        (ArticleField.SOURCE, "(none)"),
        (ArticleField.RIGHTS, "x" * 3000),
    ],
)
def test_what_cannot_stand_in_a_field_is_said_in_words(field: ArticleField, typed: str) -> None:
    with pytest.raises(UserError):
        checked(field, typed)


def test_codes_of_languages_have_one_spelling() -> None:
    assert checked(ArticleField.LANGUAGE_ORIGINAL, "ZH-hant-tw") == "zh-Hant-TW"


def test_fields_have_names_and_words() -> None:
    assert field_named(" Date ") is ArticleField.DATE
    with pytest.raises(UserError, match="no field"):
        field_named("colour")
    for field in ArticleField:
        assert "3 articles" in done_in_words(field, "3 articles", "x")
        assert "3 articles" in done_in_words(field, "3 articles", None)
