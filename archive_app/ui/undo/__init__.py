"""Undo and redo of edits, in front of the event log of the library."""
