"""Exchange packages: what a library gives to another copy of it, and how it takes that in."""
