"""What a screen may hold: frozen, complete, without a thread back to the store."""
