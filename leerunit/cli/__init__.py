"""The command line: what can be done without a window. Its sentences stand in `resources/texts`."""
