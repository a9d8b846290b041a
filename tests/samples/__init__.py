"""One store and one portfolio of every released version, which every later version still reads."""
