"""The settings: applied at once, found by words, reset, locked by the policy of a site."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import ReviewStatus
from archive_app.settings.declare import SETTINGS, Section
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.settings.policy import Policy
from archive_app.ui.settings_dialog.dialog import SettingsDialog
from archive_app.ui.settings_dialog.row import SettingRow
from tests.journeys.person import CTRL, Person


def open_settings(person: Person) -> SettingsDialog:
    """Press Ctrl+, where the keyboard is."""
    person.press(Qt.Key.Key_Comma, CTRL)
    dialog = person.window.settings_desk.dialog
    assert dialog is not None
    person.until(dialog.isVisible)
    return dialog


def row(dialog: SettingsDialog, key: str) -> SettingRow:
    """The row of a setting, its page shown."""
    dialog.show_setting(key)
    return next(row for row in dialog.pages.rows if key in row.controls)


def switch(dialog: SettingsDialog, key: str) -> None:
    """Press Space on the switch of a setting."""
    QTest.keyClick(row(dialog, key).controls[key].input, Qt.Key.Key_Space)


def test_every_setting_of_a_page_has_words_and_a_control(person: Person) -> None:
    dialog = open_settings(person)
    shown = {key for one in dialog.pages.rows for key in one.controls}
    assert shown == {key for key, one in SETTINGS.items() if one.section is not Section.NONE} - {
        "keys.map"
    }
    for one in dialog.pages.rows:
        for setting in one.group:
            assert setting.label
            assert setting.help
            assert len(setting.names) == len(setting.choices)


def test_what_is_set_holds_at_once_and_can_be_reset(person: Person) -> None:
    person.window.shell.results.view.next_article()
    person.settle()
    dialog = open_settings(person)
    for key in ("reader.pinyin", "reader.plain", "reader.details"):
        switch(dialog, key)
    features = person.window.features
    assert person.window.session.settings.flag("reader.pinyin")
    assert features.plain.view is not None
    assert features.plain.view.isVisible()
    assert features.details.is_open
    assert person.window.actions_by_name["view.pinyin"].isChecked()
    switch(dialog, "reader.plain")
    assert not features.plain.view.isVisible()
    pinyin = row(dialog, "reader.pinyin")
    person.click_text("Reset “Pinyin above Chinese” to default", pinyin)
    assert not features.pinyin.is_on
    assert Settings(settings_file()).flag("reader.details")


def test_sizes_are_of_a_language(person: Person) -> None:
    theme = person.window._theme
    before = theme.font("reader", "zh-Hans").pixelSize()
    english = theme.font("reader", "en").pixelSize()
    dialog = open_settings(person)
    control = row(dialog, "reader.size.zh_hans").controls["reader.size.zh_hans"]
    control.chosen.emit("reader.size.zh_hans", "xl")
    assert theme.font("reader", "zh-Hans").pixelSize() > before
    assert theme.font("reader", "en").pixelSize() == english
    assert theme.font("ui", "zh-Hans").pixelSize() < before
    control.chosen.emit("reader.size.zh_hans", "m")
    assert theme.font("reader", "zh-Hans").pixelSize() == before


def test_without_searching_as_one_types_enter_searches(person: Person) -> None:
    dialog = open_settings(person)
    switch(dialog, "search.as_you_type")
    dialog.accept()
    titles = person.titles()
    field = person.window.shell.search.field.edit
    field.setFocus()
    QTest.keyClicks(field, "lantern")
    person.settle()
    assert person.titles() == titles
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.window.browser.request.text == "lantern"


def test_settings_are_found_by_their_words(person: Person) -> None:
    dialog = open_settings(person)
    QTest.keyClicks(dialog.search, "pinyin")
    visible = [one.group[0].key for one in dialog.pages.rows if one.isVisible()]
    assert visible == ["reader.pinyin"]
    QTest.keyClicks(dialog.search, "zzz")
    assert person.reads("No setting fits. Fewer letters find more.", dialog)
    dialog.search.clear()
    assert row(dialog, "theme").isVisible()


def test_the_palette_leads_to_a_setting(person: Person) -> None:
    person.press(Qt.Key.Key_K, CTRL)
    box = person.window.palette_desk.box
    person.until(box.edit.hasFocus)
    QTest.keyClicks(box.edit, "pinyin above")
    person.settle()
    while not box.current_words.startswith("Pinyin above Chinese: off"):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    dialog = person.window.settings_desk.dialog
    assert dialog is not None
    assert row(dialog, "reader.pinyin").isVisible()


@pytest.fixture
def locked(person: Person) -> Person:
    """The theme is the administrator's."""
    person.window.session.settings.policy = Policy(locked={"theme": "light"})
    return person


def test_what_the_administrator_decides_is_shown_and_stays(locked: Person) -> None:
    locked.window.actions_by_name["theme.dark"].trigger()
    assert locked.window._theme.mode.value == "light"
    assert locked.window.actions_by_name["theme.light"].isChecked()
    assert locked.toast() == "Locked by your site."
    dialog = open_settings(locked)
    theme = row(dialog, "theme")
    assert not theme.controls["theme"].isEnabled()
    assert locked.reads("Locked by your site.", theme)


def test_the_rail_leads_there(person: Person) -> None:
    person.click(person.window.shell.rail.settings)
    assert person.window.settings_desk.dialog is not None


@pytest.mark.allow_log("isn't known: no.such")
def test_locked_commands_say_who_locked_them(locked: Person) -> None:
    actions = locked.window.commands.actions
    actions.lock(Policy(disabled=frozenset({"file.import", "no.such"})).locked_actions)
    locked.window.commands.show_possible()
    action = locked.window.actions_by_name["file.import"]
    assert not action.isEnabled()
    assert action.toolTip() == "Locked by your site"
    locked.press(Qt.Key.Key_K, CTRL)
    box = locked.window.palette_desk.box
    locked.until(box.edit.hasFocus)
    QTest.keyClicks(box.edit, "import")
    locked.settle()
    seen = []
    for _ in range(8):
        seen.append(box.current_words)
        locked.press(Qt.Key.Key_Down)
    assert any("Import" in words and "Locked by your site" in words for words in seen), seen


def test_what_the_site_switches_off_no_button_does(person: Person) -> None:
    disabled = frozenset({"article.tag", "status.reviewed"})
    person.window.session.settings.policy = Policy(disabled=disabled)
    before = person.row(0)
    person.window.editor.add_tags([before.id], ["New"])
    person.window.editor.remove_tag([before.id], "police")
    person.window.editor.set_status([before.id], ReviewStatus.REVIEWED)
    person.settle()
    told = [str(problem) for problem in person.prompts.problems]
    sentence = "Your site has switched this command off. Ask those who look after it."
    assert told == [sentence] * 3
    assert (person.row(0).tags, person.row(0).status) == (before.tags, before.status)
    person.window.editor.set_status([before.id], ReviewStatus.NEEDS_FIX)
    person.settle()
    assert person.row(0).status is ReviewStatus.NEEDS_FIX
