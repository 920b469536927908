"""Where lines break: no closing punctuation begins one, no opening ends one, in any script."""

from __future__ import annotations

import pytest

from archive_app.ui.reader.cell_layout import lay_out_block, lines_of
from archive_app.ui.reader.display_text import DisplayText
from archive_app.ui.reader.typesetting import typeface
from archive_app.ui.theme import Theme

# A dash may begin a line, but it isn't parted.
_NEVER_FIRST = set(
    "，。、；：！？）】》〉」』”’〕｝％…·ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]}%"
)
_NEVER_LAST = set("（【《〈「『“‘〔｛([{")
_TEXTS = {
    "zh-Hans": "【松宁公安讯】（文/林静 赵文博）3月5日，“三八”国际妇女节（第111个）开放日——女警说："
    "“江面上不分男女，只看谁的缆绳系得牢。”她们……“好！”（完）《人民日报》〔2021〕5号，增长8.5％、"
    "达1,200元；温度25℃。‘单引’、“双引（内含‘嵌套’）”。",
    "zh-Hant": "「江面上不分男女，」她說：『只看誰的纜繩繫得牢。』（完）《日報》——好……",
    "ja": "「はい。」と彼女は言った。東京（とうきょう）では、コンピューターとサーバーが、"
    "ちょっと動いていた。『本』を読んだ人々…っていう話、キャッチャー・イン・ザ・ライ！？",
    "ko": "그는 “좋다.”라고 말했다(웃음). 「한국」에서는, 25%가 늘었다!",
    "en": "“Yes,” she said (twice) [sic], “we went on: 25% more—and then…” It was over!",
}


@pytest.mark.parametrize("language", list(_TEXTS))
@pytest.mark.parametrize("zoom", [1.0, 1.3])
def test_punctuation_stays_with_its_words(theme: Theme, language: str, zoom: float) -> None:
    text = _TEXTS[language] * 5
    face = typeface(theme, language, text, zoom=zoom)
    lines = 0
    for width in range(240, 680, 13):
        layout = lay_out_block(DisplayText(text), face, width).layout
        for line in lines_of(layout)[1:]:
            lines += 1
            start = line.textStart()
            around = f"{text[start - 3 : start]}|{text[start : start + 2]}"
            assert text[start] not in _NEVER_FIRST, around
            assert text[:start].rstrip()[-1] not in _NEVER_LAST, around
            assert text[start - 1 : start + 1] != "——", around
    assert lines > 100
