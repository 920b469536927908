"""What an action of the window is, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class When(StrEnum):
    """When an action can be used."""

    ALWAYS = "always"
    OPEN = "open"  # an archive is open
    WRITABLE = "writable"  # an archive is open and may be changed
    SELECTION = "selection"  # at least one article is selected, and may be changed
    ARTICLE = "article"  # an article is in the reader
    EDITABLE = "editable"  # an article is in the reader, and may be changed
    TWO = "two"  # exactly two articles are selected
    HITS = "hits"  # the article in the reader has hits
    BACK = "back"  # another article was read before
    FORWARD = "forward"
    UNDO = "undo"  # an edit can be taken back
    REDO = "redo"
    RUNNING = "running"  # an import, or anything else that takes long


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``keys`` are portable key sequences; single letters act only in list and reader.

    Without a ``menu`` it has only its keys. ``group`` makes it one of several exclusive choices;
    its value is the part after the dot.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    group: str = ""
    separator: bool = False  # a line above it
    checkable: bool = False
    in_list: bool = False  # its keys act while the result list has the keyboard

    @property
    def is_local(self) -> bool:
        """Its key is a letter, so it must not act while somebody types."""
        return has_letter(self.keys)

    @property
    def is_everywhere(self) -> bool:
        """Its keys act in every window of the program, as those of help do."""
        return self.id == "help.manual"


def has_letter(keys: Iterable[str]) -> bool:
    """Whether one of the keys is a letter or a digit, with Shift or without."""
    letters = (key.removeprefix("Shift+") for key in keys)
    return any(len(key) == 1 and key.isalnum() for key in letters)


def action_spec(
    name: str,
    text: object,  # what QT_TRANSLATE_NOOP returns: its second argument
    menu: str,
    *keys: str,
    when: When = When.ALWAYS,
    group: str = "",
    separator: bool = False,
    checkable: bool = False,
    in_list: bool = False,
) -> ActionSpec:
    """One line of the table."""
    return ActionSpec(
        name, str(text), menu, keys, when, group, separator, checkable or bool(group), in_list
    )
