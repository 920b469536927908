"""Asks the file of a dry run for what its table shows: rows, matches of a search, names."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from archive_app.domain.import_plans import RecordKey
from archive_app.domain.import_preview import PreviewRow
from archive_app.domain.jobs import JobContext
from archive_app.services.preview_file import PreviewFile
from archive_app.ui.importing.preview_model import PreviewModel
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest

_Found = Callable[[int, int, "array[int]"], None]


class PreviewReader(QObject):
    """Answers the model on the read lane. ``search`` goes on by itself as rows come in."""

    read = Signal(object)  # set of row numbers that are here now
    searching_changed = Signal(bool)

    def __init__(
        self, session: Session, model: PreviewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._file: PreviewFile | None = None
        self._end = 0  # where the last row ends that the model has
        self._text = ""
        self._searching = False
        self._naming: frozenset[int] = frozenset()
        self._jobs = Jobs(session.read_lane, self)
        self._search = Latest(self._jobs)
        model.rows_needed.connect(self._read)
        model.chosen.connect(self._name)

    # --- setters

    def set_file(self, file: PreviewFile) -> None:
        """Another dry run: the model is empty."""
        self._file = file
        self._end = 0
        self._naming = frozenset()
        self._search.cancel()
        self._set_searching(on=False)

    def grow(self, end: int) -> None:
        """The model has the rows up to this byte; a search goes on with the new ones."""
        self._end = end
        if self._text and not self._searching:
            self._search_on()

    def search(self, text: str) -> None:
        """Show only rows that say ``text`` somewhere; '' shows all again."""
        self._text = text.strip()
        self._search.cancel()
        self._set_searching(on=False)
        if not self._text:
            self._model.show_matches(None)
        elif self._file is not None:
            self._ask(0, self._found)

    def stop(self) -> None:
        """Ask for nothing more: the file goes."""
        self._file = None
        self._jobs.cancel()
        self._set_searching(on=False)

    @property
    def searching(self) -> bool:
        """Whether matches are still to come."""
        return self._searching

    # --- inside

    def _read(self, generation: int, numbers: list[int]) -> None:
        if self._file is not None:
            work = _Rows(self._file, self._offsets(numbers))
            self._jobs.start(
                work,
                partial(self._fill, generation, numbers),
                partial(self._not_read, generation, numbers),
            )

    def _fill(self, generation: int, numbers: list[int], rows: list[PreviewRow]) -> None:
        self._model.fill(generation, dict(zip(numbers, rows, strict=True)))
        if generation == self._model.generation:
            self.read.emit(set(numbers))

    def _not_read(self, generation: int, numbers: list[int], problem: Exception) -> None:
        self._model.fill_failed(generation, numbers)
        if self._file is not None:  # else the file went with its page
            self._session.tell(problem)

    def _search_on(self) -> None:
        if self._model.searched < len(self._model.choice):
            self._ask(self._model.searched, self._found_more)

    def _ask(self, first: int, done: _Found) -> None:
        file, offsets = self._file, self._model.choice.offsets
        if file is None:
            return
        start = offsets[first] if first < len(offsets) else self._end
        work = _Matches(file, self._text, (start, self._end))
        self._set_searching(on=True)
        self._search.ask(work, partial(done, first, len(offsets)), self._not_found)

    def _found(self, _first: int, searched: int, found: array[int]) -> None:
        self._set_searching(on=False)
        self._model.show_matches(found, searched)
        self._search_on()

    def _found_more(self, first: int, searched: int, found: array[int]) -> None:
        self._set_searching(on=False)
        self._model.add_matches([first + row for row in found], searched)
        self._search_on()

    def _not_found(self, problem: Exception) -> None:
        self._set_searching(on=False)
        self._session.tell(problem)

    def _name(self) -> None:
        """Rows that were left out are named, so that the plan of the import can say them."""
        nameless = self._model.choice.nameless - self._naming
        if not nameless or self._file is None:
            return
        self._naming |= nameless
        numbers = sorted(nameless)
        work = _Keys(self._file, self._offsets(numbers))
        done = partial(self._named, self._model.generation, numbers)
        self._jobs.start(work, done, partial(self._not_named, numbers))

    def _named(self, generation: int, numbers: list[int], keys: list[RecordKey]) -> None:
        if generation == self._model.generation:
            self._naming -= set(numbers)
            self._model.name(generation, numbers, keys)

    def _not_named(self, numbers: list[int], problem: Exception) -> None:
        self._naming -= set(numbers)
        if self._file is not None:
            self._session.tell(problem)

    def _offsets(self, numbers: Sequence[int]) -> list[int]:
        offsets = self._model.choice.offsets
        return [offsets[number] for number in numbers]

    def _set_searching(self, *, on: bool) -> None:
        if on != self._searching:
            self._searching = on
            self.searching_changed.emit(on)


class _Rows:
    """The work of reading some rows."""

    def __init__(self, file: PreviewFile, offsets: Sequence[int]) -> None:
        self._file, self._offsets = file, offsets

    def __call__(self, _ctx: JobContext) -> list[PreviewRow]:
        return self._file.rows(self._offsets)


class _Keys:
    """The work of learning which records some rows are of."""

    def __init__(self, file: PreviewFile, offsets: Sequence[int]) -> None:
        self._file, self._offsets = file, offsets

    def __call__(self, ctx: JobContext) -> list[RecordKey]:
        return self._file.keys(self._offsets, ctx)


class _Matches:
    """The work of a search."""

    def __init__(self, file: PreviewFile, text: str, span: tuple[int, int]) -> None:
        self._file, self._text, self._span = file, text, span

    def __call__(self, ctx: JobContext) -> array[int]:
        return self._file.matching(self._text, self._span, ctx)
