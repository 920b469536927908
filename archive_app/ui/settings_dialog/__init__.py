"""The settings: pages made from what is declared, applied at once."""
