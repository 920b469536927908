"""Bilingual web pages of ARCHIVE_APP_DATA as aligned texts: blocks that stand opposite each other.

Nobody checked these by hand: a block's sentences are taken to follow each other where both sides
have as many, or one side has one. What doesn't fit is left out.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from archive_app.text.alignment.lexicon import lexicon_pair
from archive_app.text.sentences import split_sentences
from tests.unit.text.alignment.gold import AlignedText

_NOT_PROSE = ("```", "<", "!")
_KIND = re.compile(r"#+|[-*]|\d+\.|>")
_FEWEST = 4  # beads of a text
_UNSURE = "debian:news"  # of Japanese: whole sentences are missing there


def data_folder() -> Path | None:
    """What ARCHIVE_APP_DATA names."""
    name = os.environ.get("ARCHIVE_APP_DATA")
    return Path(name) if name else None


def bilingual_texts(folder: Path) -> Mapping[str, Sequence[AlignedText]]:
    """The texts by pair of languages; none where the folder has no such file."""
    path = folder / "bilingual" / "articles.jsonl"
    found: defaultdict[str, list[AlignedText]] = defaultdict(list)
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            text = _text(json.loads(line))
            pair = lexicon_pair(text.languages)
            if len(text.beads) >= _FEWEST and not (
                pair == "ja-en" and text.name.startswith(_UNSURE)
            ):
                found[pair].append(text)
    return found


def _text(record: dict[str, str]) -> AlignedText:
    languages = record["original_lang"], record["translated_lang"]
    text = AlignedText(record["id"], languages)
    sides = [
        _blocks(record[side], language)
        for side, language in zip(("original_text", "translated_text"), languages, strict=True)
    ]
    if [_kind(one) for one in sides[0]] != [_kind(one) for one in sides[1]]:
        return text
    for ours, theirs in zip(*sides, strict=True):
        left, right = _sentences(ours, languages[0]), _sentences(theirs, languages[1])
        if ours.startswith(_NOT_PROSE):
            continue
        if len(left) == len(right):
            for one, other in zip(left, right, strict=True):
                text.add([one], [other])
        elif 1 in (len(left), len(right)) and max(len(left), len(right)) <= _FEWEST:
            text.add(left, right)
    return text


def _blocks(text: str, language: str) -> list[str]:
    between = "" if language.startswith(("zh", "ja")) else " "
    blocks = (block.strip() for block in re.split(r"\n\s*\n", text))
    return [re.sub(r"\s*\n\s*", between, block) for block in blocks if block]


def _kind(block: str) -> str:
    found = _KIND.match(block)
    return found[0][0] if found else ""


def _sentences(block: str, language: str) -> list[str]:
    return [block[span.start : span.end] for span in split_sentences(block, language)]
