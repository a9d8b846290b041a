"""What learning brought: stories that came to an end, and the notes below them."""
