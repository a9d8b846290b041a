"""Who knows what: people say in their own words what they come to bring to the unit and what to get."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.knowledge import KnowledgeBoard, NewOffer, Offering, OfferView
from leerunit.domain.vocabulary import Area
from leerunit.services.knowledge_board import read_board
from leerunit.services.knowledge_matching import who_knows
from leerunit.services.knowledge_writing import change_offer, keep_offer, the_offer, whose, withdraw_offer
from leerunit.services.use_case import use_case

_CHANGES = frozenset({Area.KNOWLEDGE})


class Knowledge:
    """Use cases of offers. The unit reads them from the moment they are kept; withdrawn, they are gone."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_OFFERS)
    def board(self) -> KnowledgeBoard:
        """Return what is offered in my unit by who is there now, by name; those without a name come last."""
        with self._guard.reading(Permission.SEE_OFFERS) as sitting:
            return read_board(sitting)

    @use_case(Permission.ASK_FOR_FEEDBACK)
    def who_knows(self, question_id: UUID) -> tuple[OfferView, ...]:
        """Return what others bring that my question is about, by theme or words, each person once, by name.

        Only I am told; nothing of it is kept, so that a question for me alone stays with me.
        """
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.reading(Permission.ASK_FOR_FEEDBACK, about) as sitting:
            return who_knows(sitting, question_id)

    @use_case(Permission.WRITE_OFFER)
    def offer(self, new: NewOffer) -> UUID:
        """Say what I bring or want to get; return the offer.

        Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOT_FOUND for a theme that my unit does not have.
        """
        with self._guard.writing(Permission.WRITE_OFFER, areas=_CHANGES, action="add_offer") as sitting:
            return keep_offer(sitting, whose(sitting, None), new)

    @use_case(Permission.WRITE_OFFER)
    def offer_for(self, offering: Offering, new: NewOffer) -> UUID:
        """Write down what someone without account brings or wants to get, read back to them and agreed.

        Refused: as `offer`; CONSENT_MISSING when it was not agreed, NOT_ALLOWED for a voice that has an
        account or is a resident's, TRACEABLE for words that tell who someone is (a name with a title, a room,
        a number, an address).
        """
        with self._guard.writing(Permission.WRITE_OFFER, areas=_CHANGES, action="host_offer") as sitting:
            return keep_offer(sitting, whose(sitting, offering), new)

    @use_case(Permission.WRITE_OFFER)
    def change(self, offer_id: UUID, new: NewOffer) -> None:
        """Say it otherwise. Refused: as `offer`; NOT_ALLOWED for what was read back to someone else."""
        about = About(AboutKind.OFFER, offer_id)
        with self._guard.writing(
            Permission.WRITE_OFFER, about, areas=_CHANGES, action="change_offer"
        ) as sitting:
            change_offer(sitting, the_offer(sitting, offer_id), new)

    @use_case(Permission.WRITE_OFFER)
    def withdraw(self, offer_id: UUID) -> None:
        """Take back what I offered, or through me someone without account: at once, words and all."""
        about = About(AboutKind.OFFER, offer_id)
        with self._guard.writing(
            Permission.WRITE_OFFER, about, areas=_CHANGES, action="withdraw_offer"
        ) as sitting:
            withdraw_offer(sitting, the_offer(sitting, offer_id))
