"""Readers of documents that need a library, which is loaded with the first such document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.source_file import SourceFile

HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
HTML_TYPES = ("text/html", "application/xhtml+xml")
DOCX_SUFFIXES = (".docx",)
DOCX_TYPES = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)
PDF_SUFFIXES = (".pdf",)
PDF_TYPES = ("application/pdf",)
EPUB_SUFFIXES = (".epub",)
EPUB_TYPES = ("application/epub+zip",)

Items = Iterator[SourceItem | BadItem]


def read_html(source: SourceFile, mapping: Mapping[str, str] | None = None) -> Items:
    """The one article of a saved page, or why there is none."""
    from archive_app.importers import html_pages

    return html_pages.read_html(source, mapping)


def read_docx(source: SourceFile, mapping: Mapping[str, str] | None = None) -> Items:
    """The one article of a Word document, or why there is none."""
    from archive_app.importers import word_documents

    return word_documents.read_docx(source, mapping)


def read_pdf(source: SourceFile, mapping: Mapping[str, str] | None = None) -> Items:
    """The one article of a PDF with a text layer, or why there is none."""
    from archive_app.importers import pdf_documents

    return pdf_documents.read_pdf(source, mapping)


def read_epub(source: SourceFile, mapping: Mapping[str, str] | None = None) -> Items:
    """The chapters of an EPUB book that have text."""
    from archive_app.importers import epub_books

    return epub_books.read_epub(source, mapping)


def library_facts() -> str:
    """The libraries that read documents, with their versions; raises what their loading raises."""
    from lxml import etree
    from pypdfium2 import PDFIUM_INFO

    libxml = ".".join(map(str, etree.LIBXML_VERSION))
    return f"lxml {etree.__version__} with libxml2 {libxml}, PDFium {PDFIUM_INFO}"
