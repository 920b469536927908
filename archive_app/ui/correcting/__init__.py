"""Correcting translations in place, and the versions of a text."""
