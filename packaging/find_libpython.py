"""Print the shared libpython of this Python, or exit 1: PyInstaller cannot work without it."""

import ctypes.util
import os
import sys
import sysconfig
from pathlib import Path


def find_libpython() -> str | None:
    """Return a path, or a name the dynamic linker finds; None when there is only a static one."""
    if os.name == "nt":
        return str(Path(sys.base_prefix) / f"python3{sys.version_info.minor}.dll")
    names = [
        name
        for name in (sysconfig.get_config_var("INSTSONAME"), sysconfig.get_config_var("LDLIBRARY"))
        if isinstance(name, str) and not name.endswith(".a")
    ]
    folders = [sysconfig.get_config_var("LIBDIR"), str(Path(sys.base_prefix) / "lib")]
    for folder in filter(None, folders):
        for name in names:
            if (Path(folder) / name).is_file():
                return str(Path(folder) / name)
    return ctypes.util.find_library(f"python3.{sys.version_info.minor}")


if __name__ == "__main__":
    found = find_libpython()
    print(found or "no shared libpython", file=sys.stdout if found else sys.stderr)
    sys.exit(0 if found else 1)
