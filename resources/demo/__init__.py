"""The demo unit."""
