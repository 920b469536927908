"""Tables whose two columns are a text and its translation."""

from __future__ import annotations

import pytest

from archive_app.importers.two_columns import two_columns

ZH = ("水上分局举行警营开放日活动。", "四十余名市民走进警营。")
EN = ("The river branch held an open day.", "More than forty residents visited the station.")
ROWS = list(zip(ZH, EN, strict=True))


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        [("中文", "英文"), *ROWS],
        [("Chinese text", "English text"), *ROWS],
        [(str(n), *row) for n, row in enumerate(ROWS, 1)],
        [*ROWS, ("", "")],
        [(second, first) for first, second in ROWS],
    ],
)
def test_pairs(rows: list[tuple[str, ...]]) -> None:
    found = two_columns(rows)
    assert found is not None
    assert found.original.text == "\n\n".join(ZH)
    assert found.translation.text == "\n\n".join(EN)
    assert found.alignment is not None


def test_one_row_of_whole_texts_is_left_to_the_aligner() -> None:
    found = two_columns([("\n".join(ZH), "\n".join(EN))])
    assert found is not None
    assert found.alignment is None
    assert found.original.text == "\n\n".join(ZH)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("", "")],
        [("area", "seats"), ("north", "12")],
        [("姓名", "Name"), ("电话", "Telephone")],  # the labels of a form
        [("水上分局", "开放日"), ("市民", "警营")],
        [(*row, "third", "fourth") for row in ROWS],
        [("中文", "English")],
    ],
)
def test_other_tables(rows: list[tuple[str, ...]]) -> None:
    assert two_columns(rows) is None
