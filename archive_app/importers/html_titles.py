"""The title of an article among the titles of a page, without the name of the site."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_BETWEEN = re.compile(
    r"\s+[-–—|·•»:]+\s+|\s*(?:_+|\|+|--+|——|\s::\s)\s*|(?<=[\u3400-\u9fff”》])\s?[-–—]\s?(?=[\u3400-\u9fffA-Z])"
)
_SITE = re.compile(
    r"(?:网|网站|新闻|日报|晚报|早报|时报|晨报|商报|都市报|青年报|在线|频道|门户|之声|发布|客户端|公安局|分局|公安厅|政府|"
    r"電視|日報|晚報|新聞|網|電台|博客|论坛|订阅|资讯|播报|周刊|杂志|中心|警方|中国|要闻|动态|首页)$|"
    r"\b(?:news|daily|times|post|online|herald|gazette|tribune|journal|network|net|com|org|blog|"
    r"magazine|weekly|press|tv|radio|guardian|ledger|review)$|^(?:the )?\w+\.(?:com|cn|net|org)",
    re.IGNORECASE,
)
_SHORTEST = 4  # characters of a title
_GENERAL = re.compile(
    r"(?:home|index|untitled|首页|无标题|新闻|正文|文章|详情|document)\W*", re.IGNORECASE
)


def title_without_site(page: str, stated: str, heads: Sequence[str], site: str) -> tuple[str, str]:
    """(title, what was taken off): from the <title>, the stated one, the h1 headings, the site.

    A stated title or a heading that the <title> begins with is the title, and the rest of the
    <title> is what was taken off. Else parts at the end that are, or sound like, a site's name go.
    """
    for given in (stated, *heads):
        if _is_title(given) and page and _same_start(page, given):
            rest = page[len(given) :] if page.startswith(given) else ""
            shorter, off = _cut(given, site)
            return shorter, off + rest
    if stated and _is_title(stated):
        return _cut(stated, site)
    if page and _is_title(page):
        title, off = _cut(page, site)
        if _is_title(title):
            return title, off
    return next(((head, "") for head in heads if _is_title(head)), ("", ""))


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same but for white space, width and case."""
    return bool(one) and _normal(one) == _normal(other)


def _cut(title: str, site: str) -> tuple[str, str]:
    """The title without the parts at its end that name the site, and those parts."""
    off = ""
    while True:
        places = list(_BETWEEN.finditer(title))
        if not places:
            return title, off
        at = places[-1]
        last = title[at.end() :].strip()
        is_site = bool(site) and same_title(last, site)
        if not (is_site or (len(last) <= 24 and _SITE.search(last))) or at.start() < _SHORTEST:
            return title, off
        title, off = title[: at.start()].rstrip(), title[at.start() :] + off


def _is_title(text: str) -> bool:
    return len(text) >= _SHORTEST and not _GENERAL.fullmatch(text)


def _same_start(page: str, given: str) -> bool:
    return _normal(page).startswith(_normal(given))


def _normal(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
