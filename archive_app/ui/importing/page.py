"""What the import wizard asks of the pages of its steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.import_plans import ImportPlan


class Page(QWidget):
    """One step. The wizard hands a plan in, and takes the plan out again when it goes on.

    ``state_changed`` tells that any of the lines below reads otherwise now. A page answers from
    what it knows: none of these questions takes time.
    """

    state_changed = Signal()

    def begin(self, plan: ImportPlan) -> None:
        """The step is shown with the plan of the steps before it; also when a person goes back."""
        raise NotImplementedError

    def plan(self) -> ImportPlan:
        """The plan with what was chosen here."""
        raise NotImplementedError

    def leave(self) -> None:
        """The window goes: stop what only this page needs. What writes goes on."""

    def save_report(self) -> None:
        """Write what the page shows into a file that a person chooses; see ``can_save_report``."""

    @property
    def can_save_report(self) -> bool:
        """Whether there is anything to write into a report."""
        return False

    @property
    def can_go_on(self) -> bool:
        """Whether the primary button does anything now."""
        return True

    @property
    def can_go_back(self) -> bool:
        """Whether the steps before this one may still be changed."""
        return True

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to choose; a step that isn't needed is passed over."""
        return True

    @property
    def step_state(self) -> str:
        """The line under the step's name in the rail, ``9 of 11 mapped``; '' for none."""
        return ""

    @property
    def footer_text(self) -> str:
        """The sentence at the left of the footer."""
        return ""

    @property
    def next_text(self) -> str:
        """What the primary button says; '' for the wizard's own words."""
        return ""
