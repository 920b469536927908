"""Item models, and the words for what they show."""
