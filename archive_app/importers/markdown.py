"""Markdown files: front matter and text; a file is an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.front_matter import split_front_matter
from archive_app.importers.mapping import ColumnMapping
from archive_app.importers.markdown_text import plain_markdown
from archive_app.importers.plain_text import MAX_BYTES, looks_binary
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.values import repair

SUFFIXES = (".md", ".markdown")
MEDIA_TYPES = ("text/markdown", "text/x-markdown")


def read_markdown(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a Markdown file, or why there is none.

    Keys of the front matter are understood like columns of a table, and ``mapping`` likewise; keys
    without a meaning are kept as extras. A heading at the top is the title where no key gives one.
    Raises OSError when reading fails, UserError for a mapping to an unknown field.
    """
    yield _item(source, source.read(MAX_BYTES), ColumnMapping(mapping))


def _item(source: SourceFile, data: bytes, columns: ColumnMapping) -> SourceItem | BadItem:
    if len(data) > MAX_BYTES:
        return source.bad(f"It is larger than {MAX_BYTES // 1024**2} MB, too large for one text.")
    decoded = source.decode(data)
    if data.strip() and looks_binary(decoded.text, decoded.encoding, data):
        return source.bad("It is not a text: it looks like a binary file.")
    said, body = split_front_matter(repair(decoded.text))
    plain = plain_markdown(body)
    if not plain.text.strip() and plain.pair is None:
        return source.bad("It is empty.")
    raw = RawObject(data, MEDIA_TYPES[0], decoded.encoding, decoded.confidence)
    fields = columns.fields({key: value for key, value in said.items() if value})
    fields = replace(fields, external_id=fields.external_id or source.stem)
    if plain.pair is not None:
        fields = plain.pair.put_into(fields)
    else:
        fields = _with_text(fields, plain.text)
    if plain.title and not fields.title:
        fields = replace(fields, title=plain.title)
    elif plain.title and plain.title != fields.title:
        fields = replace(fields, extra=(*fields.extra, ("heading", plain.title)))
    return source.item(fields, raw)


def _with_text(fields: RecordFields, text: str) -> RecordFields:
    """The fields with the text below the front matter, in the language that a key states."""
    extra = (*fields.extra, ("text", fields.lone.text)) if fields.lone.text else fields.extra
    return replace(fields, lone=SideFields(text, language=fields.lone.language), extra=extra)
