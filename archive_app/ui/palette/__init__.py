"""The command palette: everything the window can do and show, found by a few letters."""
