"""A Whoosh codec on memory-mapped NumPy arrays: one immutable file a segment, a JSON table."""
