"""The truth on disk: one SQLite file a library, behind the ports of ``domain``."""
