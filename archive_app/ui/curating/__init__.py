"""What editors do all day by single keys: stars, collections, review, quick tags."""
