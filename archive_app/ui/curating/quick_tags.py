"""Which tags the keys 1 to 9 put on; remembered for the person, not in the archive."""

from __future__ import annotations

from archive_app.settings.load import Settings
from archive_app.ui.curating.actions import QUICK_TAGS

_SETTING = "tags.quick"


class QuickTags:
    """The tags in order of their keys; '' where a key stands for none."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def path(self, number: int) -> str:
        """The tag of a key, or ''."""
        paths = self._settings.texts(_SETTING)
        return paths[number - 1] if number <= len(paths) else ""

    def keys(self) -> dict[str, int]:
        """The key of each tag that has one; paths without case."""
        return {path.casefold(): one for one in QUICK_TAGS if (path := self.path(one))}

    def give(self, path: str, number: int) -> None:
        """Let a key stand for a tag, and no other key; 0 for none."""
        paths = [self.path(one) for one in QUICK_TAGS]
        kept = ["" if one.casefold() == path.casefold() else one for one in paths]
        if number:
            kept[number - 1] = path
        while kept and not kept[-1]:
            kept.pop()
        self._settings.set(_SETTING, tuple(kept))
