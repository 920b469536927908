"""Names are kept in order: found in texts, merged with a preview, told apart, and taken back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import FormKind
from archive_app.domain.facets import Facet
from archive_app.ui.name_space.action_bar import NamesDeed
from archive_app.ui.name_space.model import NameRole
from archive_app.ui.name_space.panel import NameDeed
from archive_app.ui.name_space.rows import NameEntry, Section, SectionKind
from archive_app.ui.name_space.space import NameSpace
from archive_app.ui.shell import BROWSE, NAMES
from archive_app.ui.tag_space.target_dialog import TargetDialog
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow
from tests.shots.names import BUREAU, SHORT, write_named

KINDS = list(NameKind)


@pytest.fixture
def person(start: StartWindow, tmp_path: Path) -> Person:
    """A window on the sample and eighteen articles that name people and bureaus."""
    person = start()
    person.import_paths([write_named(tmp_path)])
    return person


def open_names(person: Person, kind: NameKind) -> NameSpace:
    person.press(Qt.Key.Key_3, CTRL)
    person.settle()
    assert person.window.shell.space == NAMES
    space = person.window.name_space.space
    space.kinds.set_current(KINDS.index(kind))
    space.kind_chosen.emit()
    person.settle()
    return space


def listed(space: NameSpace) -> dict[str, NameEntry]:
    return {entry.called: entry for entry in space.model.entries}


def sections(space: NameSpace) -> list[Section]:
    rows = (space.model.index(row).data(NameRole.ROW) for row in range(space.model.rowCount()))
    return [row for row in rows if isinstance(row, Section)]


def look_at(person: Person, space: NameSpace, called: str) -> None:
    space.look_at(listed(space)[called].key)
    person.settle()


def do(person: Person, space: NameSpace, deed: NamesDeed) -> None:
    button = space.bar.buttons[deed]
    assert button.isVisible()
    button.click()
    person.settle()


def undo(person: Person) -> None:
    person.window.editor.undo_last()
    person.settle()


def words_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def answer(person: Person, name: str) -> None:
    dialog = person.window.findChild(TargetDialog)
    assert dialog is not None
    dialog.field.setText(name)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    person.settle()


def test_a_group_is_checked_by_keys_previewed_merged_and_split_again(person: Person) -> None:
    space = open_names(person, NameKind.ORGANISATION)
    before = listed(space)
    assert sections(space)[0] == Section(SectionKind.ALIKE, 1, 1)
    space.view.setFocus()
    assert space.current is not None
    assert space.current.called == BUREAU  # most articles first
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Space)
    person.settle()
    assert [entry.called for entry in space.model.checked] == [BUREAU, SHORT]
    words = words_in(space.panel.merge)
    assert "15 mentions in 15 articles" in words
    assert "Same characters apart from 市" in words
    do(person, space, NamesDeed.MERGE)
    merged = listed(space)
    assert SHORT not in merged
    assert merged[BUREAU].mentions == 15
    assert space.current is not None
    assert space.current.called == BUREAU
    assert BUREAU in person.toast()
    undo(person)
    assert listed(space) == before


def test_not_the_same_is_remembered(person: Person) -> None:
    space = open_names(person, NameKind.ORGANISATION)
    keys = [listed(space)[name].key for name in (BUREAU, SHORT)]
    space.model.check(keys)
    do(person, space, NamesDeed.APART)
    alike = space.names.groups if space.names is not None else ()
    assert not any(
        {BUREAU, SHORT} <= {record.preferred for record in group.records} for group in alike
    )
    look_at(person, space, SHORT)
    assert BUREAU in words_in(space.panel.related)
    undo(person)
    assert sections(space)[0].kind is SectionKind.ALIKE


def test_names_are_found_in_texts_confirmed_and_then_counted(person: Person) -> None:
    space = open_names(person, NameKind.PERSON)
    assert "欧阳兰" not in listed(space)
    space.find_in_texts.click()
    person.until(lambda: not person.window.session.is_busy)
    person.settle()
    person.until(lambda: not space.find_in_texts.isEnabled())
    found = listed(space)["欧阳兰"]
    assert found.record is None
    assert sections(space)[-1].kind is SectionKind.FOUND
    space.filter.setText("ouyanglan")
    person.until(lambda: set(listed(space)) == {"欧阳兰", "Ouyang Lan"})
    look_at(person, space, "欧阳兰")
    do(person, space, NamesDeed.CONFIRM)
    confirmed = listed(space)["欧阳兰"]
    assert confirmed.is_confirmed
    assert confirmed.mentions == found.mentions
    look_at(person, space, "欧阳兰")
    space.panel.buttons[NameDeed.SHOW].click()
    person.settle()
    assert person.window.shell.space == BROWSE
    assert person.window.shell.results.model.rowCount() == found.mentions
    assert "欧阳兰" in person.counts(Facet.PERSON)
    undo(person)
    person.press(Qt.Key.Key_3, CTRL)
    person.settle()
    assert listed(space)["欧阳兰"].record is None


def test_what_is_no_name_goes_and_comes_back_with_undo(person: Person) -> None:
    space = open_names(person, NameKind.PLACE)
    space.find_in_texts.click()
    person.until(lambda: "松宁市" in listed(space))
    look_at(person, space, "松宁市")
    do(person, space, NamesDeed.NO_NAME)
    assert "松宁市" not in listed(space)
    undo(person)
    assert "松宁市" in listed(space)


def test_what_was_found_joins_a_record_that_is_checked_first(person: Person) -> None:
    space = open_names(person, NameKind.PERSON)
    space.find_in_texts.click()
    person.until(lambda: "欧阳兰" in listed(space))
    person.settle()
    printed = next(one for one in space.model.entries if one.translation == "Ouyang Lan")
    assert printed.record is not None
    space.model.check([printed.key, "欧阳兰"])
    do(person, space, NamesDeed.MERGE)
    joined = listed(space)["欧阳兰"]
    assert joined.record is not None
    assert joined.record.id == printed.record.id
    assert joined.translation == "Ouyang Lan"


def test_a_record_is_described_renamed_and_its_forms_judged(person: Person) -> None:
    space = open_names(person, NameKind.ORGANISATION)
    look_at(person, space, "北港派出所")
    panel = space.panel
    panel.lines.role.setFocus()
    QTest.keyClicks(panel.lines.role, "police station")
    QTest.keyClick(panel.lines.role, Qt.Key.Key_Return)
    person.settle()
    QTest.keyClicks(panel.new_form, "Beigang Police Station (Songning)")
    QTest.keyClick(panel.new_form, Qt.Key.Key_Return)
    person.settle()
    (form,) = [one for one in panel.forms._forms if one.text.startswith("Beigang")]
    menu = panel.forms.menu_of(form)
    next(one for one in menu.actions() if one.data() == FormKind.WRONG.value).trigger()
    person.settle()
    QTest.keyClicks(panel.related.new, "viaf 12345")
    QTest.keyClick(panel.related.new, Qt.Key.Key_Return)
    person.settle()
    assert "viaf 12345" in words_in(panel.related)
    panel.buttons[NameDeed.RENAME].click()
    answer(person, "Beigang station")
    entry = listed(space)["北港派出所"]
    assert entry.record is not None
    details = person.window.session.workspace.names.details(entry.record.id)
    assert details.role == "police station"
    assert details.record.preferred == "Beigang station"
    assert [one.kind for one in details.forms if one.text.startswith("Beigang P")] == [
        FormKind.WRONG
    ]
    for _ in range(5):
        undo(person)
    details = person.window.session.workspace.names.details(entry.record.id)
    assert (details.role, details.record.preferred, details.identifiers) == (
        "",
        "北港派出所",
        (),
    )


def test_in_some_articles_it_is_somebody_else(person: Person) -> None:
    space = open_names(person, NameKind.ORGANISATION)
    look_at(person, space, BUREAU)
    count = listed(space)[BUREAU].mentions
    space.panel.buttons[NameDeed.SHOW].click()
    person.settle()
    person.window.shell.results.view.select_rows([(0, 2)])
    person.settle()
    space = open_names(person, NameKind.ORGANISATION)
    look_at(person, space, BUREAU)
    space.panel.buttons[NameDeed.OTHER].click()
    answer(person, f"{BUREAU} (Hunan)")
    assert listed(space)[f"{BUREAU} (Hunan)"].mentions == 3
    assert listed(space)[BUREAU].mentions == count - 3


def test_a_new_name_and_a_table_of_names(person: Person, tmp_path: Path) -> None:
    space = open_names(person, NameKind.ORGANISATION)
    space.new.click()
    answer(person, "Youth Palace")
    assert listed(space)["Youth Palace"].is_confirmed
    look_at(person, space, "Youth Palace")
    space.panel.buttons[NameDeed.DELETE].click()
    person.settle()
    assert "Youth Palace" not in listed(space)
    table = tmp_path / "names.csv"
    with table.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(
            [
                ("kind", "name", "also"),
                ("organisation", "Police Care Association", "爱警协会"),
                ("ship", "x", ""),
            ]
        )
    person.window.names.take_in(table)
    person.until(space.question.isVisible)
    assert "1 name(s) are made." in space.question.label.text()
    space.question.yes.click()
    person.settle()
    assert listed(space)["爱警协会"].translation == "Police Care Association"
