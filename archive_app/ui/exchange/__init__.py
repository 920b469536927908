"""Exchange packages in the window: edits given to others, and theirs merged."""
