"""The words by which bylines and credits say what a person did, in Chinese and in English."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache


class RoleClass(StrEnum):
    """What a printed role amounts to."""

    WRITER = "writer"  # goes to the byline
    CREDIT = "credit"  # editors, photographers, translators: a credit with its printed role
    SOURCE = "source"  # where the text was first published
    NOTE = "note"  # times and counters of a page header: read over


# In each group the longest alternative first: the first that fits wins.
_EN_WRITER = (
    r"(?:(?:all[- ]media|omnimedia|full[- ]media|convergence media|trainee|intern|staff|our|"
    r"special|"
    r"chief|senior)\s+){0,2}(?:reporters?|correspondents?|journalists?|interns?|trainees?)|"
    r"written by|reported by|"
    r"text\s?(?:/|and|&|,)\s?(?:photos?|pictures?|images?)(?: by)?|"
    r"photos?\s?(?:/|and|&)\s?text(?: by)?|text by|words by|story by|authors?|texts?|words|by"
)
_EN_PHOTO = (
    r"photos? by|pictures? by|images? by|photograph(?:ed|s)? by|photographers?|photography|photos?|"
    r"pictures?|images?"
)
_EN_EDITOR = (
    r"(?:(?:responsible|reviewing|executive|managing|deputy|copy|photo|picture|news|duty|"
    r"on-duty|web|"
    r"assistant|associate|senior|chief|general|commissioning|layout|art|visual)\s+){0,2}"
    r"(?:editors?[- ]in[- ](?:chief|charge)|editors?|reviewers?)|edited by|reviewed by|"
    r"proofread(?:er|ing)?(?: by)?|"
    r"(?:first|second|third|final|initial|preliminary)\s+(?:review|trial|instance)(?: by)?|"
    r"re-?review|re-?examination|final examination|(?:chief|general|executive)\s+producers?|"
    r"reviews?|translated by|produced by|"
    r"audit(?:or|ed by)?|editing|typesetting|checked by|"
    r"compiled by|supervised by|planned by|translators?|producers?|planners?|"
    r"coordinators?|supervisors?"
)
_ZH_WRITER = (
    "(?:本报|本報|本网|本網|本台|本刊)?"
    "(?:全媒体|融媒体|融媒|见习|見習|實習|实习|特约|特約|首席|驻外|特派)?"
    "(?:记者|記者|通讯员|通訊員|实习生|實習生|特派员|特派員|评论员|評論員)|摄影报道|攝影報道|文字|撰稿|撰文|供稿|作者|"
    "文[/／、](?:图|圖|摄|攝)|(?:图|圖|摄|攝)[/／、]文|图文|圖文|文"
)
_ZH_PHOTO = "摄影|攝影|供图|供圖|图片|圖片|摄|攝|图|圖"
_ZH_EDITOR = (
    "责任编辑|責任編輯|值班编辑|值班主编|值班主任|执行主编|图片编辑|网络编辑|本期编辑|总编辑|"
    "副主编|主编|责编|責編|"
    "核稿编辑|核稿編輯|核稿|译者|譯者|值班编委|值班总编|总编审|总编|视频|視頻|影片|海报|剪辑|后期|"
    "配音|出品人|出品|审定|录入|编校|设计|設計|统稿|制图|繪圖|供稿单位|初审编辑|复审编辑|终审编辑|"
    "編審|監製|總編輯|主編|執行主編|副主編|校對|審核|策劃|製作|統籌|"
    "编审|美编|编辑|編輯|审核|審核|审校|审稿|审签|审读|校对|校對|校审|初审|复审|終審|终审|一审|"
    "二审|三审|签发|"
    "总监制|监制|总策划|策划|统筹|制作|排版|翻译|翻譯|编译|編譯"
)
_EN_SOURCE = "(?:article |information |news )?source|originally published (?:by|in)"
_ZH_SOURCE = "(?:文章|信息|新闻|新聞|稿件|内容|原文|消息)?(?:来源|來源)|稿源"
_NOTE = (
    "发布时间|發佈時間|發布時間|發布日期|發表時間|更新時間|更新日期|時間|上传时间|录入时间|发文日期|"
    "发表日期|點擊|瀏覽|人氣|人气|字体大小|字体|字體|字號|阅读量|发布日期|发表时间|更新时间|时间|日期|点击数|点击量|点击|浏览次数|浏览量|"
    "浏览|阅读次数|阅读量|阅读|"
    "字号|published(?: on| at)?|publication date|release time|release date|updated|posted|date|"
    "time|"
    "views|clicks|hits|reads|page views|number of views|font size|text size"
)

_CLASSES = {
    RoleClass.WRITER: f"{_EN_WRITER}|{_ZH_WRITER}",
    RoleClass.CREDIT: f"{_EN_EDITOR}|{_EN_PHOTO}|{_ZH_EDITOR}|{_ZH_PHOTO}",
    RoleClass.SOURCE: f"{_EN_SOURCE}|{_ZH_SOURCE}",
    RoleClass.NOTE: _NOTE,
}
_COMPILED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _CLASSES.items()}

EN_EDITOR = _EN_EDITOR
# A role as the alternatives of a larger pattern. Chinese "文/图" must come before "文".
BYLINE_ROLE = (
    f"(?:{_ZH_WRITER}|{_ZH_EDITOR}|{_ZH_PHOTO}|(?:{_EN_WRITER}|{_EN_EDITOR}|{_EN_PHOTO})\\b)"
)
LINE_ROLE = (
    f"(?:{_ZH_SOURCE}|{_ZH_EDITOR}|{_ZH_WRITER}|{_ZH_PHOTO}|"
    f"(?:{_EN_SOURCE}|{_EN_EDITOR}|{_EN_WRITER}|{_EN_PHOTO})\\b|{_NOTE})"
)


@lru_cache(maxsize=1024)
def role_class(role: str) -> RoleClass:
    """What the printed ``role`` amounts to; a role of no known class is a credit."""
    for kind, pattern in _COMPILED.items():
        if pattern.fullmatch(role):
            return kind
    return RoleClass.CREDIT


def printed_role(role: str) -> str:
    """The role as credits store it: lower case, single spaces."""
    return " ".join(role.lower().split())
