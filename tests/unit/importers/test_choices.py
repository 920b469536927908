"""What a person chose before an import: rules off, findings taken back, values put right."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import ArticleDraft, NameRole, ReviewStatus, Side, TextDraft
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.dates import DateBasis
from archive_app.domain.errors import ImportProblem
from archive_app.domain.findings import Finding, FindingKind
from archive_app.domain.import_plans import Decision, Reading
from archive_app.importers.choices import Choices
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields

ENGLISH = (
    "[Songning Public Security News] (Songning Economy/Lin Jing Zhao Wenbo) The Songning bureau "
    "held an open day at the wharf on March 7, 2021.\n\nIt was well attended.They were happy.\n\n"
    "Responsible Editor Song Qian"
)
CHINESE = "【松宁公安讯】（文/林静）松宁市公安局在滨江码头举办开放日活动。\n\n参加者很多。"
LONE = RecordFields(external_id="a", lone=SideFields(ENGLISH))
BOTH = RecordFields(original=SideFields(CHINESE), translation=SideFields(ENGLISH))


def draft(
    fields: RecordFields = LONE, reading: Reading | None = None, **decided: str
) -> ArticleDraft:
    return draft_article(fields, Choices(reading or Reading(), Decision(fields=decided)))


def text_of(found: ArticleDraft, side: Side = Side.TRANSLATION) -> TextDraft:
    text = found.side(side)
    assert text is not None
    return text


def finding(found: TextDraft, kind: FindingKind) -> Finding:
    return next(one for one in (*found.findings, *found.dismissed) if one.kind is kind)


def taken_back(fields: RecordFields, side: Side, *kinds: FindingKind) -> ArticleDraft:
    """The draft once findings of a first draft were taken back."""
    text = text_of(draft(fields), side)
    back = tuple(Dismissal(side, kind, finding(text, kind).span) for kind in kinds)
    return draft_article(fields, Choices(decision=Decision(dismissed=back)))


# --- findings taken back --------------------------------------------------------------------------


def test_a_byline_taken_back_is_read_and_names_nobody() -> None:
    found = taken_back(LONE, Side.TRANSLATION, FindingKind.BYLINE)
    text = text_of(found)
    assert text.paragraphs[0].text.startswith("(Songning Economy/Lin Jing")
    assert (found.byline_people, found.byline_org) == ((), None)
    assert [one.role for one in found.names] == [NameRole.EDITOR]
    assert [one.kind for one in text.dismissed] == [FindingKind.BYLINE]
    assert FindingKind.BYLINE not in {one.kind for one in text.findings}


def test_a_tag_taken_back_gives_no_source() -> None:
    found = taken_back(LONE, Side.TRANSLATION, FindingKind.SOURCE_TAG)
    assert (found.source, found.source_tag) == ("", None)


def test_one_side_is_taken_back_and_the_other_stays() -> None:
    found = taken_back(BOTH, Side.ORIGINAL, FindingKind.SOURCE_TAG)
    assert text_of(found, Side.ORIGINAL).paragraphs[0].text.startswith("【松宁公安讯】")
    assert found.source_tag == "Songning Public Security News"


@pytest.mark.parametrize("kind", [FindingKind.MISSING_SIDE, FindingKind.GLUED_SENTENCE])
def test_marks_that_are_taken_back(kind: FindingKind) -> None:
    text = text_of(taken_back(LONE, Side.TRANSLATION, kind))
    assert kind not in {one.kind for one in text.findings}
    assert [one.kind for one in text.dismissed] == [kind]


# --- rules that are off ---------------------------------------------------------------------------


def test_a_rule_that_is_off_for_everything() -> None:
    found = draft(reading=Reading(rules_off=frozenset({"byline", "glued_sentence"})))
    assert found.byline_people == ()
    assert text_of(found).paragraphs[0].text.startswith("(Songning Economy/Lin Jing")
    assert found.source_tag == "Songning Public Security News"


@pytest.mark.parametrize("source", ["", "songning  public security news"])
def test_a_rule_that_is_off_for_the_source_of_the_record(source: str) -> None:
    off = Reading(rules_off_for={"Songning Public Security News": frozenset({"credit"})})
    found = draft(RecordFields(lone=SideFields(ENGLISH), source=source), off)
    assert found.credits == ()
    assert text_of(found).paragraphs[-1].text == "Responsible Editor Song Qian"
    other = draft(RecordFields(lone=SideFields(ENGLISH), source="Meihe Daily"), off)
    assert [one.name for one in other.credits] == ["Song Qian"]


def test_a_source_known_by_its_tag_stays_when_tags_are_off_for_it() -> None:
    off = Reading(rules_off_for={"Songning Public Security News": frozenset({"source_tag"})})
    found = draft(reading=off)
    assert found.source == "Songning Public Security News"
    assert text_of(found).paragraphs[0].text.startswith("[Songning Public Security News]")


def test_rules_for_all_and_for_one_source_add_up() -> None:
    off = Reading(
        rules_off=frozenset({"byline"}),
        rules_off_for={"Songning Public Security News": frozenset({"credit"})},
    )
    assert Choices(off).rules() - Choices(off).rules("Songning Public Security News") == {"credit"}
    assert "byline" not in Choices(off).rules()


# --- values set by a person -----------------------------------------------------------------------


def test_a_date_that_was_set() -> None:
    dating = draft(published="2021-03-08").dating
    assert (dating.date.edtf(), dating.basis) == ("2021-03-08", DateBasis.STATED)
    assert dating.evidence == ("set by a person before the import",)


def test_a_date_that_was_taken_away() -> None:
    dating = draft(published="").dating
    assert dating.date.is_unknown
    assert dating.basis is DateBasis.UNKNOWN


def test_authors_that_were_set_are_all_of_them() -> None:
    found = draft(authors="Lin Jing; Wang Wu")
    assert found.byline_people == ("Lin Jing", "Wang Wu")
    authors = [one.text for one in found.names if one.role is NameRole.AUTHOR]
    assert authors == ["Lin Jing", "Wang Wu"]
    assert draft(authors="").byline_people == ()


def test_a_title_goes_to_the_side_that_is_read() -> None:
    found = draft(BOTH, title="Open day")
    assert text_of(found).title == "Open day"
    assert text_of(found, Side.ORIGINAL).title_derived
    assert text_of(draft(title="")).title_derived


def test_other_values() -> None:
    found = draft(
        BOTH,
        original_title="开放日",
        source="Songning Daily",
        url="https://songning.example/1",
        tags="police/river; open day",
        status="in_review",
        id="x1",
    )
    assert text_of(found, Side.ORIGINAL).title == "开放日"
    assert (found.source, found.url) == ("Songning Daily", "https://songning.example/1")
    assert found.tags == ("police/river", "open day")
    assert (found.status, found.external_id) == (ReviewStatus.IN_REVIEW, "x1")


@pytest.mark.parametrize(
    "decided, reason",
    [
        ({"published": "03/08/2021"}, "is no date"),
        ({"status": "hm"}, "is no review status"),
        ({"text": "x"}, "is no field that can be set"),
    ],
)
def test_values_that_mean_nothing_are_refused(decided: dict[str, str], reason: str) -> None:
    with pytest.raises(ImportProblem, match=reason):
        draft(LONE, None, **decided)
