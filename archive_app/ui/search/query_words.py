"""What is said about a query, in the language of the interface.

The parser and the index speak English; here stands every sentence of theirs that a person may
read beside the search field. A test compares these with what the parser says.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "QueryMessages"
# Names in braces stand for what differs.
SENTENCES = tuple(
    str(sentence)
    for sentence in (
        # what was read otherwise than it stands
        QT_TRANSLATE_NOOP("QueryMessages", "There is no closing quotation mark."),
        QT_TRANSLATE_NOOP("QueryMessages", "This is never closed."),
        QT_TRANSLATE_NOOP("QueryMessages", "Nothing was opened that this closes."),
        QT_TRANSLATE_NOOP("QueryMessages", "There is nothing inside."),
        QT_TRANSLATE_NOOP("QueryMessages", "There is nothing beside this that it could join."),
        QT_TRANSLATE_NOOP("QueryMessages", "Nothing that can be looked for follows."),
        QT_TRANSLATE_NOOP("QueryMessages", "NEAR joins words and phrases only."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "All words must be within the largest of these distances."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "The distance is 1 to {most} words."),
        QT_TRANSLATE_NOOP("QueryMessages", "It takes two words to be near each other."),
        QT_TRANSLATE_NOOP("QueryMessages", "Passed over: there is nothing to look for in this."),
        QT_TRANSLATE_NOOP("QueryMessages", "There is no field of that name: read as words."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "A minus inside a sentence is text; write NOT to exclude."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "Nothing may stand between a colon and what follows."),
        QT_TRANSLATE_NOOP("QueryMessages", "At most {most} letters may differ."),
        QT_TRANSLATE_NOOP("QueryMessages", "A word with * or ? can't be exact too."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "A word with * or ? can't be written otherwise (~) too."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "An exact word can't be written otherwise (~) too."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Other spellings (~) are looked for in words of alphabets only."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "Only a single word can have * or ? in it."),
        QT_TRANSLATE_NOOP("QueryMessages", "Read as a word, not as an operator."),
        QT_TRANSLATE_NOOP("QueryMessages", "There is nothing to look for in this."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Regular expressions are not supported; their words are looked for."
        ),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Several lines without any operator: read as plain words."
        ),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Nothing of that name is counted: read as words. These are: {known}."
        ),
        QT_TRANSLATE_NOOP(
            "QueryMessages",
            "“{piece}”: Nothing of that name is counted: read as words. These are: {known}.",
        ),
        # limits
        QT_TRANSLATE_NOOP("QueryMessages", "Read as plain words."),
        QT_TRANSLATE_NOOP("QueryMessages", "Longer than {most} characters: read as plain words."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Nested deeper than {most} levels: read as plain words."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "Only the first {most} characters are read."),
        QT_TRANSLATE_NOOP("QueryMessages", "Only the first {most} different words are looked for."),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Only the first {most} words and phrases are looked for."
        ),
        # what can't be looked for, or isn't there
        QT_TRANSLATE_NOOP(
            "QueryMessages",
            "Signs are not indexed: there is nothing in this that can be looked for.",
        ),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "In “{piece}” only “{word}” is looked for, not + and #."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "“{word}” can't be read as pinyin."),
        QT_TRANSLATE_NOOP("QueryMessages", "“{word}” is no date. What can stand there: {known}."),
        QT_TRANSLATE_NOOP("QueryMessages", "{value} is not known. What can stand there: {known}."),
        QT_TRANSLATE_NOOP("QueryMessages", "No article has {value}. There are: {known}."),
        QT_TRANSLATE_NOOP("QueryMessages", "No article has {value}. Written alike: {known}."),
        QT_TRANSLATE_NOOP("QueryMessages", "No article has {value}."),
        QT_TRANSLATE_NOOP(
            "QueryMessages",
            "{term} needs at least one letter beside * and ? to be looked for.",
        ),
        # saved searches in a query
        QT_TRANSLATE_NOOP("QueryMessages", "search: takes the name of a saved search."),
        QT_TRANSLATE_NOOP("QueryMessages", "There is no saved search called “{name}”."),
        QT_TRANSLATE_NOOP("QueryMessages", 'search:"{name}" contains itself.'),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "More than {most} saved searches are within this query."
        ),
        # the index
        QT_TRANSLATE_NOOP(
            "QueryMessages", "The search index isn't ready yet: the archive itself was searched."
        ),
        QT_TRANSLATE_NOOP(
            "QueryMessages", "Searching the index failed: the archive itself was searched."
        ),
        QT_TRANSLATE_NOOP("QueryMessages", "Until it is, the newest articles stand first."),
    )
)
_HOLE = re.compile(r"\\\{(\w+)\\\}")


def query_words(message: str) -> str:
    """A sentence about a query in the language of the interface; an unknown one as it stands."""
    for sentence, pattern in _patterns():
        if found := pattern.fullmatch(message):
            words = QCoreApplication.translate(_CONTEXT, sentence)
            return words.format(**found.groupdict()) if found.groupdict() else words
    return message


def is_known(message: str) -> bool:
    """Whether it can be translated."""
    return any(pattern.fullmatch(message) for _, pattern in _patterns())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (sentence, re.compile(_HOLE.sub(r"(?P<\1>.*?)", re.escape(sentence)), re.DOTALL))
        for sentence in SENTENCES
    )
