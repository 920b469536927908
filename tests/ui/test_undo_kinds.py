"""Every edit of an archive can be taken back by the key, after a restart too."""

from __future__ import annotations

from archive_app.store.edits import KINDS
from archive_app.ui.undo.stack import UNDOABLE_BY_KEY


def test_only_whole_imports_are_left_out() -> None:
    assert set(KINDS) - UNDOABLE_BY_KEY == {"import"}
    assert not UNDOABLE_BY_KEY - set(KINDS)
