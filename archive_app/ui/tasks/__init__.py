"""Work off the GUI thread: lanes of jobs, the latest of several, and the child process."""
