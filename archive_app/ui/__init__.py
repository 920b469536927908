"""The window: panels, models, the reader. PySide6 lives here and in ``app`` only."""
