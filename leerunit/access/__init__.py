"""Who may do what, and the one door to the store."""
