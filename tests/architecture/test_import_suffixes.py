"""The window offers exactly the files that the importers read."""

from archive_app.importers.registry import ImporterRegistry
from archive_app.ui.dialogs.prompts import IMPORTED


def test_the_window_offers_what_can_be_imported() -> None:
    assert sorted(IMPORTED) == sorted(ImporterRegistry().suffixes)
