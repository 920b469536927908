"""Formats: one module each, a registry over them; every record becomes a draft or a bad item."""
