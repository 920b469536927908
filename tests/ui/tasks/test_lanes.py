"""Jobs deliver their answers on the GUI thread, whatever happens to them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import JobContext, Progress
from archive_app.ui.tasks.lanes import Lane, Latest


@pytest.fixture
def lane(qtbot: QtBot) -> Lane:
    return Lane(2)


def give(value: object) -> Callable[[JobContext], object]:
    def work(_ctx: JobContext) -> object:
        return value

    return work


def never(problem: Exception) -> None:
    raise AssertionError(problem)


def idle(lane: Lane) -> Callable[[], None]:
    def check() -> None:
        assert not lane.busy

    return check


def test_answers_arrive_on_the_gui_thread(qtbot: QtBot, lane: Lane) -> None:
    threads: list[int] = []
    answers: list[object] = []

    def work(_ctx: JobContext) -> int:
        threads.append(threading.get_ident())
        return 7

    def done(answer: object) -> None:
        answers.append((answer, threading.get_ident()))

    lane.start(work, done, never)
    qtbot.waitUntil(idle(lane))
    assert answers == [(7, threading.get_ident())]
    assert threads[0] != threading.get_ident()


def test_every_one_of_many_answers_arrives(qtbot: QtBot, lane: Lane) -> None:
    answers: list[object] = []
    for number in range(500):
        lane.start(give(number), answers.append, never)
    qtbot.waitUntil(idle(lane), timeout=20_000)
    assert sorted(answers, key=str) == sorted(range(500), key=str)


def test_a_problem_reaches_the_one_who_asked(qtbot: QtBot, lane: Lane) -> None:
    problems: list[Exception] = []

    def work(_ctx: JobContext) -> None:
        raise ValueError("broken")

    lane.start(work, never, problems.append)
    qtbot.waitUntil(idle(lane))
    assert [str(problem) for problem in problems] == ["broken"]


def test_a_cancelled_job_stops_at_its_checkpoint_and_says_nothing(qtbot: QtBot, lane: Lane) -> None:
    started = threading.Event()
    stopped: list[bool] = []

    def work(ctx: JobContext) -> None:
        started.set()
        try:
            while True:
                time.sleep(0.005)
                ctx.checkpoint()
        except Cancelled:
            stopped.append(True)
            raise

    job = lane.start(work, never, never)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(idle(lane))
    assert stopped == [True]


def test_progress_arrives_in_order(qtbot: QtBot, lane: Lane) -> None:
    seen: list[int] = []

    def work(ctx: JobContext) -> None:
        for number in range(20):
            ctx.report(Progress(number, 20))

    def watch(progress: Progress) -> None:
        seen.append(progress.done)

    lane.start(work, give(None), never, watch)  # type: ignore[arg-type]
    qtbot.waitUntil(idle(lane))
    assert seen == list(range(20))


def test_one_thread_keeps_jobs_in_order(qtbot: QtBot) -> None:
    lane = Lane(1)
    order: list[object] = []
    for number in range(30):
        lane.start(give(number), order.append, never)
    qtbot.waitUntil(idle(lane))
    assert order == list(range(30))


def test_only_the_newest_question_is_answered(qtbot: QtBot, lane: Lane) -> None:
    answers: list[object] = []
    latest = Latest(lane)
    gate = threading.Event()

    def slow(_ctx: JobContext) -> str:
        gate.wait(5)
        return "old"

    latest.ask(slow, answers.append, never)
    latest.ask(give("new"), answers.append, never)
    gate.set()
    qtbot.waitUntil(idle(lane))
    assert answers == ["new"]
