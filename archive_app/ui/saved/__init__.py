"""Saved searches in the window: the sidebar that lists them, the box that keeps them."""
