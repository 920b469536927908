"""How fast a long job is and how long it will still take, in words."""

from __future__ import annotations

_FIRST = 5.0  # seconds; before them, a speed is chance
_MINUTE = 60
_HOUR = 60 * _MINUTE


def pace_in_words(done: int, seconds: float, *, left: int | None = None) -> str:
    """``1,200 a second, 3 min left`` of what was done in some seconds; '' while it is too early.

    Without ``left``, units still to be done, only the speed.
    """
    if seconds < _FIRST or not done:
        return ""
    speed = done / seconds
    pace = f"{_two_digits(speed):,} a second"
    return pace if left is None else f"{pace}, {_duration(left / speed)} left"


def _two_digits(number: float) -> int:
    """A number of which people can read more than two digits only as noise."""
    whole = max(1, round(number))
    step = int(10 ** max(0, len(str(whole)) - 2))
    return round(whole / step) * step


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / _MINUTE)
    if seconds < _HOUR:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
