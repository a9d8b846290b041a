"""Typing is saving: a text is kept a second after the last key, while typing on, at lock, switch and quit.

A text that changed elsewhere meanwhile is never overwritten: the words stay on screen and a banner says so.
Words of no record yet (half a reaction) are kept as a draft of their place and come back there; what cannot
be kept at all (a full disk) is held per person while the program runs.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum, unique
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal, SignalInstance

from leerunit.clock import Clock
from leerunit.domain.refusals import RefusalCode, Refused, Unavailable
from ui.common import dates
from ui.common.faults import Faults
from ui.common.overriding import override

PAUSE_MS = 1000
LONGEST_MS = 1500
"""Someone who types on without a pause is kept this often."""

RETRY_MS = 5000
Save = Callable[[str, int], int]


@unique
class Keeping(Enum):
    """How it stands with what was typed."""

    QUIET = "quiet"
    WAITING = "waiting"
    KEPT = "kept"
    NOT_KEPT = "not_kept"


class Editor(Protocol):
    """A field whose plain text can be kept."""

    @property
    def edited(self) -> SignalInstance: ...

    def words(self) -> str: ...

    def set_words(self, text: str) -> None: ...


class Places:
    """Words of no record yet, by the place of their field: in memory here, in the store for who signed in."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def words_at(self, key: str) -> str:
        return self._words.get(key, "")

    def keep(self, key: str, words: str) -> int:
        """Keep what stands there now; return the version 0."""
        self._words[key] = words
        return 0


class Draft(QObject):
    """One text on screen with the version it began from.

    `clashed` tells that the stored text changed meanwhile. `show(text, version)` brings in what was read from
    the store, unless something typed still waits to be kept.
    """

    clashed = Signal()

    def __init__(self, keeper: Autosave, editor: Editor, save: Save, version: int, key: str) -> None:
        super().__init__(keeper)
        self.key = key
        self._keeper = keeper
        self._editor = editor
        self._save = save
        self.version = version
        self._stored = editor.words()
        self.has_clashed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        self._since = QElapsedTimer()
        editor.edited.connect(self._typed)

    @property
    def waits(self) -> bool:
        """Whether the field holds words that are not in the store."""
        return self.words() != self._stored

    def _typed(self) -> None:
        if self.waits and not self.has_clashed:
            if not self._timer.isActive():
                self._since.start()
            self._timer.start(max(0, min(PAUSE_MS, LONGEST_MS - self._since.elapsed())))
            self._keeper.note(Keeping.WAITING)

    def words(self) -> str:
        return self._editor.words()

    def show(self, text: str, version: int) -> None:
        """Show the stored text; what is being typed now stays."""
        if self.waits:
            return
        self._stored = text
        self.version = version
        if self._editor.words() != text:
            self._editor.set_words(text)

    def keep(self) -> bool:
        """Keep the text now; return whether nothing waits any more."""
        self._timer.stop()
        if self.has_clashed or not self.waits:
            return not self.waits
        words = self.words()
        return self._keeper.store(self, lambda: self._kept(words, self._save(words, self.version)))

    def keep_mine(self, version: int) -> bool:
        """After a clash: put my words on top of `version`, which stays in the history."""
        self.has_clashed = False
        self.version = version
        return self.keep()

    def settle(self, text: str, version: int) -> None:
        """After a clash was solved elsewhere: go on from what the store holds now."""
        self.has_clashed = False
        self._kept(text, version)
        if self._editor.words() != text:
            self._editor.set_words(text)
        self._keeper.note(Keeping.KEPT)

    def try_later(self) -> None:
        self._timer.start(RETRY_MS)

    def _kept(self, words: str, version: int) -> None:
        self._stored = words
        self.version = version

    def clash(self) -> None:
        self.has_clashed = True
        self.clashed.emit()

    def end(self) -> None:
        """Keep what is there and stop following the field."""
        self.keep()
        self._keeper.leave(self)
        self.setParent(None)
        self.deleteLater()


class DraftOfPlace(Draft):
    """Words of no record yet. The last ones typed are kept also when their field has gone meanwhile."""

    def __init__(self, keeper: Autosave, editor: Editor, save: Save, key: str) -> None:
        self._typed_last = editor.words()
        super().__init__(keeper, editor, save, 0, key)

    @override
    def _typed(self) -> None:
        self._typed_last = self._editor.words()
        if self._typed_last.strip():
            super()._typed()
        else:
            self.keep()

    @override
    def words(self) -> str:
        return self._typed_last


class Autosave(QObject):
    """All drafts of the signed-in person. `changed(Keeping)` feeds the words in the top bar."""

    changed = Signal(object)

    def __init__(
        self,
        faults: Faults,
        clock: Clock,
        held: dict[str, str] | None = None,
        places: Places | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places or Places()
        self._held = {} if held is None else held
        self._faults = faults
        self._clock = clock
        self._drafts: WeakSet[Draft] = WeakSet()
        self.state = Keeping.QUIET
        self.kept_at: datetime | None = None

    def watch(self, editor: Editor, save: Save, version: int, *, key: str = "") -> Draft:
        """Keep what is typed in `editor` by `save(text, expected_version) -> new version`.

        With a `key` (such as the text's id) words that could not be kept come back after a lock.
        """
        draft = Draft(self, editor, save, version, key)
        self._drafts.add(draft)
        if key and key in self._held:
            editor.set_words(self._held.pop(key))
        return draft

    def hold(self, editor: Editor, key: str) -> None:
        """Keep words of no record yet, so that they come back at their place; `key` names it, without words.

        They are gone from there once the field is emptied.
        """
        for before in [draft for draft in self._drafts if draft.key == key]:
            before.keep()
            self.leave(before)
        known = self._places.words_at(key)
        if known:
            editor.set_words(known)
        draft = DraftOfPlace(self, editor, lambda words, _version: self._places.keep(key, words), key)
        self._drafts.add(draft)
        if key in self._held:
            editor.set_words(self._held.pop(key))

    def keep_all(self) -> bool:
        """Keep every draft now (lock, user switch, quit); return whether all were kept."""
        drafts = tuple(self._drafts)
        kept = [draft.keep() for draft in drafts]
        for draft in drafts:
            if draft.waits and draft.key:
                self._held[draft.key] = draft.words()
        return all(kept)

    def leave(self, draft: Draft) -> None:
        self._drafts.discard(draft)

    def note(self, state: Keeping) -> None:
        """Say how it stands, also for things that are kept at once by a service call."""
        if state is Keeping.KEPT:
            self.kept_at = self._clock.now()
        self.state = state
        self.changed.emit(state)

    def store(self, draft: Draft, save: Callable[[], None]) -> bool:
        """Run one save of a draft; on trouble its words stay on screen."""
        try:
            save()
        except Refused as refusal:
            self.note(Keeping.NOT_KEPT)
            if refusal.code is RefusalCode.CHANGED_MEANWHILE:
                draft.clash()
            else:
                self._faults.tell(refusal)
            return False
        except Unavailable as trouble:
            self.note(Keeping.NOT_KEPT)
            self._faults.tell(trouble)
            draft.try_later()
            return False
        self.note(Keeping.WAITING if any(d.waits for d in self._drafts) else Keeping.KEPT)
        return True


def words_for(state: Keeping, kept_at: datetime | None) -> str:
    """Return the words in the top bar."""
    if state is Keeping.WAITING:
        return QCoreApplication.translate("autosave", "Saving…")
    if state is Keeping.NOT_KEPT:
        return QCoreApplication.translate("autosave", "Not saved yet")
    if kept_at is None:
        return ""
    return QCoreApplication.translate("autosave", "Saved {0}").format(dates.time(kept_at))
