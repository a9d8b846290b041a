"""Making a portfolio: content -> PDF with its data inside -> signature -> read back before it is handed out."""

from __future__ import annotations

from datetime import datetime

from leerunit.domain.portfolio import PortfolioContent
from leerunit.portfolio.keys import SigningKey
from leerunit.progress import Reporter


def write_portfolio(
    content: PortfolioContent, key: SigningKey, *, signed_at: datetime, reporter: Reporter
) -> bytes:
    """Return the signed PDF (bytes), read back and found equal.

    `signed_at` is aware. Raises Cancelled from the reporter.
    """
    raise NotImplementedError
