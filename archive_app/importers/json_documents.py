"""JSON: a list of articles, an object that holds such a list, or one article."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.json_scan import Outline, TooLong, Window, elements, outline
from archive_app.importers.lines import MAX_LINE
from archive_app.importers.mapping import ColumnMapping, columns_in_words
from archive_app.importers.source_file import SourceFile

SUFFIXES = (".json",)
_HEAD = 64 * 1024
_PIECE = 1024 * 1024
_MB = f"{MAX_LINE // 1024**2} MB"
# Lists of these names hold the records of a document that has several lists.
_RECORDS = ("articles", "items", "records", "results", "data", "docs", "documents", "news", "rows")


@dataclass(frozen=True, slots=True)
class _Text:
    """How the document's bytes become text and back, exactly."""

    codec: str
    errors: str
    confidence: float

    def raw(self, text: str) -> RawObject:
        """The bytes that ``text`` was decoded from."""
        data = text.encode(self.codec, self.errors)
        return RawObject(data, "application/json", self.codec, self.confidence)


def read_json(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """An item a record, read as a stream; its raw object is the record's bytes as they stood.

    Records are the items of a list, of the list that an object holds under a name such as
    ``articles``, or one object. Fields inside fields are addressed as ``a.b``. ``record`` is the
    record's place from 1, and 0 for a document that is one article, which is known by the name of
    its file. Raises OSError when reading fails, UserError for a mapping to an unknown field.
    """
    columns = ColumnMapping(mapping)
    text = _text_of(source)
    if text is None:
        yield source.bad("It is not a text that JSON can be: its bytes are in no known encoding.")
        return
    number = 0
    try:
        found = outline(Window(_pieces(source, text)))
        key = _key(found, columns)
        is_one = found.bracket == "{" and found.values == 1 and key is None
        window = Window(_pieces(source, text))
        for record in elements(window, found, key, limit=MAX_LINE):
            number += 1
            yield _item(source, record, columns, text, 0 if is_one else number)
    except TooLong:
        yield source.bad("A value in it is longer than any text; the rest was left.", number + 1)
    except UnicodeDecodeError:
        yield source.bad("Its bytes are not in one encoding; the rest was left.", number + 1)
    else:
        if not number:
            yield source.bad("It is empty, or it is JSON without any record.")


def document_records(source: SourceFile) -> Iterator[Mapping[str, object]]:
    """The records that can be read, as they are: for a look at a document. Raises OSError."""
    text = _text_of(source)
    if text is None:
        return
    try:
        found = outline(Window(_pieces(source, text)))
        key = _key(found, ColumnMapping())
        for record in elements(Window(_pieces(source, text)), found, key, limit=MAX_LINE):
            value = None if record is None else json.loads(record.lstrip("\ufeff"))
            if isinstance(value, dict):
                yield value
    except (TooLong, ValueError, RecursionError):
        return


def _text_of(source: SourceFile) -> _Text | None:
    """How to decode the document: UTF-8 as JSON is, else as its start looks; None for no way."""
    with source.open() as stream:
        head = stream.read(_HEAD)
    if not source.encoding and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            codecs.getincrementaldecoder("utf-8")().decode(head)
        except UnicodeDecodeError:
            pass
        else:
            if b"\0" not in head:
                return _Text("utf-8", "surrogateescape", 1.0)
    found = source.decode(head[: len(head) // 4 * 4])
    codec = found.encoding.lower().replace("_", "-")
    codec = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(codec, codec)
    if codec == "utf-16-le" and head.startswith(codecs.BOM_UTF16_BE):
        codec = "utf-16-be"
    if b"\0" in head and not codec.startswith(("utf-16", "utf-32")):
        return None
    return _Text(codec, "surrogateescape" if codec == "utf-8" else "strict", found.confidence)


def _pieces(source: SourceFile, text: _Text) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(text.codec)(text.errors)
    with source.open() as stream:
        while data := stream.read(_PIECE):
            if piece := decoder.decode(data):
                yield piece
    if piece := decoder.decode(b"", final=True):
        yield piece


def _key(found: Outline, columns: ColumnMapping) -> str | None:
    """The list that holds the records; None when the document itself is one, or is a list."""
    if found.bracket != "{" or found.values != 1 or columns.has_text(found.keys):
        return None
    named = [name for name in found.lists if name.casefold() in _RECORDS]
    if named:
        return min(named, key=lambda name: _RECORDS.index(name.casefold()))
    return found.lists[0] if len(found.lists) == 1 else None


def _item(
    source: SourceFile, record: str | None, columns: ColumnMapping, text: _Text, number: int
) -> SourceItem | BadItem:
    if record is None:
        return source.bad(f"The record is longer than {_MB}.", number)
    try:
        value = json.loads(record.lstrip("\ufeff"))
        if not isinstance(value, dict):
            return source.bad("The record is not an object with fields.", number)
        fields = columns.nested_fields(value)
    except json.JSONDecodeError as fault:
        reason = f"The record is not JSON: {fault.msg} at character {fault.pos + 1}."
        return source.bad(reason, number)
    except (ValueError, RecursionError):  # a number of 5,000 digits, 100,000 brackets
        return source.bad("The record is JSON that no article needs to be.", number)
    if fields is None:
        names = columns_in_words(tuple(value))
        reason = f"No field holds a text. The fields are: {names}." if value else "No fields."
        return source.bad(reason, number)
    if not number and not fields.external_id:
        fields = replace(fields, external_id=source.stem)
    return source.item(fields, text.raw(record.strip()), number)
