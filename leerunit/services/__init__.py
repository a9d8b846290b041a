"""One class a feature; a public method is one use case, one passage through the door, one permission."""
