"""What the child process can do: a handler takes a request and a context, and returns a result."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from archive_app.domain.errors import Cancelled, LibraryBusy
from archive_app.domain.ids import ArticleId, BatchId
from archive_app.domain.import_batches import ImportReport
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext
from archive_app.domain.worker_protocol import Command, Request, Result
from archive_app.worker.row_writer import RowWriter

if TYPE_CHECKING:
    from archive_app.services.workspace import Workspace

log = logging.getLogger(__name__)

Handler = Callable[[Request, JobContext], Result]

# Bad records told one by one; all of them are counted, and the library's batch keeps them all.
_MAX_PROBLEMS = 1000


def import_files(request: Request, ctx: JobContext) -> Result:
    """Carry out the plan, then let the index follow, so that what was imported can be found."""
    plan = _plan(request)
    with _workspace(request) as workspace:
        return _imported(workspace, workspace.imports.run(plan, ctx), ctx)


def resume_import(request: Request, ctx: JobContext) -> Result:
    """Go on with an import that was cut off, paused or asked."""
    batch = BatchId(request.batch)
    with _workspace(request) as workspace:
        report = workspace.imports.resume(batch, ctx, go_on=request.go_on)
        return _imported(workspace, report, ctx)


def retry_import(request: Request, ctx: JobContext) -> Result:
    """Read the files of an import again that could not be imported."""
    with _workspace(request) as workspace:
        return _imported(workspace, workspace.imports.retry(BatchId(request.batch), ctx), ctx)


def inspect_files(request: Request, ctx: JobContext) -> Result:
    """Say what there is to import."""
    plan = _plan(request)
    with _workspace(request, write=False) as workspace:
        return Result(workspace.imports.inspect(plan, ctx).to_data())


def preview_import(request: Request, ctx: JobContext) -> Result:
    """Write a row for every record of the plan to the target file; nothing is imported."""
    plan = _plan(request)
    with _workspace(request, write=False) as workspace, RowWriter(Path(request.target)) as rows:
        try:
            workspace.imports.preview(plan, ctx, rows.write)
        except Cancelled:
            return Result(rows.data(), stopped=True)
    return Result(rows.data())


def rebuild_index(request: Request, ctx: JobContext) -> Result:
    """Build the index anew from the library."""
    with _workspace(request) as workspace:
        try:
            done = workspace.index.rebuild(ctx)
        except Cancelled:
            return Result({"index": None}, stopped=True)
    return Result({"index": _index_data(done)})


def catch_up(request: Request, ctx: JobContext) -> Result:
    """Let the index take in what has changed in the library, or build it."""
    with _workspace(request) as workspace:
        try:
            done = workspace.index.catch_up(ctx)
        except Cancelled:
            return Result({"index": None}, stopped=True)
    return Result({"index": _index_data(done)})


def build_segment(request: Request, ctx: JobContext) -> Result:
    """Write one segment of the index, for the process that publishes it."""
    from archive_app.bootstrap import build_index_segment

    (folder,) = request.paths
    ids = tuple(map(ArticleId, request.ids))
    segment = build_index_segment(Path(request.library), Path(folder), ids, ctx)
    return Result(asdict(segment))


def check_library(request: Request, ctx: JobContext) -> Result:
    """Verify the library and its index; problems come in words."""
    with _workspace(request) as workspace:
        try:
            report = workspace.care.check(ctx)
        except Cancelled:
            return Result({}, stopped=True)
    return Result({"healthy": report.healthy, "problems": list(report.problems[:_MAX_PROBLEMS])})


def save_copy(request: Request, ctx: JobContext) -> Result:
    """Write a verified copy of the library to the target."""
    with _workspace(request, write=False) as workspace:
        try:
            workspace.care.backup(Path(request.target), ctx)
        except Cancelled:
            return Result({}, stopped=True)
    return Result({"copy": request.target})


def default_handlers() -> Mapping[str, Handler]:
    """Every command with its handler."""
    return {
        Command.IMPORT: import_files,
        Command.RESUME: resume_import,
        Command.RETRY: retry_import,
        Command.INSPECT: inspect_files,
        Command.PREVIEW: preview_import,
        Command.FIND_REPRINTS: find_reprints,
        Command.ALIGN: align,
        Command.REBUILD_INDEX: rebuild_index,
        Command.CHECK: check_library,
        Command.SAVE_COPY: save_copy,
        Command.CATCH_UP: catch_up,
        Command.BUILD_SEGMENT: build_segment,
    }


@contextmanager
def _workspace(request: Request, *, write: bool = True) -> Iterator[Workspace]:
    # Here and not above: a request that can't be read should be answered at once.
    from archive_app.site_rules import SiteRules

    workspace = SiteRules().open(Path(request.library), write=write)
    try:
        yield workspace
    finally:
        workspace.close()


def _plan(request: Request) -> ImportPlan:
    """The plan of a request, or one for its paths."""
    if request.plan:
        return ImportPlan.from_json(request.plan)
    return ImportPlan(request.paths)


def _imported(workspace: Workspace, report: ImportReport, ctx: JobContext) -> Result:
    """The report, and the index brought up to what was imported, unless a person stopped."""
    data: dict[str, object] = {**_import_data(report), "index": None}
    if report.stopped:
        return Result(data, stopped=True)
    try:
        data["index"] = _index_data(workspace.index.catch_up(ctx))
        workspace.reprints.follow(ctx)
    except Cancelled:
        # The articles are stored; what is missing follows with the next import or search.
        log.info("stopped after the import")
    except LibraryBusy:
        log.info("another program writes: reprints are looked for another time")
    return Result(data)


def find_reprints(request: Request, ctx: JobContext) -> Result:
    """Look for texts that are alike among what is new or changed."""
    from archive_app.services.reprint_limits import limits_of_percents

    limits = limits_of_percents(*request.limits) if request.limits else None
    with _workspace(request) as workspace:
        try:
            done = workspace.reprints.follow(ctx, limits=limits)
        except Cancelled:
            return Result({}, stopped=True)
    return Result(asdict(done))


def align(request: Request, ctx: JobContext) -> Result:
    """Link the sentences of the articles that wait for it."""
    with _workspace(request) as workspace:
        try:
            done = workspace.alignments.follow(ctx)
        except Cancelled:
            return Result({}, stopped=True)
    return Result(asdict(done))


def _import_data(report: ImportReport) -> dict[str, object]:
    return {
        "batch": report.batch,
        "imported": report.imported,
        "updated": report.updated,
        "duplicate": report.duplicate,
        "failed": report.failed,
        "skipped": report.skipped,
        "state": report.state.value,
        "problem": report.problem,
        "passed_over": report.passed_over,
        "seconds": report.seconds,
        "problems": [
            {"file": each.file, "record": each.record, "reason": each.reason}
            for each in report.problems[:_MAX_PROBLEMS]
        ],
    }


def _index_data(caught_up: CatchUp) -> dict[str, object]:
    return {"bad": [[article, reason] for article, reason in caught_up.bad]}
