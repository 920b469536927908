"""Scenes for pictures of the window: a module for each area, all of them in ``registry``."""
