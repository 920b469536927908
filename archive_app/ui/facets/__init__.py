"""The filter sidebar: sections of values to include or exclude, and the years."""
