"""Who knows what: what people of the unit bring and want to get."""
