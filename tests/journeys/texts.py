"""Invented articles as files: scrapes, bilingual records, and many small ones."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

RECORDS = (
    {
        "id": "ice:1",
        "source": "Ledu Evening Post",
        "published": "2020-01-05",
        "original_lang": "zh-Hans",
        "original_title": "冰灯节开幕",
        "original_text": "冰灯节昨晚在江边开幕。\n\n冰灯由三百名工匠雕成，冰灯将亮到二月。",
        "translated_lang": "en",
        "translated_title": "Ice lantern festival opens",
        "translated_text": (
            "The ice lantern festival opened by the river last night.\n\n"
            "The ice lanterns were carved by three hundred craftsmen and will shine until February."
        ),
        "tags": ["winter"],
    },
    {
        "id": "ice:2",
        "source": "Ledu Evening Post",
        "published": "2021-06-12",
        "original_lang": "zh-Hans",
        "original_title": "防汛演练举行",
        "original_text": "市里昨天举行防汛演练。\n\n女警驾驶巡逻艇转移群众。",
        "translated_lang": "en",
        "translated_title": "Flood drill held",
        "translated_text": (
            "The city held a flood drill yesterday.\n\n"
            "Policewomen moved residents with patrol boats."
        ),
        "tags": ["river/flood"],
    },
    {
        "id": "ice:3",
        "source": "Northern Law Daily",
        "published": "2021-07-20",
        "original_lang": "zh-Hans",
        "original_title": "夜校开课",
        "original_text": "派出所的夜校昨天开课。\n\n女警讲授法律知识。",
        "translated_lang": "en",
        "translated_title": "Night school begins",
        "translated_text": (
            "The night school of the police station began yesterday.\n\nPolicewomen teach the law."
        ),
        "tags": ["training"],
    },
    {
        "id": "ice:4",
        "source": "Northern Law Daily",
        "published": "2021-11-02",
        "original_lang": "zh-Hans",
        "original_title": "广场舞换了时间",
        "original_text": "广场舞改在七点开始，邻居们说睡得更好了。",
        "translated_lang": "en",
        "translated_title": "Square dancing moves to seven",
        "translated_text": (
            "Square dancing now begins at seven, and the neighbours say they sleep better."
        ),
    },
)

SCRAPES = (
    (
        "[Ledu Public Security News] A lantern maker was thanked by the police on March 3. He had "
        "found a lost child near the patrol boats and brought her home.\n\n"
        "html The child's grandmother gave him a hat.\n\nResponsible Editor Song Qian\n"
    ),
    (
        "(Northern Law Daily/Han Mu) The bridge over the Ledu River is closed until May. "
        "Buses go round by the old mill.\n\nResponsible Editor Song Qian\n"
    ),
)


def write_texts(folder: Path) -> list[Path]:
    """Six articles: four bilingual records in a JSON Lines file, two scrapes as text files."""
    folder.mkdir(parents=True, exist_ok=True)
    records = folder / "records.jsonl"
    _write_lines(records, RECORDS)
    paths = [records]
    for number, text in enumerate(SCRAPES, start=1):
        path = folder / f"{number:03d}_{number:016x}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def write_many(folder: Path, count: int) -> Path:
    """A file of so many small articles, no two the same."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "many.jsonl"
    _write_lines(
        path,
        (
            {
                "id": f"many:{number}",
                "source": f"Paper {number % 5}",
                "published": f"2019-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
                "original_lang": "zh-Hans",
                "original_title": f"第{number}号通知",
                "original_text": f"第{number}号通知：桥梁检修。\n\n请绕行。",
                "translated_lang": "en",
                "translated_title": f"Notice number {number}",
                "translated_text": f"Notice number {number}: the bridge is inspected.\n\nGo round.",
            }
            for number in range(count)
        ),
    )
    return path


def _write_lines(path: Path, records: Iterable[object]) -> None:
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
    path.write_text("".join(lines), encoding="utf-8")


def write_alike(folder: Path) -> Path:
    """A file of articles in both languages, three of them nearly the same."""
    original = (
        "松宁江水位昨天回落到警戒线以下。\n\n女警小队驾驶巡逻艇转移群众三百人。\n\n"
        "消防员连夜加固了港口的堤坝。\n\n对岸有四十座房屋进水。\n\n市长感谢志愿者的耐心。"
    )
    translation = (
        "The water of the Songning River fell below the warning line yesterday.\n\n"
        "A squad of policewomen moved three hundred residents with patrol boats.\n\n"
        "Firefighters strengthened the dam of the port overnight.\n\n"
        "Forty houses on the other bank were flooded.\n\n"
        "The mayor thanked the volunteers for their patience."
    )
    records = [
        _record(number, source, original.replace("四十", word), translation.replace("Forty", many))
        for number, (source, word, many) in enumerate(
            (
                ("Ledu Evening Post", "四十", "Forty"),
                ("Northern Law Daily", "五十", "Fifty"),
                ("Songning Railway Herald", "四十多", "Some forty"),
            )
        )
    ]
    path = folder / "alike.jsonl"
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def _record(number: int, source: str, original: str, translation: str) -> dict[str, str]:
    return {
        "id": f"alike:{number}",
        "source": source,
        "published": f"2021-07-1{number}",
        "original_lang": "zh-Hans",
        "original_title": "松宁江水位回落到警戒线以下",
        "original_text": original,
        "translated_lang": "en",
        "translated_title": "Songning River falls below the warning line",
        "translated_text": translation,
    }
