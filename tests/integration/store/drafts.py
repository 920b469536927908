"""Small drafts for the tests of the store."""

from __future__ import annotations

from archive_app.domain.articles import (
    ArticleDraft,
    Bead,
    NameKind,
    NameMention,
    NameRole,
    Paragraph,
    Side,
    TextDraft,
    TextKind,
)
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import BadItem, ItemResult, RawObject, SourceItem
from archive_app.store.library import Library


def paragraphs(received: str) -> tuple[Paragraph, ...]:
    """One paragraph a line."""
    found, start = [], 0
    for line in received.split("\n"):
        if line:
            found.append(Paragraph(line, Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(found)


def side(side: Side, received: str, title: str = "", **values: object) -> TextDraft:
    """One side; Chinese original or English machine translation."""
    original = side is Side.ORIGINAL
    defaults: dict[str, object] = {
        "side": side,
        "language": "zh-Hans" if original else "en",
        "kind": TextKind.SOURCE if original else TextKind.MACHINE,
        "received": received,
        "title": title or received.split("\n")[0],
        "title_derived": not title,
        "paragraphs": paragraphs(received),
    }
    return TextDraft(**{**defaults, **values})  # type: ignore[arg-type]


def draft(
    key: str = "a1",
    original: str | None = "沈阳发大水。\n第二段。",
    translation: str | None = "Flood in Shenyang.\nSecond paragraph.",
    **values: object,
) -> ArticleDraft:
    """A two-sided article; a side that is None is left out."""
    texts = []
    if original is not None:
        texts.append(side(Side.ORIGINAL, original, "洪水"))
    if translation is not None:
        finding = Finding(FindingKind.GLUED_SENTENCE, Span(0, 5), "Flood", "no space", 0.5)
        texts.append(side(Side.TRANSLATION, translation, "The Flood", findings=(finding,)))
    defaults: dict[str, object] = {
        "external_id": key,
        "texts": tuple(texts),
        "source": "Harbin Daily",
        "section": "news",
        "url": f"https://example.org/{key}",
        "dating": Dating(PartialDate(2021, 5), DateBasis.STATED, ("field published",), 1.0),
        "names": (NameMention(NameKind.PERSON, NameRole.AUTHOR, "Song Qian"),),
        "beads": (Bead((0,), (0,), "length", 0.9), Bead((1,), (1,), "length", 0.8)),
    }
    return ArticleDraft(**{**defaults, **values})  # type: ignore[arg-type]


def item(
    one: ArticleDraft, *, file: str = "", data: bytes = b"", record: int = 1, path: bytes = b""
) -> SourceItem:
    """The draft as an item of a file; its bytes are its texts."""
    data = data or "\n".join(text.received for text in one.texts).encode()
    raw = RawObject(data, "text/plain", "utf-8")
    return SourceItem(one, raw, file or f"{one.external_id}.txt", path, record)


def put(library: Library, *items: SourceItem | BadItem) -> tuple[ItemResult, ...]:
    """Import the items as one batch of one unit."""
    batch = library.imports.begin_batch("test", ImportPlan(("test",)))
    results = library.imports.add_items(batch, items)
    library.imports.end_batch(batch, BatchState.DONE)
    return results


def put_many(library: Library, number: int, prefix: str = "n") -> list[ArticleId]:
    """Import so many different articles; returns their ids."""
    drafts = [
        draft(f"{prefix}{i}", f"第{i}篇。{prefix}", f"Article {i} {prefix}.") for i in range(number)
    ]
    results = put(library, *(item(one) for one in drafts))
    return [result.article for result in results if result.article is not None]
