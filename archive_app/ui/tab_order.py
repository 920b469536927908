"""Where the Tab key goes: what is made later would else come after everything there was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def put_after(anchor: QWidget, inside: QWidget) -> None:
    """Let Tab go from ``anchor`` through what takes it in ``inside``, in the order it was made.

    What is hidden inside of ``inside`` stays where it is. An anchor that takes no keys stands for
    the last widget in it that does.
    """
    here = next(iter(reversed(_stops(anchor))), anchor) if not _takes_tab(anchor) else anchor
    for widget in _stops(inside):
        if widget is not here and not _is_put_away(widget, inside):
            QWidget.setTabOrder(here, widget)
            here = widget


def chain(parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts`` one after the other, hidden ones too.

    A part that takes keys itself comes behind what stands in it: a text behind the head above it.
    The first stop of all stays where it is.
    """
    stops: list[QWidget] = []
    for part in parts:
        stops += [one for one in _stops(part) if one not in stops]
        if _takes_tab(part) and part not in stops:
            stops.append(part)
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def put_last(window: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come to ``parts`` when it has been everywhere else in the window."""
    stops = [stop for part in parts for stop in _stops(part)]
    for stop in stops:
        last = window.previousInFocusChain()
        if last is not None and last is not stop:
            QWidget.setTabOrder(last, stop)


@contextmanager
def keys_kept(buttons: Sequence[QWidget]) -> Iterator[None]:
    """Let the first of ``buttons`` have the keyboard when the one that has it goes."""
    before = next((button for button in buttons if button.hasFocus()), None)
    yield
    if before is not None and not before.hasFocus():
        heir = next((one for one in buttons if one.isVisible() and one.isEnabled()), None)
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)


def hand_focus_on(container: QWidget, inside: QWidget) -> HandOn:
    """Let a widget in a container have the keyboard when the container is given it.

    A focus proxy would do the same, but Tab takes a container with a proxy for a stop: it would
    jump from there to the proxy, over everything that stands before it.
    """
    hand = HandOn(container, inside)
    container.installEventFilter(hand)
    return hand


class HandOn(QObject):
    """Hands the keyboard on to ``inside``, which may be changed."""

    def __init__(self, container: QWidget, inside: QWidget) -> None:
        super().__init__(container)
        self.inside = inside

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.inside.setFocus(event.reason())
        return False


def _stops(widget: QWidget) -> list[QWidget]:
    """What takes the Tab key in a widget; not in the pop-ups of its drop-downs."""
    window = widget.window()
    children = widget.findChildren(QWidget)
    return [one for one in children if _takes_tab(one) and one.window() is window]


def _is_put_away(widget: QWidget, inside: QWidget) -> bool:
    """Whether it, or what it stands in, was hidden; what was just made is only not shown yet."""
    here: QWidget | None = widget
    while here is not None and here is not inside:
        if here.isHidden() and here.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        here = here.parentWidget()
    return False


def _takes_tab(widget: QWidget) -> bool:
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
