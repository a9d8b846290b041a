"""Portfolios made for the tests: invented people, places and words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache

from leerunit.domain.portfolio import (
    Guide,
    KnownCard,
    PortfolioContent,
    PortfolioItem,
    StudentCard,
    UnitCard,
)
from leerunit.domain.vocabulary import (
    Language,
    Role,
    StoreKind,
    UnitKind,
)
from leerunit.portfolio.keys import SigningKey, card_of, make_signing_key
from leerunit.portfolio.write import write_portfolio
from leerunit.progress import SilentReporter
from tests.portfolio.items import (
    coordinating,
    evaluation,
    feedback,
    given,
    let_go,
    own_yield,
    question,
    uid,
    unknown_item,
)

__all__ = [
    "NOW",
    "UNIT_NAME",
    "content",
    "coordinating",
    "evaluation",
    "feedback",
    "given",
    "known",
    "let_go",
    "other_key",
    "own_yield",
    "question",
    "signed_pdf",
    "teacher_key",
    "uid",
    "unit_key",
    "unknown_item",
]

NOW = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
UNIT_NAME = "LEER-unit De Proeftuin"


@cache
def unit_key() -> SigningKey:
    return make_signing_key(UNIT_NAME, "Huize Nergenshof", StoreKind.UNIT, NOW)


@cache
def other_key() -> SigningKey:
    return make_signing_key(UNIT_NAME, "Huize Nergenshof", StoreKind.UNIT, NOW)


@cache
def teacher_key() -> SigningKey:
    return make_signing_key("Pim Lesidee", "ROC Denkbeeld", StoreKind.TEACHER, NOW)


def known(*keys: SigningKey) -> list[KnownCard]:
    return [KnownCard(card_of(key.certificate_pem)) for key in keys]


def content(*items: PortfolioItem, language: Language = Language.DUTCH) -> PortfolioContent:
    """Return a portfolio with these items, or with one of every kind."""
    return PortfolioContent(
        portfolio_id=uid(1),
        revision=2,
        language=language,
        created_at=NOW,
        student=StudentCard(
            id=uid(2),
            name="Fien Voorbeeld",
            student_number="D100011",
            school="ROC Denkbeeld",
            programme="student mbo-verpleegkundige",
            crebo="25655",
            route="BOL",
            cohort="2025",
            motto="Ik durf te wachten. Na de stilte komt er vaak iets.",
        ),
        unit=UnitCard(
            uid(3),
            UNIT_NAME,
            UnitKind.WARD,
            "Huize Nergenshof",
            "Zorggroep Voorbeeldoord",
            "Een dag hier voelt als een eigen dag.",
        ),
        period_from=date(2026, 8, 31),
        period_to=date(2026, 11, 30),
        guides=(
            Guide("Ingrid Proefstuk", Role.LEARNING_COACH),
            Guide("Wil Maquette", Role.PRACTICE_EDUCATOR),
            Guide("Pim Lesidee", Role.TEACHER),
        ),
        items=items or (question(), let_go(), own_yield(), evaluation(), feedback()),
    )


@cache
def signed_pdf() -> bytes:
    """Return the portfolio with one of every kind, signed by the unit."""
    return write_portfolio(content(), unit_key(), signed_at=NOW, reporter=SilentReporter())
