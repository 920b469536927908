"""The vocabulary of the product, with no dependencies: values, queries, changes, ports, errors."""
