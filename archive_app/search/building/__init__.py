"""Building the index: segments of many articles, in child processes when there are many."""
