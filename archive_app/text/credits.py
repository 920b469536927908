"""Credit lines before and after the body: editors, photographers, the source, the time."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from archive_app.domain.articles import Credit
from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Span
from archive_app.text.dates import find_dates
from archive_app.text.names import is_han_name, is_pinyin_name, split_people
from archive_app.text.roles import EN_EDITOR, LINE_ROLE, RoleClass, printed_role, role_class
from archive_app.text.source_tags import OUTLET_WORDS
from archive_app.text.stated_dates import is_rest_of_date


@dataclass(frozen=True, slots=True)
class CreditLine:
    """What one line of credits at ``span`` says; ``date`` is the full date of a page header."""

    span: Span
    credits: tuple[Credit, ...] = ()
    people: tuple[str, ...] = ()  # of a writer's role: they belong to the byline
    source: str | None = None
    date: PartialDate | None = None
    date_text: str = ""
    confidence: float = 0.95


_NOWHERE = Span(0, 0)
_LONGEST_LINE = 240
_LONGEST_VALUE = 60
# The day behind it, 1120713, is a Taiwanese one: that of the agency's telegram.
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]{3,120})[)）\]】](?:\s?1\d{6})?")
_BRACKET_ROW = re.compile(r"(?:[【\[][^【】\[\]\n]{2,60}[】\]]\s*){2,6}")
_ROW_GAPS = re.compile(r"[】\]]\s*[【\[]?|[【\[]")
_SPACED_ROLE = re.compile(
    r"(?<![^\s|｜丨])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])(?=\s?[:：|｜丨])"
)
_HEADER_TIME = re.compile(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?(?:[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
)
_EN_HEADER_TIME = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})"
    r"(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?(?=\s|$)"
)
_MARK = re.compile("[:：|｜丨/／]")  # behind a role, unless there is only a space
_ROLE = re.compile(rf"(?<![\w\u4e00-\u9fff])({LINE_ROLE})(?:\s*[:：|｜丨]\s*|[/／])", re.IGNORECASE)
# 编辑 刘梦婕 校对 柳宝庆: several roles, only spaces between; one character is too little then.
_SPACED = re.compile(
    rf"(?<![\w\u4e00-\u9fff])(?=[A-Za-z\u4e00-\u9fff]{{2}})({EN_EDITOR}|{LINE_ROLE})\s+",
    re.IGNORECASE,
)
# 责任编辑 宋倩: a role and a name with only a space, or with a stroke, between them.
_LOOSE = re.compile(
    rf"({EN_EDITOR}|{LINE_ROLE})\s*[/／]?\s+?(\S.*)|({LINE_ROLE})[/／](\S.*)", re.IGNORECASE
)
_SENTENCE_MARK = re.compile(r"[。！？!?；;]|\.\s")
_HAN = re.compile("[\u4e00-\u9fff]")
_OFFICE = re.compile("[\u4e00-\u9fff·]{1,19}[局部处室社委心队科院校站组会网办司厅所支]")
_LATIN_OFFICE = re.compile(
    rf"[A-Z][\w&'’.-]*(?: [\w&'’.-]+){{0,7}} "
    rf"(?:{OUTLET_WORDS}|Cent(?:er|re)|Office|Association|Union)"
)
# "Review: Chief Editor Yan Li"
_TITLE_BEFORE = re.compile(rf"(?i:{EN_EDITOR})\s+(?=[A-Z])")
_COUNTER = re.compile(r"\d[\d,:\-/.年月日\s]*(?:次|人|人次|times)?")
_SIZES = re.compile(
    r"[\[【(（]?(?:[\s|/]*(?:特大|大|中|小|[大中小]号|large|medium|small|big|A[+-]?|T))+\s*[\]】)）]?",
    re.IGNORECASE,
)
# What a reader may press at the end of a page header: 【字体：大 中 小】 打印 关闭.
_BUTTONS = re.compile(
    r"(?:[\s|｜]*(?:[\[【(（]?\s?(?:字体|字号|字體|字號)(?:大小)?\s?[:：]?\s?[\[【(（]?\s?大[\s|/]*中[\s|/]*小"
    r"\s?[\]】)）]?|[\[【(（]?(?:打印|列印|关闭|關閉|收藏)(?:本页|本頁|文章|窗口)?[\]】)）]?))+$"
)
_TITLE_START = re.compile(r"(?:The|A|An|How|Why|What|When|Is|Are|Do|In|On|New)\b")


def credit_line(text: str, span: Span, *, after_body: bool) -> CreditLine | None:
    """Read the paragraph at ``span`` as a line of credits; None unless all of it is that.

    Before the body a name without Chinese form must not be guessed from capitals alone (it may be
    a title: ``Review: Great Expectations``), after the body it may.
    """
    if len(span) > _LONGEST_LINE:
        return None
    line = text[span.start : span.end]
    if _BRACKET_ROW.fullmatch(line):
        line = _ROW_GAPS.sub(" ", line).strip()
    bracketed = _BRACKETED.fullmatch(line)
    if bracketed:
        return _read(bracketed[1], span, after_body=after_body)
    return _read(line, span, after_body=after_body)


def credit_at_end(text: str, span: Span) -> CreditLine | None:
    """Credits in brackets with which a paragraph ends: ``……（责任编辑：宋倩）``."""
    if span.start == span.end or text[span.end - 1] not in ")）]】":
        return None
    opened = max(text.rfind(bracket, span.start, span.end) for bracket in "(（[【")
    found = _BRACKETED.fullmatch(text, opened, span.end) if opened >= 0 else None
    return _read(found[1], Span(opened, span.end), after_body=True) if found else None


def _read(line: str, span: Span, *, after_body: bool) -> CreditLine | None:
    found = _read_line(line, after_body=after_body)
    return replace(found, span=span) if found else None


@lru_cache(maxsize=2048)  # the articles of a site end with the same few lines
def _read_line(line: str, *, after_body: bool) -> CreditLine | None:
    """What a line says, put nowhere."""
    line = _BUTTONS.sub("", line)
    has_marks = _MARK.search(line) is not None
    line = _SPACED_ROLE.sub(r"\1\2", line) if has_marks else line
    time = _HEADER_TIME.match(line) or _EN_HEADER_TIME.match(line)
    rest = line[time.end() :].strip(" \t\u3000|·") if time else line.strip()
    date, shown = _full_date(time[0]) if time else (None, "")
    if not rest:
        return CreditLine(_NOWHERE, date=date, date_text=shown) if date else None
    if not time and (whole := _full_date(line))[0] and whole[1] == line:
        return CreditLine(_NOWHERE, date=whole[0], date_text=whole[1])
    at = len(rest) - len(rest.lstrip())
    if not has_marks or not _ROLE.match(rest, at):
        return (_loose(rest) or _spaced(rest)) if not time else None
    roles = list(_ROLE.finditer(rest, at))
    credited: list[Credit] = []
    people: list[str] = []
    source: str | None = None
    ends = [*(role.start() for role in roles[1:]), len(rest)]
    for role, end in zip(roles, ends, strict=True):
        value = rest[role.end() : end].strip(" \t\u3000|｜丨/／,，;；、")
        names = _names(role[1], value, after_body=after_body)
        if names is None:
            return None
        kind = role_class(role[1])
        if kind is RoleClass.WRITER and not _are_offices(names):
            people += names
        elif kind is RoleClass.NOTE:
            found, as_printed = _full_date(value)
            if found and date is None:
                date, shown = found, as_printed
        else:
            credited += [Credit(printed_role(role[1]), name) for name in names]
            if kind is RoleClass.SOURCE and names:
                source = source or names[0]
    return CreditLine(_NOWHERE, tuple(credited), tuple(people), source, date, shown)


def _names(role: str, value: str, *, after_body: bool) -> tuple[str, ...] | None:
    """The names of a role; () for an empty one; None when ``value`` isn't what follows a role."""
    kind = role_class(role)
    if len(value) > _LONGEST_VALUE or _SENTENCE_MARK.search(value):
        return None
    if kind is RoleClass.NOTE:
        dated = _full_date(value)[1]  # 时间：10月1日上午在礼堂集合 is an announcement
        is_note = (
            _COUNTER.fullmatch(value)
            or _SIZES.fullmatch(value)
            or (dated and is_rest_of_date(value, len(dated)))
        )
        return () if not value or is_note else None
    if not value:
        return () if after_body or not role.isascii() else None
    if kind is RoleClass.SOURCE:
        return (
            None if value[0].islower() or re.search("[,，：:()（）\\[\\]【】]", value) else (value,)
        )
    people = split_people(_TITLE_BEFORE.sub("", value))
    if people and all(is_han_name(one) or is_pinyin_name(one) for one in people):
        return people
    if after_body and _LATIN_OFFICE.fullmatch(value):
        return (value,)  # Produced by: Island Media Center
    if not role.isascii() and _OFFICE.fullmatch(value):
        return (value,)  # an office: 审核：松宁市公安局
    if people and after_body and not _TITLE_START.match(value):
        return people if all(2 <= len(one.split()) <= 4 for one in people) else None
    return None


def _are_offices(names: tuple[str, ...]) -> bool:
    """Whether what follows a writer's role is an office that sent the text in, not a person."""
    return bool(names) and not any(is_han_name(one) or not _HAN.search(one) for one in names)


def _spaced(line: str) -> CreditLine | None:
    """``编辑 刘梦婕 校对 柳宝庆``: roles and names in turn; the names must be Chinese ones."""
    if not _SPACED.match(line):
        return None
    roles = list(_SPACED.finditer(line))
    if len(roles) < 2:
        return None
    ends = [*(role.start() for role in roles[1:]), len(line)]
    credited: list[Credit] = []
    for role, end in zip(roles, ends, strict=True):
        if role_class(role[1]) is not RoleClass.CREDIT:
            return None
        people = split_people(line[role.end() : end])
        if not people or not all(is_han_name(one) or is_pinyin_name(one) for one in people):
            return None
        credited += [Credit(printed_role(role[1]), name) for name in people]
    return CreditLine(_NOWHERE, tuple(credited), confidence=0.9)


def _loose(line: str) -> CreditLine | None:
    """``Responsible Editor Song Qian``, ``责编 宋倩``: no colon, so the name must be Chinese."""
    found = _LOOSE.fullmatch(line)
    if not found:
        return None
    role, value = found[1] or found[3], found[2] or found[4]
    people = split_people(value)
    if not people or not all(is_han_name(one) or is_pinyin_name(one) for one in people):
        return None
    if role_class(role) is RoleClass.WRITER:
        return CreditLine(_NOWHERE, people=people, confidence=0.9)
    if role_class(role) is not RoleClass.CREDIT:
        return None
    credited = tuple(Credit(printed_role(role), name) for name in people)
    return CreditLine(_NOWHERE, credited, confidence=0.9)


def _full_date(printed: str) -> tuple[PartialDate | None, str]:
    """The full date ``printed`` begins with, and its characters."""
    for mention in find_dates(printed[:40]):
        if mention.span.start == 0 and mention.date.is_full:
            return mention.date, printed[: mention.span.end]
    return None, ""
