"""The date of publication, weighed: records and texts before paths, and nothing invented."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import ArticleDraft, Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.dates import DateBasis, PartialDate, dating_to_edtf
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_plans import Decision, Reading
from archive_app.importers.choices import Choices
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields

UNDATED = "The officers of Songning walked along the river and greeted the people."
MARCH_5 = "On March 5, the officers of Songning walked along the river."
MARCH_7_2021 = (
    'In order to celebrate the 111th "March 8th" International Women\'s Day, the bureau held a '
    "party on March 7."
)
HEADED = f"2021-07-13 05:03 Source: Songning Daily\n\n{UNDATED}"


def draft(text: str, path: str, **fields: PartialDate) -> ArticleDraft:
    given = RecordFields(lone=SideFields(text), date_field="date", **fields)  # type: ignore[arg-type]
    return draft_article(given, Choices(Reading(), path=path))


@pytest.mark.parametrize(
    "text, path, edtf, basis",
    [
        # a folder or a name gives a day of the text its year where both fit
        (MARCH_5, "news/2021/03/a.txt", "2021-03-05", DateBasis.INFERRED),
        (MARCH_5, "news/2021年3月/a.txt", "2021-03-05", DateBasis.INFERRED),
        (MARCH_5, "2021-03.zip!/en/a.txt", "2021-03-05", DateBasis.INFERRED),
        (MARCH_5, "news/20210306.txt", "2021-03-05", DateBasis.INFERRED),
        (MARCH_5, "crawl-20210312/a.txt", "2021-03-05", DateBasis.INFERRED),
        ("On December 30, the officers met.", "2022-01-03.txt", "2021-12-30", DateBasis.INFERRED),
        # and nowhere else
        (MARCH_5, "news/2021/04/a.txt", "XXXX-03-05", DateBasis.INFERRED),
        (MARCH_5, "news/2021/a.txt", "XXXX-03-05", DateBasis.INFERRED),
        (MARCH_5, "crawl-20231105/a.txt", "XXXX-03-05", DateBasis.INFERRED),
        (MARCH_5, "20231105.txt", "XXXX-03-05", DateBasis.INFERRED),
        (MARCH_5, "20210301.txt", "XXXX-03-05", DateBasis.INFERRED),
        ("On February 29, the officers met.", "2021/02/a.txt", "XXXX-02-29", DateBasis.INFERRED),
        # a path alone dates where publishers build it
        (UNDATED, "2021/03/a.txt", "2021-03", DateBasis.FOLDER),
        (UNDATED, "rmrb/2021/03/05/a.txt", "2021-03-05", DateBasis.FOLDER),
        (UNDATED, "rmrb/2021-03/05/a.txt", "2021-03-05", DateBasis.FOLDER),
        (UNDATED, "news/20210713.txt", "2021-07-13", DateBasis.FILE_NAME),
        (UNDATED, "2021-07-13_river_en.txt", "2021-07-13", DateBasis.FILE_NAME),
        # not where it may tell when the file was saved
        (UNDATED, "crawl-20231105/a.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "2023-11-05/a.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "downloads/2023/11/05/a.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "saved 2023-11-05.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "page_20231105_120301.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "2021/a.txt", "", DateBasis.UNKNOWN),
        (UNDATED, "2019/05/one/two/three/four/a.txt", "", DateBasis.UNKNOWN),
        ("In 2022, " + UNDATED, "2021/03/a.txt", "", DateBasis.UNKNOWN),
        # nor against what a text tells
        (MARCH_7_2021, "2019/05/a.txt", "2021-03-07", DateBasis.INFERRED),
        (HEADED, "20190501.txt", "2021-07-13", DateBasis.STATED),
    ],
)
def test_what_a_path_tells(text: str, path: str, edtf: str, basis: DateBasis) -> None:
    dating = draft(text, path).dating
    assert (dating.date.edtf(), dating.basis) == (edtf, basis)


@pytest.mark.parametrize(
    "path, said",
    [
        ("crawl-20231105/a.txt", 'folder: "20231105", not taken for the date of publication'),
        ("2023-11-05/a.txt", 'folder: "2023-11-05", not taken for the date of publication'),
        ("2021/03/a.txt", 'folder: "2021/03"'),
    ],
)
def test_what_was_not_believed_is_told(path: str, said: str) -> None:
    assert draft(UNDATED, path).dating.evidence == (said,)


def test_evidence_for_a_completed_year() -> None:
    dating = draft(MARCH_5, "2021/03/a.txt").dating
    assert dating.evidence == (
        'latest date in the text: "March 5"',
        'folder: "2021/03", which gives the year: 2021-03-05',
    )
    assert dating.confidence == 0.75


def test_a_path_beside_what_the_text_tells() -> None:
    agreed = draft(MARCH_7_2021, "2021/03/a.txt").dating
    assert agreed.evidence[-1] == 'folder: "2021/03" (agrees)'
    assert draft(HEADED, "20190501.txt").dating.evidence[-1] == 'file name: "20190501" (differs)'


def test_a_stated_field_hears_no_path() -> None:
    dating = draft(UNDATED, "20210713.txt", published=PartialDate(2020, 1, 2)).dating
    assert (dating.date.edtf(), dating.evidence) == ("2020-01-02", ('field "date"',))


def test_a_path_puts_no_year_in_place_of_one_that_was_taken_back() -> None:
    (text,) = draft(MARCH_7_2021, "20210307.txt").texts
    back = tuple(
        Dismissal(Side.TRANSLATION, one.kind, one.span)
        for one in text.findings
        if one.kind is FindingKind.YEAR_INFERRED
    )
    given = RecordFields(lone=SideFields(MARCH_7_2021))
    choices = Choices(decision=Decision(dismissed=back), path="20210307.txt")
    dating = draft_article(given, choices).dating
    assert dating.date.is_unknown
    assert dating.evidence == ('file name: "20210307", not taken for the date of publication',)


def test_every_date_of_a_path_is_marked_as_worked_out() -> None:
    dating = draft(UNDATED, "20210713.txt").dating
    assert dating.is_inferred
    assert dating_to_edtf(dating) == "2021-07-13?"
