"""When two records are the same content: the hashes by which duplicates are found."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence

from archive_app.domain.articles import ArticleDraft, TextDraft
from archive_app.domain.side_names import named_sides, neutral_folder
from archive_app.store.values import dumps, folded, storable


def received_sha256(received: str) -> str:
    """SHA-256 of a text as received, in UTF-8: what the checker compares."""
    return hashlib.sha256(storable(received).encode()).hexdigest()


def reading_sha256(title: str, lead: str | None, paragraphs: Sequence[str]) -> str:
    """SHA-256 of what is read of a text, as stored: what the checker compares."""
    return _hash([title, lead, list(paragraphs)])


def text_sha256(text: TextDraft) -> str:
    """The content of one side: language, title and text, whatever its encoding and line ends.

    The title counts only where the record gave one: how we derive titles may change.
    """
    title = "" if text.title_derived else text.title
    return _hash([text.side, text.language, _plain(title), _plain(text.received)])


def content_sha256(draft: ArticleDraft, sides: Sequence[str]) -> str:
    """The content of a record: its sides, source, address and stated date, not its id.

    ``sides`` are the :func:`text_sha256` of its texts.

    The same text of two outlets is a reprint, which is an article of its own.
    """
    return _hash(
        [
            sorted(sides),
            folded(draft.source),
            draft.url.strip(),
            "" if draft.dating.is_inferred else draft.dating.date.edtf(),
        ]
    )


def home(file: str, path: bytes) -> str:
    """The folder an item came from, as exactly as it is known; ``zh`` and ``en`` are one."""
    exact = path.decode("utf-8", "surrogateescape") if path else file
    return neutral_folder(exact.replace("\\", "/").rpartition("/")[0])


def stems_of(file: str) -> set[str]:
    """The names that a file may give an article: its own without the suffix, and the marks off."""
    name = file.replace("\\", "/").rpartition("/")[2]
    return {name.rsplit(".", 1)[0], *(one.stem for one in named_sides(file))}


def named_by_file(file: str, external_id: str) -> bool:
    """Whether an id is nothing but the file's name, or a part of such a file.

    Then it holds in that folder alone.
    """
    return any(
        external_id == stem or external_id.startswith((f"{stem}/", f"{stem} (part "))
        for stem in stems_of(file)
    )


def place_of(file: str, path: bytes, external_id: str) -> int:
    """The folder and the id in it as a number of 64 bits, by which sides and versions are found.

    Different places may share a number, though hardly ever: compare what is found with it.
    """
    place = dumps([home(file, path), external_id])
    digest = hashlib.blake2b(place.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def speak_differently(one: str, other: str) -> bool:
    """Whether two BCP 47 tags name different languages; scripts don't count, unknown fits all."""
    first, second = one.partition("-")[0].casefold(), other.partition("-")[0].casefold()
    return first != second and not {first, second} & {"", "und", "mul"}


def _plain(text: str) -> str:
    lines = unicodedata.normalize("NFC", storable(text)).splitlines()
    return "\n".join(line.rstrip() for line in lines).strip()


def _hash(value: object) -> str:
    return hashlib.sha256(dumps(value).encode()).hexdigest()
