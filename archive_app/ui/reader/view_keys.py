"""The keys of the bilingual view, as a table."""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from archive_app.ui.reader.caret_moves import CaretMoves
from archive_app.ui.reader.places import Place

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


_Act = Callable[["BilingualView"], None]
_Move = Callable[[CaretMoves, Place], Place | None]


def _pages(pages: int) -> _Act:
    def act(view: BilingualView) -> None:
        view.scroll_pages(pages)

    return act


def _pair(step: int) -> _Act:
    def act(view: BilingualView) -> None:
        view.step_pair(step)

    return act


def _hit(step: int) -> _Act:
    def act(view: BilingualView) -> None:
        view.step_hit(step)

    return act


def _caret(move: _Move, *, extend: bool) -> _Act:
    """Move the caret, from the first line in sight when it was scrolled away."""

    def act(view: BilingualView) -> None:
        if not extend:
            view.caret_into_sight()
        moves, selection = view.caret_moves(), view.selection
        if moves is None or selection is None:
            return
        place = move(moves, selection.caret)
        if place is not None:
            view.set_caret(selection.side, place, extend=extend)
            view.reveal_caret()
            view.goal = moves.goal

    return act


def _caret_page(step: int, *, extend: bool) -> _Act:
    def act(view: BilingualView) -> None:
        view.move_caret_page(step, extend=extend)

    return act


def _sideways(step: int) -> _Move:
    return lambda moves, place: moves.sideways(place, step)


def _line(step: int) -> _Move:
    return lambda moves, place: moves.line(place, step)


def _sentence(step: int) -> _Move:
    return lambda moves, place: moves.sentence(place, step)


def _line_edge(*, at_end: bool) -> _Move:
    return lambda moves, place: moves.line_edge(place, at_end=at_end)


def _edge(*, at_end: bool, extend: bool) -> _Act:
    def act(view: BilingualView) -> None:
        view.move_caret_to_edge(at_end=at_end, extend=extend)

    return act


def _call(name: str) -> _Act:
    return methodcaller(name)


_MOVES: dict[tuple[Qt.KeyboardModifier, Qt.Key], _Move] = {
    (_NONE, _Key.Key_Left): _sideways(-1),
    (_NONE, _Key.Key_Right): _sideways(1),
    (_NONE, _Key.Key_Up): _line(-1),
    (_NONE, _Key.Key_Down): _line(1),
    (_NONE, _Key.Key_Home): _line_edge(at_end=False),
    (_NONE, _Key.Key_End): _line_edge(at_end=True),
    (_CTRL, _Key.Key_Left): _sentence(-1),
    (_CTRL, _Key.Key_Right): _sentence(1),
}
_ACTIONS: dict[tuple[Qt.KeyboardModifier, Qt.Key], _Act] = {
    (_NONE, _Key.Key_PageUp): _caret_page(-1, extend=False),
    (_NONE, _Key.Key_PageDown): _caret_page(1, extend=False),
    (_SHIFT, _Key.Key_PageUp): _caret_page(-1, extend=True),
    (_SHIFT, _Key.Key_PageDown): _caret_page(1, extend=True),
    (_CTRL, _Key.Key_Home): _edge(at_end=False, extend=False),
    (_CTRL, _Key.Key_End): _edge(at_end=True, extend=False),
    (_CTRL | _SHIFT, _Key.Key_Home): _edge(at_end=False, extend=True),
    (_CTRL | _SHIFT, _Key.Key_End): _edge(at_end=True, extend=True),
    (_NONE, _Key.Key_Space): _pages(1),
    (_SHIFT, _Key.Key_Space): _pages(-1),
    (_ALT, _Key.Key_Down): _pair(1),
    (_ALT, _Key.Key_Up): _pair(-1),
    (_NONE, _Key.Key_F3): _hit(1),
    (_SHIFT, _Key.Key_F3): _hit(-1),
    (_CTRL, _Key.Key_Tab): _call("other_side"),
    (_CTRL | _SHIFT, _Key.Key_Backtab): _call("other_side"),
    (_CTRL, _Key.Key_C): _call("copy"),
    (_CTRL | _SHIFT, _Key.Key_C): _call("copy_both"),
    (_CTRL, _Key.Key_A): _call("select_all"),
    (_NONE, _Key.Key_Return): _call("activate_sentence"),
    (_NONE, _Key.Key_Enter): _call("activate_sentence"),
    (_NONE, _Key.Key_F2): _call("activate_sentence"),
    **{keys: _caret(move, extend=False) for keys, move in _MOVES.items()},
    **{
        (modifiers | _SHIFT, key): _caret(move, extend=True)
        for (modifiers, key), move in _MOVES.items()
    },
}
