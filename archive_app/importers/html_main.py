"""The article of a page: the box whose lines are prose, without lists of links around them.

Every block is worth the weight of its prose, or costs something when it looks like furniture. The
article is the box with the largest sum: a smaller one lacks paragraphs, a larger one has furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive_app.importers.html_blocks import Block, Box, Kind
from archive_app.importers.markup_tree import local_name

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HAN_WEIGHT = 2  # besides the 1 of every character: Han says more
_SENTENCE = re.compile('[。！？；，、”]|[.!?,;]["”’)]?(?:\\s|$)')
_LABEL = 60.0  # a line that weighs less and has no punctuation of sentences is a label
_COST_OF_LABEL, _COST_OF_FURNITURE = 8.0, 30.0
_MOSTLY_LINKS = 0.5
_WORTH = {Kind.TEXT: 1.0, Kind.HEADING: 0.0, Kind.ITEM: 0.7, Kind.ROW: 0.6}
_HINT, _HINT_START = 1.15, 30.0  # a box that calls itself the article is believed a little
_LEAST_ARTICLE = 55.0  # the weight of one sentence
_LARGEST_FURNITURE = (
    0.7  # of the prose of a page: a box with more is the article, whatever its name
)
_DEEPEST = 64  # boxes around a block that are looked at
# In ids and classes, as whole words between hyphens, or as their well-known beginnings.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|foot(?:er)?|copyright|comments?|related\w*|relat|"
    r"recommend\w*|sidebar|side|share\w*|sharing|social|breadcrumbs?|crumbs?|cookie\w*|banner|"
    r"popup|modal|login|advert\w*|ads?|gg|promo\w*|newsletter|subscribe|widget|hot|rank(?:ing)?|"
    r"toolbar|pager?|pagination|qr_?code\w*|qr|tags?|tagbox|toplist|links|outbrain|taboola|"
    r"jp-relatedposts|sharedaddy|consent|skip-link|signup|paywall|more-on|read-more|editor-picks|"
    r"prev|next|topnav|rht|mbx|dqwz|xgnr|xgxw|tuijian|fenxiang|pinglun|banquan)(?:$|[\s_\d-])",
    re.IGNORECASE,
)
_COMPONENT = re.compile(r"links|topic|related|share|promo|newsletter|cookie|comment")
_ARTICLE = re.compile(
    r"(?:^|[\s_-])(?:zoom|trs_editor|artibody|js_content|(?:entry|post|article|news|art|rich_media|"
    r"story|main|page|detail)[_-]?(?:content|body|text|con|inner|info_content)|articletext|"
    r"articlebody|vsb_content|ucap_content|ucapcontent|text_con|box_con|show_text|rm_txt_con|"
    r"pages_content|content_area|cnt_bd|post_text|wp_articlecontent|contenttext|conTxt)(?:$|[\s_\d-])",
    re.IGNORECASE,
)
_FURNITURE_TAGS = frozenset(("nav", "footer", "aside", "menu", "dir", "form"))
_ARTICLE_TAGS = frozenset(("article", "main"))
_FURNITURE_ROLES = frozenset(("navigation", "contentinfo", "complementary", "banner", "search"))
_END = re.compile(
    r"(?:相关(?:阅读|新闻|链接|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|猜你喜欢|更多(?:新闻|阅读)|"
    r"相關(?:閱讀|新聞|標籤|文章)|延伸閱讀|上一[篇条則页]|下一[篇条則页]|上一則|下一則|分享(?:到|让|至)|网友评论|"
    r"related(?: (?:topics|stories|articles|posts|links|news|content))?|"
    r"more on this (?:story|topic)|read (?:more|next|also)|you (?:may|might) also like|"
    r"share this(?: \w+)?|recommended|"
    r"most (?:read|viewed|popular)|advertisement|sponsored|leave a (?:reply|comment))"
    r"\s*[:：]?.{0,40}",
    re.IGNORECASE | re.DOTALL,
)
_LEGAL = re.compile(
    r"版权所有|版權所有|未经(?:书面)?(?:授权|许可)|备案号|ICP备|公网安备|违法和不良信息|"
    r"All rights reserved|Copyright\s*(?:©|\(c\)|\d{4})|^©",
    re.IGNORECASE,
)
_TOOLS = re.compile(
    r"[\[【（(]?\s*(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|返回(?:顶部)?|收藏|字体|大|中|小|纠错|评论|分享|广告|推荐给朋友|"
    r"阅读原文|在看|赞|点击查看|print|email|share|close|comments?|advertisement)\s*[\]】）)]?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Sum:
    """What a box holds: its worth as an article, and the weight of its prose."""

    box: Box
    worth: float = 0.0
    prose: float = 0.0

    @property
    def score(self) -> float:
        """The worth, a little more where the box calls itself the article."""
        return self.worth * _HINT + _HINT_START if _is_article(self.box) else self.worth


def main_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of the article in order, without furniture; none when the page has no article."""
    sums = _sums(blocks)
    best = max(sums.values(), key=lambda one: (one.score, one.box.depth), default=None)
    if best is None or best.prose < _LEAST_ARTICLE or best.worth <= 0:
        return []
    inside = [block for block in blocks if best.box in _around(block)]
    furniture = _furniture(sums)
    return [block for block in inside if not _is_left_out(block, best.box, furniture)]


def weight(text: str) -> float:
    """How much a text says: its characters, with Han counted three times."""
    return len(text) + _HAN_WEIGHT * len(_HAN.findall(text))


def _around(block: Block) -> Iterator[Box]:
    """The boxes around a block, the nearest first."""
    box: Box | None = block.box
    for _ in range(_DEEPEST):
        if box is None:
            return
        yield box
        box = box.parent


def _sums(blocks: Sequence[Block]) -> dict[int, _Sum]:
    """The sum of every box by its identity, furniture costing what it is worth."""
    prose: dict[int, _Sum] = {}
    for block in blocks:
        said = _prose(block)
        for box in _around(block):
            prose.setdefault(id(box), _Sum(box)).prose += said
    furniture = _furniture(prose)
    for block in blocks:
        around = list(_around(block))
        worth = _worth(block)
        if any(id(box) in furniture for box in around):
            worth = -_COST_OF_FURNITURE
        for box in around:
            prose[id(box)].worth += worth
    return prose


def _prose(block: Block) -> float:
    """The weight of the sentences of a block, 0 for labels and links."""
    said = weight(block.text)
    if block.linked > _MOSTLY_LINKS * len(block.text) or _is_label(block, said):
        return 0.0
    return 0.0 if _LEGAL.search(block.text) else said


def _is_label(block: Block, said: float) -> bool:
    return said < _LABEL and not _SENTENCE.search(block.text)


def _worth(block: Block) -> float:
    said = _prose(block)
    if said:
        return said * _WORTH[block.kind] * (1 - 1.5 * block.linked / len(block.text))
    if block.linked > _MOSTLY_LINKS * len(block.text) or _LEGAL.search(block.text):
        return -_COST_OF_FURNITURE
    return 0.0 if block.kind in {Kind.HEADING, Kind.ROW} else -_COST_OF_LABEL


def _furniture(sums: Mapping[int, _Sum]) -> set[int]:
    """The boxes that by their name or tag are no article, and don't hold most of the prose."""
    whole = max((one.prose for one in sums.values()), default=0.0)
    return {
        key
        for key, one in sums.items()
        if one.prose <= _LARGEST_FURNITURE * whole and _is_furniture(one.box)
    }


def _is_furniture(box: Box) -> bool:
    element = box.element
    name = local_name(element)
    if name in {"html", "body"} or _is_article(box):
        return False
    if name in _FURNITURE_TAGS or element.get("role", "") in _FURNITURE_ROLES:
        return True
    names = f"{element.get('id', '')} {element.get('class', '')}"
    return bool(_FURNITURE.search(names) or _COMPONENT.search(element.get("data-component", "")))


def _is_article(box: Box) -> bool:
    element = box.element
    if element.get("itemprop", "") == "articleBody":
        return True
    if local_name(element) in _ARTICLE_TAGS or element.get("role", "") == "main":
        return True
    return bool(_ARTICLE.search(f"{element.get('id', '')} {element.get('class', '')}"))


def _is_left_out(block: Block, article: Box, furniture: set[int]) -> bool:
    """Whether a block inside the article's box is no part of the article."""
    for box in _around(block):
        if box is article:
            break
        if id(box) in furniture:
            return True
    text = block.text
    if block.linked > _MOSTLY_LINKS * len(text) or _TOOLS.fullmatch(text):
        return True
    if _LEGAL.search(text):
        return True
    return weight(text) < 2 * _LABEL and bool(_END.fullmatch(text))
