"""What is known of a word in the reader: a card with its entries and its names."""
