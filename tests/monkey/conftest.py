"""The window on the sample, as other tests have it."""

from tests.accessibility.conftest import sample, window

__all__ = ["sample", "window"]
