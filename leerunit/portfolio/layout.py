"""Content -> pages."""

from __future__ import annotations

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from leerunit.domain.portfolio import PortfolioContent


def title_of(content: PortfolioContent) -> str:
    """Return the title of the document."""
    return f"Portfolio van {content.student.name}"


def lay_out(content: PortfolioContent) -> bytes:
    """Return the pages as PDF."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(72, 720, title_of(content))
    canvas.save()
    return out.getvalue()
