"""The number beside a value is the number of results that choosing it gives: always."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.searching import Scope, SearchRequest
from archive_app.services.workspace import Workspace

EVERY_FACET = tuple(Facet)
WORDS = (
    "女警", "座谈会", "防汛", "松宁", "警", "police", "policewoman", "flood", "symposium", "river",
    '"female police"', "Lin Jing", "林静", "tag:none", "status:reviewed", "date:2020..2022",
    "person:Ouyang", "source:Evening", "anti*", "flag:suspect_term", "zh:民警", "training",
    "collection:shows", "has:collection", "collection:none", "is:starred",
)  # fmt: skip

words = st.sampled_from(WORDS)
queries = st.one_of(
    st.sampled_from(["", "*"]),
    words,
    st.builds("{} {}".format, words, words),
    st.builds("{} OR {}".format, words, words),
    st.builds("{} -{}".format, words, words),
    st.builds("-{}".format, words),
)


def values_of(workspace: Workspace) -> dict[Facet, list[str]]:
    request = SearchRequest(facets=EVERY_FACET, facet_limit=10_000)
    facets = workspace.searching.search(request).facets
    return {facet: [value.value for value in facets[facet]] for facet in EVERY_FACET}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), query=queries, scope=st.sampled_from(Scope))
def test_counts_equal_results(
    sample: Workspace, data: st.DataObject, query: str, scope: Scope
) -> None:
    known = values_of(sample)
    filters = Filters()
    for facet in data.draw(st.lists(st.sampled_from(EVERY_FACET), max_size=3, unique=True)):
        if not known[facet]:
            continue
        some = st.sets(st.sampled_from(known[facet]), max_size=2)
        choice = Choice(frozenset(data.draw(some)), frozenset(data.draw(some)))
        filters = filters.with_choice(facet, choice)
    search = sample.searching.search
    request = SearchRequest(query, filters, scope=scope, facets=EVERY_FACET, facet_limit=10_000)
    result = search(request)
    assert len(set(result.ids)) == result.total
    for facet, values in result.facets.items():
        shown = data.draw(st.sets(st.sampled_from(values), max_size=3)) if values else set()
        chosen = filters.of(facet).include | filters.of(facet).exclude
        assert chosen <= {value.value for value in values}, "a chosen value must stay listed"
        for value in shown:
            replaced = filters.with_choice(facet, Choice(frozenset({value.value})))
            assert search(SearchRequest(query, replaced, scope=scope)).total == value.count


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), query=queries)
def test_including_and_excluding_a_value_parts_the_results(
    sample: Workspace, data: st.DataObject, query: str
) -> None:
    facet = data.draw(st.sampled_from(EVERY_FACET))
    known = values_of(sample)[facet]
    value = data.draw(st.sampled_from([*known, NONE_VALUE]))
    search = sample.searching.search
    everything = search(SearchRequest(query)).ids
    within = search(SearchRequest(query, Filters.build(include=[(facet, value)]))).ids
    without = search(SearchRequest(query, Filters.build(exclude=[(facet, value)]))).ids
    assert sorted([*within, *without]) == sorted(everything)
