"""Folding: what is made equal, and the way back to the text as stored."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive_app.text.fold import exact_form, fold, fold_text, han_table


@pytest.mark.parametrize(
    "one,other",
    [
        ("座談會", "座谈会"),
        ("裡 裏", "里 里"),
        ("臺 颱", "台 台"),
        ("發 髮", "发 发"),
        ("瞭 甦 覆 藉 俱 像", "了 苏 复 借 具 象"),
        ("Ürümqi", "URUMQI"),
        ("U\u0308ru\u0308mqi", "urumqi"),
        ("１６００Ａ（", "1600a("),
        ("Xi’an", "Xi'an"),
        ("“a” – b", '"a" - b'),
        ("a\xa0b", "a b"),
        ("Straße", "STRASSE"),
        ("㎞", "km"),
        ("so\u00adft\u200b", "soft"),
        ("ｶﾞ", "ガ"),
        ("\u1112\u1161\u11ab", "한"),
        ("й", "и"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_forms_that_are_one(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize("one,other", [("か", "が"), ("默想", "默认"), ("women", "woman")])
def test_forms_that_stay_apart(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


def test_exact_form_keeps_what_folding_merges() -> None:
    assert exact_form("ＡÜ談“") == 'aü談"'


def test_offsets_lead_back_where_lengths_change() -> None:
    folded = fold("㎞ß談")
    assert folded.text == "kmss谈"
    assert [folded.source(at, at + 1) for at in range(5)] == [
        (0, 1),
        (0, 1),
        (1, 2),
        (1, 2),
        (2, 3),
    ]


def test_table_leads_nowhere_further() -> None:
    table = han_table()
    assert not [kept for kept in table.values() if ord(kept) in table]


@given(st.text())
def test_offsets_are_ascending_and_inside(text: str) -> None:
    folded = fold(text)
    spans = [folded.source(at, at + 1) for at in range(len(folded.text))]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(
    st.text(st.characters(codec="utf-8", categories=["L", "M", "P", "Z"])), st.text("座談會 ,ab")
)
@example("\U000e0100", "")
def test_neighbours_do_not_change_each_other(text: str, plain: str) -> None:
    assert fold_text(plain + " " + text) == fold_text(plain) + " " + fold_text(text).lstrip("\0")
