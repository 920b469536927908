"""PDF documents with a text layer: a document is an article.

PDFium is C++ that reads what strangers wrote. The import runs in a child process: should the
library crash, the window stays, says that the import ended, and what was committed is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass

from archive_app.domain.errors import ImportProblem
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.pdf_text import PdfText, pdf_paragraphs
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.values import repair
from archive_app.text.radicals import without_radicals

MEDIA_TYPE = "application/pdf"
MAX_BYTES = 100 * 1024 * 1024
MAX_PAGES = 2_000
MAX_CHARACTERS = 10_000_000
_MARK = b"%PDF-"
_MARK_WITHIN = 1_024  # bytes from the start in which a file must say that it is a PDF
_SHOWN_HEADS = 10
_KEPT = ("Title", "Author", "Subject", "Creator", "CreationDate")
_FILE_TITLE = re.compile(
    r"(?:microsoft word|untitled|无标题|document\d*|.*\.(?:docx?|wps|indd|qxd))\b.*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Pages:
    """The text of every page, and what the document says of itself."""

    texts: tuple[str, ...]
    said: tuple[tuple[str, str], ...]


def read_pdf(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a PDF, or why there is none; ``mapping`` has no meaning here.

    Running heads and page numbers are left out, and told as an extra. Nothing in the document is
    run or opened. Raises OSError when reading fails.
    """
    del mapping
    data = source.read(MAX_BYTES)
    try:
        if len(data) > MAX_BYTES:
            raise ImportProblem(f"It is larger than {MAX_BYTES // 1024**2} MB.")
        if _MARK not in data[:_MARK_WITHIN]:
            raise ImportProblem("It is no PDF.")
        pages = _pages(data)
        fields = _fields(source, pages)
    except ImportProblem as problem:
        yield source.bad(str(problem))
        return
    yield source.item(fields, RawObject(data, MEDIA_TYPE, ""))


def _pages(data: bytes) -> _Pages:
    """The text layer; raises ImportProblem in words for what PDFium refuses."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with closing(PdfDocument(data)) as document:
            count = len(document)
            if count > MAX_PAGES:
                raise ImportProblem(f"It has {count:,} pages; {MAX_PAGES:,} is the most.")
            texts: list[str] = []
            size = 0
            for number in range(count):
                with closing(document[number]) as page, closing(page.get_textpage()) as layer:
                    texts.append(layer.get_text_range())
                size += len(texts[-1])
                if size > MAX_CHARACTERS:
                    raise ImportProblem("Its text is far longer than an article or a book.")
            said = document.get_metadata_dict(skip_empty=True)
    except PdfiumError as fault:
        raise _in_words(str(fault)) from fault
    # What ctypes and the wrapper raise for broken structures.
    except (ValueError, LookupError, TypeError, OverflowError, MemoryError) as fault:
        raise ImportProblem("The PDF is damaged: it can't be read.") from fault
    kept = tuple(
        (name, repair(" ".join(said[name].split()))[:500]) for name in _KEPT if name in said
    )
    return _Pages(tuple(texts), kept)


def _in_words(fault: str) -> ImportProblem:
    if "password" in fault.lower():
        return ImportProblem(
            "The PDF is protected by a password.", "Save it without the password and try again."
        )
    if "security" in fault.lower():
        return ImportProblem("The PDF is protected in a way that can't be read.")
    return ImportProblem("The PDF is damaged: it can't be read.")


def _fields(source: SourceFile, pages: _Pages) -> RecordFields:
    read = [without_radicals(repair(text)) for text in pages.texts]
    found = pdf_paragraphs([text for text, _count in read])
    if not any(any(char.isalnum() for char in text) for text in found.paragraphs):
        raise ImportProblem(
            "This PDF holds pictures of pages only: there is no text in it to read.",
            "Text recognition (OCR) by another program can add it.",
        )
    said = dict(pages.said)
    title = said.get("Title", "")
    is_title = bool(title) and not _FILE_TITLE.fullmatch(title) and _is_at_start(title, found)
    paragraphs = found.paragraphs
    if is_title and len(paragraphs) > 1 and _plain(paragraphs[0]) == _plain(title):
        paragraphs = paragraphs[1:]
    extra = [(f"PDF {name.lower()}", text) for name, text in pages.said]
    extra += [("pages", str(len(pages.texts)))]
    if radicals := sum(count for _text, count in read):
        extra.append(("radicals read as characters", str(radicals)))
    if found.left_out:
        heads = sorted(found.left_out.items(), key=lambda one: -one[1])[:_SHOWN_HEADS]
        extra.append(("left out", "; ".join(f"{line} ({count}×)" for line, count in heads)))
    return RecordFields(
        external_id=source.stem,
        lone=SideFields("\n\n".join(paragraphs)),
        title=title if is_title else "",
        extra=tuple(extra),
    )


def _is_at_start(title: str, found: PdfText) -> bool:
    """Whether the document begins with the title that its properties state: then it is one."""
    return _plain(title) in _plain(" ".join(found.paragraphs[:3]))


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
