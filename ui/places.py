"""Where half-written words of the person who signed in are kept: drafts in the store, sealed to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.common.autosave import Places
from ui.common.overriding import override

if TYPE_CHECKING:
    from leerunit.app import Desk


class PlacesInStore(Places):
    """The drafts of one desk; read once, when the first field asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_read = False

    @override
    def words_at(self, key: str) -> str:
        if not self._is_read:
            self._words = dict(self._desk.drafts.mine()) | self._words
            self._is_read = True
        return super().words_at(key)

    @override
    def keep(self, key: str, words: str) -> int:
        self._desk.drafts.keep(key, words)
        return super().keep(key, words)
