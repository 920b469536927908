"""JSON Lines: each line is an object that is an article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.lines import MAX_LINE, Line, looks_binary, read_lines
from archive_app.importers.mapping import ColumnMapping, columns_in_words
from archive_app.importers.source_file import SourceFile

SUFFIXES = (".jsonl", ".ndjson")


def read_json_lines(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """An item a line that isn't blank, read as a stream; its raw object is the line's bytes.

    The line end doesn't belong to the raw object: a line is the same wherever it stands. A record
    without an id gets one from its bytes, so that a second import knows it again. Raises OSError
    when reading fails, UserError for a mapping to an unknown field.
    """
    columns = ColumnMapping(mapping)
    seen = False
    with source.open() as stream:
        if looks_binary(stream, source.encoding):
            yield source.bad("It is not a text: it looks like a binary file.")
            return
        for line in read_lines(stream, encoding=source.encoding):
            if line.too_long or line.text.strip():
                seen = True
                yield _item(source, line, columns)
    if not seen:
        yield source.bad("It is empty.")


def line_records(source: SourceFile) -> Iterator[Mapping[str, object]]:
    """The records of the lines that can be read, as they are: for a look. Raises OSError."""
    with source.open() as stream:
        for line in read_lines(stream, encoding=source.encoding):
            try:
                record = None if line.too_long else json.loads(line.text)
            except (ValueError, RecursionError):
                continue
            if isinstance(record, dict):
                yield record


def _item(source: SourceFile, line: Line, columns: ColumnMapping) -> SourceItem | BadItem:
    if line.too_long:
        reason = f"The line is longer than {MAX_LINE // 1024**2} MB."
        return source.bad(reason, line.number)
    try:
        record = json.loads(line.text)
    except json.JSONDecodeError as fault:
        reason = f"The line is not JSON: {fault.msg} at character {fault.pos + 1}."
        return source.bad(reason, line.number)
    except (ValueError, RecursionError):  # a number of 5,000 digits, 100,000 brackets
        return source.bad("The line is JSON that no article needs to be.", line.number)
    if not isinstance(record, dict):
        return source.bad("The line is JSON, but not an object with fields.", line.number)
    return _article(source, line, columns, record)


def _article(
    source: SourceFile, line: Line, columns: ColumnMapping, record: dict[str, object]
) -> SourceItem | BadItem:
    data = _without_end(line)
    raw = RawObject(data, "application/json", line.encoding, line.confidence)
    try:
        fields = columns.nested_fields(record)
    except RecursionError:
        return source.bad("A field is nested too deeply.", line.number)
    if fields is None:
        names = columns_in_words(tuple(record))
        reason = f"No field holds a text. The fields are: {names}." if record else "No fields."
        return source.bad(reason, line.number)
    return source.item(fields, raw, line.number)


def _without_end(line: Line) -> bytes:
    """The bytes of the line without its line end."""
    end = len(line.text) - len(line.text.rstrip("\r\n"))
    unit = {"utf-16": 2, "utf-32": 4}.get(line.encoding[:6], 1)
    return line.data[: len(line.data) - end * unit]
