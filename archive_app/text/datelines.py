"""Datelines: the outlet, the place and the day with which a report begins, and who signed it."""

from __future__ import annotations

import re

from archive_app.domain.findings import Span
from archive_app.text.bylines import (
    LATIN_OUTLET,
    Byline,
    byline_in_bracket,
    parse_byline,
    placed,
)
from archive_app.text.names import is_han_name, is_pinyin_name, split_people

_REACH = 160  # characters: no dateline is longer
_OWN_REPORT = re.compile(
    "(?:记者|記者|通讯员|通訊員)[\u4e00-\u9fff ,，、\u3000]{2,40}?"
    "(?:报道|報道|报导|報導)(?:[:：]|(?=\\s))"
)
_HAN_DATELINE = re.compile(
    "[【\\[]?据?(?P<own>本报|本報|本网|本網|本台|本刊)?(?P<org>(?(own)|(?:新华社|新華社|中新社|"
    "中新网|"
    "新华网|人民网|央视网|央视新闻客户端|"
    "[\u4e00-\u9fff]{1,9}(?:社|网|網|报|報|台|臺|新闻|新聞|卫视|客户端|之声|频道))))"
    "(?P<place>[\u4e00-\u9fff、]{0,10}?)"
    "(?P<date>[0-9０-９一二三四五六七八九十]{1,2}月[0-9０-９一二三四五六七八九十]{1,3}日)?"
    "(?:上午|下午|晚间|晚|凌晨)?(?P<wire>电|電|讯|訊|消息)(?:[】\\]]|(?=[\\s(（:：，,]))"
)
_DAY = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?"
)
_WIRE = re.compile(
    rf"[A-Z][A-Za-z' ]{{1,30}}(?:, [A-Z][A-Za-z' ]{{1,30}})?, {_DAY} \((?P<org>Xinhua|"
    rf"China News Service|CNS|"
    r"People's Daily Online|[A-Z][a-z]+ (?:Daily|News))\)\s*(?:--|—|–|-)"
)
_LATIN_DATELINE = re.compile(
    rf"(?P<org>{LATIN_OUTLET})(?:(?:,? [A-Z][A-Za-z'’]+){{0,2}},? {_DAY})?(?: news|"
    rf" report)?,?\s*(?=[(（])"
)
_OWN_NEWS = re.compile(
    r"(?:(?:news |reports? )?(?:from |of |by )?(?:this|our) (?:newspaper|paper|site|website|"
    r"station)"
    r"(?:[’']s)?(?: news| reports?)?|local news|this report)[,:]?\s*(?=[(（])",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s?(?:--?|[–—]{1,2})(?=\s)")  # between a dateline and the report
_NAMES = re.compile(r"[(（]([^()（）\n\d]{2,60})[)）]")
_DAY_RE = re.compile(_DAY)
_SAYS_OUTLET = re.compile(
    r"\b(?:Agency|Daily|News|Network|Net|Times|Post|Herald|Online|Press|Service|Evening|Morning|"
    r"Radio|TV|Television|Broadcasting|Weekly|Website|Xinhua|Chinanews\.com|Gazette|Journal)\b|"
    r"[a-z]\.(?:com|cn|net|org)$"
)


def byline_at_start(text: str, span: Span) -> Byline | None:
    """A byline with which the paragraph at ``span`` begins, a dateline before it included."""
    return (
        byline_in_bracket(text, span.start, span.end)
        or _han_dateline(text, span)
        or _latin_dateline(text, span)
    )


def _han_dateline(text: str, span: Span) -> Byline | None:
    """``本报讯（记者 …）``, ``新华社哈尔滨7月26日电（记者 …）``, with or without the bracket."""
    found = _HAN_DATELINE.match(text, span.start, span.end)
    if not found:
        return None
    after = found.end()
    while after < span.end and text[after].isspace():
        after += 1
    inside = byline_in_bracket(text, after, span.end) or _names_in_bracket(text, after, span.end)
    org = found["org"] or None
    if inside:
        return placed(inside, span.start, _after_mark(text, inside.span.end, span.end), org)
    report = _OWN_REPORT.match(text, after, span.end)
    parsed = parse_byline(report[0].rstrip(":：")) if report else None
    if report and parsed and parsed.people:
        return placed(parsed, span.start, report.end(), org)
    end = _after_mark(text, found.end(), span.end)
    if not (found["own"] or found["date"] or (org and end > found.end())):
        return None
    return Byline(Span(span.start, end), (), org, (), 0.85)


def _after_mark(text: str, at: int, end: int) -> int:
    """Past the colon or comma with which a dateline is set off."""
    return at + 1 if at < end and text[at] in "：:，," else at


def _names_in_bracket(text: str, start: int, end: int) -> Byline | None:
    """``(蔡敏婕)`` behind a dateline: there the names need no role."""
    found = _NAMES.match(text, start, end)
    people = split_people(found[1]) if found else None
    if not found or not people:
        return None
    if not all(is_han_name(one) or is_pinyin_name(one) for one in people):
        return None
    return Byline(Span(start, found.end()), people, None, (), 0.9)


def _latin_dateline(text: str, span: Span) -> Byline | None:
    """``Xinhua News Agency, Harbin, July 26 (Reporter X)``, ``HARBIN, July 26 (Xinhua) --``."""
    end = min(span.end, span.start + _REACH)
    if text.find("(", span.start, end) < 0 and text.find("（", span.start, end) < 0:
        return None  # each of the forms has a bracket
    wire = _WIRE.match(text, span.start, end)
    if wire:
        return Byline(Span(span.start, wire.end()), (), wire["org"], (), 0.9)
    own = _OWN_NEWS.match(text, span.start, end)
    found = own or _LATIN_DATELINE.match(text, span.start, end)
    if not found or not text[span.start].isupper():
        return None
    org = None if own else _outlet(found["org"])
    inside = byline_in_bracket(text, found.end(), span.end)
    if inside is None and org and _DAY_RE.search(found[0]):
        inside = _names_in_bracket(text, found.end(), span.end)
    if not inside or not inside.people:
        return None
    is_head = own or org or "," in found[0]
    if not is_head:
        return None
    dash = _DASH.match(text, inside.span.end, span.end)
    return placed(inside, span.start, dash.end() if dash else inside.span.end, org)


def _outlet(printed: str) -> str | None:
    """The organisation a dateline begins with, when it says that it is one."""
    name = re.sub(r" news$", "", printed.split(",", maxsplit=1)[0].strip())
    return name if _SAYS_OUTLET.search(name) else None
