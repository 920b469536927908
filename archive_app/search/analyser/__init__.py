"""From articles to the tokens of a segment."""
