"""Findings that a person took back: their words are read, what they told is gone, no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.clean import CleanText, clean_text
from archive_app.text.paragraphs import is_blank
from archive_app.text.receipts import apply_findings, undo
from tests.unit.text.test_clean import ARTICLE, BODY, PIECES, _check

AGENCY = (
    "2021-07-13 05:03 来源：松宁新闻网 作者：王丽\n\n"
    "新华社松宁7月26日电（记者 王丽 赵文博）7月20日，开放日活动开始。\n\n"
    "html 参加者很多。<br>活动延续至次日。\n\n"
    "（责任编辑：宋倩）"
)


def of_kind(cleaned: CleanText, kind: FindingKind) -> list[Finding]:
    return [one for one in cleaned.findings if one.kind is kind]


def without(text: str, *kinds: FindingKind) -> CleanText:
    """The text with every finding of those kinds taken back."""
    made = clean_text(text).findings
    return clean_text(text, dismissed=[one for one in made if one.kind in kinds])


def keys(findings: Iterable[Finding]) -> set[tuple[FindingKind, Span]]:
    """What findings are known by; a note may say more where a date is known."""
    return {(one.kind, one.span) for one in findings}


def read(cleaned: CleanText) -> list[str]:
    return [one.text for one in cleaned.paragraphs]


def test_a_lead_taken_back_is_read_as_the_first_paragraph() -> None:
    kept = without(ARTICLE, FindingKind.DUPLICATE_LEAD)
    assert kept.lead is None
    assert read(kept)[0].startswith("[Songning Public Security News] (Songning Economy/Lin Jing")
    assert read(kept)[1:] == read(clean_text(ARTICLE))
    assert kept.byline_people == ("Lin Jing", "Zhao Wenbo"), "they are named below the lead too"


def test_a_byline_taken_back_names_nobody() -> None:
    kept = without(ARTICLE, FindingKind.BYLINE)
    assert (kept.byline_people, kept.byline_org) == ((), None)
    assert read(kept)[0] == f"(Songning Economy/Lin Jing Zhao Wenbo) {BODY}"
    assert kept.source_tag == "Songning Public Security News"


def test_a_tag_taken_back_gives_no_source() -> None:
    kept = without(ARTICLE, FindingKind.SOURCE_TAG)
    assert kept.source_tag is None
    assert read(kept)[:2] == ["[Songning Public Security News]", BODY]


def test_one_credit_of_two_taken_back_leaves_the_other() -> None:
    last = of_kind(clean_text(ARTICLE), FindingKind.CREDIT)[-1]
    kept = clean_text(ARTICLE, dismissed=[last])
    assert [one.name for one in kept.credits] == ["Song Qian"]
    assert read(kept)[-1] == "Reviewing Editor-in-Chief Fu Qiang"
    assert read(kept)[:-1] == read(clean_text(ARTICLE))
    assert kept.dismissed == (last,)


def test_one_stray_token_of_two_taken_back_is_read() -> None:
    first = of_kind(clean_text(ARTICLE), FindingKind.STRAY_MARKUP)[0]
    kept = read(clean_text(ARTICLE, dismissed=[first]))
    assert [one.startswith("html") for one in kept] == [False, True, False]


def test_a_break_taken_back_joins_what_it_parted() -> None:
    breaks = [
        one
        for one in of_kind(clean_text(AGENCY), FindingKind.STRAY_MARKUP)
        if AGENCY[one.span.start : one.span.end] == "<br>"
    ]
    assert read(clean_text(AGENCY, dismissed=breaks))[1] == "参加者很多。<br>活动延续至次日。"


def test_a_page_header_taken_back_dates_nothing() -> None:
    header = of_kind(clean_text(AGENCY), FindingKind.CREDIT)[0]
    assert clean_text(AGENCY).dating.date.edtf() == "2021-07-13"
    kept = clean_text(AGENCY, dismissed=[header])
    assert kept.dating.date.edtf() == "XXXX-07-26", "the dateline is left, and no year is invented"
    assert read(kept)[0] == AGENCY.split("\n")[0]


def test_an_inferred_year_taken_back_leaves_the_date_unknown() -> None:
    assert clean_text(ARTICLE).dating.date.edtf() == "2021-03-07"
    kept = without(ARTICLE, FindingKind.YEAR_INFERRED)
    assert kept.dating.date.is_unknown
    assert read(kept) == read(clean_text(ARTICLE))


@pytest.mark.parametrize(
    "kind",
    [FindingKind.GLUED_SENTENCE, FindingKind.SUSPECT_TERM, FindingKind.DATE_WITHOUT_YEAR],
)
def test_a_mark_taken_back_is_only_no_mark(kind: FindingKind) -> None:
    kept = without(ARTICLE, kind)
    assert of_kind(clean_text(ARTICLE), kind)
    assert not of_kind(kept, kind)
    assert read(kept) == read(clean_text(ARTICLE))


def test_what_was_never_found_is_no_matter() -> None:
    other = clean_text(AGENCY).findings
    assert clean_text(ARTICLE, dismissed=other).paragraphs == clean_text(ARTICLE).paragraphs


TEXTS = st.one_of(
    st.sampled_from([ARTICLE, AGENCY]),
    st.lists(st.lists(PIECES, max_size=3).map(" ".join), max_size=8).map("\n\n".join),
)


def _some(
    draw: Callable[[st.SearchStrategy[list[Finding]]], list[Finding]], text: str
) -> list[Finding]:
    made = clean_text(text).findings
    if not made:
        return []
    return draw(st.lists(st.sampled_from(made), unique=True))


@given(st.data(), TEXTS)
def test_whatever_is_taken_back_the_rest_stays(data: st.DataObject, text: str) -> None:
    before = clean_text(text)
    back = _some(data.draw, text)
    after = clean_text(text, dismissed=back)
    _check(text, after)
    assert keys(after.dismissed) == keys(back)
    # These are of the words that are read, which are more; and without a header a year is inferred.
    marks = {FindingKind.GLUED_SENTENCE, FindingKind.SUSPECT_TERM, FindingKind.YEAR_INFERRED}
    kept = keys(one for one in before.findings if one.kind not in marks) - keys(back)
    assert keys(one for one in after.findings if one.kind not in marks) == kept


@given(TEXTS | st.text())
def test_what_findings_change_can_be_undone(text: str) -> None:
    changed, receipts = apply_findings(text, clean_text(text).findings)
    assert undo(changed, receipts) == text
    assert all(receipt.received in text for receipt in receipts)


@given(TEXTS)
def test_with_all_taken_back_every_word_is_read(text: str) -> None:
    after = clean_text(text, dismissed=clean_text(text).findings)
    shown = "".join(part.text for part in after.paragraphs)
    assert [c for c in shown if not is_blank(c)] == [c for c in text if not is_blank(c)]
    assert (after.byline_people, after.source_tag, after.credits, after.lead) == (
        (),
        None,
        (),
        None,
    )
