"""A game of the monkey: so many steps on the sample, what went wrong, and what was held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.domain.facets import Filters
from archive_app.ui.main_window import MainWindow
from tests.monkey.monkey import Monkey
from tests.monkey.watching import Held, Trouble, held
from tests.window_waiting import settle

SHOWN = 12  # steps that are told with what went wrong


def play(
    window: MainWindow,
    steps: int,
    seed: int,
    trouble: Trouble,
    every: int,
    say: Callable[[Held], None],
) -> list[Held]:
    """Play ``steps`` steps; every ``every`` of them all is put away, looked at and measured."""
    monkey = Monkey(window, seed)
    samples = []
    for step in range(1, steps + 1):
        before = len(trouble.found)
        monkey.step()
        if len(trouble.found) > before:
            told = "\n".join(trouble.found[before:])
            trouble.found[before:] = [f"after {monkey.done[-SHOWN:]} (step {step}):\n{told}"]
        if step % every == 0 or step == steps:
            monkey.put_away()
            settle(window)
            monkey.stop()  # what was on its way has opened by now
            tidy(window)
            trouble.found += [f"step {step}: {fault}" for fault in faults(window)]
            samples.append(held(window, step))
            say(samples[-1])
            monkey.go_on()
    monkey.stop()
    return samples


def tidy(window: MainWindow) -> None:
    """The same state every time: all articles, no filters, Browse, nothing undone."""
    settle(window)
    window.focus.leave()
    window.shell.show_space(0)
    window.shell.search.set_query("")
    window.browser.ask_everything()
    settle(window)


def faults(window: MainWindow) -> list[str]:
    """What may never be, whatever was done before."""
    found: list[str] = []
    if window.browser.shown is None:
        return ["there is no answer"]
    model, total = window.shell.results.model, window.browser.shown.total
    listed = model.rowCount() + (model.groups.hidden if model.groups is not None else 0)
    if listed != total:
        found.append(f"{listed} rows of {total} articles")
    if window.browser.request.filters != Filters():
        found.append("filters came back")
    if window.shell.chips.chips:
        found.append("a chip without a filter")
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    tops = [one for one in shown if one.parent() is None]
    found += [f"{type(one).__name__} stays open" for one in shown if one is not window]
    found += [f"{type(one).__name__} is not dressed" for one in tops if not _is_dressed(one)]
    if QApplication.activeWindow() is window and QApplication.focusWidget() is None:
        found.append("nothing has the keyboard")
    return found


def _is_dressed(window: QWidget) -> bool:
    """Whether it wears the colours of now: its own sheet, or nobody has one yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    text = app.palette().color(QPalette.ColorRole.Text).name()
    return text in (window.styleSheet() or app.styleSheet())
