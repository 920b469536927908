"""The drawer beside the reader: what an article is, where it came from, its notes."""
