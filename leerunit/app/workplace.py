"""A store folder as a place to work: its door, signing in, and the news of what changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.clock import Clock, WallClock
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.views.threshold import Threshold
from leerunit.domain.vocabulary import Area, Role, StoreKind, StorePart
from leerunit.store.vault import Vault, open_vault

if TYPE_CHECKING:
    from leerunit.app.desk import Desk
    from leerunit.store.keyring import Keyring
    from leerunit.store.slots import KdfCost


_WARM = (
    "leerunit.store.opening",
    "leerunit.services.people",
    "leerunit.services.questions",
    "leerunit.store.sealing",
)


def open_workplace(
    place: Path | str, *, clock: Clock | None = None, cost: KdfCost | None = None
) -> Workplace:
    """Open a store's folder as far as its door. `cost` is for new passphrases; None means the real cost.

    Refused: NOT_A_STORE, NETWORK_PLACE, STORE_TOO_NEW. Unavailable: STORE_DAMAGED.
    """
    return Workplace(open_vault(Path(place)), clock or WallClock(), cost)


class Workplace:
    """One open store on this PC."""

    def __init__(self, vault: Vault, clock: Clock, cost: KdfCost | None) -> None:
        self._vault = vault
        self._clock = clock
        self._cost = cost
        self._desks: list[Desk] = []
        self._listeners: list[Callable[[frozenset[Area]], None]] = []

    @property
    def folder(self) -> Path:
        return self._vault.folder

    def threshold(self) -> Threshold:
        """Return who can sign in here; nothing is unlocked for it."""
        return self._vault.threshold()

    def on_change(self, callback: Callable[[frozenset[Area]], None]) -> None:
        """Call back after each commit with the areas that changed, in the thread of the write."""
        self._listeners.append(callback)

    def capture(self, person_id: UUID, text: str, *, note_id: UUID | None = None) -> UUID:
        """Seal a note of someone who did not sign in; only they read it, once they do. Return its id.

        `note_id` writes over one that is still being written. Refused: EMPTY_TEXT, TEXT_TOO_LONG, DOOR_FULL,
        NOT_FOUND for someone without a tile here, NOT_ALLOWED at a teacher's workplace.
        Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE, STORE_DAMAGED.
        """
        from leerunit.store.door import put_note

        self._vault.reload()
        content = self._vault.content
        if content.kind is not StoreKind.UNIT:
            raise Refused(RefusalCode.NOT_ALLOWED)
        holder = content.holder(person_id)
        if holder is None or not holder.is_active:
            raise Refused(RefusalCode.NOT_FOUND)
        if note_id is None:
            from uuid6 import uuid7

            note_id = UUID(int=uuid7().int)
        put_note(self.folder, holder.public_key, note_id, text, self._clock.now())
        return note_id

    def take_back_capture(self, note_id: UUID) -> None:
        """Take away a note whose words were wiped before it was finished."""
        from leerunit.store.door import drop_note

        drop_note(self.folder, note_id)

    def warm_up(self) -> None:
        """Load what signing in needs; called in a thread while the person types."""
        for name in _WARM:
            import_module(name)

    def sign_in(self, person_id: UUID, passphrase: str) -> Desk:
        """Open the store with a passphrase. Refused: WRONG_PASSPHRASE. Unavailable: as `open_store`."""
        return self._desk(self._vault.unlock(person_id, passphrase))

    def recover(self, person_id: UUID, words: tuple[str, ...], new_passphrase: str) -> Desk:
        """Let someone in by the words on paper, with everything back.

        Refused: WRONG_WORDS, PASSPHRASE_TOO_SHORT.
        """
        from leerunit.portfolio.words import seed_from_words
        from leerunit.store.slots import KdfCost

        seed = seed_from_words(" ".join(words))
        cost = self._cost or KdfCost.REAL
        return self._desk(self._vault.recover(person_id, seed, new_passphrase, cost))

    def examine(self, person_id: UUID, passphrase: str) -> tuple[tuple[StorePart, bool], ...]:
        """Read the whole store; return of each part whether it is whole. Nobody is signed in by it.

        A file so damaged that it does not open is not whole. Refused: WRONG_PASSPHRASE.
        Unavailable: as `sign_in` otherwise, and READ_ONLY.
        """
        from leerunit.store.opening import open_store

        keyring = self._vault.unlock(person_id, passphrase)
        try:
            store = open_store(self.folder, keyring)
        except Unavailable as fault:
            if fault.code is not FaultCode.STORE_DAMAGED:
                raise
            return ((StorePart.FILE, False),)
        try:
            return tuple(store.examine())
        finally:
            store.close()

    def close(self) -> None:
        """Sign everyone out."""
        while self._desks:
            self._desks.pop().sign_out()

    def _desk(self, keyring: Keyring) -> Desk:
        from leerunit.access.guard import Guard
        from leerunit.access.persons import arrive
        from leerunit.app.desk import Desk
        from leerunit.store.opening import open_store
        from leerunit.store.slots import KdfCost

        content = self._vault.content
        holder = content.holder(keyring.person_id)
        usual = Role.STUDENT if holder is None else holder.role
        store = open_store(self.folder, keyring)
        try:
            member = arrive(store, keyring.person_id, usual, content.kind, self._clock)
        except Refused:
            store.close()
            raise
        guard = Guard(store, keyring, member, self._clock, self._tell)
        desk = Desk(member, guard, self._vault, store, self._cost or KdfCost.REAL)
        self._desks.append(desk)
        if member.store_kind is StoreKind.UNIT:
            with suppress(Unavailable):
                desk.bin.sweep()
        return desk

    def _tell(self, areas: frozenset[Area]) -> None:
        for listener in self._listeners:
            listener(areas)
