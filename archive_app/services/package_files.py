"""Exchange packages as files: a zip of JSON lines with a manifest; read as if from an enemy."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from archive_app import __version__
from archive_app.domain.errors import EnvironmentProblem, UserError
from archive_app.domain.exchange import FORMAT, VERSION, Package, PackageArticle, Part, Record
from archive_app.domain.exchange_checks import (
    Unsound,
    checked_article,
    checked_origin,
    checked_record,
)

_MANIFEST, _ARTICLES = "manifest.json", "articles"
_LARGEST_FILE = 200_000_000
_LARGEST_PART = 500_000_000  # bytes, unpacked
_LARGEST_MANIFEST = 10_000_000
_LONGEST_LINE = 4_000_000
_MOST_PARTS = 64
_MOST_RECORDS = 5_000_000
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same edits are the same bytes
_AGAIN = "Ask for the package to be made again."


def write_package(path: Path, package: Package) -> None:
    """Write a package; a file of that name is replaced when the new one is whole.

    Raises EnvironmentProblem when it can't be written.
    """
    making = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(making, "w", zipfile.ZIP_DEFLATED) as target:
            told = [_write(target, name, rows) for name, rows in _parts(package)]
            target.writestr(zipfile.ZipInfo(_MANIFEST, _WHEN), _manifest(package, told))
        making.replace(path)
    except OSError as fault:
        making.unlink(missing_ok=True)
        raise EnvironmentProblem(
            f"The package can't be written to {path}: {fault.strerror or fault}.",
            "Choose another folder, or make room.",
        ) from fault


def read_package(path: Path) -> Package:
    """Read and check a package whole.

    Raises UserError when it is none, damaged, or made by a newer version; nothing of it is used
    then. Parts that this version doesn't know are counted and passed over.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError(f"{path.name} is too big for a package of edits.", _AGAIN)
        with zipfile.ZipFile(path) as source:
            return _read(source, path.name)
    except OSError as problem:
        raise UserError(
            f"{path.name} can't be read: {problem.strerror or problem}.", "Choose another file."
        ) from problem
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as problem:
        raise UserError(
            f"{path.name} is no package of edits, or it is damaged.", "Choose another file."
        ) from problem
    except Unsound as problem:
        raise _damaged(path.name, str(problem)) from problem


# --- writing --------------------------------------------------------------------------------------


def _parts(package: Package) -> Iterator[tuple[str, Iterable[Mapping[str, Any]]]]:
    yield _ARTICLES, (asdict(one) for one in package.articles)
    for part in package.counts():
        yield part.value, (_row(one) for one in package.records if one.part is part)


def _row(record: Record) -> dict[str, Any]:
    row = {
        "thing": record.thing,
        "before": record.before,
        "after": record.after,
        "by": record.by,
        "at": record.at,
    }
    return row if record.article is None else {"article": record.article, **row}


def _write(
    target: zipfile.ZipFile, name: str, rows: Iterable[Mapping[str, Any]]
) -> dict[str, object]:
    digest, size, count = hashlib.sha256(), 0, 0
    info = zipfile.ZipInfo(f"{name}.jsonl", _WHEN)
    info.compress_type = zipfile.ZIP_DEFLATED
    with target.open(info, "w", force_zip64=True) as stream:
        for row in rows:
            line = (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")
            digest.update(line)
            stream.write(line)
            size, count = size + len(line), count + 1
    return {"name": name, "sha256": digest.hexdigest(), "bytes": size, "records": count}


def _manifest(package: Package, parts: list[dict[str, object]]) -> bytes:
    origin = package.origin
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"archive-app {__version__}",
        "library": origin.library,
        "name": origin.name,
        "editor": origin.editor,
        "made_by": origin.made_by,
        "made_at": origin.made_at,
        "since": origin.since,
        "parts": parts,
        "history": [list(one) for one in origin.history],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


# --- reading --------------------------------------------------------------------------------------


def _read(source: zipfile.ZipFile, file: str) -> Package:
    names = source.namelist()
    if len(names) > _MOST_PARTS or len(set(names)) != len(names):
        raise _damaged(file, "parts")
    if _MANIFEST not in names:
        raise UserError(f"{file} is no package of edits.", "Choose another file.")
    manifest = _json(_bytes(source, _MANIFEST, _LARGEST_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise UserError(f"{file} is no package of edits.", "Choose another file.")
    if type(manifest.get("version")) is not int or manifest["version"] < 1:
        raise Unsound("version")
    if manifest["version"] > VERSION:
        raise UserError(
            f"{file} was made by a newer version of this program.", "Update this program first."
        )
    parts = _told(manifest)
    if {f"{name}.jsonl" for name in parts} | {_MANIFEST} != set(names):
        raise Unsound("parts")
    articles: tuple[PackageArticle, ...] = ()
    if _ARTICLES in parts:
        lines = _lines(source, _ARTICLES, parts[_ARTICLES])
        articles = tuple(checked_article(one) for one in lines)
    records: list[Record] = []
    passed_over: dict[str, int] = {}
    known = {part.value: part for part in Part}
    for name, told in parts.items():
        if name in known:
            lines = _lines(source, name, told)
            records += (checked_record(known[name], one, len(articles)) for one in lines)
        elif name != _ARTICLES:
            passed_over[name] = told["records"]
    order = {part: number for number, part in enumerate(Part)}
    records.sort(key=lambda record: order[record.part])
    _refuse_twice(records)
    return Package(checked_origin(manifest), articles, tuple(records), passed_over)


def _told(manifest: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What the manifest says of each part, by its name."""
    parts = manifest.get("parts")
    if not isinstance(parts, list):
        raise Unsound("parts")
    found: dict[str, dict[str, Any]] = {}
    for one in parts:
        if not isinstance(one, dict) or not isinstance(one.get("name"), str):
            raise Unsound("parts")
        name = one["name"]
        if name in found or not name.replace("-", "").isalnum() or not name.isascii():
            raise Unsound("parts")
        for key, most in (("bytes", _LARGEST_PART), ("records", _MOST_RECORDS)):
            if type(one.get(key)) is not int or not 0 <= one[key] <= most:
                raise Unsound(key)
        found[name] = one
    if sum(one["bytes"] for one in found.values()) > _LARGEST_PART:
        raise Unsound("bytes")
    return found


def _lines(source: zipfile.ZipFile, name: str, told: Mapping[str, Any]) -> list[Any]:
    data = _bytes(source, f"{name}.jsonl", told["bytes"])
    if len(data) != told["bytes"] or hashlib.sha256(data).hexdigest() != told.get("sha256"):
        raise Unsound("sha256")
    lines = data.splitlines()
    if len(lines) != told["records"] or any(len(line) > _LONGEST_LINE for line in lines):
        raise Unsound("records")
    return [_json(line) for line in lines]


def _bytes(source: zipfile.ZipFile, name: str, most: int) -> bytes:
    """What a member holds; raises Unsound when that is more than ``most``, whatever it says."""
    with source.open(name) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise Unsound("bytes")
    return data


def _json(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as problem:
        raise Unsound("JSON") from problem


def _refuse_twice(records: Iterable[Record]) -> None:
    """A thing has one state: it is told once."""
    seen: set[tuple[object, ...]] = set()
    for one in records:
        key = (one.part, one.article, one.thing)
        if key in seen:
            raise Unsound("records")
        seen.add(key)


def _damaged(file: str, what: str) -> UserError:
    return UserError(
        f"{file} is damaged, or was made by something else ({what}); nothing was merged.", _AGAIN
    )
