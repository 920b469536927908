"""The settings of how text is read: families and sizes of each language, layout, helps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from archive_app.settings.setting import Section, Setting
from archive_app.settings.words import QT_TRANSLATE_NOOP

SIZES: Final = ("s", "m", "l", "xl")
_SIZE_NAMES: Final = ("S", "M", "L", "XL")
# (the key of a script, its name); the first four have characters of their own.
SCRIPTS: Final = (
    ("zh_hans", "zh-Hans", QT_TRANSLATE_NOOP("Settings", "Simplified Chinese")),
    ("zh_hant", "zh-Hant", QT_TRANSLATE_NOOP("Settings", "Traditional Chinese")),
    ("ja", "ja", QT_TRANSLATE_NOOP("Settings", "Japanese")),
    ("ko", "ko", QT_TRANSLATE_NOOP("Settings", "Korean")),
    ("latin", "", QT_TRANSLATE_NOOP("Settings", "English and other alphabets")),
)


def _fonts() -> Iterator[Setting]:
    for key, language, name in SCRIPTS:
        yield Setting(
            f"reader.font.{key}",
            "",
            QT_TRANSLATE_NOOP("Settings", "Typeface of articles; empty: chosen by the program."),
            section=Section.READER,
            label=name,
            font_of=language or "en",
        )
        yield Setting(
            f"reader.size.{key}",
            "m",
            QT_TRANSLATE_NOOP("Settings", "Size of articles."),
            SIZES,
            section=Section.READER,
            label=name,
            names=_SIZE_NAMES,
        )


READING: Final = (
    Setting(
        "reader.layout",
        "side_by_side",
        QT_TRANSLATE_NOOP("Settings", "How the two sides of an article stand."),
        ("side_by_side", "stacked", "original", "translation"),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Layout"),
        names=(
            QT_TRANSLATE_NOOP("Settings", "Side by side"),
            QT_TRANSLATE_NOOP("Settings", "Stacked"),
            QT_TRANSLATE_NOOP("Settings", "Original"),
            QT_TRANSLATE_NOOP("Settings", "Translation"),
        ),
    ),
    Setting(
        "reader.swapped",
        False,
        QT_TRANSLATE_NOOP("Settings", "The original is then at the right."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Translation on the left"),
    ),
    Setting(
        "reader.serif",
        False,
        QT_TRANSLATE_NOOP("Settings", "Articles in a typeface with serifs, where there is one."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Serifs"),
    ),
    *_fonts(),
    Setting(
        "reader.pinyin",
        False,
        QT_TRANSLATE_NOOP("Settings", "Readings stand above every Chinese character."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Pinyin above Chinese"),
    ),
    Setting(
        "reader.notes",
        True,
        QT_TRANSLATE_NOOP("Settings", "Cards at the sentences that they are about."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Notes beside the text"),
    ),
    Setting(
        "reader.details",
        False,
        QT_TRANSLATE_NOOP("Settings", "The record and where it came from."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Details beside the article"),
    ),
    Setting(
        "reader.plain",
        False,
        QT_TRANSLATE_NOOP("Settings", "Two plain text fields, for screen readers."),
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Plain text"),
    ),
    Setting(
        "reader.zoom_original",
        100,
        QT_TRANSLATE_NOOP("Settings", "In per cent of the size of its language."),
        (),
        60,
        300,
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Zoom of the original"),
    ),
    Setting(
        "reader.zoom_translation",
        100,
        QT_TRANSLATE_NOOP("Settings", "In per cent of the size of its language."),
        (),
        60,
        300,
        section=Section.READER,
        label=QT_TRANSLATE_NOOP("Settings", "Zoom of the translation"),
    ),
)
