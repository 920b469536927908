"""The registry and the folder of an administrator on Windows; imported nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import winreg

    _COMMON_APPDATA = 0x23  # CSIDL

    class LocalMachine:
        """HKEY_LOCAL_MACHINE, in its 64-bit view, read only."""

        def values(self, key: str) -> Mapping[str, object]:
            """The values below a key by name, none when it isn't there; raises OSError."""
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                opened = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access)
            except FileNotFoundError:
                return {}
            with opened:
                count = winreg.QueryInfoKey(opened)[1]
                found = (winreg.EnumValue(opened, place) for place in range(count))
                return {name: value for name, value, _ in found}

    def program_data() -> Path:
        """The folder that Windows names; the environment could be anybody's."""
        name = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, name)
        return Path(name.value or r"C:\ProgramData")
