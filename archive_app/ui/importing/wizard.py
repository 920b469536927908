"""The import wizard: five steps from files to articles, beside the window and not over it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.ids import BatchId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import SourceSummary
from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.importing.cleaning_page import CleaningPage
from archive_app.ui.importing.fields_page import FieldsPage
from archive_app.ui.importing.import_page import ImportPage
from archive_app.ui.importing.import_run import UNDER_WAY
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.preview_page import PreviewPage
from archive_app.ui.importing.source_page import SourcePage
from archive_app.ui.importing.source_words import SourceWords, shown_name
from archive_app.ui.importing.steps import StepRail, StepState
from archive_app.ui.importing.wizard_frame import WizardFoot, WizardHead
from archive_app.ui.importing.wizard_help import WizardHelp
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme, set_ground

_WIDTH, _HEIGHT = 1240, 700
_LEAST_WIDTH, _LEAST_HEIGHT = 880, 520
_FROM_SCREEN = 48  # left free around it on a small screen


class ImportWizard(QDialog):
    """Made once for a window. Closing it ends a dry run; an import goes on in the background.

    ``articles_wanted`` carries the summary of an import whose articles are to be shown.
    """

    articles_wanted = Signal(object)  # BatchSummary

    def __init__(
        self,
        theme: Theme,
        session: Session,
        work: LongWork,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = SourceWords(self)
        self._plan = ImportPlan(())
        self._summary: SourceSummary | None = None
        self.source = SourcePage(theme, session, work, prompts, self)
        self.fields = FieldsPage(theme, session, self)
        self.cleaning = CleaningPage(theme, session, self)
        self.preview = PreviewPage(theme, session, work, self)
        self.importing = ImportPage(theme, session, work, self)
        self._pages: tuple[Page, ...] = (
            *(self.source, self.fields, self.cleaning),
            *(self.preview, self.importing),
        )
        # In the order of the Tab key: from a page to its buttons, then around the page.
        self.foot = WizardFoot(theme, self)
        self.head = WizardHead(theme, self)
        self.rail = StepRail(theme, self._names(), self)
        self._stack = QStackedWidget(self)
        self._help = WizardHelp(theme, self)
        self._lay_out()
        self._connect(session)
        self.show_step(0)

    # --- what the window asks

    def start(self, paths: Sequence[Path] = (), *, attach: str = "") -> None:
        """Open for a new import, of ``paths`` at once when there are any.

        An import that is under way is shown instead. ``attach`` is the id of an article that the
        one file gives its missing side.
        """
        if self.is_importing:
            self._present()
            return
        for page in (self.source, self.fields, self.cleaning, self.importing):
            page.clear()
        self.preview.leave()
        self._summary = None
        self._plan = ImportPlan(tuple(map(str, paths)), attach=attach)
        self._show_page(0)
        self._present()

    @property
    def is_importing(self) -> bool:
        """Whether an import of this window is under way."""
        return self.importing.run.phase in UNDER_WAY

    def tells_of(self, batch: BatchId) -> bool:
        """Whether a person sees here what came of an import."""
        return self.isVisible() and self.importing.isVisible() and self.importing.run.batch == batch

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._stack.currentIndex()

    def show_step(self, number: int) -> None:
        """Go to a step, with everything that was chosen on the one that is left."""
        here = self.step
        if number != here:
            self._plan = self._pages[here].plan()
        for page in self._pages[here + 1 : number]:
            page.begin(self._plan)  # a step that is passed over has its say too
            self._plan = page.plan()
        self._show_page(number)

    def go_on(self) -> None:
        """Do what the primary button does."""
        page = self._pages[self.step]
        if not page.can_go_on:
            return
        if self.step == len(self._pages) - 1:
            self.close()
            return
        if self._pages[self.step + 1] is self.importing:
            self.cleaning.keep_profiles()
        self.show_step(self._next(1))

    def go_back(self) -> None:
        """Show the step before this one."""
        if self._can_go_back():
            self.show_step(self._next(-1))

    # --- inside: set up

    def _names(self) -> tuple[str, ...]:
        return (
            *(self.tr("Source"), self.tr("Fields"), self.tr("Clean & pair")),
            *(self.tr("Preview"), self.tr("Import")),
        )

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setWindowTitle(self.tr("Import articles"))
        self.setModal(False)
        set_ground(self, "surface")
        for page in self._pages:
            self._stack.addWidget(page)
        edge = QWidget(self)
        edge.setFixedWidth(1)
        set_ground(edge, "border")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(edge)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(middle, 1)
        layout.addWidget(self.foot)
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))
        # Enter in a field must never press a button somewhere else.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self, session: Session) -> None:
        for page in self._pages:
            page.state_changed.connect(self._tell)
        self.source.inspected.connect(self._take_summary)
        self.importing.articles_wanted.connect(self.articles_wanted)
        self.importing.keys_free.connect(self.foot.next.setFocus)
        self.rail.step_chosen.connect(self.show_step)
        self.head.help_asked.connect(self._show_help)
        self.foot.back_asked.connect(self.go_back)
        self.foot.next_asked.connect(self.go_on)
        self.foot.report_asked.connect(self._save_report)
        session.closed.connect(self.close)
        for keys, slot in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Alt+Left", self.go_back),
            ("F1", self._show_help),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # --- inside: what happens

    def _take_summary(self, summary: SourceSummary) -> None:
        self._summary = summary
        self.fields.set_summary(summary)
        self.cleaning.set_summary(summary)

    def _show_page(self, number: int) -> None:
        page = self._pages[number]
        self._stack.setCurrentIndex(number)
        page.begin(self._plan)
        self._tell()
        if self.isVisible():
            self._focus(page)

    def _next(self, way: int) -> int:
        """The step before or behind this one that has anything to choose."""
        number = self.step + way
        while 0 < number < len(self._pages) - 1 and not self._pages[number].is_needed:
            number += way
        return number

    def _focus(self, page: Page) -> None:
        """Put the keyboard on the first thing of a page that takes it, else on the button."""
        first = page.focusProxy()
        if first is not None and _takes_keys(first):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        inside = page.nextInFocusChain()
        while inside is not None and inside is not page:
            if page.isAncestorOf(inside) and _takes_keys(inside):
                inside.setFocus(Qt.FocusReason.TabFocusReason)
                return
            inside = inside.nextInFocusChain()
        self.foot.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _save_report(self) -> None:
        self._pages[self.step].save_report()

    def _show_help(self) -> None:
        self._help.show_under(self.head.help)

    def _present(self) -> None:
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus(self._pages[self.step])

    def _fit(self) -> None:
        """As large as designed, and never larger than the window it belongs to."""
        if self.isVisible():
            return
        px = self._theme.px
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        margin = px(_FROM_SCREEN)
        self.resize(
            max(px(_LEAST_WIDTH), min(px(_WIDTH), room.width() - margin)),
            max(px(_LEAST_HEIGHT), min(px(_HEIGHT), room.height() - margin)),
        )

    def _can_go_back(self) -> bool:
        is_last = self.step == len(self._pages) - 1
        return self.step > 0 and not is_last and self._pages[self.step].can_go_back

    def _can_reach(self, number: int) -> bool:
        """Whether one may go to a step at once; an import begins by the button alone."""
        last = len(self._pages) - 1
        if number == self.step or self.step == last or number == last:
            return number == self.step
        between = self._pages[self.step : number] if number > self.step else ()
        return all(page.can_go_on for page in between)

    # --- inside: what is shown

    def _tell(self) -> None:
        page, last = self._pages[self.step], len(self._pages) - 1
        for number, each in enumerate(self._pages):
            state = (
                StepState.CURRENT
                if number == self.step
                else StepState.DONE
                if number < self.step
                else StepState.AHEAD
            )
            line = each.step_state
            self.rail.set_step(number, state, line, reachable=self._can_reach(number))
        self.head.set_facts(self._facts())
        self.foot.set_sentence(page.footer_text)
        self.foot.report.setVisible(page.can_save_report)
        self.foot.back.setVisible(self._can_go_back())
        self.foot.next.setText(page.next_text or self.tr("Next"))
        self.foot.next.setEnabled(page.can_go_on)
        self.foot.set_primary(self.step != last)

    def _facts(self) -> str:
        """``songning-2021.zip · 4,400 files · 61 MB``."""
        paths = self.source.paths
        if not paths:
            return ""
        name = shown_name(paths[0])
        if len(paths) > 1:
            name = self.tr("{name} and {count} more").format(
                name=name, count=self._words.number(len(paths) - 1)
            )
        if self._summary is None or self.source.look.is_busy:
            return name
        return self.tr("{name} · {total}").format(name=name, total=self._words.total(self._summary))

    # --- Qt asks

    def done(self, result: int) -> None:
        """Close: what only looks is stopped, an import goes on."""
        if not self.is_importing:
            for page in self._pages:
                page.leave()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled()
