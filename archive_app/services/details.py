"""What the drawer tells of an article beside its texts: how long they are, what cleaning did."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from archive_app.domain.articles import Article, ReadingText, Side
from archive_app.domain.findings import FindingKind

_HAN = "\u2e80-\u2fff\u3005-\u3007\u3040-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+(?:['’.-][^\W_{_HAN}]+)*")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class TextFacts:
    """Of the reading text of a side: characters without white space, and words.

    A Chinese character counts as a word. ``findings`` are those in force, ``dismissed`` those that
    a person took back.
    """

    characters: int
    words: int
    findings: Mapping[FindingKind, int] = field(default_factory=dict)
    dismissed: int = 0


def facts_of(article: Article) -> Mapping[Side, TextFacts]:
    """The facts of each side that there is."""
    sides = (article.original, article.translation)
    return {text.side: _facts(text) for text in sides if text is not None}


def _facts(text: ReadingText) -> TextFacts:
    texts = [paragraph.text for paragraph in text.paragraphs]
    return TextFacts(
        characters=sum(len(one) - sum(map(len, _SPACE.findall(one))) for one in texts),
        words=sum(len(_WORD.findall(one)) for one in texts),
        findings=Counter(finding.kind for finding in text.findings),
        dismissed=len(text.dismissed),
    )
