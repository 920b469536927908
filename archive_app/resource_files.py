"""Where the files that travel with the program are: in a checkout, a wheel, or a frozen build."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a resource, such as ``resource("themes", "light.toml")``.

    Raises FileNotFoundError naming the resource when this installation doesn't have it.
    """
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"this installation lacks the resource {'/'.join(parts)}")


def _roots() -> tuple[Path, ...]:
    """The places to look, the likeliest first for the way the program was installed."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return (Path(frozen) / "archive_app" / "resources", Path(frozen) / "resources")
    return (package / "resources", package.parent / "resources")
