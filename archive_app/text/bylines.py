"""Bylines: who wrote a text and for whom, as printed at its beginning or end.

Every function looks at one place only and answers None when there is no byline; a pair of brackets
counts only when all that stands inside reads as roles and names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from archive_app.domain.articles import Credit
from archive_app.domain.findings import Span
from archive_app.text.names import is_han_name, is_pinyin_name, split_people
from archive_app.text.offices import is_office
from archive_app.text.place_names import names_place
from archive_app.text.roles import BYLINE_ROLE, RoleClass, printed_role, role_class
from archive_app.text.source_tags import OUTLET_WORDS
from archive_app.text.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline at ``span``: its people, the organisation named with them, credits beside them."""

    span: Span
    people: tuple[str, ...] = ()
    org: str | None = None
    credits: tuple[Credit, ...] = ()
    confidence: float = 0.95


_LONGEST_INSIDE = 160
_NEAR_START = 80  # characters: how far into a paragraph a reporter's bracket may stand
_INNER_REACH = 2_000
_SHORTEST_AROUND = 40  # characters of a paragraph in which a bracket is looked for
_REPORTER = re.compile("(?i)reporter|correspondent|记者|記者")
_BRACKET = re.compile(
    rf"[(（]([^()（）\n]{{2,{_LONGEST_INSIDE}}})[)）]|"
    rf"[〔［【\[]([^〔〕［］【】\[\]\n]{{2,{_LONGEST_INSIDE}}})[〕］】\]]"
)
_OPENS = "(（〔［【["
_LINE_BULLET = re.compile(r"[□■◇◆●○▲△★☆]\s*")
_BULLETS_INSIDE = re.compile(r"(?<=\s)[□■◇◆●○▲△★☆](?=\s?[\u4e00-\u9fff])")
_ROLE_AT = re.compile(
    rf"({BYLINE_ROLE})(?:\s*[:：/／|｜丨]\s*|\s+|(?=[\u4e00-\u9fff])|$)", re.IGNORECASE
)
_HAN_OUTLET = (
    "[\u4e00-\u9fff][\u4e00-\u9fff·]{0,12}(?:报|報|网|網|社|台|臺|刊|媒|传媒|客户端|中心|公安|日报|"
    "新闻|新聞|晚报|卫视|视频|之声|在线|发布|[壹一]点|法治|消防)(?:讯\\s+|訊\\s+)?"
)
LATIN_OUTLET = r"[A-Z][\w&'’.-]*(?: (?:(?:of|and|the|for) ){0,2}[A-Z][\w&'’.-]*){0,7}"
_OUTLET_BEFORE_ROLE = re.compile(
    rf"({_HAN_OUTLET})(?={BYLINE_ROLE})|"
    rf"({LATIN_OUTLET}) (?=(?:(?i:all[- ]media|trainee|staff|special) )?(?:reporters?|"
    rf"correspondents?)\b)"
)
_ORG_AND_NAMES = re.compile(f"({LATIN_OUTLET}|[\u4e00-\u9fff]{{2,16}})\\s*[/／]\\s*(\\S.*)")
_OFFICE_AND_NAMES = re.compile(
    rf"((?=[^:：]*\b{OUTLET_WORDS}\s*[:：])(?:{LATIN_OUTLET})|[\u4e00-\u9fff]{{2,14}}[报報网網社局院台])"
    r"\s*[:：]\s*(\S.*)"
)
_OFFICE_HOLDER = re.compile(
    r"(?i:\b(?:director|captain|president|minister|secretary|chief|chair\w*|mayor|head|professor|"
    r"commissioner|spokes\w+|leader|member|host|officer|manager|governor))$|[长長]$|主任$|书记$|"
    r"書記$"
)
_TRAILING_NEWS = re.compile(r"[讯訊]\s+$")
_NAMES_ALONE = re.compile("[(（]([\u4e00-\u9fff·、 \u3000]{2,30})[)）]")
# 白族, 左二, 全文, 时评, 节选: in brackets these say something else.
_NOT_ALONE = re.compile("[族二三四五六七八九十完转载评选续图注文上下左右版略期]$|^[左全]")
_ROLE_OF_PERSON = re.compile(r"(?:by|ers?|ors?|ents?|ists?)$", re.IGNORECASE)
_OWN_OUTLETS = word_set("""本报 本報 本网 本網 本台 本刊 Our This""")
# 文/本报记者 …, 文｜松宁晚报记者 …: what follows says of itself who wrote it.
_TEXT_BY = re.compile(
    "(?:文[/／、]图|图[/／、]文|图文|撰文|文字|文)\\s?[/／|｜丨:：\\s]\\s?"
    "(?=[\u4e00-\u9fff·]{0,14}(?:记者|記者|通讯员|通訊員))"
)
_TELEGRAM = re.compile(
    "(?P<org>[\u4e00-\u9fff]{1,5}社)(?:记者|記者|特派員|特派员)(?P<names>[\u4e00-\u9fff、]{4,20}?)"
    "\\d{1,2}日(?:专电|專電|电|電)"
)
_TELEGRAM_PLACE = re.compile(
    "(?:台北|臺北|新北|台中|臺中|台南|臺南|高雄|桃園|新竹(?:縣|市)?|基隆|嘉義|屏東(?:縣)?|花蓮|"
    "台東|臺東|宜蘭|苗栗(?:縣)?|"
    "彰化|南投|雲林|澎湖|金門|馬祖|香港|澳門|華盛頓|洛杉磯|舊金山|新加坡|吉隆坡|布魯塞爾|雅加達|"
    "日內瓦|"
    "[\u4e00-\u9fff]{2})$"
)
_WORKS = ("reporting", "整理", "报道", "報道", "报导", "報導")
_TRAILING_WORK = re.compile(
    r"\s*(?:[,，]\s*)?(?:reporting|整理|"
    r"(?:[/／][\u4e00-\u9fff]{2,6}?)?(?:摄影|攝影|综合|綜合)?(?:报道|報道|报导|報導))$"
)
_TRAILING_PHOTO = re.compile(r"[\s/／、]+(摄影|攝影|摄|攝|供图|供圖|图|圖)$")
_BY_OUTLET = re.compile(
    rf"(?:By|BY) (?P<org>{LATIN_OUTLET}) (?:staff )?(?:writers?|reporters?|correspondents?),? "
    r"(?P<names>[^|\n]{3,80})"
)
_BY_LINE = re.compile(
    r"(?:By|BY) (?P<names>[^,|\n]{3,80}?)(?: in [A-Z][A-Za-z' ]{2,30})?"
    r"(?:\s*[,|] ?(?P<org>[A-Z\u4e00-\u9fff][^,|\n.]{1,59}?))?"
    r"(?:\s*\| ?(?:(?:Updated|Published|Posted):? ?)?\d{4}-\d{1,2}-\d{1,2}(?: \d\d:\d\d(?::\d\d)?)?"
    r")?"
)
# What follows "By" at the head of a page and isn't a person: By Popular Demand, By Global Times.
_NOT_BY = re.compile(
    rf"(?:{OUTLET_WORDS}|Agencies|Desk|Staff|Writers?|Team|Demand|Numbers|Way|Day|Night|Morning|"
    r"Land|Sea|Air|Train|Bus|Car|Road|Design|Law|Invitation|Appointment|Accident|Mistake|Chance)",
    re.IGNORECASE,
)


def reporters_near_start(text: str, span: Span) -> list[Byline]:
    """Brackets with reporters a few words into the paragraph: only the brackets are bylines.

    In a short paragraph what would be left might read as something else, so it is left alone.
    """
    found: list[Byline] = []
    if len(span) < _SHORTEST_AROUND:
        return found
    reach = span.start + _NEAR_START  # moves on by what is cut out
    if not any(text.find(mark, span.start, reach + 1) >= 0 for mark in _OPENS):
        return found
    for bracket in _BRACKET.finditer(text, span.start, min(span.end, span.start + _INNER_REACH)):
        if bracket.start() > reach:
            break
        parsed = _names_reporters(bracket[1] or bracket[2])
        if parsed:
            found.append(placed(parsed, bracket.start(), bracket.end()))
            reach += len(bracket[0])
    return found


def byline_at_end(text: str, span: Span) -> Byline | None:
    """A byline in brackets with which the paragraph at ``span`` ends."""
    if span.start == span.end or text[span.end - 1] not in ")）":
        return None
    opened = max(text.rfind(bracket, span.start, span.end) for bracket in "(（")
    found = byline_in_bracket(text, opened, span.end) if opened >= 0 else None
    return found if found and found.span.end == span.end else None


def byline_line(text: str, span: Span) -> Byline | None:
    """A paragraph that is nothing but a byline: ``By Xu Min``, ``记者 王丽 通讯员 赵敏``."""
    if len(span) > _LONGEST_INSIDE:
        return None
    line = text[span.start : span.end]
    by_outlet = _BY_OUTLET.fullmatch(line)
    if by_outlet and (people := split_people(by_outlet["names"])):
        return Byline(span, people, by_outlet["org"], (), 0.9)
    by = _BY_LINE.fullmatch(line)
    if by:
        people = split_people(by["names"])
        if people and all(map(_signs, people)):
            org = (by["org"] or "").strip()
            return Byline(
                span, people, None if _OFFICE_HOLDER.search(org) else org or None, (), 0.9
            )
        line = line[3:]  # "By our reporter Fang Yi"
    bullet = _LINE_BULLET.match(line)
    found = parse_byline(line[bullet.end() if bullet else 0 :])
    if found is None:
        return None
    named = [*found.people, *(one.name for one in found.credits)]
    sure = all(is_han_name(person) or is_pinyin_name(person) for person in named)
    org = found.org if found.people else None  # "新华社记者 谭畅 摄": the picture's, not the text's
    return Byline(span, found.people, org, found.credits, 0.9) if sure and named else None


def _signs(person: str) -> bool:
    """Whether what follows ``By`` is a person: one word is not (By Train, By Reuters)."""
    if is_han_name(person) or is_pinyin_name(person):
        return True
    words = person.split()
    return len(words) > 1 and not _NOT_BY.fullmatch(words[-1])


def names_line(text: str, span: Span) -> Byline | None:
    """A last line of nothing but Chinese names in brackets: ``（刘洋 王晓雨）``."""
    found = _NAMES_ALONE.fullmatch(text, span.start, span.end)
    people = split_people(found[1]) if found else None
    if not people or not all(map(is_han_name, people)):
        return None
    if (len(people) == 1 and _NOT_ALONE.search(people[0])) or any(map(names_place, people)):
        return None
    return Byline(span, people, None, (), 0.75)


@lru_cache(maxsize=2048)
def parse_byline(inside: str) -> Byline | None:
    """Read roles and names, such as stand in brackets; None unless everything is one of them."""
    inside = _BULLETS_INSIDE.sub(" ", inside.strip())
    if len(inside) > _LONGEST_INSIDE:
        return None
    return (
        _telegram(inside)
        or _org_and_names(inside)
        or _roles_and_names(inside)
        or _office_and_names(inside)
    )


def byline_in_bracket(text: str, start: int, end: int) -> Byline | None:
    """The byline in the bracket that opens at ``start``."""
    if start >= end or text[start] not in _OPENS:
        return None
    found = _BRACKET.match(text, start, end)
    parsed = parse_byline(found[1] or found[2]) if found else None
    if not found or not parsed:
        return None
    return placed(parsed, found.start(), found.end())


def placed(found: Byline, start: int, end: int, org: str | None = None) -> Byline:
    """A byline put at its place; ``org`` wins over the organisation in it."""
    return Byline(Span(start, end), found.people, org or found.org, found.credits, found.confidence)


def _telegram(inside: str) -> Byline | None:
    """``中央社記者葉臻台北13日電``: the place follows the names without a space."""
    found = _TELEGRAM.fullmatch(inside)
    names = _TELEGRAM_PLACE.sub("", found["names"]) if found else ""
    people = split_people(names) if names else None
    if not found or not people or not all(map(is_han_name, people)):
        return None
    return Byline(Span(0, 0), people, found["org"], (), 0.85)


def _org_and_names(inside: str) -> Byline | None:
    """``Liaoning Regional Economy/Zhu Shanyong Huang Qing``: the names must be Chinese ones."""
    found = _ORG_AND_NAMES.fullmatch(inside) if "/" in inside or "／" in inside else None
    if not found or re.fullmatch(BYLINE_ROLE, found[1], re.IGNORECASE):
        return None
    people = split_people(found[2])
    if not people or _OFFICE_HOLDER.search(found[1]):
        return None
    if not all(is_han_name(one) or is_pinyin_name(one) for one in people):
        return None
    if any(map(names_place, people)):
        return None
    if is_han_name(found[1]) or is_pinyin_name(found[1]):
        return Byline(Span(0, 0), tuple(split_people(found[1]) or ()) + people, None, (), 0.7)
    return Byline(Span(0, 0), people, found[1].strip(), (), 0.9)


def _office_and_names(inside: str) -> Byline | None:
    """``Correspondent Station of the Meihe Bureau: Cui Jian``: an outlet or office, its people."""
    found = _OFFICE_AND_NAMES.fullmatch(inside) if ":" in inside or "：" in inside else None
    people = split_people(found[2]) if found else None
    if not found or not people:
        return None
    sure = all(is_han_name(one) or is_pinyin_name(one) for one in people)
    return Byline(Span(0, 0), people, found[1].strip(), (), 0.85) if sure else None


def _roles_and_names(inside: str) -> Byline | None:
    work = _TRAILING_WORK.search(inside) if inside.endswith(_WORKS) else None
    inside = inside[: work.start()] if work else inside
    text_by = _TEXT_BY.match(inside)
    inside = inside[text_by.end() :] if text_by else inside
    outlet = _OUTLET_BEFORE_ROLE.match(inside)
    org = _TRAILING_NEWS.sub("", outlet[1] or outlet[2]).strip() if outlet else None
    org = None if org in _OWN_OUTLETS else org
    at = outlet.end() if outlet else 0
    at = len(inside) - len(inside[at:].lstrip())
    if not _ROLE_AT.match(inside, at):
        return None  # a role comes first; to look for the others is dear
    roles = [one for one in _ROLE_AT.finditer(inside, at) if _at_border(inside, one)]
    if not roles or roles[0].start() > at:
        return None
    ends = [*(one.start() for one in roles[1:]), len(inside)]
    people: list[str] = []
    credited: list[Credit] = []
    for role, end in zip(roles, ends, strict=True):
        printed = inside[role.end() : end].strip(" \t\u3000,，;；、|")
        printed = printed.removesuffix(" and").removesuffix("和")
        if not printed and role is not roles[-1] and len(role[1]) > 1:
            continue  # "文/图 本报记者 邓志勇": the next role says the same
        if not printed and role is roles[-1] and (people or credited):
            # "通讯员 李强 文/图", "记者 王丽 摄": the role closes the names before it
            if role_class(role[1]) is RoleClass.CREDIT:
                credited += [Credit(printed_role(role[1]), name) for name in people]
                people = []
            continue
        named = _names_of_role(printed, role)
        if named is None:
            return None
        photo, names = named
        is_credit = role_class(role[1]) is RoleClass.CREDIT or any(map(is_office, names))
        if photo or is_credit:  # an office that wrote is named by its role: it is no person
            credited += [Credit(printed_role(photo or role[1]), name) for name in names]
        else:
            people += names
    if not people and not credited:
        return None
    return Byline(Span(0, 0), tuple(dict.fromkeys(people)), org, tuple(credited))


def _at_border(inside: str, role: re.Match[str]) -> bool:
    """Whether a role begins where one may: not inside a word or, in Chinese, inside a name."""
    if role.start() == 0:
        return True
    before = inside[role.start() - 1]
    han_role_follows_han = "\u4e00" <= before <= "\u9fff" and len(role[1]) > 1
    return before.isspace() or before in ",，;；、/／|" or han_role_follows_han


def _names_of_role(printed: str, role: re.Match[str]) -> tuple[str, tuple[str, ...]] | None:
    """The names after a role, with the role that ``摄`` behind them gives instead ('' if none)."""
    tail = _TRAILING_PHOTO.search(printed)
    people = split_people(printed[: tail.start()] if tail else printed)
    if people is None:
        return None
    separated = role[0] != role[1]
    short_han_role = len(role[1]) == 1
    if short_han_role and not separated:
        return None
    loose = not re.search(r"[:：/／]", role[0])
    if loose and not all(_may_follow(role[1], one) for one in people):
        return None
    return (tail[1] if tail else ""), people


def _may_follow(role: str, name: str) -> bool:
    """Whether a name may follow this role without a colon: it has to show that it is a name."""
    if is_han_name(name) or is_pinyin_name(name):
        return True
    return bool(_ROLE_OF_PERSON.search(role)) and 2 <= len(name.split()) <= 4


def _names_reporters(inside: str) -> Byline | None:
    parsed = parse_byline(inside) if _REPORTER.search(inside) else None
    return parsed if parsed and parsed.people else None
