"""Articles dropped on a tag of the sidebar get that tag; on the heading, the box of all tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.ids import ArticleId
from archive_app.ui.editing import Editor
from archive_app.ui.models.facet_tree import FacetRole, RowKind
from archive_app.ui.results.dragging import ARTICLES
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.sidebar import FILTERS
from archive_app.ui.tagging.desk import TagDesk
from archive_app.ui.theme import Theme

_EDGE, _STEP, _PACE_MS = 28, 12, 40  # near an edge the list of filters goes on by itself


class TagDrops(QObject):
    """Lets the tags and collections of the sidebar take articles while some are carried."""

    gathered = Signal(object, str)  # articles that were dropped, and on which collection

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        editor: Editor,
        tags: TagDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shell = shell
        self._editor = editor
        self._tags = tags
        self._tree = shell.facets.tree
        self._list = shell.results.view
        self._mark = _DropMark(theme, self._tree.viewport())
        self._before: tuple[bool, int, bool] | None = None  # how the sidebar was
        self._step = 0
        self._going = QTimer(self)
        self._going.setInterval(_PACE_MS)
        self._going.timeout.connect(self._go_on)
        self._session = session
        self._tree.viewport().setAcceptDrops(True)
        self._tree.viewport().installEventFilter(self)
        self._list.carrying.connect(self._follow)
        session.opened.connect(self._begin)
        session.closed.connect(self._begin)

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self._leave()
        elif isinstance(event, QDropEvent) and event.mimeData().hasFormat(ARTICLES):
            if kind is QEvent.Type.Drop:
                self._drop(event)
            else:
                self._hover(event)
            return True
        return super().eventFilter(watched, event)

    # --- inside

    def _begin(self) -> None:
        session = self._session
        self._list.can_carry = session.is_open and not session.workspace.read_only

    def _follow(self, carried: bool) -> None:
        """The tags are in sight while articles are carried, and as they were afterwards."""
        sidebar, dock = self._shell.sidebar, self._shell.dock
        if not self._tree.has_section(Facet.TAG):
            return
        section = self._tree.section(Facet.TAG)
        if carried:
            self._before = (dock.is_shown, sidebar.tab, self._tree.isExpanded(section))
            sidebar.show_tab(FILTERS)
            if not dock.is_shown:
                dock.show_sidebar(shown=True, floats=dock.floats)
            self._tree.setExpanded(section, True)
            self._tree.show_section(Facet.TAG)
        elif self._before is not None:
            shown, tab, expanded = self._before
            self._before = None
            self._leave()
            self._tree.setExpanded(section, expanded)
            sidebar.show_tab(tab)
            if not shown:
                dock.show_sidebar(shown=False, floats=dock.floats)
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hover(self, event: QDropEvent) -> None:
        place = event.position().toPoint()
        index = self._tree.indexAt(place)
        takes = self._takes(index)
        self._mark.show_at(self._tree.visualRect(index) if takes else QRect())
        # Coming in is always welcome: only then Qt tells of every move.
        if takes or not isinstance(event, QDragMoveEvent) or event.type() is QEvent.Type.DragEnter:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self._near_edge(place)

    def _drop(self, event: QDropEvent) -> None:
        index = self._tree.indexAt(event.position().toPoint())
        articles = self._list.carried
        takes = self._takes(index)
        self._leave()
        if not takes or not articles:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._give(articles, index)

    def _give(self, articles: Sequence[ArticleId], index: QModelIndex) -> None:
        if index.data(FacetRole.FACET) == Facet.COLLECTION:
            self.gathered.emit(articles, str(index.data(FacetRole.VALUE)))
        elif index.data(FacetRole.KIND) == RowKind.VALUE:
            self._editor.add_tags(articles, [str(index.data(FacetRole.VALUE))])
        else:
            self._tags.edit(articles)

    def _takes(self, index: QModelIndex) -> bool:
        """A tag, a row that stands for all tags, or a collection."""
        if not index.isValid() or not self._list.can_carry:
            return False
        header = index.parent() if index.parent().isValid() else index
        if index.data(FacetRole.VALUE) == NONE_VALUE:
            return False
        facet = header.data(FacetRole.FACET)
        is_value = index.data(FacetRole.KIND) == RowKind.VALUE
        return bool(facet == Facet.TAG or (facet == Facet.COLLECTION and is_value))

    def _near_edge(self, place: QPoint) -> None:
        height, edge = self._tree.viewport().height(), self._theme.px(_EDGE)
        self._step = -_STEP if place.y() < edge else _STEP if place.y() > height - edge else 0
        if self._step and not self._going.isActive():
            self._going.start()
        elif not self._step:
            self._going.stop()

    def _go_on(self) -> None:
        bar = self._tree.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._theme.px(self._step))
        if bar.value() != before:
            self._mark.show_at(QRect())  # another row is under the pointer now

    def _leave(self) -> None:
        self._going.stop()
        self._mark.show_at(QRect())


class _DropMark(QWidget):
    """A frame around the row that would take what is carried."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, rect: QRect) -> None:
        """Around a row; an empty one hides it."""
        self.setVisible(not rect.isEmpty())
        if not rect.isEmpty():
            self.setGeometry(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        px = self._theme.px
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(px(6), 1, -px(4), -1), 4, 4)
