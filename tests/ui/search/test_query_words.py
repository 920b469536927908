"""Everything the parser says about a query is among the sentences that can be translated."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from archive_app.domain import query_lexer, query_parser, query_words
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.ui.search.query_words import is_known
from archive_app.ui.search.query_words import query_words as in_words

_SIGNS = st.sampled_from(
    (
        *("AND ", "OR ", "NOT ", "NEAR/0 ", "NEAR/5 ", "(", ")", "{", "}", '"', "~5", "~9", "*"),
        *("?", "=", "-", "tag:", "zz:", "title:", "#tags>2", "#zz>1", "/a b/", " ", "\n", "a"),
        *("女", "C++"),
    )
)


@pytest.mark.parametrize("module", [query_lexer, query_parser, query_words, finding])
def test_every_sentence_of_a_module_is_known(module: ModuleType) -> None:
    said = [
        value
        for name, value in vars(module).items()
        if name.strip("_").isupper() and isinstance(value, str) and value.endswith(".")
    ]
    assert len(said) >= 3
    assert [one for one in said if not is_known(one)] == []


@given(st.lists(_SIGNS, max_size=12).map("".join))
def test_whatever_is_said_is_known(text: str) -> None:
    parsed = parse(text)
    said = [*parsed.notes, *(repair.message for repair in parsed.repairs)]
    assert [one for one in said if not is_known(one)] == []


@pytest.mark.parametrize("text", ["x" * 1200, "a " * 40_000, "(" * 40 + "a", "C# a"])
def test_limits_are_known(text: str) -> None:
    parsed = parse(text)
    assert parsed.notes or parsed.repairs
    assert all(map(is_known, parsed.notes))


class _Backwards(QTranslator):
    """A language of which every sentence is known: holes stay."""

    def translate(self, context: str, source: str, *_: object) -> str:
        return f"<{source}>" if context == "QueryMessages" else ""

    def isEmpty(self) -> bool:
        return False


def test_what_differs_is_put_into_the_translation(qapp: QApplication) -> None:
    language = _Backwards()
    QCoreApplication.installTranslator(language)
    try:
        assert in_words("“{x}” can't be read as pinyin.") == "<“{x}” can't be read as pinyin.>"
        assert in_words("There is nothing inside.") == "<There is nothing inside.>"
        assert in_words("Something else.") == "Something else."
    finally:
        QCoreApplication.removeTranslator(language)
