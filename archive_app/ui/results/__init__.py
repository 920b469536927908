"""The result list: one row an article, marks of the hits in both languages."""
