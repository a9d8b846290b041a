"""Cards: the own one to hand out, and those that are known here."""
