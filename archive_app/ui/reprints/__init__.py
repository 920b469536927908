"""Duplicates and reprints: clusters, what their articles differ in, and what a person says."""
