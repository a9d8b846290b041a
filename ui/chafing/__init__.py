"""What chafes: written for oneself, and made a conversation."""
