"""The names of the query language: which words before a colon or after ``#`` mean which field."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from archive_app.domain.facets import ALIASES as FACET_ALIASES
from archive_app.domain.facets import Facet
from archive_app.domain.query import Field

FIELD_ALIASES: Mapping[str, Field] = {
    **{field.value: field for field in Field},
    **{alias: Field(facet.value) for alias, facet in FACET_ALIASES.items()},
    "original": Field.ORIG, "translation": Field.TRANS, "text": Field.BODY,
    "headline": Field.TITLE, "chinese": Field.ZH, "english": Field.EN, "author": Field.BYLINE,
    "authors": Field.BYLINE, "bylines": Field.BYLINE, "by": Field.BYLINE, "editor": Field.CREDIT,
    "editors": Field.CREDIT, "credits": Field.CREDIT, "collections": Field.COLLECTION,
    "notes": Field.NOTE, "address": Field.URL, "link": Field.URL, "sound": Field.SOUNDS,
    "pinyin": Field.SOUNDS, "saved": Field.SEARCH, "with": Field.HAS,
    "标题": Field.TITLE, "標題": Field.TITLE, "题目": Field.TITLE, "題目": Field.TITLE,
    "正文": Field.BODY, "原文": Field.ORIG, "译文": Field.TRANS, "譯文": Field.TRANS,
    "中文": Field.ZH, "英文": Field.EN, "来源": Field.SOURCE, "來源": Field.SOURCE,
    "栏目": Field.SECTION, "欄目": Field.SECTION, "版面": Field.SECTION,
    "人物": Field.PERSON, "姓名": Field.PERSON, "机构": Field.ORG, "機構": Field.ORG,
    "地点": Field.PLACE, "地點": Field.PLACE, "标签": Field.TAG, "標籤": Field.TAG,
    "状态": Field.STATUS, "狀態": Field.STATUS, "标记": Field.FLAG, "標記": Field.FLAG,
    "语言": Field.LANG, "語言": Field.LANG, "翻译": Field.KIND, "翻譯": Field.KIND,
    "批次": Field.BATCH, "日期": Field.DATE, "编号": Field.ID, "編號": Field.ID,
    "作者": Field.BYLINE, "署名": Field.BYLINE, "编辑": Field.CREDIT, "編輯": Field.CREDIT,
    "责编": Field.CREDIT, "責編": Field.CREDIT, "合集": Field.COLLECTION,
    "审阅人": Field.REVIEWER, "審閱人": Field.REVIEWER,
    "文集": Field.COLLECTION, "重复": Field.DUPLICATE, "重複": Field.DUPLICATE,
    "转载": Field.DUPLICATE, "轉載": Field.DUPLICATE, "笔记": Field.NOTE, "筆記": Field.NOTE,
    "备注": Field.NOTE, "備註": Field.NOTE, "网址": Field.URL, "網址": Field.URL,
    "链接": Field.URL, "鏈接": Field.URL,
    "有": Field.HAS, "含有": Field.HAS, "是": Field.IS, "读音": Field.SOUNDS, "讀音": Field.SOUNDS,
    "拼音": Field.SOUNDS, "检索": Field.SEARCH, "檢索": Field.SEARCH, "搜索": Field.SEARCH,
}  # fmt: skip

# Names before a colon that are no field: what follows is looked for exactly as it is written.
EXACT_NAMES = frozenset({"exact", "verbatim", "精确", "精確"})

# Fields of running text: what follows is words, with all that words can have.
TEXT_FIELDS = frozenset(
    {Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN, Field.NOTE}
)

# Fields whose values can be chosen as filters.
FACET_FIELDS: Mapping[Field, Facet] = {Field(facet.value): facet for facet in Facet}

# Fields of which an article can have several values, for ``#tags>2``.
COUNTED_FIELDS = frozenset(
    {
        Field.TAG, Field.FLAG, Field.PERSON, Field.ORG, Field.PLACE, Field.LANG, Field.BYLINE,
        Field.CREDIT, Field.COLLECTION, Field.HAS,
    }
)  # fmt: skip


def plain_name(text: str) -> str:
    """A name as it is compared: width and case make no difference."""
    return unicodedata.normalize("NFKC", text).casefold()


def field_named(text: str) -> Field | None:
    """The field of that name in either language, or None."""
    return FIELD_ALIASES.get(plain_name(text))
