"""Step 3 of an import: which rules of cleaning are on, for all or for one source; pairing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from archive_app.domain.changes import ChangeSet
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import SourceSummary
from archive_app.domain.jobs import JobContext
from archive_app.services.batches import BatchService
from archive_app.text.rules import RULES
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.pairing_card import PairingCard
from archive_app.ui.importing.rule_list import RuleList
from archive_app.ui.models.wording import Wording
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_CARD, _CARD_NARROW = 304, 256
_NARROW = 900  # of the page

Profiles = Mapping[str, frozenset[str]]


class CleaningPage(Page):
    """Rules off for one source are kept in the library when the import begins, not before."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._wording = Wording(self)
        self._jobs = Jobs(session.read_lane, self)
        self._plan = ImportPlan(())
        self._summary: SourceSummary | None = None
        self._off: frozenset[str] = frozenset()
        self._off_for: dict[str, frozenset[str]] = {}
        self._kept: Profiles = {}  # in the library
        self._is_loaded = False
        self.scope = ChoiceBox(theme, self)
        self.remember = QCheckBox(self.tr("Remember for this source"), self)
        self.rules = RuleList(theme, self)
        self.pairing = PairingCard(theme, self)
        self._lay_out()
        self.scope.activated.connect(self._choose_scope)
        self.rules.switched.connect(self._switch)
        self.setFocusProxy(self.rules.switch(RULES[0].name.value))
        self._fill_scope()
        self._show()

    # --- the wizard asks

    def set_summary(self, summary: SourceSummary) -> None:
        """What was found in the files: sources that rules may be set for, pairs."""
        self._summary = summary
        self._fill_scope()
        self._show()

    def begin(self, plan: ImportPlan) -> None:
        """Show the rules of the plan; those kept for sources come from the library once."""
        self._plan = plan
        self._off = plan.reading.rules_off
        self._off_for = {**self._off_for, **plan.reading.rules_off_for}
        if not self._is_loaded and self._session.is_open:
            self._is_loaded = True
            work = partial(_profiles, self._session.workspace.batches)
            self._jobs.start(work, self._take_profiles, self._session.tell)
        self._show()

    def plan(self) -> ImportPlan:
        """The plan with these rules."""
        off_for = {source: rules for source, rules in self._off_for.items() if rules}
        reading = replace(self._plan.reading, rules_off=self._off, rules_off_for=off_for)
        return replace(self._plan, reading=reading)

    def clear(self) -> None:
        """Another import: all rules are on but those kept for sources."""
        self._jobs.cancel()
        self._plan, self._summary = ImportPlan(()), None
        self._off, self._off_for, self._kept = frozenset(), {}, {}
        self._is_loaded = False
        self._fill_scope()
        self._show()

    def keep_profiles(self) -> None:
        """Keep in the library which rules are off for the sources that were changed here."""
        if not self.remember.isChecked() or not self._session.is_open:
            return
        changed = {
            source: rules
            for source, rules in self._off_for.items()
            if rules != self._kept.get(source, frozenset())
        }
        for source, rules in changed.items():
            work = partial(_keep, self._session.workspace.batches, source, rules)
            self._session.write_lane.start(work, self._session.changed.emit, self._session.tell)
        self._kept = {**self._kept, **changed}

    @property
    def step_state(self) -> str:
        """``6 rules on``."""
        count = len(RULES) - len(self._off)
        if count == len(RULES):
            return self.tr("all rules on")
        if count == 1:
            return self.tr("1 rule on")
        return self.tr("{count} rules on").format(count=self._wording.number(count))

    @property
    def footer_text(self) -> str:
        """What is safe."""
        return self.tr("The text as received is always kept; every rule can be taken back.")

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        label = QLabel(self.tr("&Rules for"), self)
        label.setBuddy(self.scope)
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        self.scope.setAccessibleName(self.tr("Articles that the rules are for"))
        self.scope.setMinimumContentsLength(24)
        self.remember.setChecked(True)
        self.remember.setToolTip(self.tr("Later imports clean texts of this source likewise"))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(label)
        top.addWidget(self.scope)
        top.addWidget(self.remember)
        top.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addLayout(top)
        left.addWidget(self.rules, 1)
        right = QVBoxLayout()
        right.addWidget(self.pairing)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(24), px(16), px(24), px(16))
        layout.setSpacing(px(24))
        layout.addLayout(left, 1)
        layout.addLayout(right)

    def _take_profiles(self, profiles: Profiles) -> None:
        self._kept = profiles
        self._off_for = {**profiles, **self._off_for}
        self._fill_scope()
        self._show()

    def _fill_scope(self) -> None:
        chosen = self.scope.value
        met = self._summary.sources if self._summary is not None else ()
        self.scope.clear()
        self.scope.addItem(self.tr("All articles"), "")
        for source in sorted({*met, *self._off_for}):
            self.scope.addItem(
                self.tr("Source: {name}").format(name=visible_controls(source)), source
            )
        self.scope.set_value(chosen)
        self.scope.setEnabled(self.scope.count() > 1)

    def _choose_scope(self, _place: int) -> None:
        self._show()

    def _switch(self, rule: str, on: bool) -> None:
        source = self.scope.value
        off = self._off_for.get(source, frozenset()) if source else self._off
        off = off - {rule} if on else off | {rule}
        if source:
            self._off_for[source] = off
        else:
            self._off = off
        self._show()

    def _show(self) -> None:
        source = self.scope.value
        mine = self._off_for.get(source, frozenset()) if source else frozenset()
        self.rules.set_off(self._off | mine, self._off if source else ())
        self.remember.setVisible(bool(source))
        self.pairing.set_summary(self._summary)
        self.state_changed.emit()

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        self.pairing.setFixedWidth(self._theme.px(_CARD_NARROW if narrow else _CARD))


def _profiles(batches: BatchService, _ctx: JobContext) -> Profiles:
    return batches.profiles()


def _keep(batches: BatchService, source: str, rules: frozenset[str], _ctx: JobContext) -> ChangeSet:
    return batches.set_profile(source, rules)
