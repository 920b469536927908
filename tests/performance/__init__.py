"""Measurements against other engines: ``make bench``. Only a smoke test runs by default."""
