"""How the bars of dates look: those of the result before those of the library, the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from archive_app.domain.histogram import Bar
from archive_app.ui.models.bar_choice import BarState
from archive_app.ui.theme import Theme

BARS = 40
LABELS = 18
_LEAST = 2.0  # a bar of one article among thousands can still be seen
_HANDLE = 2
_GRIP = 8


@dataclass(frozen=True, slots=True)
class BarLook:
    """A bar, its column in pixels, and how it takes part."""

    bar: Bar
    slot: QRectF
    state: BarState


def paint_bars(
    painter: QPainter, theme: Theme, looks: Sequence[BarLook], *, choosing: bool, by_log: bool
) -> None:
    """Paint the columns; while something is chosen, what is not stands back."""
    share = _shares(looks, by_log=by_log)
    for look in looks:
        if look.state in (BarState.INCLUDED, BarState.PARTLY):
            painter.fillRect(look.slot, theme.color("accent_soft"))
        elif look.state is BarState.EXCLUDED:
            painter.fillRect(look.slot, theme.color("err_soft"))
        _fill(painter, theme, look, share(look.bar.total), "border")
        _fill(painter, theme, look, share(look.bar.matching), _ink(look.state, choosing=choosing))


def paint_handles(painter: QPainter, theme: Theme, left: float, right: float) -> None:
    """The two ends of a chosen range, with grips to take them by."""
    accent = theme.color("accent")
    width, grip, floor = theme.px(_HANDLE), theme.px(_GRIP), theme.px(BARS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for x in (left, right):
        painter.drawRect(QRectF(x - width / 2, 0, width, floor))
        box = QRectF(x - grip / 4, floor / 2 - grip / 2, grip / 2, grip)
        painter.drawRoundedRect(box, grip / 4, grip / 4)


def paint_labels(
    painter: QPainter,
    theme: Theme,
    looks: Sequence[BarLook],
    words: Callable[[Bar], str],
    width: int,
) -> None:
    """The words below the bars, as many as have room."""
    font = theme.font("caption")
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(theme.color("text2"))
    top, height = theme.px(BARS) + 2, theme.px(LABELS - 2)
    gap = theme.px(8)
    labelled = [(look, text) for look in looks if (text := words(look.bar))]
    # Every second, third … label rather than some here and there.
    for step in range(1, len(labelled) + 1):
        places = []
        for look, text in labelled[::step]:
            wide = metrics.horizontalAdvance(text)
            left = (
                look.slot.left() if look.slot.width() < wide else look.slot.center().x() - wide / 2
            )
            places.append((min(max(0.0, left), width - wide), wide, text))
        if all(b[0] >= a[0] + a[1] + gap for a, b in pairwise(places)):
            for left, wide, text in places:
                box = QRectF(left, top, wide + 2, height)
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            return


def _shares(looks: Sequence[BarLook], *, by_log: bool) -> Callable[[int], float]:
    highest = max((look.bar.total for look in looks), default=0) or 1

    def share(count: int) -> float:
        return log1p(count) / log1p(highest) if by_log else count / highest

    return share


def _ink(state: BarState, *, choosing: bool) -> str:
    if state is BarState.EXCLUDED:
        return "err"
    if state in (BarState.INCLUDED, BarState.PARTLY):
        return "accent"
    return "text3" if not choosing else "border_strong"


def _fill(painter: QPainter, theme: Theme, look: BarLook, share: float, ink: str) -> None:
    if not share:
        return
    slot = look.slot
    height = max(_LEAST, share * (slot.height() - 2))
    gap = min(2.0, slot.width() / 5)
    bar = QRectF(slot.left() + gap / 2, slot.bottom() - height, slot.width() - gap, height)
    color = theme.color(ink)
    if look.bar.vague:  # it lies somewhere in that time
        painter.fillRect(bar, QBrush(color, Qt.BrushStyle.BDiagPattern))
    elif look.state is BarState.EXCLUDED:
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.drawLine(bar.bottomLeft(), bar.topRight())
    elif look.state is BarState.PARTLY:
        painter.fillRect(bar, theme.color("border_strong"))
        painter.fillRect(bar, QBrush(color, Qt.BrushStyle.FDiagPattern))
    else:
        painter.fillRect(bar, color)
