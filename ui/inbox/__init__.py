"""The inbox of a teacher: portfolios read in, read and answered."""
