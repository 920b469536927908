"""Which files an import reads: files as given, folders walked in natural name order."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive_app.domain.importing import FoundFile
from archive_app.domain.side_names import named_sides
from archive_app.importers.pairing import pair_names

log = logging.getLogger(__name__)

_DIGITS = re.compile(r"(\d+)")


_LEADS_OUT = (
    "It is a link that leads out of the folder. Choose what it leads to as well if you want it."
)


def _never(_name: str) -> bool:
    return False


@dataclass(slots=True)
class Walk:
    """Walks ``paths``, once; the counts tell what was passed over so far.

    ``known`` gives what is known of files of a name, None for other kinds; ``pairable`` says of a
    name whether such a file is one article, which may have its other side in a second file.
    """

    paths: Sequence[Path]
    known: Callable[[str], object]
    pairable: Callable[[str], bool] = _never
    unknown: int = 0
    hidden: int = 0
    _folders: set[tuple[int, int]] = field(default_factory=set)

    def __iter__(self) -> Iterator[Path | FoundFile]:
        """Every path that should be read, in order; never raises OSError.

        Files whose names tell a side, such as ``x_zh.txt``, come last, when all are known: two
        that belong together as one.

        A file that was given is yielded whatever its name, so that its reader can say what is
        wrong with it; so is a folder that can't be listed. In folders, hidden files and unknown
        suffixes are passed over and counted. A folder is entered once, however many links lead
        there, so that loops of links end. Links that lead out of the folders given are refused:
        who packed a folder must not choose what else of this machine is read.
        """
        sided: list[Path] = []
        roots = tuple(os.path.realpath(given) for given in self.paths if _is_folder(given))
        for given in self.paths:
            for found in self._folder(given, roots) if _is_folder(given) else (given,):
                if (
                    isinstance(found, Path)
                    and self.pairable(found.name)
                    and named_sides(str(found))
                ):
                    sided.append(found)
                else:
                    yield found
        yield from _paired(sided)
        log.info("passed over %d files of other kinds, %d hidden", self.unknown, self.hidden)

    def _folder(self, folder: Path, roots: Sequence[str]) -> Iterator[Path | FoundFile]:
        pending = [folder]
        while pending:
            path = pending.pop()
            if path is not folder and _leads_out(path, roots):
                yield FoundFile(path, refused=_LEADS_OUT)
                continue
            if not _is_folder(path):
                yield path
                continue
            try:
                entries = self._entries(path)
            except OSError:
                yield path
            else:
                pending.extend(reversed(entries))

    def _entries(self, folder: Path) -> list[Path]:
        """What to look at in a folder, in natural order; nothing when it was entered before."""
        status = folder.stat()
        if (status.st_dev, status.st_ino) in self._folders:
            return []
        self._folders.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as listing:
            found = [folder / entry.name for entry in listing if self._is_wanted(entry)]
        return sorted(found, key=_natural)

    def _is_wanted(self, entry: os.DirEntry[str]) -> bool:
        if entry.name.startswith("."):
            self.hidden += 1
            return False
        if _is_folder(entry) or self.known(entry.name) is not None:
            return True
        self.unknown += 1
        return False


def _paired(paths: Sequence[Path]) -> Iterator[Path | FoundFile]:
    names = [os.fsencode(path).decode("utf-8", "replace") for path in paths]
    pairing = pair_names(names)
    seconds = {max(first, second) for first, second, _ in pairing.pairs.values()}
    for place, path in enumerate(paths):
        if place in pairing.pairs:
            first, second, stem = pairing.pairs[place]
            yield FoundFile(paths[first], paths[second], stem)
        elif place in pairing.doubts:
            yield FoundFile(path, doubt=pairing.doubts[place])
        elif place not in seconds:
            yield path


def _leads_out(path: Path, roots: Sequence[str]) -> bool:
    """Whether a path is a link to a place outside of all ``roots``, which are real paths."""
    # Python 3.11 does not know Windows' junctions by a name of their own.
    is_junction = getattr(path, "is_junction", None)
    if not (path.is_symlink() or (is_junction is not None and is_junction())):
        return False
    target = os.path.realpath(path)
    return not any(target == root or target.startswith(root + os.sep) for root in roots)


def _is_folder(path: Path | os.DirEntry[str]) -> bool:
    try:
        return path.is_dir()
    except OSError:  # no permission, a link to itself
        return False


def _natural(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    """A sort key with which ``item 9`` comes before ``item 10``; ties by the exact name."""
    parts = _DIGITS.split(path.name.casefold())
    # Odd places are the digits. Numbers come before words where both stand at one place.
    key = [(0, int(p), "") if i % 2 else (1, 0, p) for i, p in enumerate(parts) if p]
    return key, path.name
