"""What clicks and brushes on bars of time make of a choice of dates."""

from __future__ import annotations

from enum import StrEnum

from archive_app.domain.facets import Choice
from archive_app.domain.histogram import Bar
from archive_app.domain.periods import ends_of, period_of, spanning
from archive_app.ui.models.facet_tree import ValueState, with_state


class BarState(StrEnum):
    """How a bar takes part in the filter."""

    OFF = "off"
    INCLUDED = "included"
    PARTLY = "partly"
    EXCLUDED = "excluded"


def state_of(choice: Choice, bar: Bar) -> BarState:
    """How ``bar`` takes part. A vague bar never takes part partly: none of it surely matches."""
    if _covers(choice.exclude, bar)[0]:
        return BarState.EXCLUDED
    whole, touched = _covers(choice.include, bar)
    if whole:
        return BarState.INCLUDED
    return BarState.PARTLY if touched and not bar.vague else BarState.OFF


def included_periods(choice: Choice) -> frozenset[str]:
    """The periods that are included; not the undated and the partial, which are none."""
    return frozenset(value for value in choice.include if period_of(value) is not None)


def alone(choice: Choice, bar: Bar) -> Choice:
    """Only this bar of all; none when it was the only one already."""
    periods = included_periods(choice)
    others = choice.include - periods
    include = others if periods == {bar.value} else others | {bar.value}
    return Choice(include, choice.exclude - include)


def only(choice: Choice, bar: Bar) -> Choice:
    """Only this bar of all, also when it was already."""
    others = choice.include - included_periods(choice)
    return Choice(others | {bar.value}, choice.exclude - {bar.value})


def toggled(choice: Choice, bar: Bar, state: ValueState) -> Choice:
    """One bar more or less. As in the tree: including an excluded one frees it first."""
    now = state_of(choice, bar).value
    off = now == state.value or (now == BarState.EXCLUDED.value and state is ValueState.INCLUDED)
    return with_state(choice, bar.value, ValueState.OFF if off else state)


def ranged(choice: Choice, first: Bar, last: Bar, *, adding: bool) -> Choice:
    """Everything from one bar to another, instead of the periods so far or (``adding``) too."""
    begins, ends = ends_of(first.value), ends_of(last.value)
    if begins is None or ends is None:
        return choice
    periods = included_periods(choice)
    include = choice.include if adding else choice.include - periods
    include |= {spanning(begins[0], ends[1])}
    return Choice(include, choice.exclude - include)


def _covers(values: frozenset[str], bar: Bar) -> tuple[bool, bool]:
    """Whether periods among ``values`` hold all of a bar, and whether they touch it at all."""
    whole = touched = False
    for value in values:
        period = period_of(value)
        if period is not None:
            whole = whole or period.holds(bar.period)
            touched = touched or (
                period.first <= bar.period.last and bar.period.first <= period.last
            )
    return whole, touched
