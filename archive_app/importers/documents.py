"""Readers of documents that need a library, which is loaded with the first such document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.source_file import SourceFile

HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
HTML_TYPES = ("text/html", "application/xhtml+xml")


def read_html(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a saved page, or why there is none."""
    from archive_app.importers import html_pages

    return html_pages.read_html(source, mapping)
