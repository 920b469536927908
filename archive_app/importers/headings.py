"""Which field a column heading means, in English and Chinese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from archive_app.domain.errors import UserError


class Field(StrEnum):
    """The fields of a record; the values are the names that mappings and JSON Lines use."""

    ID = "id"
    SOURCE = "source"
    URL = "url"
    SECTION = "section"
    PUBLISHED = "published"
    AUTHORS = "authors"
    TITLE = "title"  # of either side
    TEXT = "text"  # of a side that the record doesn't name
    LANGUAGE = "language"
    ORIGINAL_LANG = "original_lang"
    ORIGINAL_TITLE = "original_title"
    ORIGINAL_TEXT = "original_text"
    TRANSLATED_LANG = "translated_lang"
    TRANSLATED_TITLE = "translated_title"
    TRANSLATED_TEXT = "translated_text"
    TRANSLATOR = "translator"
    TRANSLATION_KIND = "translation_kind"
    TAGS = "tags"
    STATUS = "status"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"


TEXT_FIELDS = frozenset({Field.TEXT, Field.ORIGINAL_TEXT, Field.TRANSLATED_TEXT})

_ALIASES: Mapping[Field, str] = {
    Field.ID: "external_id identifier article_id doc_id uid guid 编号 编码 标识 標識",
    Field.SOURCE: "outlet publication newspaper publisher media site 来源 來源 媒体 媒體 出处 报纸",
    Field.URL: "link href uri 网址 網址 链接 鏈接 "
    "permalink source_url web_url article_url 原文链接 链接地址",
    Field.SECTION: "category column 栏目 欄目 版面 分类 分類 channel rubric 频道 頻道 版名",
    Field.PUBLISHED: "date publication_date publish_date pub_date published_at date_published "
    "日期 发布日期 發布日期 发布时间 发表日期 发表时间 出版日期 时间 時間 "
    "pubdate datepublished publication_time publish_time published_date published_time "
    "發表時間 发布日 刊登日期 见报日期",
    Field.AUTHORS: "author byline writer writers reporter 作者 记者 記者 "
    "creator reporters 撰稿 撰文 作者名",
    Field.TITLE: "headline 标题 標題 题目 題目 题名 article_title 新闻标题 文章标题 主标题",
    Field.TEXT: "body content article full_text fulltext article_text 正文 内容 內容 全文 "
    "paragraphs maintext main_text article_body articlebody 新闻内容 文章内容 新闻正文 文本",
    Field.LANGUAGE: "lang 语言 語言 language_code 语种 語種",
    Field.ORIGINAL_LANG: "original_language source_lang source_language 原文语言",
    Field.ORIGINAL_TITLE: "title_original source_title 原题 原題 原标题 原文标题 中文标题",
    Field.ORIGINAL_TEXT: "original text_original original_body original_content source_text "
    "chinese 原文 中文 原文内容 中文正文",
    Field.TRANSLATED_LANG: "translated_language translation_lang target_lang target_language",
    Field.TRANSLATED_TITLE: "translation_title title_translated title_translation target_title "
    "译题 譯題 译文标题 英文标题",
    Field.TRANSLATED_TEXT: "translation text_translated text_translation translation_text "
    "translated translated_body translated_content target_text english "
    "译文 譯文 英文 翻译 译文内容 英文正文",
    Field.TRANSLATOR: "translated_by 译者 譯者 翻译者",
    Field.TRANSLATION_KIND: "translation_type 翻译方式",
    Field.TAGS: "tag keywords keyword labels label 标签 標籤 关键词 關鍵詞 关键字 topics 主题词",
    Field.STATUS: "review_status 状态 狀態",
    Field.PEOPLE: "persons person names 人物 人名 涉及人物",
    Field.ORGANISATIONS: "organizations organisation organization orgs org 机构 機構 组织 单位",
    Field.PLACES: "place locations location 地点 地點 地名",
}
_KNOWN = {
    name: field for field in Field for name in [field.value, *_ALIASES.get(field, "").split()]
}

# title_zh, zh_title, body_en, text_zh_hant ...: the language tells the side.
_LANGUAGES: Mapping[str, str] = {
    "zh": "zh", "cn": "zh", "chinese": "zh", "zh_cn": "zh-Hans", "zh_hans": "zh-Hans",
    "zh_tw": "zh-Hant", "zh_hk": "zh-Hant", "zh_hant": "zh-Hant", "en": "en", "english": "en",
}  # fmt: skip
_PART = r"(?P<part>title|headline|text|body|content)"
_LANGUAGE = f"(?P<lang>{'|'.join(sorted(_LANGUAGES, key=len, reverse=True))})"
_WITH_LANGUAGE = tuple(
    re.compile(form)
    for form in (f"{_PART}_{_LANGUAGE}", f"{_LANGUAGE}_{_PART}", f"{_LANGUAGE}(?P<part>)")
)


def normal(heading: str) -> str:
    """A heading as compared: compatibility forms, case, blanks, dashes and dots don't count."""
    plain = unicodedata.normalize("NFKC", heading.lstrip("\ufeff")).casefold()
    return re.sub(r"[\s\-.:_()/]+", "_", plain).strip("_")


def meaning(heading: str) -> tuple[Field | None, str]:
    """(field, language) of a heading; None and '' for what it doesn't tell."""
    name = normal(heading)
    for form in _WITH_LANGUAGE:
        if found := form.fullmatch(name):
            language = _LANGUAGES[found["lang"]]
            return _side_field(found["part"], language), language
    return _KNOWN.get(name), ""


def _side_field(part: str, language: str) -> Field:
    is_title = part in {"title", "headline"}
    if language == "en":
        return Field.TRANSLATED_TITLE if is_title else Field.TRANSLATED_TEXT
    return Field.ORIGINAL_TITLE if is_title else Field.ORIGINAL_TEXT


def checked_mapping(mapping: Mapping[str, str] | None) -> dict[str, Field | None]:
    """An explicit mapping, normal heading -> field; ``''`` or ``-`` keeps a column out of all.

    Raises UserError naming a field that doesn't exist.
    """
    checked: dict[str, Field | None] = {}
    for heading, name in (mapping or {}).items():
        if name in {"", "-"}:
            checked[normal(heading)] = None
            continue
        field = _KNOWN.get(normal(name))
        if field is None:
            raise UserError(
                f"There is no field “{name}” to put column “{heading}” into.",
                f"The fields are: {', '.join(Field)}.",
            )
        checked[normal(heading)] = field
    return checked
