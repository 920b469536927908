"""What a setting is: key, default, allowed values, and the words for the dialog."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Value = str | int | bool | tuple[str, ...] | tuple[int, ...]


class Section(StrEnum):
    """The pages of the settings dialog, in order; NONE is for what is not shown there."""

    NONE = ""
    APPEARANCE = "appearance"
    READER = "reader"
    SEARCH = "search"
    ARCHIVES = "archives"
    KEYBOARD = "keyboard"


class Kind(StrEnum):
    """How a setting is changed in the dialog."""

    FLAG = "flag"
    CHOICE = "choice"
    NUMBER = "number"
    FONT = "font"  # the name of a family, '' for an automatic choice
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``choices`` names the allowed values of a text setting; empty allows any.

    ``help`` says what it is; ``label`` is its name in the dialog, ``names`` are those of the
    choices. They are English, to be translated where they are shown.
    """

    key: str
    default: Value
    help: str
    choices: tuple[str, ...] = ()
    least: int = 0  # with ``most``: the range of a whole number
    most: int = 0
    section: Section = Section.NONE
    label: str = ""
    names: tuple[str, ...] = ()
    font_of: str = ""  # the language whose font it names

    @property
    def kind(self) -> Kind:
        """How it is changed."""
        if isinstance(self.default, bool):
            return Kind.FLAG
        if isinstance(self.default, int):
            return Kind.NUMBER
        if self.font_of:
            return Kind.FONT
        return Kind.CHOICE if self.choices else Kind.TEXT

    def accepts(self, value: object) -> bool:
        """Whether ``value`` may be stored under this key."""
        if isinstance(self.default, tuple):
            return isinstance(value, tuple) and _is_list_like(self.default, value)
        if type(value) is not type(self.default):
            return False
        if self.most and isinstance(value, int):
            return self.least <= value <= self.most
        return not self.choices or value in self.choices


def _is_list_like(default: tuple[str, ...] | tuple[int, ...], items: tuple[object, ...]) -> bool:
    """Whether ``items`` are all texts or all whole numbers, as the default's are, if it has any."""
    if all(isinstance(item, str) for item in items):
        return not any(isinstance(item, int) for item in default)
    return all(isinstance(item, int) and not isinstance(item, bool) for item in items)
