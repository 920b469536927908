"""What comes first: the constants keep their order whatever the texts around a hit."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.facets import Facet
from archive_app.domain.query import Field, InField, Node, Phrase, Word
from archive_app.search.asking import ranking
from tests.integration.search.asked import AskedIndex
from tests.integration.search.fakes import FakeFeed, article

FILLER = ["of", "the", "river", "and", "its", "long", "roads", "where", "nobody", "ever", "went"]
HAN = "水上风光好"


def ranked(feed: FakeFeed, node: Node) -> list[int]:
    """The articles found, best first."""
    with tempfile.TemporaryDirectory() as folder:
        return [int(one) for one in AskedIndex(Path(folder), feed).search(node).ids]


def around(word: str, filler: list[str]) -> str:
    """A text of that word and others."""
    half = len(filler) // 2
    return " ".join([*filler[:half], word, *filler[half:]])


FILLERS = st.lists(st.sampled_from(FILLER), min_size=2, max_size=30)


@settings(max_examples=25)
@given(FILLERS, st.permutations([1, 2, 3, 4, 5]), st.integers(0, 20))
def test_as_typed_then_folded_then_stem_then_alias_then_pinyin(
    filler: list[str], ids: list[int], others: int
) -> None:
    feed = FakeFeed()
    bodies = [around(word, filler) for word in ("resume", "résumé", "resumes", "none", "none")]
    names = [(), (), (), ("Resume Limited", "R. L."), ("Resu-me",)]
    feed.put(
        *(
            article(number, "", body, names=name)
            for number, body, name in zip(ids, bodies, names, strict=True)
        ),
        *(article(number, "", " ".join(filler)) for number in range(10, 10 + others)),
    )
    feed.set_values(ids[3], {Facet.ORG: ("R. L.",)})
    assert ranked(feed, Word("resume")) == ids


@settings(max_examples=25)
@given(
    st.integers(1, 12),
    st.permutations([1, 2, 3]),
    st.sampled_from(["座谈", "座谈会", "女同志们", "会"]),
    st.integers(0, 20),
)
def test_title_then_lead_then_body(often: int, ids: list[int], word: str, others: int) -> None:
    feed = FakeFeed()
    plain = f"{HAN * 8}。\n\n{HAN * 8}。"
    late = f"{HAN * 8}。\n\n{HAN * 4}，{word}，{HAN * 4}。"
    lead = f"{HAN * 4}，{word}，{HAN * 4}。\n\n{HAN * 8}。"
    feed.put(
        article(ids[0], f"{HAN * 8}。" * often, title=word + HAN),
        article(ids[1], lead, title=HAN),
        article(ids[2], late, title=HAN),
        *(article(number, plain, title=HAN) for number in range(10, 10 + others)),
    )
    expected = ids if len(word) > 1 else ids[:1]  # of one character the lead is not told apart
    assert ranked(feed, Phrase(word))[: len(expected)] == expected


@settings(max_examples=15)
@given(st.permutations([1, 2]), FILLERS)
def test_a_hit_on_both_sides_comes_first(ids: list[int], filler: list[str]) -> None:
    feed = FakeFeed()
    text = around("mayor", filler)
    feed.put(
        article(ids[0], text, text, language="en"),
        article(ids[1], " ".join(filler), text, language="en"),
    )
    assert ranked(feed, Word("mayor")) == ids


def test_patterns_are_worth_the_same_however_often_they_stand() -> None:
    feed = FakeFeed()
    feed.put(article(1, "", "police " * 9), article(2, "", "policy and more"))
    with tempfile.TemporaryDirectory() as folder:
        index = AskedIndex(Path(folder), feed)
        for node in (Word("polic*", glob=True), Word("poli", prefix=True), Word("polici", fuzzy=2)):
            scores = index.search(node).scores
            assert scores == {1: ranking.BODY, 2: ranking.BODY}


def test_what_only_ranks_never_decides() -> None:
    """The first paragraph has both pairs, but not beside each other."""
    feed = FakeFeed()
    feed.put(article(1, "座谈，谈会。\n\n座谈会"), article(2, "座谈，谈会"))
    assert ranked(feed, Word("座谈会")) == [1]
    assert ranked(feed, InField(Field.TITLE, Word("座谈会"))) == []
