"""How an offer is told: what someone comes for, and who they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.knowledge import OfferView
from leerunit.domain.vocabulary import OfferKind, Role, Voice
from ui.common import dates, labels
from ui.common.names import first_name
from ui.common.wording import QT_TRANSLATE_NOOP

KIND: dict[OfferKind, str] = {
    OfferKind.BRING: QT_TRANSLATE_NOOP("offers", "comes to bring"),
    OfferKind.TAKE: QT_TRANSLATE_NOOP("offers", "comes to get"),
}
PICTURE = {OfferKind.BRING: "lightbulb", OfferKind.TAKE: "hand"}
KNOWLEDGE = "lightbulb"


def kind(value: OfferKind) -> str:
    """Return what someone comes for, after their name."""
    return QCoreApplication.translate("offers", KIND[value])


def who(offer: OfferView) -> str:
    """Return the name, or what someone is who gave none."""
    if offer.name or offer.voice is None:
        return offer.name
    return dates.capital(labels.voice(offer.voice))


def in_sentence(offer: OfferView) -> str:
    """Return who it is within a sentence."""
    if offer.name or offer.voice is None:
        return first_name(offer.name)
    return labels.voice(offer.voice)


def what_they_are(offer: OfferView) -> str:
    """Return the role or voice that stands under a name; nothing when it stands there as the name."""
    if offer.role is not None:
        return labels.role(offer.role)
    return labels.voice(offer.voice) if offer.name and offer.voice is not None else ""


def shape(offer: OfferView) -> Role | Voice | None:
    """Return what gives the initials their shape."""
    return offer.role or offer.voice
