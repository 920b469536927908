"""The keys of the bilingual view, as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from archive_app.ui.reader.selection import stepped

if TYPE_CHECKING:
    from archive_app.ui.reader.view import BilingualView

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def handle_key(view: BilingualView, event: QKeyEvent) -> bool:
    """Do what a key asks for; False when it asks for nothing here."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    action = _ACTIONS.get((modifiers, Qt.Key(event.key())))
    if action is None:
        return False
    action(view)
    return True


def is_taken_before_focus(event: QKeyEvent) -> bool:
    """Whether Qt would use the key to move the focus although it means something here."""
    is_tab = event.key() in (_Key.Key_Tab, _Key.Key_Backtab)
    return is_tab and bool(event.modifiers() & _CTRL)


def _scroll(lines: int = 0, pages: int = 0) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        if lines:
            view.scroll_lines(lines)
        else:
            view.scroll_pages(pages)

    return act


def _edge(*, top: bool) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        view.scroll_to_edge(top=top)

    return act


def _pair(step: int) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        view.step_pair(step)

    return act


def _hit(step: int) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        view.step_hit(step)

    return act


def _line(step: int) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        view.move_caret_line(step, extend=True)

    return act


def _character(step: int, *, extend: bool) -> Callable[[BilingualView], None]:
    def act(view: BilingualView) -> None:
        document, selection = view.document, view.selection
        if document is not None and selection is not None:
            place = stepped(document, selection.side, selection.caret, step)
            view.set_caret(selection.side, place, extend=extend)
            view.reveal_caret()

    return act


def _other_side(view: BilingualView) -> None:
    view.other_side()


def _copy(view: BilingualView) -> None:
    view.copy()


def _select_all(view: BilingualView) -> None:
    view.select_all()


_ACTIONS: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[BilingualView], None]] = {
    (_NONE, _Key.Key_Up): _scroll(lines=-1),
    (_NONE, _Key.Key_Down): _scroll(lines=1),
    (_NONE, _Key.Key_PageUp): _scroll(pages=-1),
    (_NONE, _Key.Key_PageDown): _scroll(pages=1),
    (_NONE, _Key.Key_Space): _scroll(pages=1),
    (_SHIFT, _Key.Key_Space): _scroll(pages=-1),
    (_NONE, _Key.Key_Home): _edge(top=True),
    (_NONE, _Key.Key_End): _edge(top=False),
    (_CTRL, _Key.Key_Home): _edge(top=True),
    (_CTRL, _Key.Key_End): _edge(top=False),
    (_ALT, _Key.Key_Down): _pair(1),
    (_ALT, _Key.Key_Up): _pair(-1),
    (_NONE, _Key.Key_F3): _hit(1),
    (_SHIFT, _Key.Key_F3): _hit(-1),
    (_NONE, _Key.Key_Left): _character(-1, extend=False),
    (_NONE, _Key.Key_Right): _character(1, extend=False),
    (_SHIFT, _Key.Key_Left): _character(-1, extend=True),
    (_SHIFT, _Key.Key_Right): _character(1, extend=True),
    (_SHIFT, _Key.Key_Up): _line(-1),
    (_SHIFT, _Key.Key_Down): _line(1),
    (_CTRL, _Key.Key_Tab): _other_side,
    (_CTRL | _SHIFT, _Key.Key_Backtab): _other_side,
    (_CTRL, _Key.Key_C): _copy,
    (_CTRL, _Key.Key_A): _select_all,
}
