"""Files that travel beside the portfolio: cards and answers."""
