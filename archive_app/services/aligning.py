"""Aligning two texts sentence by sentence, with the dictionary that fits their languages."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.text.alignment.choosing import dictionary_for
from archive_app.text.alignment.glosses import NoDictionary
from archive_app.text.alignment.sentences import Link, align_sentences


def align_lines(
    source: Sequence[str],
    target: Sequence[str],
    languages: tuple[str, str],
    *,
    dictionary: bool = True,
) -> list[Link]:
    """The links of two texts whose sentences stand one a line; blank lines have no counterpart.

    The bundled dictionary is of Chinese and English, and is used for that pair only.
    """
    known = dictionary_for(languages) if dictionary else NoDictionary()
    left = [place for place, line in enumerate(source) if line.strip()]
    right = [place for place, line in enumerate(target) if line.strip()]
    links = align_sentences([source[at] for at in left], [target[at] for at in right], known)
    return [
        Link(
            tuple(left[at] for at in link.source),
            tuple(right[at] for at in link.target),
            link.score,
            link.anchors,
        )
        for link in links
    ]
