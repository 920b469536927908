"""Writing by hand: new articles, and sides added to or replaced in articles."""
