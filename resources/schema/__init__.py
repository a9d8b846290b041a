"""The published definition of the portfolio data."""
