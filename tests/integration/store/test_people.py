"""One person under several forms is one value of the facet; namesakes stay apart."""

from __future__ import annotations

from archive_app.domain.articles import Credit, NameKind, NameMention, NameRole
from archive_app.domain.facets import Facet
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put


def person(text: str, *also: str) -> NameMention:
    return NameMention(NameKind.PERSON, NameRole.AUTHOR, text, "", also)


def people(library: Library) -> list[tuple[str, ...]]:
    _, rows, _ = library.feed.column_rows(0)
    return [row.values[Facet.PERSON] for row in sorted(rows, key=lambda row: row.id)]


def add(library: Library, key: str, name: NameMention) -> None:
    put(library, item(draft(key, original=f"{key}，松宁江水位上涨。", names=(name,))))


def test_outlets_and_offices_among_credits_are_no_people(library: Library) -> None:
    given = (Credit("来源", "松宁日报"), Credit("审核", "松宁市公安局"), Credit("编辑", "宋倩"))
    put(library, item(draft("a", original="松宁江水位上涨。", names=(), credits=given)))
    _, (row,), _ = library.feed.column_rows(0)
    assert row.values[Facet.PERSON] == ("宋倩",)
    assert set(row.values[Facet.ORG]) == {"松宁日报", "松宁市公安局"}


def test_a_han_form_alone_finds_the_record_that_has_it(library: Library) -> None:
    add(library, "a", person("Lin Jing", "林静"))
    add(library, "b", person("林静"))
    assert people(library) == [("Lin Jing",), ("Lin Jing",)]
    (found,) = library.feed.documents([library.reads.find_article("b")])
    assert set(found.names) == {"Lin Jing", "林静"}


def test_the_order_of_imports_does_not_part_a_person(library: Library) -> None:
    add(library, "a", person("林静"))
    add(library, "b", person("Lin Jing", "林静"))
    assert people(library) == [("林静",), ("林静",)]


def test_the_same_pinyin_of_other_characters_is_someone_else(library: Library) -> None:
    add(library, "a", person("Lin Jing", "林静"))
    add(library, "b", person("Lin Jing", "林婧"))
    add(library, "c", person("林婧"))
    assert people(library) == [("Lin Jing",), ("Lin Jing (林婧)",), ("Lin Jing (林婧)",)]


def test_another_spelling_of_the_same_characters_is_the_same_person(library: Library) -> None:
    add(library, "a", person("Lin Jing", "林静"))
    add(library, "b", person("Jing Lin", "林静"))
    assert people(library) == [("Lin Jing",), ("Lin Jing",)]


def test_the_feed_tells_every_form_of_the_names_of_a_facet(library: Library) -> None:
    add(library, "a", person("Lin Jing"))
    assert library.feed.name_forms_of(Facet.PERSON) == {}
    add(library, "b", person("Lin Jing", "林静", "林靜"))
    forms = library.feed.name_forms_of(Facet.PERSON)
    assert forms == library.feed.name_forms_of(Facet.BYLINE) == {"Lin Jing": ("林静", "林靜")}
    assert library.feed.name_forms_of(Facet.ORG) == {}
    add(library, "c", person("宋倩"))  # no other form of any name
    assert library.feed.name_forms_of(Facet.PERSON) == forms
    add(library, "d", person("林静", "J. Lin"))
    assert library.feed.name_forms_of(Facet.PERSON) == {"Lin Jing": ("林静", "林靜", "J. Lin")}
