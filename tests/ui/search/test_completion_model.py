"""What a row of completions says: codes in words, where what was typed stands in it."""

import pytest
from PySide6.QtCore import Qt

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.ui.search.completion_model import CompletionModel, OfferRole

VALUE = CompletionSource.VALUE


@pytest.mark.parametrize(
    "completion, words",
    [
        (
            Completion("status:=x", "needs_fix", VALUE, 1234, 0, 0, Facet.STATUS),
            "Needs fix, value, 1,234 articles",
        ),
        (Completion("tag:none", NONE_VALUE, VALUE, None, 0, 0, Facet.TAG), "no tag, value"),
        (
            Completion("tag:=x", "needs_fix", VALUE, 1, 0, 0, Facet.TAG),
            "needs_fix, value, 1 article",
        ),
        (Completion("OR ", "OR", CompletionSource.OPERATOR, None, 0, 0), "OR, operator"),
    ],
)
def test_rows_are_read_out_in_words(completion: Completion, words: str) -> None:
    model = CompletionModel()
    model.set_completions([completion])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == words


@pytest.mark.parametrize(
    "label, typed, match",
    [("policewoman", "river POL", (0, 3)), ("Lin Jing", "linj", (0, 0)), ("女警", "女", (0, 1))],
)
def test_what_was_typed_is_found_in_the_label(
    label: str, typed: str, match: tuple[int, int]
) -> None:
    start = typed.rfind(" ") + 1
    model = CompletionModel()
    model.set_completions(
        [Completion(label, label, CompletionSource.WORD, 1, start, len(typed))], typed
    )
    assert model.index(0).data(OfferRole.MATCH) == match
