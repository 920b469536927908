"""An invented article whose translation is damaged: numbers, untranslated words, a stray token."""

from __future__ import annotations

import json
from pathlib import Path

RECORD = {
    "id": "ledu:0815",
    "source": "Ledu Evening Post",
    "section": "City",
    "published": "",
    "original_lang": "zh-Hans",
    "original_title": "江边派出所夜校开课",
    "original_text": (
        "【乐都晚报讯】7月13日晚，江边派出所夜校开课，300名居民听了第一堂课。\n\n"
        "座谈会上，所长毕伟民介绍，夜校全年开课56次，每次两小时。\n\n"
        "女警们还为1,250户家庭送去了安全手册。"
    ),
    "translated_lang": "en",
    "translated_title": "Night school opens at the riverside police station",
    "translated_text": (
        "[Ledu Evening Post] On the evening of July 14, the riverside police station opened its "
        "night school; 3,000 residents attended the first lesson.\n\n"
        "html At the 座谈会, director Bi Weimin said the night school is held 56 times a year, two "
        "hours each time.They all applauded.\n\n"
        "The policewomen also delivered safety handbooks to 1,250 families."
    ),
}  # fmt: skip


def write_damaged(folder: Path) -> Path:
    """Write the article as a file of JSON lines."""
    file = folder / "damaged.jsonl"
    file.write_text(json.dumps(RECORD, ensure_ascii=False) + "\n", encoding="utf-8")
    return file
