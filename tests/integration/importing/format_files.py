"""Files of the formats as the tests read them, and how near an extracted text is to a gold one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from archive_app.domain.articles import ArticleDraft, TextDraft
from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry

FORMATS = Path(__file__).parents[2] / "data" / "formats"


def read(path: Path, encoding: str | None = None) -> list[SourceItem | BadItem]:
    return list(ImporterRegistry().read(path, Reading(encoding=encoding or "")))


def one_item(path: Path, encoding: str | None = None) -> SourceItem:
    (item,) = read(path, encoding)
    assert isinstance(item, SourceItem), item
    return item


def one_bad(path: Path) -> str:
    (item,) = read(path)
    assert isinstance(item, BadItem), item
    return item.reason


def received(draft: ArticleDraft) -> str:
    return "\n".join(text.received for text in draft.texts)


def only_text(draft: ArticleDraft) -> TextDraft:
    (text,) = draft.texts
    return text


def extras(draft: ArticleDraft) -> dict[str, str]:
    return dict(draft.extra)


def bigram_f1(got: str, gold: str) -> float:
    """F1 over pairs of neighbouring characters, white space left out."""
    mine, right = (_bigrams(text) for text in (got, gold))
    same = (mine & right).total()
    return 2 * same / (mine.total() + right.total()) if mine or right else 1.0


def _bigrams(text: str) -> Counter[str]:
    plain = re.sub(r"\s+", "", text)
    return Counter(plain[at : at + 2] for at in range(len(plain) - 1))
