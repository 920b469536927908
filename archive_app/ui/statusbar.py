"""The status bar: what runs in the background, how the index is, which archive is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from archive_app.domain.jobs import Progress
from archive_app.domain.searching import IndexState
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.theme import Theme, set_tone
from archive_app.ui.toast import Toast

_HEIGHT = 28
_NARROW = 900


class StatusBar(QWidget):
    """Left the task that runs, right the state of things; a toast floats above it."""

    stop_requested = Signal()
    rebuild_requested = Signal()  # of an index that can't be used

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._index_icon_name = ("circle-check", "ok")
        self.task = self._label()
        self.task_count = self._label()
        self.bar = QProgressBar(self)
        self.stop = QToolButton(self)
        self.search_time = self._label()
        self._index_icon = QLabel(self)
        self.index = self._label()
        self.rebuild = QPushButton(self.tr("Rebuild"), self)
        self._offline_icon = QLabel(self)
        self._offline = self._label()
        self._offline.setText(self.tr("Offline"))
        self.archive = self._label()
        self.toast = Toast(theme, self)
        self._set_up()
        self._lay_out()
        self.stop.clicked.connect(self.stop_requested)
        self.rebuild.clicked.connect(self.rebuild_requested)
        theme.changed.connect(self._restyle)
        self.clear_task()
        self.set_archive("", 0)
        self.set_index(None)

    def _set_up(self) -> None:
        px = self._theme.px
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(108), px(4))
        self.stop.setFont(self._theme.font("meta"))
        self.stop.setFixedHeight(px(24))
        self.set_pausing(False)
        self.rebuild.setProperty("link", True)
        self.rebuild.setFont(self._theme.font("meta"))
        self.rebuild.setFixedHeight(px(24))
        self.rebuild.setToolTip(self.tr("Build the search index anew; reading goes on"))
        self._offline.setToolTip(self.tr("This program never uses the network."))
        self.setFixedHeight(px(_HEIGHT))

    def _lay_out(self) -> None:
        px = self._theme.px
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 1, px(12), 0)
        layout.setSpacing(px(8))
        self._dividers = [_Divider(self._theme, self) for _ in range(3)]
        for left in (self.task, self.task_count, self.bar, self.stop, self._dividers[0]):
            layout.addWidget(left)
        layout.addWidget(self.search_time)
        layout.addStretch(1)
        for right in (self._index_icon, self.index, self.rebuild, self._dividers[1]):
            layout.addWidget(right)
        for right in (self._offline_icon, self._offline, self._dividers[2], self.archive):
            layout.addWidget(right)

    # --- setters

    def set_task(
        self, label: str, progress: Progress | None = None, *, can_stop: bool = True
    ) -> None:
        """Show what runs; a total of None is a bar without an end."""
        self.task.setText(label)
        total = progress.total if progress else None
        done = progress.done if progress else 0
        counts = ""
        if progress and total is not None:
            counts = self.tr("{done} of {total}").format(
                done=self._wording.number(done), total=self._wording.number(total)
            )
        elif done:
            counts = self._wording.number(done)
        pace = said(progress.pace) if progress else ""
        self.task_count.setText(", ".join(filter(None, (counts, pace))))
        self.bar.setRange(0, 0 if total is None else 1000)
        if total is not None:
            self.bar.setValue(1000 * done // max(1, total))
        self.bar.setAccessibleName(label)
        self._show_task(shown=True, can_stop=can_stop)

    def clear_task(self) -> None:
        """Nothing runs."""
        self.bar.setRange(0, 1)  # an endless bar keeps animating though it's hidden
        self._show_task(shown=False, can_stop=False)

    def set_search_time(self, seconds: float | None) -> None:
        """How long the last search took, or None when there was none."""
        text = ""
        if seconds is not None:
            text = self.tr("Search {time} ms").format(
                time=self._wording.number(round(seconds * 1000))
            )
        self.search_time.setText(text)

    def set_index(self, state: IndexState | None, rebuild: Progress | None = None) -> None:
        """The index in words; ``rebuild`` while it is built anew, None without an archive."""
        self._index_icon.setVisible(state is not None or rebuild is not None)
        broken = rebuild is None and state is not None and not (state.ready and not state.problem)
        self.rebuild.setVisible(broken)
        if rebuild is not None:
            self._say_index(self._rebuilding(rebuild), "refresh-cw", "info")
        elif state is None:
            self._say_index("", "circle-check", "ok")
        elif state.problem or not state.ready:
            problem = said(state.problem) or self.tr("Searching takes longer.")
            self._say_index(self.tr("Index can't be used"), "triangle-alert", "err", problem)
        elif state.pending == 1:
            self._say_index(self.tr("1 article not yet searchable"), "circle-dashed", "warn")
        elif state.pending:
            text = self.tr("{count} articles not yet searchable")
            count = self._wording.number(state.pending)
            self._say_index(text.format(count=count), "circle-dashed", "warn")
        else:
            self._say_index(self.tr("Index up to date"), "circle-check", "ok")

    def set_archive(self, name: str, articles: int) -> None:
        """The archive that is open; '' for none."""
        text = ""
        if name:
            text = self.tr("{name} · {articles}").format(
                name=name, articles=self._wording.articles(articles)
            )
        self.archive.setText(text)
        self._dividers[2].setVisible(bool(name))

    def show_toast(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """A line above the bar with one action, such as Undo; a newer one replaces it."""
        self.toast.show_text(text, action_text, action)

    def set_pausing(self, pausing: bool) -> None:
        """Whether what runs can go on later from where it is stopped."""
        if pausing:
            self.stop.setText(self.tr("Pause"))
            self.stop.setToolTip(self.tr("Pause the import; it can go on at any time"))
        else:
            self.stop.setText(self.tr("Stop"))
            self.stop.setToolTip(self.tr("Stop this task; what is done so far is kept"))

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_NARROW)
        self._offline.setVisible(wide)
        self.task_count.setVisible(wide and not self.bar.isHidden())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
        painter.end()

    # --- inside

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("meta"))
        set_tone(label, "text2")
        return label

    def _rebuilding(self, progress: Progress) -> str:
        if not progress.total:
            return self.tr("Index is being rebuilt")
        percent = 100 * progress.done // progress.total
        return self.tr("Index is being rebuilt, {percent} %").format(percent=percent)

    def _say_index(self, text: str, icon: str, color: str, tip: str = "") -> None:
        self.index.setText(text)
        self.index.setToolTip(plain_tip(tip))
        self._index_icon.setToolTip(plain_tip(tip))
        self._index_icon_name = (icon, color)
        self._dividers[1].setVisible(bool(text))
        self._restyle()

    def _show_task(self, *, shown: bool, can_stop: bool) -> None:
        for widget in (self.task, self.bar, self._dividers[0]):
            widget.setVisible(shown)
        self.task_count.setVisible(shown and self.width() >= self._theme.px(_NARROW))
        self.stop.setVisible(shown and can_stop)

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        size = theme.px(14)
        icon, color = self._index_icon_name
        self._index_icon.setPixmap(theme.pixmap(icon, size, color, ratio=ratio))
        self._offline_icon.setPixmap(theme.pixmap("wifi-off", size, ratio=ratio))
        self.update()


class _Divider(QWidget):
    """A thin line between two things."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(QSize(1, theme.px(14)))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("border_strong"))
        painter.end()
