"""Revisions of the schema, oldest first, and the shape of the file at each of them."""
