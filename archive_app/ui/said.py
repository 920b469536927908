"""What the layers below say, in the language of the interface.

Those layers speak plain English and know nothing of languages: errors, summaries of edits, reasons
of an import. Their sentences are known as templates, read out of their code by `make translations`
(packaging/said.py), so a sentence is recognised however it came here: raised in this process, told
by a child process, or stored in a library years ago. What isn't known is shown as it stands.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from archive_app.resource_files import resource

_CONTEXT = "Said"
# Words that fill a hole of a sentence, and names of findings.
_WORDS = tuple(
    str(word)
    for word in (
        QT_TRANSLATE_NOOP("Said", "original"),
        QT_TRANSLATE_NOOP("Said", "translation"),
        QT_TRANSLATE_NOOP("Said", "original and the translation"),
        QT_TRANSLATE_NOOP("Said", "original and its translation"),
        QT_TRANSLATE_NOOP("Said", "unreviewed"),
        QT_TRANSLATE_NOOP("Said", "in review"),
        QT_TRANSLATE_NOOP("Said", "reviewed"),
        QT_TRANSLATE_NOOP("Said", "needs fix"),
        QT_TRANSLATE_NOOP("Said", "above"),
        QT_TRANSLATE_NOOP("Said", "below"),
        QT_TRANSLATE_NOOP("Said", "a folder"),
        QT_TRANSLATE_NOOP("Said", "not a regular file"),
        QT_TRANSLATE_NOOP("Said", "1 article"),
        QT_TRANSLATE_NOOP("Said", " ({ids} of {whole}; the others were changed later)"),
        QT_TRANSLATE_NOOP("Said", "duplicate lead"),
        QT_TRANSLATE_NOOP("Said", "stray markup"),
        QT_TRANSLATE_NOOP("Said", "source tag"),
        QT_TRANSLATE_NOOP("Said", "byline"),
        QT_TRANSLATE_NOOP("Said", "credit"),
        QT_TRANSLATE_NOOP("Said", "boilerplate"),
        QT_TRANSLATE_NOOP("Said", "glued sentence"),
        QT_TRANSLATE_NOOP("Said", "date without year"),
        QT_TRANSLATE_NOOP("Said", "year inferred"),
        QT_TRANSLATE_NOOP("Said", "suspect term"),
        QT_TRANSLATE_NOOP("Said", "unaligned"),
        QT_TRANSLATE_NOOP("Said", "missing side"),
        QT_TRANSLATE_NOOP("Said", "looks bilingual"),
        QT_TRANSLATE_NOOP("Said", "replaced bytes"),
    )
)
_HOLE = re.compile(r"\{(\w+)\}")
# Holes that hold words of the program itself. Names, titles and paths are never translated.
_OURS = frozenset(
    (
        *(
            "articles_in_words",
            "articles",
            "summary",
            "done",
            "part",
            "finding_name",
            "pace",
            "duration",
        ),
        *("missing", "side", "sides", "value", "what", "where", "join"),
    )
)
# Beside another hole, only its shape says where it begins.
_SHAPES = {"part": r"(?: \(\d+ of \d+; [^()]*\))?"}
_STATUS_WORDS = "Marked {articles_in_words} as {words}"
_ENDS = re.compile(r"(?<=[.]) (?=[A-Z“])")
_MOST_REMEMBERED = 2000


@lru_cache(maxsize=_MOST_REMEMBERED)
def said(text: str) -> str:
    """A sentence from below in the language of the interface; several are told one by one."""
    if not text:
        return text
    if (whole := _sentence(text)) is not None:
        return whole
    parts = _ENDS.split(text)
    told = [_sentence(part) for part in parts]
    if len(parts) == 1 or all(one is None for one in told):
        return text
    return " ".join(part if one is None else one for part, one in zip(parts, told, strict=True))


def is_known(text: str) -> bool:
    """Whether the whole of it can be translated."""
    return _sentence(text) is not None


@cache
def templates() -> tuple[str, ...]:
    """Every sentence that is known; names in braces stand for what differs."""
    known = json.loads(resource("i18n", "said.json").read_text("utf-8"))
    return (*map(str, known), *_WORDS)


def _sentence(text: str) -> str | None:
    plain, patterns = _known()
    if text in plain:
        return QCoreApplication.translate(_CONTEXT, text)
    for template, pattern in patterns:
        if found := pattern.fullmatch(text):
            values = {
                name: _value(template, name, held) for name, held in found.groupdict().items()
            }
            words = QCoreApplication.translate(_CONTEXT, template)
            pieces = _HOLE.split(words)
            return "".join(values.get(one, one) if n % 2 else one for n, one in enumerate(pieces))
    return None


def _value(template: str, name: str, held: str) -> str:
    is_ours = name in _OURS or template == _STATUS_WORDS
    return (_sentence(held) if is_ours else None) or held


@cache
def _known() -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Sentences without holes, and patterns of the others: the most words of its own first."""
    plain = frozenset(one for one in templates() if not _HOLE.search(one))
    others = sorted(set(templates()) - plain, key=lambda one: (-len(_HOLE.sub("", one)), one))
    return plain, tuple((one, _pattern(one)) for one in others)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _HOLE.split(template)
    parts = [
        f"(?P<{one}>{_SHAPES.get(one, '.*?')})" if n % 2 else re.escape(one)
        for n, one in enumerate(pieces)
    ]
    return re.compile("".join(parts), re.DOTALL)
