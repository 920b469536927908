"""What may be a tag, and which words mean "no value at all": one rule for people and for files."""

from __future__ import annotations

import re
import unicodedata

from archive_app.domain.errors import UserError
from archive_app.domain.facets import NONE_VALUE

MAX_TAG_LENGTH = 200
_ZERO_WIDTH = re.compile("[\u00ad\u200b\u2060\ufeff]")  # no script needs them to be read
_INVISIBLE = frozenset({"Cf", "Zs", "Zl", "Zp"})
_CONTROLS = frozenset({"Cc", "Cs"})


def means_none(text: str) -> bool:
    """Whether a value is the word for "no value" in any case and width: it can't be a value."""
    return _plain(text) == NONE_VALUE


def tag_path(text: str) -> str:
    """A tag path ``a/b`` in its stored form: NFC, single spaces, no empty step, no zero width.

    Raises UserError with what is wrong in words.
    """
    steps = [_step(step) for step in unicodedata.normalize("NFC", text).split("/")]
    kept = [step for step in steps if step]
    path = "/".join(kept)
    if not path:
        raise UserError("A tag needs a name.", "Type at least one letter.")
    if len(path) > MAX_TAG_LENGTH:
        raise UserError(
            f"A tag may have at most {MAX_TAG_LENGTH} characters.", "Choose a shorter name."
        )
    # The first step is a tag of its own, which articles below it have as well.
    if means_none(kept[0]) or _plain(kept[0]) == "none":
        raise UserError(f"“{kept[0]}” means “no tag at all”.", "Choose another name.")
    if any(unicodedata.category(char) in _CONTROLS for char in path):
        raise UserError("A tag can't hold control characters.", "Type the name again.")
    return path


def _step(name: str) -> str:
    """One name of a path; '' when nothing of it can be seen."""
    name = " ".join(_ZERO_WIDTH.sub("", name).split())
    return "" if all(unicodedata.category(char) in _INVISIBLE for char in name) else name


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", _ZERO_WIDTH.sub("", text)).strip().casefold()
