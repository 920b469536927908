"""The report as text that can be sent: in English, for those who read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from archive_app.services.diagnostics import Diagnosis, LibraryFacts
from archive_app.ui.diagnostics.fonts import ScriptFont


def report_text(diagnosis: Diagnosis, fonts: Sequence[ScriptFont]) -> str:
    """Sections of ``name: value`` lines. Paths are shortened; no text of an article is in it."""
    return "\n".join(_lines(diagnosis, fonts)) + "\n"


def _lines(diagnosis: Diagnosis, fonts: Sequence[ScriptFont]) -> Iterator[str]:
    yield from _section("Program", diagnosis.program)
    yield from _section("Places", diagnosis.places)
    library = diagnosis.library
    facts = (("Open", "none"),) if library is None else _facts(library)
    yield from _section("Archive and index", facts)
    yield from _section("Fonts", ((font.script, _font(font)) for font in fonts))
    yield f"Last errors ({len(diagnosis.errors)})"
    for error in diagnosis.errors:
        yield f"  {error.when}"
        yield from (f"    {line}" for line in error.report.splitlines())


def _section(title: str, lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield title
    yield from (f"  {name}: {value}" for name, value in lines)
    yield ""


def _facts(library: LibraryFacts) -> tuple[tuple[str, str], ...]:
    return (
        ("File", f"{library.path}, {library.size:,} bytes"),
        ("Articles", f"{library.articles:,}"),
        ("Writable", "no" if library.read_only else "yes"),
        ("Index", "ready" if library.index_ready else "can't be used"),
        ("Indexed", f"{library.indexed:,}, waiting {library.pending:,}"),
        *((("Problem", library.problem),) if library.problem else ()),
    )


def _font(font: ScriptFont) -> str:
    if not font.family:
        return "no font"
    return font.family if font.made_for_it else f"{font.family} (a stand-in)"
