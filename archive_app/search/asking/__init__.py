"""What a query tree asks for: of the index, or of each article when there is no index."""
