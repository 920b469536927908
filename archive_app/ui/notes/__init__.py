"""Notes in the window: cards beside the text, marks at sentences, the list in the drawer."""
