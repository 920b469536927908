"""Boilerplate: what a page says about itself around a text, never a sentence of it.

Tools of the page, its neighbours, codes to scan, rights and disclaimers, cookies, marks of the end.
A line counts only when all of it is that, and only above and below the body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from archive_app.domain.findings import Span
from archive_app.text.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A line at ``span`` that belongs to the page, and in words what it is."""

    span: Span
    what: str


_LONGEST = 300
_LONGEST_TOOLS = 120
# A line of nothing but these is a row of buttons; those of one character never stand alone.
_TOOLS = word_set(
    """打印 打印本页 打印本頁 打印文章 打印此页 列印 关闭 關閉 关闭窗口 關閉視窗 关闭本页 收藏
    加入收藏 收藏本文 返回 返回顶部 返回列表 返回首页 回到顶部 分享 分享到 分享至 分享给好友
    一键分享 微信 微信好友 微博 新浪微博 腾讯微博 朋友圈 空间 复制链接 字号 字體 字体 字號
    字体大小 大 中 小 特大 大号 中号 小号 评论 评论区 点赞 点个赞 在看 转发 推荐 推荐给朋友 举报
    举报/反馈 纠错 我要纠错 我要评论 扫一扫 顶部 手机版 上一页 下一页 首页 相关阅读 相關閱讀
    相关新闻 相關新聞 相关链接 相关报道 延伸阅读 延伸閱讀 推荐阅读 热门推荐 猜你喜欢 更多
    更多内容 查看更多 展开全文 阅读原文 閱讀原文 查看原文 返回搜狐 网友评论 微信扫一扫 facebook
    twitter line weibo wechat qq qq空间 qq好友 qzone linkedin whatsapp a a+ a- a＋ a－ + -"""
)
_ENGLISH_TOOLS = re.compile(
    r"(?:print(?: this (?:page|article))?|close(?: (?:this )?(?:window|page))?|"
    r"share(?: (?:to|on|with friends|this(?: (?:article|page|story))?))?|e-?mail|"
    r"font(?: size)?|text size|large|medium|small|big|read more|see more|more|show more|"
    r"related (?:reading|articles|news|links|stories|reports)|"
    r"recommended(?: reading)?|back to (?:top|list|home)|"
    r"return to (?:the )?(?:top|list|home ?page)|home|comments?|likes?|save|favou?rites?|bookmark|"
    r"copy link|accept all(?: cookies)?|(?:read|view|see) (?:the )?original(?: (?:text|article))?|"
    r"facebook|twitter|weibo|sina weibo|wechat(?: friends)?|moments|qq(?: (?:space|zone|friends))?|"
    r"linkedin|whatsapp|line|a[+-]?)",
    re.IGNORECASE,
)
_BETWEEN_TOOLS = re.compile(r"[\s:：|｜丨/／,，、·•;；\[\]【】()（）{}>»<«\-—]+")
_END_MARK = (
    r"[（(【\[]\s?(?:完|全文完|本文完|完毕|完畢|End|END|Over|The End)\s?[)）】\]]|"
    r"[-—–=]+\s?(?:完|END|End)\s?[-—–=]+|END"
)
_KINDS = (
    ("mark of the end", re.compile(_END_MARK)),
    (
        "the neighbouring article",
        re.compile(
            r"(?:(?:上|下|前|后|後)一?[篇条條则]|上一[页頁]|下一[页頁])[:：].{0,160}|"
            r"(?:previous|next|last) (?:article|post|page|story|piece|item|"
            r"chapter)\s?[:：].{0,200}|"
            r"(?:previous|next)\s?[:：].{0,120}",
            re.IGNORECASE,
        ),
    ),
    (
        "another article's headline",
        re.compile(
            "(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導|链接|鏈接|文章)[:：].{2,120}|"
            r"(?:related (?:reading|articles?|news|stories|reports?)|read (?:more|also)|see also)"
            r"\s?:.{2,160}",
            re.IGNORECASE,
        ),
    ),
    (
        "a code to scan",
        re.compile(
            "(?:微信|手机|手機)?(?:扫一扫|掃一掃|扫码|掃碼|扫描|掃描|长按|長按|识别|識別)"
            "[^。！？]{0,14}(?:二维码|二維碼|手机|手機|关注|關注|打开|打開|分享|阅读|閱讀|下载|"
            "下載|客户端|当前页|图片)"
            "[^。！？]{0,24}|"
            r"scan (?:the |this )?(?:qr |two-dimensional )?(?:code|it)\b[^.!?]{0,90}\.?|"
            r"(?:long )?press (?:and hold )?the (?:qr |picture|image)[^.!?]{0,80}\.?",
            re.IGNORECASE,
        ),
    ),
    (
        "rights and disclaimers",
        re.compile(
            "(?:【?(?:版权|版權|免责|免責|特别|特別|郑重|鄭重|转载|轉載|法律|侵权|侵權|著作权|"
            "原创)(?:声明|聲明|说明|說明|提示)"
            "】?[:：]|(?:声明|聲明)[:：](?=.*(?:转载|轉載|版权|版權|侵|观点|觀點|来源|來源)))"
            ".*|(?:版权所有|版權所有|著作權所有|Copyright ?©|©).*|"
            "凡(?:本网|本站|本报|本網|注明|註明).*(?:版权|版權|转载|轉載|授权|授權|来源|來源).*|"
            "[^，。]{0,20}(?:未经|未經).{0,24}(?:授权|授權|许可|許可|允许|同意).{0,12}(?:不得|"
            "禁止|严禁|嚴禁|请勿|請勿|謝絕)"
            ".{0,60}|"
            "(?:本文|以上内容|文章内容|本文内容)(?:仅|只|均)?(?:代表|属于|系|为)(?:作者|"
            "个人).{0,60}|"
            "(?:图片|文章|部分图片|图文|内容)?(?:来源于|来自|源自)(?:网络|互联网|"
            "網路)[^，。]{0,30}(?:，.{0,20}(?:侵|删).{0,30})?|"
            r"(?:disclaimer|copyright (?:notice|statement|notices?|declaration)|"
            r"special (?:statement|"
            r"notice)|legal notice|reprint statement|statement)\s?[:：].*|"
            r"copyright\s?(?:©|\(c\)|\d{4}).*|all rights reserved\.?.*|"
            r".{0,40}without (?:prior |written |prior written )?(?:permission|authori[sz]ation|"
            r"consent).{0,80}(?:reproduc|reprint|copied|republish|prohibit|not be).*",
            re.IGNORECASE,
        ),
    ),
    (
        "an invitation to click or follow",
        re.compile(
            "(?:点击|點擊|戳|轻触)(?:查看|进入|進入|阅读|閱讀|观看|觀看|下载|下載|播放|收听|关注|"
            "图片|圖片|这里|此处|链接|上方|下方|蓝字|标题|圖)"
            "[^。！？]{0,24}|"
            "(?:欢迎|歡迎|请|敬请|点击|點擊|记得)?(?:关注|關注|订阅|訂閱|下载|下載|添加|加入|搜索)"
            "[^。！？]{0,12}(?:公众号|公眾號|微信|微博|视频号|客户端|粉絲|粉丝团|APP|App|頻道|"
            "频道)[^。！？]{0,24}[!！]?|"
            "返回(?:搜狐|网易|新浪|腾讯|凤凰)[^。]{0,12}|更多(?:精彩|新闻|资讯|"
            "内容)[^。]{0,20}请?(?:关注|点击|下载|登录)[^。]{0,24}|"
            r"click (?:here|on|to|the)\b[^.!?]{0,70}\.?|"
            r"(?:please )?(?:follow|subscribe to) (?:us|our)\b[^.!?]{0,80}[.!]?",
            re.IGNORECASE,
        ),
    ),
    (
        "cookies",
        re.compile(
            r"(?:we|this (?:web)?site|our (?:web)?site|by (?:using|"
            r"continuing)[^.]{0,60})\b[^.]{0,30}"
            r"\bcookies\b.{0,200}|(?:我们|本网站|本站|本網站)使用\s?cookies?.{0,100}",
            re.IGNORECASE,
        ),
    ),
    (
        "the headline under which it first stood",
        re.compile(
            "[（(【]?(?:原标题|原標題|原題)[:：].{1,120}|original (?:title|headline)[:：].{1,200}",
            re.IGNORECASE,
        ),
    ),
    (
        "where the pictures come from",
        re.compile(
            "[（(]?(?:本文|文中|以上|本版|配图|题图)?(?:图片|圖片|照片|配图|图|供图|视频|"
            "影像)(?:均|皆|系|都)?"
            "(?:由|来自|來自|为)[^，。]{2,30}(?:提供|供图|拍摄|攝|摄|供图)?[)）]?(?<!。)|"
            r"[（(]?(?:the |all )?(?:photos?|pictures?|images?)(?: (?:is|are|was|were))? ?"
            r"(?:courtesy of|provided by|from the (?:internet|web))\b[^.]{0,80}\.?[)）]?",
            re.IGNORECASE,
        ),
    ),
    (
        "where the authors work",
        re.compile("[（(]?(?:作者|本文作者)(?:单位|單位|系|为)[:：]?[^。]{2,60}[)）]?"),
    ),
)  # fmt: skip
_AT_END = re.compile(_END_MARK)
_LONGEST_MARK = 12


def boilerplate_line(text: str, span: Span) -> Boilerplate | None:
    """The paragraph at ``span`` when all of it is boilerplate, else None."""
    if not 0 < len(span) <= _LONGEST:
        return None
    what = _what(text[span.start : span.end].strip())
    return Boilerplate(span, what) if what else None


@lru_cache(maxsize=2048)  # the pages of a site say the same of themselves
def _what(line: str) -> str:
    """What a line of boilerplate is, in words; '' for any other line."""
    if _is_row_of_tools(line):
        return "tools of the page"
    return next((what for what, pattern in _KINDS if pattern.fullmatch(line)), "")


def boilerplate_at_end(text: str, span: Span) -> Boilerplate | None:
    """A mark of the end, such as （完）, with which the paragraph at ``span`` ends."""
    for found in _AT_END.finditer(text, max(span.start, span.end - _LONGEST_MARK), span.end):
        if found.end() == span.end and found.start() > span.start and found[0][0] in "（(【[":
            return Boilerplate(Span(found.start(), found.end()), "mark of the end")
    return None


def _is_row_of_tools(line: str) -> bool:
    if len(line) > _LONGEST_TOOLS:
        return False
    whole = line.strip(" :：[]【】()（）").casefold()
    if _ENGLISH_TOOLS.fullmatch(whole):
        return len(whole) > 2
    pieces = [piece for piece in _BETWEEN_TOOLS.split(line.casefold()) if piece]
    if pieces and all(piece in _TOOLS for piece in pieces):
        return any(len(piece) > 1 for piece in pieces) and not pieces[0].isascii()
    heads = [piece for piece in re.split(r"\s?[:：|｜/]\s?", line) if piece]
    words = [word for head in heads for word in _english_pieces(head)]
    return len(words) > 1 and all(_ENGLISH_TOOLS.fullmatch(word) for word in words)


def _english_pieces(head: str) -> list[str]:
    """A phrase that is one tool, else its words."""
    return [head] if _ENGLISH_TOOLS.fullmatch(head.strip()) else head.split()
