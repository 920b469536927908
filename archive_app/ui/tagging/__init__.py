"""Tags of one article or many."""
