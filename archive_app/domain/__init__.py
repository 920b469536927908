"""Values, queries, change sets, ports and errors: the vocabulary of the product, with no dependencies."""
