"""Pure functions over text: folding, tokens, cleaning, dates, names, alignment, highlighting."""
