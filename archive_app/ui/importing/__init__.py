"""Import of articles: the wizard, its pages, and what a dry run shows."""
