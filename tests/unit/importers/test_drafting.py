"""Drafts: which side a text is, its language, names, dating, and what is told of the pair."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import (
    ArticleDraft,
    NameKind,
    NameMention,
    NameRole,
    Side,
    TextKind,
)
from archive_app.domain.dates import DateBasis, PartialDate
from archive_app.domain.errors import ImportProblem
from archive_app.domain.findings import FindingKind
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields
from archive_app.text.naming import role_of

CHINESE = "松宁市公安局在滨江码头举办开放日活动。\n\n水上分局现有女警十七名，平均年龄三十一岁。"
ENGLISH = (
    "The Songning Municipal Public Security Bureau held an open day at the wharf.\n\n"
    "The water branch has 17 female police officers with an average age of 31."
)


def kinds(draft: ArticleDraft, side: Side) -> list[FindingKind]:
    text = draft.side(side)
    assert text is not None
    return [finding.kind for finding in text.findings]


def test_a_lone_english_text_is_a_translation() -> None:
    draft = draft_article(RecordFields(external_id="a", lone=SideFields(ENGLISH)))
    assert [text.side for text in draft.texts] == [Side.TRANSLATION]
    assert draft.texts[0].language == "en"
    assert draft.texts[0].kind is TextKind.UNKNOWN
    assert draft.texts[0].received == ENGLISH
    assert kinds(draft, Side.TRANSLATION).count(FindingKind.MISSING_SIDE) == 1
    assert draft.beads == ()


def test_a_lone_text_in_another_language_is_an_original() -> None:
    draft = draft_article(RecordFields(lone=SideFields(CHINESE)))
    assert [text.side for text in draft.texts] == [Side.ORIGINAL]
    assert draft.texts[0].language == "zh-Hans"
    assert draft.texts[0].kind is TextKind.SOURCE
    assert FindingKind.MISSING_SIDE in kinds(draft, Side.ORIGINAL)


def test_a_named_side_stays_what_it_is() -> None:
    draft = draft_article(RecordFields(original=SideFields(ENGLISH, "Open day", "en")))
    assert [text.side for text in draft.texts] == [Side.ORIGINAL]
    assert draft.texts[0].title == "Open day"


def test_a_lone_text_beside_a_named_side_is_the_other_one() -> None:
    draft = draft_article(
        RecordFields(original=SideFields(CHINESE), lone=SideFields(ENGLISH), title="Open day")
    )
    translation = draft.side(Side.TRANSLATION)
    assert translation is not None
    assert (translation.received, translation.title) == (ENGLISH, "Open day")
    flipped = draft_article(RecordFields(translation=SideFields(ENGLISH), lone=SideFields(CHINESE)))
    assert [text.side for text in flipped.texts] == [Side.ORIGINAL, Side.TRANSLATION]


def test_a_title_goes_to_the_side_in_its_script() -> None:
    both = RecordFields(original=SideFields(CHINESE), translation=SideFields(ENGLISH))
    draft = draft_article(
        RecordFields(original=both.original, translation=both.translation, title="开放日")
    )
    original = draft.side(Side.ORIGINAL)
    assert original is not None
    assert (original.title, original.title_derived) == ("开放日", False)


@pytest.mark.parametrize(
    "stated, language",
    [
        ("", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh_TW", "zh-Hant"),
        ("Chinese", "zh-Hans"),
        ("ja", "ja"),
        ("some language", "zh-Hans"),
    ],
)
def test_a_stated_language_wins(stated: str, language: str) -> None:
    draft = draft_article(RecordFields(original=SideFields(CHINESE, "", stated)))
    assert draft.texts[0].language == language


def test_two_sides_are_aligned() -> None:
    draft = draft_article(
        RecordFields(
            original=SideFields(CHINESE, "开放日", "zh-Hans"),
            translation=SideFields(ENGLISH, "Open day", "en"),
            translation_kind=TextKind.MACHINE,
            translator="Engine 3",
        )
    )
    assert [(bead.original, bead.translation) for bead in draft.beads] == [
        ((0,), (0,)),
        ((1,), (1,)),
    ]
    translation = draft.side(Side.TRANSLATION)
    assert translation is not None
    assert (translation.kind, translation.translator) == (TextKind.MACHINE, "Engine 3")
    for side in Side:
        assert not {FindingKind.UNALIGNED, FindingKind.MISSING_SIDE} & set(kinds(draft, side))
    assert all(name.role is not NameRole.TRANSLATOR for name in draft.names)


def test_different_numbers_of_paragraphs_are_told_of_the_translation() -> None:
    more = (
        CHINESE
        + "\n\n座谈会上，支队领导为女同志送上鲜花和节日祝福。\n\n松宁江上的灯光一直亮到深夜。"
    )
    draft = draft_article(RecordFields(original=SideFields(more), translation=SideFields(ENGLISH)))
    assert FindingKind.UNALIGNED in kinds(draft, Side.TRANSLATION)
    assert FindingKind.UNALIGNED not in kinds(draft, Side.ORIGINAL)


def test_a_stated_date_wins_and_says_where_it_stood() -> None:
    draft = draft_article(
        RecordFields(
            lone=SideFields(ENGLISH), published=PartialDate(2021, 3), date_field="published"
        )
    )
    assert draft.dating.date == PartialDate(2021, 3)
    assert draft.dating.basis is DateBasis.STATED
    assert draft.dating.evidence == ('field "published"',)


def test_without_any_date_none_is_made_up() -> None:
    draft = draft_article(RecordFields(lone=SideFields(ENGLISH)))
    assert draft.dating.date.is_unknown


def test_names_of_columns() -> None:
    draft = draft_article(
        RecordFields(
            lone=SideFields(ENGLISH),
            authors=("Lin Jing", "Lin Jing"),
            people=("Ouyang Lan",),
            organisations=("Songning Municipal Public Security Bureau",),
            places=("Binjiang",),
            translator="Mei Lin",
            translation_kind=TextKind.HUMAN,
        )
    )
    assert [(name.kind, name.role, name.text) for name in draft.names] == [
        (NameKind.PERSON, NameRole.AUTHOR, "Lin Jing"),
        (NameKind.PERSON, NameRole.TRANSLATOR, "Mei Lin"),
        (NameKind.PERSON, NameRole.SUBJECT, "Ouyang Lan"),
        (
            NameKind.ORGANISATION,
            NameRole.SUBJECT,
            "Songning Municipal Public Security Bureau",
        ),
        (NameKind.PLACE, NameRole.SUBJECT, "Binjiang"),
    ]


def test_bylines_credits_and_source_of_a_scrape() -> None:
    text = (
        "[Songning Public Security News]\n\n"
        f"(Text: Lin Jing and Zhao Wenbo) {ENGLISH}\n\n"
        "Responsible Editor Song Lan\n\nReviewing Editor-in-Chief Fu Guoliang"
    )
    draft = draft_article(RecordFields(lone=SideFields(text)))
    assert draft.source_tag == draft.source == "Songning Public Security News"
    assert draft.byline_people == ("Lin Jing", "Zhao Wenbo")
    assert NameMention(NameKind.PERSON, NameRole.AUTHOR, "Zhao Wenbo") in draft.names
    assert (
        NameMention(NameKind.PERSON, NameRole.EDITOR, "Song Lan", "responsible editor")
        in draft.names
    )
    reviewer = NameMention(
        NameKind.PERSON, NameRole.REVIEWER, "Fu Guoliang", "reviewing editor-in-chief"
    )
    assert reviewer in draft.names
    stated = draft_article(RecordFields(lone=SideFields(text), source="Archive of Songning"))
    assert stated.source == "Archive of Songning"
    assert stated.source_tag == "Songning Public Security News"


def test_replaced_bytes_are_told() -> None:
    draft = draft_article(RecordFields(lone=SideFields(ENGLISH + " A \ufffd\ufffd sign.")))
    assert FindingKind.REPLACED_BYTES in kinds(draft, Side.TRANSLATION)


def test_a_title_of_a_side_without_text_is_kept() -> None:
    draft = draft_article(
        RecordFields(original=SideFields("", "开放日"), translation=SideFields(ENGLISH))
    )
    assert draft.extra == (("original_title", "开放日"),)


def test_no_text_is_a_problem() -> None:
    with pytest.raises(ImportProblem, match="no text"):
        draft_article(RecordFields(external_id="a", title="Only a title"))
    with pytest.raises(ImportProblem):
        draft_article(RecordFields(original=SideFields(" \n\t")))


@pytest.mark.parametrize(
    "printed, role",
    [
        ("responsible editor", NameRole.EDITOR),
        ("reviewing editor-in-chief", NameRole.REVIEWER),
        ("photo editor", NameRole.EDITOR),
        ("photos by", NameRole.PHOTOGRAPHER),
        ("责任编辑", NameRole.EDITOR),
        ("审核", NameRole.REVIEWER),
        ("摄影", NameRole.PHOTOGRAPHER),
        ("翻译", NameRole.TRANSLATOR),
        ("记者", NameRole.AUTHOR),
        ("planner", NameRole.OTHER),
    ],
)
def test_roles(printed: str, role: NameRole) -> None:
    assert role_of(printed) is role
