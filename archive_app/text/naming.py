"""Who is named by the texts of an article, in which role: bylines and credits of both sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from archive_app.domain.articles import Credit, NameKind, NameMention, NameRole
from archive_app.text.clean import CleanText
from archive_app.text.fold import fold_text
from archive_app.text.offices import kind_of
from archive_app.text.pinyin import name_forms
from archive_app.text.roles import RoleClass, role_class

_HAN = re.compile("[\u3400-\u9fff]")

# In this order: a "reviewing editor-in-chief" reviews, a "photo editor" edits.
_ROLES = (
    (NameRole.REVIEWER, r"review|proof|check|审|審|校"),
    (NameRole.EDITOR, r"edit|编|編"),
    (NameRole.TRANSLATOR, r"translat|译|譯|翻"),
    (NameRole.PHOTOGRAPHER, r"photo|picture|image|camera|摄|攝|图|圖"),
    (
        NameRole.AUTHOR,
        r"text|author|writer|report|correspondent|journalist|文|记者|記者|通讯员|作者",
    ),
)


def role_of(printed: str) -> NameRole:
    """The role that a printed one such as ``responsible editor`` or ``审核`` amounts to."""
    roles = (role for role, form in _ROLES if re.search(form, printed, re.IGNORECASE))
    return next(roles, NameRole.OTHER)


def source_in(credits_: Iterable[Credit]) -> str:
    """The source that a credit line such as ``Source: Songning Daily`` names, or ''."""
    return next(
        (credit.name for credit in credits_ if role_class(credit.role) is RoleClass.SOURCE), ""
    )


def source_told(cleaned: Sequence[CleanText]) -> str:
    """The outlet that texts themselves name, by a tag or among the credits; '' for none."""
    tags = (text.source_tag for text in cleaned)
    credited = (source_in(text.credits) for text in cleaned)
    return next((name for name in (*tags, *credited) if name), "")


def printed_names(
    cleaned: Iterable[CleanText], stated: Iterable[NameMention] = ()
) -> tuple[NameMention, ...]:
    """Every name on the article once a kind, role and spelling, bylines first, ``stated`` last.

    A person printed in Han on one side and in pinyin on the other is named once, in pinyin, with
    the Han form beside it: the two sides of an article confirm each other.
    """
    found = [*(mention for text in cleaned for mention in _printed(text)), *stated]
    unique = {(mention.kind, mention.role, mention.text): mention for mention in reversed(found)}
    return _confirmed(tuple(reversed(unique.values())))


def _confirmed(names: tuple[NameMention, ...]) -> tuple[NameMention, ...]:
    """The names with each Han form put beside the one pinyin form on the article that it spells."""
    people = [name for name in names if name.kind is NameKind.PERSON]
    latin = {name.text for name in people if not _HAN.search(name.text)}
    spelled: dict[str, str] = {}
    for han in {name.text for name in people if _HAN.search(name.text)}:
        forms = name_forms(han)
        same = [text for text in latin if forms & {_joined(text)}]
        if len(same) == 1:
            spelled[han] = same[0]
    kept: dict[tuple[NameKind, NameRole, str], NameMention] = {}
    for name in names:
        text = spelled.get(name.text, name.text) if name.kind is NameKind.PERSON else name.text
        also = tuple(han for han, pinyin in spelled.items() if pinyin == text)
        known = kept.get((name.kind, name.role, text))
        role_text = known.role_text if known else name.role_text
        if name.text == text:
            role_text = name.role_text  # the printed role in the same language as the name
        is_person = name.kind is NameKind.PERSON
        kept[name.kind, name.role, text] = NameMention(
            name.kind, name.role, text, role_text, also if is_person else ()
        )
    return tuple(kept.values())


def _joined(name: str) -> str:
    """A pinyin name as one word, surname first: ``Li Yun'ao`` gives ``liyunao``."""
    return "".join(char for char in fold_text(name) if char.isalpha())


def _printed(text: CleanText) -> Iterator[NameMention]:
    for name in text.byline_people:
        yield NameMention(NameKind.PERSON, NameRole.AUTHOR, name)
    if text.byline_org:
        yield NameMention(NameKind.ORGANISATION, NameRole.OUTLET, text.byline_org)
    for credit in text.credits:
        if role_class(credit.role) is not RoleClass.SOURCE:
            yield NameMention(kind_of(credit), role_of(credit.role), credit.name, credit.role)
