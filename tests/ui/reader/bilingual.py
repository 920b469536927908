"""Pages of real articles in many languages, from the data that ARCHIVE_APP_DATA names."""

from __future__ import annotations

import json
import re
from pathlib import Path

from archive_app.domain.reading import ReaderPage
from archive_app.text.alignment.articles import align_article
from tests.ui.reader.sample import original, page, translation

_MARKUP = re.compile(r"<[^>\n]+>|^#+ |\{:[^}]*\}", re.MULTILINE)


def bilingual_page(folder: Path, key: str, *words: str) -> ReaderPage:
    """The article of that id with its links; raises KeyError when there is none."""
    with (folder / "bilingual" / "articles.jsonl").open(encoding="utf-8") as lines:
        records = map(json.loads, lines)
        record = next((record for record in records if record["id"] == key), None)
    if record is None:
        raise KeyError(key)
    first = _paragraphs(record["original_text"])
    second = _paragraphs(record["translated_text"])
    languages = (record["original_lang"], record["translated_lang"])
    alignment = align_article(first, second, languages)
    return page(
        original(first, languages[0]),
        translation(second, languages[1]),
        *words,
        beads=alignment.beads,
        alignment=alignment,
    )


def _paragraphs(text: str) -> list[str]:
    plain = _MARKUP.sub("", text)
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", plain))
    return [part for part in parts if part]
