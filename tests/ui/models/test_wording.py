"""Words for dates, years, values and numbers."""

import pytest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.dates import Dating, PartialDate
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.findings import FindingKind
from archive_app.domain.searching import Sort
from archive_app.ui.models.units import utf16_position
from archive_app.ui.models.wording import FACET_ICONS, STATUS_ICONS, Wording


@pytest.mark.parametrize(
    "date, words",
    [
        (PartialDate(2021, 3, 5), "5 Mar 2021"),
        (PartialDate(2021, 3), "Mar 2021"),
        (PartialDate(2021), "2021"),
        (PartialDate(None, 7, 13), "13 Jul, year?"),
        (PartialDate(None, 2, 29), "29 Feb, year?"),
        (PartialDate(), "undated"),
    ],
)
def test_dates_say_what_is_known(qapp: QApplication, date: PartialDate, words: str) -> None:
    assert Wording().date(Dating(date)) == words


@pytest.mark.parametrize(
    "years, words",
    [
        (["2020"], "2020"),
        (["2021", "2020"], "2020 – 2021"),
        (["2019", "2021"], ""),
        (["2021", NONE_VALUE], ""),
    ],
)
def test_years_without_a_gap_are_a_range(qapp: QApplication, years: list[str], words: str) -> None:
    assert Wording().years(years) == words


def test_everything_has_words_and_an_icon(qapp: QApplication) -> None:
    wording = Wording()
    assert all(wording.facet(facet) and FACET_ICONS[facet] for facet in Facet)
    assert all(wording.value(facet, NONE_VALUE) != NONE_VALUE for facet in Facet)
    assert all("2" in wording.chosen_of(facet, 2, 5) for facet in Facet)
    assert all(wording.flag(kind) != kind for kind in FindingKind)
    assert all(wording.status(status) and STATUS_ICONS[status] for status in ReviewStatus)
    assert all(wording.sort(sort) for sort in Sort)


def test_unknown_values_are_shown_as_they_are(qapp: QApplication) -> None:
    wording = Wording()
    assert wording.value(Facet.STATUS, "odd") == "odd"
    assert wording.value(Facet.FLAG, "odd") == "odd"
    assert wording.value(Facet.LANG, "tlh") == "tlh"


def test_numbers_have_separators(qapp: QApplication) -> None:
    assert Wording().articles(212_640) == "212,640 articles"
    assert Wording().articles(1) == "1 article"


def test_places_count_utf16_units() -> None:
    assert utf16_position("女警", 1) == 1
    assert utf16_position("a😀b", 2) == 3
