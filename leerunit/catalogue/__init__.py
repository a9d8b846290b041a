"""Data of the program as typed values: forms, methods, qualification files, texts for paper."""
