"""Choosing oneself on a shared PC, and the passphrase."""
