"""The dictionary that comes with the program, read when it is first needed."""

from __future__ import annotations

from functools import cache

from archive_app.resource_files import resource
from archive_app.text.alignment.glosses import Cedict, Dictionary, NoDictionary


@cache
def bundled_dictionary() -> Dictionary:
    """CC-CEDICT; an empty dictionary where the optional file was left out."""
    try:
        return Cedict(resource("dictionary", "cedict_ts.u8.gz"))
    except FileNotFoundError:
        return NoDictionary()
