"""The search engine on Whoosh: the only package that imports it."""
