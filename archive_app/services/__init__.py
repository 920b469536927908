"""What the program does for people, without Qt: importing, searching, reading, curating, care."""
