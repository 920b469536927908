"""The Tags space: the tree of tags, what is known of one, and what is done with them."""
