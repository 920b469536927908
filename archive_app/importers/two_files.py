"""Two files that are one article: the fields of both put together before they are drafted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace

from archive_app.domain.articles import Side, TextDraft
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.importing import BadItem, Companion, RawObject, SourceItem
from archive_app.domain.side_names import counterparts, named_sides
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile

Item = SourceItem | BadItem
_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Taken:
    """The one record of a file: its fields, not yet drafted, and its bytes."""

    source: SourceFile
    fields: RecordFields
    raw: RawObject


def take(source: SourceFile, read: Callable[[SourceFile], Iterable[Item]]) -> Taken | None:
    """The one record of a file that a reader reads; None when there are more, or a fault."""
    found: list[Taken] = []

    def keep(record: RecordFields, raw: RawObject) -> None:
        found.append(Taken(source, record, raw))

    items = sum(1 for _ in read(replace(source, taker=keep)))
    return found[0] if items == len(found) == 1 else None


def join(original: Taken | None, translation: Taken | None, stem: str) -> SourceItem | None:
    """The article of both files under the name they share; None when they can't be one article.

    They can't when one of them has both sides already, or both are in one language.
    """
    if original is None or translation is None:
        return None
    first, second = _text(original.fields), _text(translation.fields)
    if first is None or second is None:
        return None
    both = _merged(translation.fields, original.fields)
    both = replace(
        both, external_id=stem, title="", lone=SideFields(), original=first, translation=second
    )
    item = original.source.item(both, original.raw)
    if isinstance(item, BadItem):
        return None
    languages = [text.language.partition("-")[0] for text in item.draft.texts]
    if languages == ["en", "zh"] and _named_by_language(original.source):
        return join(translation, original, stem)  # x_zh is English and x_en Chinese
    if len(languages) < len(Side) or languages[0] == languages[1] != "und":
        return None
    other = translation.source
    companion = Companion(translation.raw, other.display, other.path_bytes)
    return replace(item, companion=companion)


def _named_by_language(source: SourceFile) -> bool:
    """Whether the file's name tells its language, and not that it is an original."""
    return any(told.by_language for told in named_sides(source.display))


def alone(item: Item, doubt: str = "", *, joins: bool = True) -> Item:
    """A whole file's item that waits for its other side: it may join an article of a like name.

    It may not when ``joins`` is false.
    ``doubt`` is added to what is said of the missing side.
    """
    if isinstance(item, BadItem) or item.record or len(item.draft.texts) != 1:
        return item
    (text,) = item.draft.texts
    draft = item.draft
    if doubt:
        draft = replace(draft, texts=(replace(text, findings=_doubted(text, doubt)),))
    likely = counterparts(draft.external_id) if joins else ()
    return replace(item, draft=draft, may_join=likely)


def _doubted(text: TextDraft, doubt: str) -> tuple[Finding, ...]:
    kind = FindingKind.MISSING_SIDE
    told = next((one for one in text.findings if one.kind is kind), Finding(kind, _NOWHERE))
    others = (one for one in text.findings if one.kind is not kind)
    return (*others, replace(told, note=f"{told.note} {doubt}".strip()))


def _text(record: RecordFields) -> SideFields | None:
    """The record's only text, with its title."""
    texts = [one for one in (record.original, record.translation, record.lone) if one.text.strip()]
    if len(texts) != 1 or record.alignment is not None:
        return None
    return texts[0] if texts[0].title else replace(texts[0], title=record.title)


def _merged(first: RecordFields, second: RecordFields) -> RecordFields:
    """What the first record says, and where it is silent, the second."""
    silent = RecordFields()
    given = {
        one.name: getattr(second, one.name)
        for one in fields(RecordFields)
        if getattr(first, one.name) == getattr(silent, one.name)
    }
    extra = dict(second.extra) | dict(first.extra)
    return replace(first, **{**given, "extra": tuple(extra.items())})
