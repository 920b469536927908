"""The keymap in force: the keys of the table, overlaid by those that a person chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from archive_app.settings.load import Settings
from archive_app.ui.action_spec import ActionSpec
from archive_app.ui.action_table import ACTIONS

MAP, LETTERS = "keys.map", "keys.letters"
_INPUT_METHODS = QT_TRANSLATE_NOOP("Keymap", "input methods for Chinese use it")
_EDITING = QT_TRANSLATE_NOOP("Keymap", "it edits text everywhere")
_MOVING = QT_TRANSLATE_NOOP("Keymap", "it moves through text and lists")
_MENUS = QT_TRANSLATE_NOOP("Keymap", "it opens menus")
_RESERVED: Mapping[str, str] = {
    **dict.fromkeys(("Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F"), str(_INPUT_METHODS)),
    **dict.fromkeys(
        (
            *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"),
            *("Backspace", "Del", "Return", "Enter"),
        ),
        str(_EDITING),
    ),
    **dict.fromkeys(
        (
            *("Tab", "Shift+Tab", "Shift+Backtab", "Ctrl+Tab", "Space", "Esc"),
            *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
            *("Alt+Up", "Alt+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"),
        ),
        str(_MOVING),
    ),
    "F10": str(_MENUS),
}


def portable(key: QKeySequence | str) -> str:
    """A key in the form that is stored: Ctrl+Shift+X."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """A key in the words of this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_single(key: str) -> bool:
    """Whether it is one character, with Shift or without: it is typed in texts."""
    return len(key.removeprefix("Shift+")) == 1


def reserved(key: str, name: str = "") -> str:
    """Why a key can't be given to a command, in words; '' when it can, or is its own key."""
    if any(spec.id == name and key in map(portable, spec.keys) for spec in ACTIONS):
        return ""
    if key in _RESERVED:
        return QCoreApplication.translate("Keymap", _RESERVED[key])
    alone = key.removeprefix("Alt+")
    if alone != key and len(alone) == 1:  # Alt+F
        return QCoreApplication.translate("Keymap", str(_MENUS))
    return ""


def chosen_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys that a person chose, by the id of the action."""
    lines = (line.split("\t") for line in settings.texts(MAP))
    return {name: tuple(key for key in keys if key) for name, *keys in lines}


def keys_in_force(settings: Settings, spec: ActionSpec) -> tuple[str, ...]:
    """The keys of an action now, single characters left out when they are switched off."""
    keys = chosen_keys(settings).get(spec.id, spec.keys)
    if settings.flag(LETTERS):
        return keys
    return tuple(key for key in keys if not is_single(key))


def user_of(settings: Settings, key: str, table: Sequence[ActionSpec] = ACTIONS) -> str:
    """The id of the action that has a key, '' for none; letters that are off count too."""
    chosen = chosen_keys(settings)
    for spec in table:
        if key in map(portable, chosen.get(spec.id, spec.keys)):
            return spec.id
    return ""


def with_keys(
    settings: Settings, name: str, keys: Sequence[str], table: Sequence[ActionSpec] = ACTIONS
) -> tuple[str, ...]:
    """The map with other keys for an action; who had one of them loses it."""
    chosen = chosen_keys(settings)
    usual = {spec.id: spec.keys for spec in table}
    chosen[name] = tuple(keys)
    for other, standard in usual.items():
        had = chosen.get(other, standard)
        if other != name and any(portable(key) in keys for key in had):
            chosen[other] = tuple(key for key in had if portable(key) not in keys)
    return tuple(
        "\t".join((one, *its)) for one, its in sorted(chosen.items()) if its != usual.get(one)
    )


def without(settings: Settings, name: str) -> tuple[str, ...]:
    """The map with an action's own keys again, as far as nobody else has them now."""
    usual = next(spec.keys for spec in ACTIONS if spec.id == name)
    free = [key for key in usual if user_of(settings, portable(key)) in ("", name)]
    return with_keys(settings, name, free)
