"""Lists of other headlines below a text: ``相关阅读``, ``Related reading``, and what follows it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_app.domain.findings import Span

_HEADING = re.compile(
    r"[\[【（(■●◆▶>》\s]*(?:"
    "(?:相关|相關|延伸|推荐|推薦|更多|扩展|擴展|精彩|热门|熱門)"
    "(?:阅读|閱讀|新闻|新聞|报道|報道|報導|链接|連結|鏈接|文章|内容|內容|推荐|推薦|资讯|資訊)|"
    "猜你喜欢|猜你喜歡|大家都在看|今日热点|今日熱點|编辑推荐|編輯推薦|热文排行|"
    r"related (?:reading|articles?|news|links?|stories|reports?|coverage|content|topics)|"
    r"recommended(?: (?:reading|articles|stories|for you))?|further reading|"
    r"more (?:news|stories|articles|from (?:this|the) (?:section|topic|author))|"
    r"read (?:more|also|next)|"
    r"you (?:may|might) (?:also )?(?:like|be interested in)|see also|most (?:read|popular)|"
    r"(?:hot|latest|popular) (?:news|articles|stories|recommendations)"
    r")[\]】）)\s]*[:：]?[\s>»▼↓]*",
    re.IGNORECASE,
)
_MARKS = re.compile(r"(?:[·•●○◆■▪*>+\-–—]|\d{1,2}[.、)）．]|[\[【（(]\d{1,2}[\]】）)])\s*")
_HAN = re.compile("[\u3400-\u9fff]")
_SENTENCE = re.compile(r"[。；;]|[.!?！？][\"”’」』)）]*\s+\S|\.$")
_LONGEST = 140
_LONGEST_HAN = 45
_MOST = 20


def headlines_below(text: str, blocks: Sequence[Span], first: int, last: int) -> int | None:
    """Where in ``blocks[first:last]`` a list of other headlines begins that ends it, or None.

    That is a heading such as 相关阅读 with nothing but headlines below it, and something above.
    """
    at = last
    while at > first + 1 and last - at < _MOST and _is_headline(text, blocks[at - 1]):
        at -= 1
        above = blocks[at - 1]
        if at - 1 > first and _HEADING.fullmatch(text, above.start, above.end):
            return at - 1
    return None


def _is_headline(text: str, span: Span) -> bool:
    """Whether a paragraph could be a headline: short, and no sentence that has its full stop."""
    if len(span) > _LONGEST:
        return False
    mark = _MARKS.match(text, span.start, span.end)
    line = text[mark.end() if mark else span.start : span.end]
    if not line or len(_HAN.findall(line)) > _LONGEST_HAN:
        return False
    return not _SENTENCE.search(line)
