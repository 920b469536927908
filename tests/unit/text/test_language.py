"""Languages by script, small words and letters; above all no wrong claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.text.language import chinese_script, detect_language, guess_language

LINES = [
    tuple(line.split("\t", 1))
    for line in (Path(__file__).parents[2] / "data" / "languages" / "lines.tsv")
    .read_text(encoding="utf-8")
    .splitlines()
]
# Short headlines that nothing in the tables tells: no claim is the right answer there.
UNTOLD = {
    "Heavy snow closed three mountain roads",
    "La neige ferme trois routes de montagne",
    "La neve chiude tre strade di montagna",
    "A neve fecha três estradas de montanha",
    "Sneeuw sluit drie wegen in de bergen",
}


def test_there_are_enough_lines() -> None:
    assert len(LINES) >= 200
    assert len({tag for tag, _ in LINES}) >= 25


@pytest.mark.parametrize("tag, text", LINES, ids=[f"{tag}-{text[:20]}" for tag, text in LINES])
def test_lines(tag: str, text: str) -> None:
    guess = guess_language(text)
    assert guess.tag == ("" if text in UNTOLD else tag)
    assert (guess.confidence > 0) == bool(guess.tag)
    assert guess.confidence < 1


@pytest.mark.parametrize(
    "text, language",
    [
        ("Police meeting", "en"),
        ("春眠不覺曉", "zh-Hant"),
        ("", "und"),
        ("12345", "und"),
        ("Århus får en ny bro, og den bliver smuk", "und"),
    ],
)
def test_tags_for_the_record(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_rare_characters_tell_the_script_when_frequent_ones_do_not() -> None:
    assert chinese_script("麵包漲價") == "zh-Hant"
    assert chinese_script("人口") == "zh-Hans"


def test_the_surer_the_longer() -> None:
    short = guess_language("Das Haus")
    long = guess_language("Das Haus und der Garten sind nicht für die Kinder, die noch kommen.")
    assert short.confidence < long.confidence
