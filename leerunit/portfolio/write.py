"""Making a portfolio: content -> PDF with its data inside -> signature -> read back before handing out."""

from __future__ import annotations

from datetime import datetime

from leerunit.domain.portfolio import PortfolioContent
from leerunit.portfolio.finish import finish
from leerunit.portfolio.inspect_file import inspect
from leerunit.portfolio.keys import SigningKey
from leerunit.portfolio.pages.layout import lay_out, title_of
from leerunit.portfolio.payload import prepared, to_json
from leerunit.portfolio.sign import Signer
from leerunit.progress import Reporter

STEPS = 4


class SelfCheckFailed(RuntimeError):
    """The finished file does not read back as what went in: a bug, nothing is handed out."""


def write_portfolio(
    content: PortfolioContent, key: SigningKey, *, signed_at: datetime, reporter: Reporter
) -> bytes:
    """Return the signed PDF (bytes), read back and found equal.

    `signed_at` is aware. Raises Cancelled from the reporter.
    """
    finished, payload = write_unsigned(content, reporter=reporter)
    reporter.check()
    signed = Signer(key).sign_pdf(finished, signed_at)
    reporter.report(3, STEPS)
    found = inspect(signed)
    if found.payload != payload or not found.certificate:
        raise SelfCheckFailed(found.verdict)
    reporter.report(STEPS, STEPS)
    return signed


def write_unsigned(content: PortfolioContent, *, reporter: Reporter) -> tuple[bytes, bytes]:
    """Return the PDF before it is signed and its data; the same content gives the same bytes."""
    ready = prepared(content)
    payload = to_json(ready)
    reporter.check()
    laid_out = lay_out(ready)
    reporter.report(1, STEPS)
    reporter.check()
    finished = finish(
        laid_out, payload, title=title_of(ready), language=ready.language, made_at=ready.created_at
    )
    reporter.report(2, STEPS)
    return finished, payload
