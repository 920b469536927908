"""Rows of the tree of tags: a dot in the tag's colour before its name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive_app.domain.tag_edits import TagRecord
from archive_app.ui.models.tag_colours import token_of
from archive_app.ui.tag_space.tree import NAME, Index, TagRole
from archive_app.ui.theme import Theme

_ROW = 28
_DOT = 10
_EN_SPACE = "\u2002"


class TagDelegate(QStyledItemDelegate):
    """A ring for a tag without a colour; tags on no article are paler."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(_ROW))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        record = index.data(TagRole.RECORD)
        if not isinstance(record, TagRecord):
            return
        if record.is_unused:
            pale = QBrush(self._theme.color("text2"))
            option.palette.setBrush(option.palette.ColorRole.Text, pale)
        if index.column() == NAME:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = tag_dot(self._theme, record.colour)
            option.decorationSize = QSize(self._theme.px(_DOT), self._theme.px(_DOT))
        else:
            option.text += _EN_SPACE  # numbers keep away from what stands beside them


def tag_dot(theme: Theme, colour: str) -> QIcon:
    """A dot in the colour of a tag, a ring for none."""
    side, ratio = theme.px(_DOT), 3
    picture = QPixmap(side * ratio, side * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.color(token_of(colour) if colour else "border_strong")
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if colour else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRect(0, 0, side, side).adjusted(1, 1, -2, -2))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else it is tinted
    return icon
