"""What cleaning did to a text: cards with their receipts, for a dry run and for one article."""
