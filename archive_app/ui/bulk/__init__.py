"""Editing many articles at once, in the place of the reader."""
