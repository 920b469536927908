"""Alignment: which sentences of an original and its translation belong together."""
