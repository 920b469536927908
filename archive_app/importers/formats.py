"""The table of formats: one entry a format, with its suffixes, media types and reader.

A reader is a function of a :class:`SourceFile` and a column mapping that yields an item or a bad
item a record, and raises nothing but OSError. Readers of formats that need a library import it
when they are called: the table itself must be quick to load.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers import (
    delimited,
    documents,
    json_documents,
    json_lines,
    markdown,
    plain_text,
    tmx,
    workbooks,
)
from archive_app.importers.source_file import SourceFile

Records = Callable[[SourceFile], Iterator[Mapping[str, object]]]
Reader = Callable[[SourceFile, Mapping[str, str] | None], Iterator[SourceItem | BadItem]]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``suffixes`` are in lower case with their dot, ``name`` is for people.

    ``media_types`` are those under which the format stands inside a web archive. A format whose
    files hold many records is read as a stream (``streams``) and may be larger than a text, or
    at least ``holds_records``. ``records`` looks at the columns of those that have any.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Reader
    media_types: tuple[str, ...] = ()
    streams: bool = False
    holds_records: bool = False
    records: Records | None = None

    @property
    def is_article(self) -> bool:
        """Whether a file is one article, which may have its other side in a second file."""
        return not (self.streams or self.holds_records)


FORMATS: tuple[Format, ...] = (
    Format("plain text", plain_text.SUFFIXES, plain_text.read_plain_text, ("text/plain",)),
    Format(
        "JSON Lines",
        json_lines.SUFFIXES,
        json_lines.read_json_lines,
        streams=True,
        records=json_lines.line_records,
    ),
    Format(
        "JSON",
        json_documents.SUFFIXES,
        json_documents.read_json,
        streams=True,
        records=json_documents.document_records,
    ),
    Format(
        "CSV or TSV",
        delimited.SUFFIXES,
        delimited.read_delimited,
        streams=True,
        records=delimited.table_records,
    ),
    Format("web page", documents.HTML_SUFFIXES, documents.read_html, documents.HTML_TYPES),
    Format("Markdown", markdown.SUFFIXES, markdown.read_markdown, markdown.MEDIA_TYPES),
    Format("Word", documents.DOCX_SUFFIXES, documents.read_docx, documents.DOCX_TYPES),
    Format("PDF", documents.PDF_SUFFIXES, documents.read_pdf, documents.PDF_TYPES),
    Format(
        "EPUB",
        documents.EPUB_SUFFIXES,
        documents.read_epub,
        documents.EPUB_TYPES,
        holds_records=True,
    ),
    Format(
        "workbook",
        workbooks.SUFFIXES,
        workbooks.read_workbook,
        holds_records=True,
        records=workbooks.workbook_records,
    ),
    Format("TMX", tmx.SUFFIXES, tmx.read_tmx, streams=True),
)


def by_suffix() -> dict[str, Format]:
    """The formats by the suffixes of their files, in the order of the table."""
    return {suffix: one for one in FORMATS for suffix in one.suffixes}


def by_media_type() -> dict[str, Format]:
    """The formats by media type, in lower case."""
    return {media_type: one for one in FORMATS for media_type in one.media_types}
