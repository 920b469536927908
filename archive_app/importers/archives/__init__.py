"""Archives and what stands in them: members are read as streams and never written to a disk."""
