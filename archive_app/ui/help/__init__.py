"""Help inside the program: the manual in a window of its own, opened where it is asked for."""
