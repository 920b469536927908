"""Every setting of the program, declared once, and the folders it keeps things in."""
