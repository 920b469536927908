"""The reader: an article in both languages, aligned, with its hits and flags."""

from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.pane import ReaderPane

__all__ = ["Layout", "ReaderPane"]
