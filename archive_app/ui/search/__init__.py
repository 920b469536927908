"""The search row and the row of active filters."""
