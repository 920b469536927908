"""What is shown where nothing is open or nothing was found."""
