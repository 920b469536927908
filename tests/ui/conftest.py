"""What tests of panels share: a light theme that the application wears."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from archive_app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme, applied; the application is undressed afterwards."""
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("light")
    qapp.setStyleSheet("")
