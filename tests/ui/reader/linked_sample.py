"""Small pages whose sentences are linked by hand."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Side
from archive_app.domain.reading import ReaderPage
from archive_app.text.alignment.closure import closure
from tests.ui.reader.sample import original, page, translation

Paragraphs = Sequence[Sequence[str]]  # each the sentences of a paragraph

CHINESE = (
    ("四十名民警上午登上巡逻艇。", "他们了解了水上工作。"),
    ("座谈会上，领导给大家送上鲜花。", "没有人想到会这样。"),
)
ENGLISH = (
    ("Forty officers boarded the patrol boat in the morning.", "They learned about the work."),
    ("At the symposium, the leaders sent flowers to all.", "Nobody had expected that."),
)


def link(original: Sequence[int], translation: Sequence[int], score: float = 0.9) -> SentenceLink:
    """A link made by the engine."""
    return SentenceLink(tuple(original), tuple(translation), "lexical", score)


def linked_page(
    chinese: Paragraphs = CHINESE,
    english: Paragraphs = ENGLISH,
    links: Sequence[SentenceLink] | None = None,
    language: str = "zh-Hans",
) -> ReaderPage:
    """A page of these sentences; without ``links`` the first goes with the first, and so on."""
    sentences = {
        Side.ORIGINAL: _sentences(chinese, gap=0),
        Side.TRANSLATION: _sentences(english, gap=1),
    }
    if links is None:
        links = [link([at], [at]) for at in range(len(sentences[Side.ORIGINAL]))]
    beads = closure(sentences, tuple(links))
    first = original(["".join(parts) for parts in chinese], language)
    second = translation([" ".join(parts) for parts in english])
    return page(first, second, beads=beads, alignment=Alignment(sentences, tuple(links), beads))


def _sentences(paragraphs: Paragraphs, *, gap: int) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    for number, parts in enumerate(paragraphs):
        at = 0
        for part in parts:
            found.append(Sentence(number, at, at + len(part)))
            at += len(part) + gap
    return tuple(found)
