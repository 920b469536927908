"""The query syntax by example: what the search field's help and the help page show.

A test reads every query: none may need a repair.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class Example:
    """A query and, in English, what it finds."""

    query: str
    meaning: str

    @property
    def words(self) -> str:
        """The meaning in the language of the interface."""
        return QCoreApplication.translate("QueryExamples", self.meaning)


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """Examples of one kind under a heading."""

    title: str
    examples: tuple[Example, ...]

    @property
    def words(self) -> str:
        """The heading in the language of the interface."""
        return QCoreApplication.translate("QueryExamples", self.title)


def _example(query: str, meaning: object) -> Example:
    return Example(query, str(meaning))


def _group(title: object, *examples: Example) -> ExampleGroup:
    return ExampleGroup(str(title), examples)


GROUPS = (
    _group(
        QT_TRANSLATE_NOOP("QueryExamples", "Words"),
        _example(
            "女警 police",
            QT_TRANSLATE_NOOP("QueryExamples", "both words, in any order, on any side"),
        ),
        _example(
            '"female police"',
            QT_TRANSLATE_NOOP("QueryExamples", "these words side by side"),
        ),
        _example(
            "女警 OR policewoman",
            QT_TRANSLATE_NOOP("QueryExamples", "one of them, or both; OR in capitals"),
        ),
        _example(
            "police -training",
            QT_TRANSLATE_NOOP("QueryExamples", "the first without the second"),
        ),
        _example(
            "pol*",
            QT_TRANSLATE_NOOP("QueryExamples", "words that begin so"),
        ),
        _example(
            "policewomn~",
            QT_TRANSLATE_NOOP("QueryExamples", "words that differ by a letter"),
        ),
        _example(
            "=police",
            QT_TRANSLATE_NOOP("QueryExamples", "this very form and no other"),
        ),
    ),
    _group(
        QT_TRANSLATE_NOOP("QueryExamples", "Near each other"),
        _example(
            "police NEAR/5 river",
            QT_TRANSLATE_NOOP("QueryExamples", "at most five words apart"),
        ),
        _example(
            '{zh:女警 en:"female police"}',
            QT_TRANSLATE_NOOP("QueryExamples", "both in one pair of sentences"),
        ),
    ),
    _group(
        QT_TRANSLATE_NOOP("QueryExamples", "Fields"),
        _example(
            "title:police",
            QT_TRANSLATE_NOOP("QueryExamples", "in titles only"),
        ),
        _example(
            "zh:女警",
            QT_TRANSLATE_NOOP("QueryExamples", "in Chinese texts only; also en, orig, trans"),
        ),
        _example(
            "date:2020-07..2021-09",
            QT_TRANSLATE_NOOP("QueryExamples", "from a month to a month; also one year or day"),
        ),
        _example(
            'person:"Lin Jing"',
            QT_TRANSLATE_NOOP("QueryExamples", "a person, in pinyin or characters"),
        ),
        _example(
            "tag:none",
            QT_TRANSLATE_NOOP("QueryExamples", "articles without a tag"),
        ),
        _example(
            "has:note",
            QT_TRANSLATE_NOOP("QueryExamples", "articles with a note"),
        ),
    ),
)
