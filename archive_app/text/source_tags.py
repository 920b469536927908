"""Source tags: the name of the outlet in brackets at the beginning of a text."""

from __future__ import annotations

import re

from archive_app.domain.findings import Span

_OPENS = ("【", "[", "［", "〔")
_HAN_TAG = re.compile("[【\\[［〔]\\s*([\u4e00-\u9fffA-Za-z0-9·]{2,20})\\s*[】\\]］〕]")
_HAN_OUTLET = re.compile(
    "(?:讯|訊|网|網|报|報|社|台|臺|刊|新闻|新聞|快报|公安|警方|警务|政法|发布|發布|头条|客户端|公众号|检察|檢察|法院|法治|消防|交警|铁警|网警|警察|海关|應急|应急|司法|政务|时报|公报|电台|电视台|通讯|观察|资讯|融媒|融媒体|在线|之声|"
    "晨报|晚报|日报|周刊|电视|广播)$"
)
_NOT_OUTLETS = re.compile(
    "^(?:本报|本報|本网|本網|本台|本刊)|^(?:图文|视频|快讯|简讯|短讯|通讯|最新|独家|今日|重要|热点|国际|国内)(?:新闻|快讯|通讯|讯)?$"
)
_LATIN_TAG = re.compile(
    r"[\[【［]\s*([A-Z][\w&'’.\-]*(?: [\w&'’.\-]{1,20}){0,7})\s*[\]】］](?!\((?:https?:|[/#.]))"
)
# Words with which the name of an outlet, or of an office that publishes, ends.
OUTLET_WORDS = (
    r"(?:News|Daily|Network|Agency|Times|Post|Herald|Online|Press|Media|TV|Television|Radio|Bulletin|"
    r"Newsletter|Police|Public Security|Bureau|Release|Information|Gazette|Xinhua|Reuters|Weekly|"
    r"Procurator(?:ate|ial)|Court|Fire|Rescue|Fire Rescue|Morning|Evening|Express|Journal|Tribune|"
    r"Chronicle|Observer|Today|Report|Station|Customs|Justice|Rule of Law|Procuratorial Organs?|"
    r"Detachment|Brigade|Department|Committee|Government|Broadcasting|Voice|Website|Channel|"
    r"Studio|Platform|Official Account|Client)"
)
_LATIN_OUTLET = re.compile(rf"{OUTLET_WORDS}$")
_NOT_LATIN_OUTLETS = re.compile(
    r"^(?:Breaking|Fake|Latest|Good|Bad|Old|Local|Video|Photo|Big|Top|Hot|More|Other|Related|Press)\b"
)


def source_tag_at(text: str, span: Span) -> tuple[Span, str] | None:
    """The source tag the paragraph at ``span`` begins with: its span, and the name in brackets.

    Not ``[1]``, ``[sic]``, ``[Breaking News]``, a Markdown link, or a heading such as 【编者按】.
    """
    if not text.startswith(_OPENS, span.start, span.end):
        return None
    han = _HAN_TAG.match(text, span.start, span.end)
    if han and _HAN_OUTLET.search(han[1]) and not _NOT_OUTLETS.match(han[1]):
        return Span(han.start(), han.end()), han[1]
    latin = _LATIN_TAG.match(text, span.start, span.end)
    if latin and _LATIN_OUTLET.search(latin[1]) and not _NOT_LATIN_OUTLETS.match(latin[1]):
        return Span(latin.start(), latin.end()), latin[1]
    return None
