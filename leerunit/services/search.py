"""Find as you type in all I may read, and never in what I may not."""

from __future__ import annotations

from itertools import groupby

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.search_near import Finder, nearest_query
from leerunit.services.search_people import Crowd, owners_named, read_crowd
from leerunit.services.search_private import PrivateShelf, read_private_shelf
from leerunit.services.search_rows import filled_in
from leerunit.services.search_shared import OF_QUESTIONS, find_shared
from leerunit.services.use_case import use_case
from leerunit.store.spelling import Sought, sought

MOST_FOUND = 200

_GROUP = {
    ItemKind.PERSON: 0,
    ItemKind.OFFER: 0,
    ItemKind.QUESTION: 1,
    ItemKind.ENTRY: 1,
    ItemKind.SESSION: 2,
    ItemKind.OWN_YIELD: 2,
    ItemKind.EVALUATION: 3,
    ItemKind.MOMENT: 4,
    ItemKind.ANSWER: 5,
    ItemKind.RECEIVED_ITEM: 6,
    ItemKind.OWN_LOG: 7,
    ItemKind.CHAFING: 8,
}


class Search:
    """Use cases of the search. My sealed texts are opened into memory at the first search only."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._shelf: PrivateShelf | None = None

    @use_case(Permission.SEARCH)
    def find(self, text: str, *, limit: int = 12) -> tuple[Found, ...]:
        """Return people, questions with their pieces, intervision, evaluations, moments and the rest.

        At most `limit` of each; of each my private ones first, then the newest; one hit a record. Every word
        typed must begin a word of what is found, or of the name of whose it is; case and accents do not
        matter. A text without letters or digits finds nothing.
        """
        wanted = sought(text)
        most = max(0, min(limit, MOST_FOUND))
        with self._guard.reading(Permission.SEARCH) as sitting:
            if not wanted.words or not most:
                return ()
            return self._find(sitting, wanted, read_crowd(sitting), most)

    @use_case(Permission.SEARCH)
    def near(self, text: str) -> str:
        """Return what was perhaps meant by a text that finds nothing, and finds something; else "".

        Each word of it stands in something that I may read.
        """
        wanted = sought(text)
        with self._guard.reading(Permission.SEARCH) as sitting:
            if not wanted.words:
                return ""
            crowd = read_crowd(sitting)
            known = crowd.words() | self._private(sitting).words()
            finder = Finder(sitting, lambda one: self._find(sitting, one, crowd, 1), known)
            return nearest_query(finder, wanted)

    def _find(self, sitting: Sitting, wanted: Sought, crowd: Crowd, most: int) -> tuple[Found, ...]:
        private = self._private(sitting).find(wanted)
        mine = {found.item_id for found in private}
        named = owners_named(crowd, wanted)
        found = list(private)
        for kinds in (OF_QUESTIONS, frozenset(ItemKind) - OF_QUESTIONS):
            shared = find_shared(sitting, wanted, named, kinds, limit=most)
            found += [one for one in shared if (one.within_id or one.item_id) not in mine]
        kept = [*crowd.find(wanted)[:most], *_by_group(found, most)]
        return filled_in(sitting, wanted, kept)

    def _private(self, sitting: Sitting) -> PrivateShelf:
        """Build the shelf anew when anything was written since; 2,000 texts take about 10 ms."""
        if self._shelf is None or self._shelf.as_of != self._guard.commits:
            self._shelf = read_private_shelf(sitting, self._guard.commits)
        return self._shelf


def _by_group(found: list[Found], most: int) -> list[Found]:
    in_order = sorted(found, key=lambda one: _GROUP[one.kind])
    groups = groupby(in_order, key=lambda one: _GROUP[one.kind])
    return [one for _, group in groups for one in list(group)[:most]]
