"""Plain text: a file is an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.values import repair

SUFFIXES = (".txt",)
MAX_BYTES = 50 * 1024 * 1024
# Control characters that no text has; more than one in fifty characters is not a text.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAX_CONTROLS = 0.02


def read_plain_text(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a text file, or why there is none; ``mapping`` has no meaning here.

    The external id is the file's name without its suffix. Raises OSError when reading fails.
    """
    del mapping
    yield _item(source, source.read(MAX_BYTES))


def _item(source: SourceFile, data: bytes) -> SourceItem | BadItem:
    if len(data) > MAX_BYTES:
        return source.bad(f"It is larger than {MAX_BYTES // 1024**2} MB, too large for one text.")
    if not data.strip():
        return source.bad("It is empty.")
    decoded = source.decode(data)
    if looks_binary(decoded.text, decoded.encoding, data):
        return source.bad("It is not a text: it looks like a binary file.")
    text = repair(decoded.text)
    if not text.strip():
        return source.bad("It is empty.")
    fields = RecordFields(external_id=source.stem, lone=SideFields(text))
    raw = RawObject(data, "text/plain", decoded.encoding, decoded.confidence)
    return source.item(fields, raw)


def looks_binary(text: str, encoding: str, data: bytes) -> bool:
    """Whether decoded ``data`` has control characters as no text has."""
    if b"\0" in data and not encoding.lower().startswith(("utf-16", "utf_16", "utf-32", "utf_32")):
        return True
    return len(_CONTROLS.findall(text)) > _MAX_CONTROLS * len(text)
