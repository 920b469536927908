"""Fields of the record in words: the marks stand on the characters that were found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.findings import Span
from archive_app.domain.reading import FieldHit, RecordField
from archive_app.ui.reader.field_words import field_words


def hit(field: RecordField, text: str, found: str, shown: str = "", term: int = 0) -> FieldHit:
    start = text.index(found)
    return FieldHit(field, text, shown or text, (Span(start, start + len(found)),), (term,))


def marked(*hits: FieldHit) -> tuple[str, list[str]]:
    words = field_words(hits)
    return words.text, [words.text[span.start : span.end] for span in words.marks]


def test_each_kind_of_field_has_its_words() -> None:
    assert marked(hit(RecordField.SOURCE, "Evening Post", "Post")) == (
        "Also in the source “Evening Post”",
        ["Post"],
    )
    assert marked(hit(RecordField.NAME, "毕伟民", "伟民", "Bi Weimin")) == (
        "Also in the name “Bi Weimin” (毕伟民)",
        ["伟民"],
    )
    tag, note = hit(RecordField.TAG, "river", "river"), hit(RecordField.NOTE, "See box 14", "box")
    assert marked(tag, note) == (
        "Also in the tag “river”, the note “See box 14”",
        ["river", "box"],
    )


def test_marks_know_their_terms() -> None:
    first = hit(RecordField.TAG, "river", "river", term=3)
    second = hit(RecordField.SOURCE, "Evening Post", "Post", term=1)
    assert field_words((first, second)).terms == (3, 1)


def test_many_fields_are_counted_and_equal_ones_said_once() -> None:
    hits = [hit(RecordField.TAG, f"river {number}", "river") for number in range(5)]
    text, found = marked(*hits, hits[0])
    assert text == "Also in the tag “river 0”, the tag “river 1”, the tag “river 2” and 2 more"
    assert found == ["river"] * 3


def test_of_a_long_note_the_part_with_the_hit_is_shown() -> None:
    note = "A" * 100 + " box " + "B" * 100
    text, found = marked(hit(RecordField.NOTE, note, "box"))
    assert text == f"Also in the note “…{'A' * 23} box {'B' * 23}…”"
    assert found == ["box"]


@given(
    st.lists(
        st.tuples(st.sampled_from(RecordField), st.text(min_size=1, max_size=120), st.data()),
        max_size=4,
    )
)
def test_marks_stand_on_what_was_found(
    fields: list[tuple[RecordField, str, st.DataObject]],
) -> None:
    hits = []
    for field, text, data in fields:
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        hits.append(FieldHit(field, text, text, (Span(start, end),), (0,)))
    words = field_words(hits)
    wanted = {one.text[one.spans[0].start : one.spans[0].end].replace("\n", " ") for one in hits}
    assert {words.text[span.start : span.end] for span in words.marks} <= wanted
    assert bool(words.marks) == bool(hits)
