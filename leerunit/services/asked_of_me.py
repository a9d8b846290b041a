"""All that others ask the actor: by name, and as one of the unit; a question stands there once."""

from __future__ import annotations

from leerunit.access.guard import Sitting
from leerunit.domain.views.today import Attention
from leerunit.services.feedback_requests import requests_that_wait
from leerunit.services.unit_asks import unit_asks_that_wait
from leerunit.services.words_requests import words_asked_of_me


def asked_of_me(sitting: Sitting) -> tuple[Attention, ...]:
    """Return what waits, what was asked by name first."""
    by_name = requests_that_wait(sitting)
    known = {one.item_id for one in by_name}
    return (
        *words_asked_of_me(sitting),
        *by_name,
        *(one for one in unit_asks_that_wait(sitting) if one.item_id not in known),
    )
