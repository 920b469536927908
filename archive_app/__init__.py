"""Archive Browser: read, search and curate archives of foreign-language news, offline."""

__version__ = "0.1.0"
