"""The bin: what one threw away oneself."""
