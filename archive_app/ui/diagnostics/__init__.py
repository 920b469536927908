"""Diagnostics: what is known of this installation, to be read, copied and saved."""
