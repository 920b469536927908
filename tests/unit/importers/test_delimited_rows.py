"""Rows keep their bytes, and a damaged row costs only itself."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.importers import delimited_rows
from archive_app.importers.delimited_rows import Row, read_rows
from archive_app.importers.lines import read_lines


def rows_of(data: bytes, delimiter: str = ",") -> list[Row]:
    return list(read_rows(read_lines(BytesIO(data)), delimiter))


def test_quotes_and_embedded_line_ends() -> None:
    data = b'a,"one\r\n\r\ntwo, ""three""",b\r\nc,d,e'
    first, second = rows_of(data)
    assert first.cells == ("a", 'one\r\n\r\ntwo, "three"', "b")
    assert (first.number, second.number) == (1, 4)
    assert second.cells == ("c", "d", "e")
    assert first.data + second.data == data


def test_blank_rows_are_passed_over() -> None:
    assert [row.cells for row in rows_of(b"\n,,\na,b\n \n")] == [("a", "b")]


def test_a_quote_that_never_closes_costs_one_row() -> None:
    rows = rows_of(b'a,b\nc,"d\ne,f\ng,h\n')
    assert [row.cells for row in rows] == [("a", "b"), (), ("e", "f"), ("g", "h")]
    assert "never closed" in rows[1].fault
    assert rows[1].data == b'c,"d\n'
    assert [row.number for row in rows] == [1, 2, 3, 4]


def test_text_after_a_closing_quote_is_told() -> None:
    rows = rows_of(b'a,"b" c\nd,e\n')
    assert "after a closing quotation mark" in rows[0].fault
    assert rows[1].cells == ("d", "e")


def test_a_row_of_many_lines_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_rows, "MAX_LINE", 1000)
    data = b'"' + b"x" * 99 + b"\n" + (b"y" * 99 + b"\n") * 20 + b"a,b\n"
    rows = rows_of(data)
    assert "longer than" in rows[0].fault
    assert rows[-1].cells == ("a", "b")
    assert b"".join(row.data for row in rows) == data


def test_second_readings_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_rows, "_MAX_SECOND_READINGS", 3)
    rows = rows_of(b'"a\nb\nc\nd\n"e\nf\n')
    assert [bool(row.fault) for row in rows].count(True) >= 1
    assert b"".join(row.data for row in rows) == b'"a\nb\nc\nd\n"e\nf\n'


def test_a_field_longer_than_the_usual_limit() -> None:
    (row,) = rows_of(b"a," + b"x" * 500_000)
    assert len(row.cells[1]) == 500_000


@given(st.text(alphabet='ab,;"\n\r\t ', max_size=80), st.sampled_from(",;\t|"))
def test_never_raises_and_loses_no_bytes_but_blank_rows(text: str, delimiter: str) -> None:
    data = text.encode()
    rows = rows_of(data, delimiter)
    kept = b"".join(row.data for row in rows)
    assert len(kept) <= len(data)
    for row in rows:
        assert bool(row.fault) != any(cell.strip() for cell in row.cells)


@given(
    st.lists(
        st.lists(st.text(max_size=8).map(lambda t: t.replace("\0", "")), min_size=2, max_size=4),
        max_size=5,
    )
)
def test_what_the_csv_module_writes_is_read_back(table: list[list[str]]) -> None:
    import csv
    import io

    target = io.StringIO()
    csv.writer(target, quoting=csv.QUOTE_ALL).writerows(table)
    data = target.getvalue().encode("utf-8", "replace")
    expected = [
        tuple(cell.encode("utf-8", "replace").decode() for cell in row)
        for row in table
        if any(cell.strip() for cell in row)
    ]
    # The first line's mark of byte order, if there is one, is not text.
    if not data.startswith(b"\xef\xbb\xbf"):
        assert [row.cells for row in rows_of(data)] == expected
