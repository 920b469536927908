"""The table of archives: one entry a kind, with its suffixes and how its members are had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import Budget
from archive_app.importers.archives.compressed import compressed_member, unpacked
from archive_app.importers.archives.member import Member, PassedOver
from archive_app.importers.archives.tar_members import tar_members
from archive_app.importers.archives.warc_members import warc_members
from archive_app.importers.archives.zip_members import zip_members
from archive_app.importers.source_file import SourceFile

Members = Callable[[SourceFile, Budget], Iterator[Member | PassedOver | BadItem]]


@dataclass(frozen=True, slots=True)
class Archive:
    """One kind of archive; ``by_index`` are those that can't be read forward only."""

    name: str
    suffixes: tuple[str, ...]
    members: Members
    by_index: bool = False


def _packed_tar(source: SourceFile, budget: Budget) -> Iterator[Member | PassedOver | BadItem]:
    inside = partial(unpacked, source, budget, limit=budget.caps.total)
    return tar_members(replace(source, open=inside), budget)


ARCHIVES: tuple[Archive, ...] = (
    Archive("zip", (".zip",), zip_members, by_index=True),
    Archive("tar", (".tar",), tar_members),
    Archive(
        "compressed tar",
        (".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2"),
        _packed_tar,
    ),
    Archive("web archive", (".warc", ".warc.gz"), warc_members),
    Archive("compressed file", (".gz", ".xz", ".bz2"), compressed_member),
)


def archives_by_suffix() -> dict[str, Archive]:
    """The kinds by the suffixes of their files, in the order of the table."""
    return {suffix: kind for kind in ARCHIVES for suffix in kind.suffixes}
