"""The child process of the window: one request in, progress and a result as JSON lines out."""
