"""Headlines of other articles below a text are left out; what only looks like them stays."""

from __future__ import annotations

import pytest

from archive_app.domain.findings import FindingKind
from archive_app.text.clean import clean_text
from archive_app.text.rules import ALL_RULES

CHINESE = "松宁江水上涨两米，大桥关闭。\n\n四十余名民警到场疏导交通。"
ENGLISH = "The river rose by two metres.\n\nOver forty officers directed the traffic."
HAN_LIST = "松宁举办开放日活动\n\n滨江码头迎来首批游客\n\n[组图] 大桥今晨恢复通行？"
LATIN_LIST = "Songning holds open day\n\n- Wharf welcomes its first visitors\n\nBridge open again"


@pytest.mark.parametrize(
    "body, below",
    [
        (CHINESE, f"相关阅读\n\n{HAN_LIST}"),
        (CHINESE, f"【相關新聞】：\n\n{HAN_LIST}"),
        (CHINESE, f"责任编辑：宋倩\n\n猜你喜欢\n{HAN_LIST}\n\n【打印】【关闭】"),
        (CHINESE, f"相关链接：\n\n{HAN_LIST}\n\n推荐阅读\n\n{HAN_LIST}"),
        (CHINESE, "相关阅读：松宁举办开放日活动"),
        (ENGLISH, f"Related reading:\n\n{LATIN_LIST}"),
        (ENGLISH, f"You may also like\n\n{LATIN_LIST}\n\nResponsible Editor Song Qian"),
        (ENGLISH, "Read more: Songning holds open day"),
    ],
)
def test_headlines_below_are_left_out_and_can_be_taken_back(body: str, below: str) -> None:
    text = f"{body}\n\n{below}"
    cleaned = clean_text(text)
    assert [one.text for one in cleaned.paragraphs] == body.split("\n\n")
    made = [one for one in cleaned.findings if one.kind is FindingKind.BOILERPLATE]
    kept = clean_text(text, dismissed=made[-1:]).paragraphs[-1]
    assert kept.text == text[made[-1].span.start : made[-1].span.end], "one at a time"


@pytest.mark.parametrize(
    "text",
    [
        f"{CHINESE}\n\n{HAN_LIST}",  # no heading
        f"{CHINESE}\n\n相关阅读活动在松宁图书馆举行。\n\n市民踊跃参加",  # a sentence
        f"{CHINESE}\n\n相关新闻\n\n四十余名民警到场，大桥关闭。\n\n江水继续上涨。",  # sentences
        f"{ENGLISH}\n\nSee also\n\nThe bridge was closed at noon. It opened again at six.",
        f"相关阅读\n\n{HAN_LIST}",  # nothing above
        f"{ENGLISH}\n\nMore news of the flood is expected\n\nThe bureau says so",
    ],
)
def test_what_only_looks_like_headlines_stays(text: str) -> None:
    kept = clean_text(text).paragraphs
    assert kept[-1].text == text.rpartition("\n\n")[2]


def test_the_rule_can_be_off() -> None:
    text = f"{CHINESE}\n\n相关阅读\n\n{HAN_LIST}"
    assert len(clean_text(text, rules=ALL_RULES - {"boilerplate"}).paragraphs) == 6
