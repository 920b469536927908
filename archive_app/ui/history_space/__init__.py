"""The History space: every edit of the archive, who made it and when, and its undo."""
