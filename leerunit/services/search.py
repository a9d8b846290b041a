"""Find as you type in all I may read, and never in what I may not."""

from __future__ import annotations

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.views.today import Found
from leerunit.services.search_private import PrivateShelf, read_private_shelf
from leerunit.services.search_shared import find_people, find_shared
from leerunit.services.use_case import use_case
from leerunit.store.spelling import sought

MOST_FOUND = 200


class Search:
    """Use case of the search box. My sealed texts are opened into memory at the first search only."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._shelf: PrivateShelf | None = None

    @use_case(Permission.SEARCH)
    def find(self, text: str, *, limit: int = 40) -> tuple[Found, ...]:
        """Return people, then my private texts, then the rest, the newest first; one hit a record.

        Every word typed must begin a word of what is found; case and accents do not matter. A text without
        letters or digits finds nothing.
        """
        wanted = sought(text)
        with self._guard.reading(Permission.SEARCH) as sitting:
            if not wanted.words:
                return ()
            most = max(0, min(limit, MOST_FOUND))
            people = find_people(sitting, wanted)
            private = self._private(sitting).find(wanted)
            shared = find_shared(sitting, wanted, limit=most)
            mine = {found.item_id for found in private}
            others = (found for found in shared if found.item_id not in mine)
            return (*people, *private, *others)[:most]

    def _private(self, sitting: Sitting) -> PrivateShelf:
        """Build the shelf anew when anything was written since; 2,000 texts take about 10 ms."""
        if self._shelf is None or self._shelf.as_of != self._guard.commits:
            self._shelf = read_private_shelf(sitting, self._guard.commits)
        return self._shelf
