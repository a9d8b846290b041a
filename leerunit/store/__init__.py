"""The encrypted store: key slots, tables, search, audit. Only the guard opens its sessions."""
