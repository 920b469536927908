"""The Imports space: every import there was, what became of it, and what can still be done."""
