"""Words of the command line and of paper."""
