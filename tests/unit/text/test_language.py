"""Languages by script and by small words."""

from __future__ import annotations

import pytest

from archive_app.text.language import detect_language


@pytest.mark.parametrize(
    "text, language",
    [
        ("松宁市公安局组织开展系列活动", "zh-Hans"),
        ("松寧市警察局舉辦一系列活動", "zh-Hant"),
        ("春眠不覺曉", "zh-Hant"),
        ("松宁市公安局发布了 COVID-19 和 Kubernetes 的 release notes", "zh-Hans"),
        ("警察は町で活動を行いました", "ja"),
        ("경찰이 도시에서 행사를 열었다", "ko"),
        ("Полиция провела собрание", "ru"),
        ("نظمت الشرطة اجتماعا", "ar"),
        ("The police of Songning held a meeting with 王丽", "en"),
        ("Police meeting", "en"),
        ("La policía de la ciudad organizó una reunión para los vecinos", "und"),
        ("", "und"),
        ("12345", "und"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert detect_language(text) == language
