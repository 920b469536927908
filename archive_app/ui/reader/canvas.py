"""The surface of the reader: rows laid out as they come into sight, painted, scrolled, resized."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from archive_app.domain.articles import Side
from archive_app.ui.reader.anchor import Anchor, restore, top_anchor
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.gaps import Gaps
from archive_app.ui.reader.geometry import Geometry, Layout, arrange, shown_sides
from archive_app.ui.reader.hit_map import HitMap
from archive_app.ui.reader.lighting import Lit
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.painting import Found, Scene, paint_row
from archive_app.ui.reader.refining import Refiner
from archive_app.ui.reader.row_layout import RowLayouts
from archive_app.ui.reader.scroller import Scroller
from archive_app.ui.reader.selection import Selection
from archive_app.ui.reader.typesetting import Typeface, typeface

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SAMPLE_PARAGRAPHS = 8
_LINE_STEP = 56  # pixels of an arrow key
_SIGHT_MARGIN = 12


class Canvas(QAbstractScrollArea):
    """Shows the rows of a document in a layout. What it marks, its subclass says.

    Something of ``inset`` pixels may lie above the first row and scroll with it (the pane puts the
    head of the article there); ``covered`` pixels at the top are hidden once it has scrolled away.
    """

    scrolled = Signal(int)  # pixels from the top
    geometry_changed = Signal()
    viewport_resized = Signal(QSize)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hit_map = HitMap(theme, self)
        self._layout = Layout.SIDE_BY_SIDE
        self._swapped = False
        self._zooms = dict.fromkeys(Side, 1.0)
        self._serif = False
        self._ruby = False
        self._inset = 0
        self._covered = 0
        self._side_margin = 0
        self._document: Document | None = None
        self._scroller: Scroller | None = None
        # The line at the top, and the place that it was put at: it counts until somebody scrolls.
        self._anchor: tuple[Anchor, tuple[int, int]] | None = None
        self._links: PageLinks | None = None
        self._gaps: Gaps = {}  # where words say that a side has nothing
        self._faces: dict[Side, Typeface] = {}
        self._syncing = False
        self._found: Found = {}
        self._refiner = Refiner(self)
        self._refiner.refined.connect(self.refresh)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(self.hit_map)
        self.hit_map.setSingleStep(_LINE_STEP // 2)
        theme.changed.connect(self.viewport().update)
        theme.reading_changed.connect(self._set_anew)

    @property
    def document(self) -> Document | None:
        """The document shown."""
        return self._document

    @property
    def scroller(self) -> Scroller | None:
        """Rows and scroll position; None without text."""
        return self._scroller

    def columns(self) -> Geometry | None:
        """Where the columns stand now; None without text."""
        return self._scroller.rows.geometry if self._scroller else None

    @property
    def faces(self) -> Mapping[Side, Typeface]:
        """How each side is set now."""
        return self._faces

    def shown_sides(self) -> tuple[Side, ...]:
        """The sides shown, in the order in which they are read."""
        if self._document is None:
            return ()
        return shown_sides(self._layout, self._document.sides, swapped=self._swapped)

    def set_document(self, document: Document | None) -> None:
        """Show a document from its top."""
        self._document = document
        self._scroller = None
        self._anchor = None
        if document is not None and document.rows:
            self._measure(document)
            self._scroller = Scroller(
                self._new_rows(document), inset=self._inset, view_height=self._height()
            )
            self._scroller.settle()
        self._refiner.start(self._scroller)
        self.refresh()
        self.geometry_changed.emit()

    def replace_document(self, document: Document | None) -> None:
        """Show a newer state of the document; what is read stays where it is."""
        anchor = self._top_anchor()
        self._document = document
        if document is None or not document.rows:
            self._scroller = None
            self._refiner.start(None)
            self.refresh()
        else:
            self._measure(document)
            self._rearrange(anchor)

    def set_layout(self, layout: Layout, *, swapped: bool) -> None:
        """Arrange the sides anew; what is read stays in sight."""
        self._layout, self._swapped = layout, swapped
        self._rearrange()

    def set_zoom(self, zoom: float) -> None:
        """Scale the text of both sides; 1.0 is the designed size."""
        self.set_zooms(dict.fromkeys(Side, zoom))

    def set_zooms(self, zooms: Mapping[Side, float]) -> None:
        """Scale the text of each side; what is read stays at its height."""
        if zooms == self._zooms:
            return
        anchor = self._top_anchor()
        self._zooms = dict(zooms)
        if self._document is not None:
            self._measure(self._document)
            self._rearrange(anchor)

    def _set_anew(self) -> None:
        """The fonts are others; what is read stays at its height."""
        anchor = self._top_anchor()
        if self._document is not None:
            self._measure(self._document)
            self._rearrange(anchor)

    def set_serif(self, serif: bool) -> None:
        """Set the text in a serif family, or in one without; what is read stays at its height."""
        if serif == self._serif:
            return
        anchor = self._top_anchor()
        self._serif = serif
        if self._document is not None:
            self._measure(self._document)
            self._rearrange(anchor)

    def set_ruby(self, ruby: bool) -> None:
        """Show readings above Chinese characters; what is read stays at its height."""
        if ruby == self._ruby:
            return
        anchor = self._top_anchor()
        self._ruby = ruby
        if self._document is not None:
            self._measure(self._document)
            self._rearrange(anchor)

    def set_inset(self, inset: int, covered: int) -> None:
        """Pixels kept free above the first row, and pixels of the top hidden once scrolled."""
        self._inset, self._covered = inset, covered
        if self._scroller is not None and inset != self._scroller.inset:
            self._scroller.set_inset(inset)
            self.refresh()

    def set_side_margin(self, pixels: int) -> None:
        """Keep a column free at the right for what others show beside the text; 0: none."""
        if pixels != self._side_margin:
            self._side_margin = pixels
            self._rearrange()

    @property
    def side_margin(self) -> int:
        """Pixels of the viewport kept free at the right."""
        return self._side_margin

    def set_found(self, found: Found) -> None:
        """Ring what was found in the article; an empty mapping rings nothing."""
        self._found = found
        self.viewport().update()

    # --- scrolling

    def scroll_by(self, pixels: int) -> None:
        """Scroll down, or up when negative."""
        if self._scroller is not None:
            self._scroller.move_by(pixels)
            self.refresh()

    def scroll_lines(self, lines: int) -> None:
        """Scroll by so many steps of an arrow key."""
        self.scroll_by(lines * _LINE_STEP)

    def scroll_pages(self, pages: int) -> None:
        """Scroll by so many windows, less a line that stays in sight."""
        page = self._height() - self._covered - _LINE_STEP // 2
        self.scroll_by(pages * max(_LINE_STEP, page))

    def scroll_to_edge(self, *, top: bool) -> None:
        """Go to the first or the last line."""
        if self._scroller is not None:
            self._scroller.move_to(0 if top else self._scroller.maximum)
            self.refresh()

    def bring_into_sight(self, row: int, y: int, height: int, *, at_third: bool = False) -> None:
        """Scroll so that ``height`` pixels from ``y`` below the top of a row can be seen.

        Nothing moves when they are in sight; otherwise they come to the nearer edge, or with
        ``at_third`` to a third of the window.
        """
        scroller = self._scroller
        if scroller is None:
            return
        top, bottom = self._covered + _SIGHT_MARGIN, self._height() - _SIGHT_MARGIN
        place = next((at for number, at in scroller.visible() if number == row), None)
        if place is not None and place + y >= top and place + y + height <= bottom:
            return
        is_above = row < scroller.row or (place is not None and place + y < top)
        above = top if is_above else max(top, bottom - height)
        scroller.show(row, y, above=self._height() // 3 if at_third else above)
        self.refresh()

    def refresh(self) -> None:
        """Bring scroll bar and window in line with the scroll position."""
        self._syncing = True
        scroller = self._scroller
        self.hit_map.setPageStep(max(1, self._height() - self._covered))
        self.hit_map.setRange(0, scroller.maximum if scroller else 0)
        self.hit_map.setValue(scroller.value if scroller else 0)
        self._syncing = False
        self.viewport().update()
        self.scrolled.emit(scroller.value if scroller else 0)

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("surface"))
        scene, scroller = self._scene(), self._scroller
        if scene is not None and scroller is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, y in scroller.visible():
                paint_row(painter, scene, row, scroller.rows.ensure(row), y)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rearrange()
        self.viewport_resized.emit(self.viewport().size())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing or self._scroller is None:
            return
        # Small moves go row by row so that corrected heights cannot make the text jump; the thumb
        # and far jumps go to the place that the bar says.
        if abs(dy) < 2 * self._height() and not self.hit_map.isSliderDown():
            self._scroller.move_by(-dy)
        else:
            self._scroller.move_to(self.hit_map.value())
        self.refresh()

    # --- inside

    def _scene(self) -> Scene | None:
        document, scroller = self._document, self._scroller
        if document is None or scroller is None:
            return None
        return Scene(
            theme=self.theme,
            document=document,
            geometry=scroller.rows.geometry,
            selection=self._selected(),
            current_hit=self._current_hit(),
            lit=self._lit_now(),
            links=self._links,
            show_caret=self.hasFocus(),
            found=self._found,
        )

    def _selected(self) -> Selection | None:
        return None

    def _current_hit(self) -> Hit | None:
        return None

    def _lit_now(self) -> Lit | None:
        return None

    def _height(self) -> int:
        return self.viewport().height()

    def _measure(self, document: Document) -> None:
        """Make the typefaces, measured on the first paragraphs of each side."""
        for side, text in document.texts.items():
            sample = " ".join(p.text[:400] for p in text.paragraphs[:_SAMPLE_PARAGRAPHS])
            self._faces[side] = typeface(
                self.theme,
                text.language,
                sample,
                zoom=self._zooms[side],
                serif=self._serif,
                ruby=self._ruby,
            )
        if self._ruby:  # first lines of both sides stand at one height all the same
            first = max(face.first_baseline for face in self._faces.values())
            for side, face in self._faces.items():
                lower = first - face.first_baseline
                self._faces[side] = replace(face, first_baseline=first, raised=face.raised + lower)

    def _new_rows(self, document: Document) -> RowLayouts:
        stacked = self._layout is Layout.STACKED
        width = self.viewport().width() - self._side_margin
        sides = self.shown_sides()
        geometry = arrange(width, sides, self._faces, document.rows, stacked=stacked)
        return RowLayouts(document, geometry, self._faces, self._gaps)

    def _rearrange(self, anchor: Anchor | None = None) -> None:
        """Lay the rows out anew for the width and layout of now; what is read stays.

        ``anchor`` says what that is when the document is not the one it was read in.
        """
        document, scroller = self._document, self._scroller
        if document is None or scroller is None:
            return
        anchor = anchor or self._top_anchor()
        scroller.view_height = self._height()
        scroller.replace_rows(self._new_rows(document))
        if anchor is not None:
            restore(document, scroller, anchor, self.shown_sides())
            self._anchor = anchor, (scroller.row, scroller.offset)
        self._refiner.start(scroller)
        self.refresh()
        self.geometry_changed.emit()

    def _top_anchor(self) -> Anchor | None:
        """The line at the top; the same one as long as nobody scrolls, so that nothing drifts."""
        document, scroller = self._document, self._scroller
        if document is None or scroller is None:
            return None
        if self._anchor is not None and self._anchor[1] == (scroller.row, scroller.offset):
            return self._anchor[0]
        return top_anchor(document, scroller, self._covered)
