"""Who knows what: what people of a unit come to bring and to get, in their own words."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leerunit.domain.views.beside import ThemeView
from leerunit.domain.vocabulary import OfferKind, Role, Voice


@dataclass(frozen=True, slots=True)
class NewOffer:
    """What someone says they bring or want to get. `when` may stay empty, `themes` too."""

    kind: OfferKind
    text: str
    when: str = ""
    themes: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Offering:
    """Someone without account, beside me. `first_name` only if they want it there.

    `agreed`: it was read back to them, they said that it is right, and that the unit may read it.
    """

    voice: Voice
    first_name: str = ""
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class OfferView:
    """One offer. Who: `person_id`, `name` and `role`, or a `voice` without account and a `name` if given.

    `is_mine`: I can change it. `may_withdraw`: mine, or of someone without account, who may say it to anyone.
    """

    offer_id: UUID
    kind: OfferKind
    text: str
    when: str
    themes: tuple[ThemeView, ...]
    person_id: UUID | None
    name: str
    role: Role | None
    voice: Voice | None
    is_mine: bool
    may_withdraw: bool

    @property
    def as_new(self) -> NewOffer:
        """The same words, to offer again."""
        return NewOffer(self.kind, self.text, self.when, tuple(theme.theme_id for theme in self.themes))


@dataclass(frozen=True, slots=True)
class KnowledgeBoard:
    """All that is offered in my unit, by name; `themes` are those of the unit, in its order."""

    offers: tuple[OfferView, ...]
    themes: tuple[ThemeView, ...]
