"""One person's time at the window: from signing in until the lock, with everything that belongs to it.

Loaded after the first paint. Lock, user switch and quit all go the same way: keep what is typed, destroy
every screen of that person, and only then close the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.clock import Clock
from leerunit.domain.vocabulary import GUIDES, StoreKind
from ui import register
from ui.common import ask
from ui.common.autosave import Autosave
from ui.common.changes import Changes
from ui.common.faults import Faults
from ui.common.jobs import JobRunner
from ui.common.own_log_sheet import OwnLogSheet
from ui.common.settings import Settings
from ui.common.sheet import SideSheet
from ui.edge import Edge
from ui.keys_sheet import KeysSheet
from ui.own_sheet import OwnSheet
from ui.places import PlacesInStore
from ui.screen import ScreenContext
from ui.top_bar import place_words
from ui.warming import Warming
from ui.workbench import Place, Workbench

if TYPE_CHECKING:
    from leerunit.app import Desk
    from leerunit.domain.views.threshold import Threshold

Held = dict[UUID, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window lends to everyone.

    `look` tells the settings of now; `held` are words of each person that could not be kept yet.
    """

    window: QWidget
    clock: Clock
    faults: Faults
    jobs: JobRunner
    edge: Edge
    look: Callable[[], Settings]
    changes: Changes = field(default_factory=Changes)
    held: Held = field(default_factory=dict)


class Visit(QObject):
    """`asked_lock` and `settings_changed(Settings)` go to the window; `bench` is what it shows."""

    asked_lock = Signal()
    settings_changed = Signal(object)

    def __init__(self, around: Surroundings, desk: Desk, threshold: Threshold) -> None:
        super().__init__(around.window)
        self.desk = desk
        self._around = around
        self._threshold = threshold
        self.bench: Workbench | None = None
        self._places = PlacesInStore(desk)
        self.warming = Warming(self)

    @property
    def place(self) -> Place:
        return self.bench.place if self.bench is not None else Place()

    def build(self) -> Workbench:
        """Return a workbench in the look and language of now; the one before it is left."""
        if self.bench is not None:
            self.bench.leave()
        member, threshold = self.desk.member, self._threshold
        names = place_words(member, threshold.name, threshold.place, self.tr("Workplace of a teacher"))
        bench = Workbench(register.SCREENS, self._context, self._around.changes, names)
        bench.asked_lock.connect(self.asked_lock)
        bench.asked_own.connect(lambda: self._own())
        bench.asked_help.connect(self._help)
        bench.asked_search.connect(self._search)
        bench.asked_own_log.connect(self._own_log)
        self.bench = bench
        return bench

    def _context(self, bench: Workbench) -> ScreenContext:
        around = self._around
        held = around.held.setdefault(self.desk.member.person.person_id, {})
        return ScreenContext(
            desk=self.desk,
            member=self.desk.member,
            clock=around.clock,
            faults=around.faults,
            autosave=Autosave(around.faults, around.clock, held, self._places, bench),
            jobs=around.jobs,
            notices=around.edge,
            go=bench.go,
            open_item=bench.open_item,
            window=around.window,
        )

    def _own(self, field: str = "") -> None:
        assert self.bench is not None
        sheet = OwnSheet(self.bench, self.bench.context, self._around.look())
        sheet.settings_changed.connect(self._look_otherwise)
        self._open(sheet)
        if field:
            sheet.go_to(field)

    def _look_otherwise(self, new: Settings, field: str) -> None:
        self.settings_changed.emit(new)
        self._own(field)

    def _own_log(self) -> None:
        """Open the own log of whoever guides others in a unit."""
        assert self.bench is not None
        member = self.desk.member
        if member.role in GUIDES and member.store_kind is StoreKind.UNIT:
            self._open(OwnLogSheet(self.bench, self.bench.context))

    def _help(self) -> None:
        assert self.bench is not None
        self._open(KeysSheet(self.bench))

    def _search(self) -> None:
        from ui.finding import Ways, open_palette

        assert self.bench is not None
        look_otherwise, lock = self.settings_changed.emit, self.asked_lock.emit
        open_palette(self.bench, Ways(self._around.look(), look_otherwise, self._own, self._help, lock))

    def _open(self, sheet: SideSheet) -> None:
        assert self.bench is not None
        self.bench.leave_sheets()
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def keep_all(self) -> bool:
        """Keep what is typed; return whether nothing waits any more."""
        return self.bench is None or self.bench.context.autosave.keep_all()

    def leave(self) -> None:
        """Take away what others must not see: dialogs, menus, notices, a copied text, the screens."""
        ask.close_all()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self._around.edge.forget()
        board = QGuiApplication.clipboard()
        if board.ownsClipboard():
            board.clear()
        if self.bench is not None:
            self.bench.leave()
            self.bench = None
