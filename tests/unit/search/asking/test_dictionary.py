"""What the terms of an index tell of a word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from archive_app.domain.query import Phrase, Word
from archive_app.search.analyser.fields import TEXT_FIELDS
from archive_app.search.asking.alternatives import other_forms
from archive_app.search.asking.dictionary import Dictionary
from archive_app.search.asking.heard import heard_forms
from archive_app.text.sounds import sound_leaves
from tests.integration.search.asked import AskedIndex
from tests.integration.search.fakes import FakeFeed, article

FIELDS: Sequence[str] = TEXT_FIELDS


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> Dictionary:
    feed = FakeFeed()
    feed.put(
        article(1, "座谈会，台北，毕伟民", "Women of Urumqi and Ürümqi, a résumé"),
        article(2, "座談會，臺北，颱風，毕为民", "a woman, resumes; children"),
        article(3, "座談，伟大", "a child"),
    )
    return AskedIndex(tmp_path_factory.mktemp("dictionary"), feed).dictionary


def test_written_forms_are_those_that_stand_somewhere(dictionary: Dictionary) -> None:
    assert dictionary.written(FIELDS, "谈") == {"談": 2}
    assert dictionary.written(FIELDS, "台") == {"臺": 1, "颱": 1}
    assert dictionary.written(FIELDS, "北") == {}
    assert dictionary.written(FIELDS, "urumqi") == {"ürümqi": 1}
    assert dictionary.written(FIELDS[:1], "谈") == {}


def test_words_with_a_stem(dictionary: Dictionary) -> None:
    assert dictionary.with_stem(FIELDS, "woman") == {"women": 1, "woman": 1}
    assert dictionary.with_stem(FIELDS, "child") == {"children": 1, "child": 1}
    assert dictionary.with_stem(FIELDS, "nothing") == {}


@pytest.mark.parametrize(
    "node,expected",
    [
        (Word("座谈会"), "座談會"),
        (Phrase("座談會"), "座谈会"),
        (Word("台北"), "臺北"),
        (Word("urumqi"), "ürümqi"),
        (Word("Ürümqi"), "urumqi"),
    ],
)
def test_the_likeliest_other_spelling(
    dictionary: Dictionary, node: Word | Phrase, expected: str
) -> None:
    forms = other_forms(node, dictionary, FIELDS)
    assert forms is not None
    assert forms[0] == expected
    assert node.text not in forms


def test_what_nobody_writes_otherwise_has_no_other_spelling(dictionary: Dictionary) -> None:
    for node in (Word("women"), Word("北"), Word("座?会", glob=True), Word("w*", glob=True)):
        assert other_forms(node, dictionary, FIELDS) is None


def test_texts_that_sound_so(dictionary: Dictionary) -> None:
    assert set(heard_forms(sound_leaves("bi wei min"), dictionary, FIELDS)) == {"毕伟民", "毕为民"}
    assert heard_forms(sound_leaves("wei"), dictionary, FIELDS)[0] == "伟"
    assert heard_forms(sound_leaves("xyz"), dictionary, FIELDS) == ()
