"""What of received portfolios can be found: the words of the newest edition of each."""

from __future__ import annotations

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.domain.portfolio import PortfolioContent
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.portfolio_findings import texts_of
from leerunit.store.schema import PortfolioReceived
from leerunit.store.search import Entry, drop_entries, for_person, put_entry


def index_received(sitting: Sitting, row: PortfolioReceived, content: PortfolioContent) -> None:
    """Let the words of a portfolio that just came in be found, instead of those of earlier editions."""
    earlier = sitting.session.scalars(
        select(PortfolioReceived.id).where(
            PortfolioReceived.unit_fingerprint == row.unit_fingerprint,
            PortfolioReceived.portfolio_id == row.portfolio_id,
            PortfolioReceived.id != row.id,
        )
    ).all()
    drop_entries(sitting.session, earlier)
    body = "\n".join(text for item in content.items for text in texts_of(item) if text)
    scope = frozenset({for_person(sitting.me)})
    put_entry(sitting.session, Entry(ItemKind.RECEIVED_ITEM, row.id, None, row.student_name, body, scope))
