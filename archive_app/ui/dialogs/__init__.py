"""Dialogs, behind a protocol so that tests answer in their place."""
