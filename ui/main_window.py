"""The one window: first start, the door of a store, or the workbench of whoever is signed in.

Until the first paint it needs the door alone; what a signed-in person needs is loaded after that.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from leerunit.app import open_workplace
from leerunit.clock import Clock
from ui.common import fonts, language, settings, theme
from ui.common.faults import Faults
from ui.common.overriding import override
from ui.edge import Edge

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from leerunit.app import Desk, Workplace
    from leerunit.domain.views.threshold import Tile
    from leerunit.domain.vocabulary import Area
    from ui.common.jobs import JobRunner
    from ui.first_start.screen import Begun
    from ui.idle import IdleWatch
    from ui.sign_in.screen import SignIn
    from ui.visit import Surroundings, Visit
    from ui.workbench import Place, Workbench

READY_MS = 40


class MainWindow(QMainWindow):
    """Shows what fits: `begin(folder)` opens a store, or first start when there is none."""

    def __init__(self, settings_file: Path, clock: Clock) -> None:
        super().__init__()
        self._file = settings_file
        self.settings = settings.read(settings_file)
        self.clock = clock
        self.edge = Edge(self)
        self.faults = Faults(self.edge)
        self.workplace: Workplace | None = None
        self.visit: Visit | None = None
        self._around: Surroundings | None = None
        self._idle: IdleWatch | None = None
        self._doors = QStackedWidget()
        self.setCentralWidget(self._doors)
        self.setWindowTitle("LEERunit")
        self.resize(1366, 768)
        self.setMinimumSize(760, 560)
        self.dress()

    # --- the look

    def dress(self) -> None:
        """Use the language, colours and text size of the settings."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.use(self.settings.language)
        theme.use(app, dark=theme.is_dark(self.settings.mode), scale=self.settings.text_size / 100)

    def change_settings(self, new: settings.Settings) -> None:
        """Remember other settings and show the window in them, at the same place."""
        from ui.first_start.screen import FirstStart

        self._remember(new)
        if self.visit is not None:
            self.visit.keep_all()
        self.dress()
        if self.visit is not None:
            self._show_bench(self.visit, self.visit.place)
        elif self.workplace is not None:
            self.show_sign_in()
        elif isinstance(self.door, FirstStart):
            self.show_first_start(self.door.begun)

    def _remember(self, new: settings.Settings) -> None:
        if new != self.settings:
            self.settings = new
            settings.write(self._file, new)

    # --- doors

    @property
    def door(self) -> QWidget | None:
        """What the window shows now."""
        return self._doors.currentWidget()

    def begin(self, folder: Path | None) -> None:
        """Open a store folder, else the last one, else first start."""
        last = self.settings.stores[0] if self.settings.stores else None
        place = folder or (Path(last) if last else None)
        if place is None:
            self.show_first_start()
        elif not self.faults.attempt(lambda: self.open_store(place)):
            self.show_first_start()
            self.faults.attempt(lambda: self.open_store(place))

    def get_ready(self) -> None:
        """Load what signing in needs, while the person chooses and types."""
        from ui.sign_in.screen import SignIn

        if isinstance(self.door, SignIn):
            self.door.warm_up()
        QTimer.singleShot(READY_MS, self, self._load_rest)

    def _load_rest(self) -> None:
        from ui.common import opened_files

        opened_files.sweep()
        fonts.load_all()
        _ = self.around

    def open_store(self, folder: Path) -> None:
        """Show the door of a store. Refused and Unavailable as `open_workplace`."""
        workplace = open_workplace(folder, clock=self.clock)
        self.use_workplace(workplace)

    def use_workplace(self, workplace: Workplace) -> None:
        """Show the door of a workplace that is open already."""
        if self.workplace is not None and self.workplace is not workplace:
            self.workplace.close()
        self.workplace = workplace
        workplace.on_change(self._changed)
        self._remember(self.settings.with_store(workplace.folder))
        self.show_sign_in()

    def _changed(self, areas: frozenset[Area]) -> None:
        if self._around is not None:
            self._around.changes.tell(areas)

    def show_first_start(self, begun: Begun | None = None) -> None:
        """Show the three doors of a new beginning."""
        from ui.common.files import documents
        from ui.first_start.screen import Begun, FirstStart

        chosen = begun or Begun(documents() / "LEERunit")
        page = FirstStart(self.jobs, self.faults, self.clock, self.settings, chosen)
        page.settings_changed.connect(self.change_settings)
        page.opened.connect(self.use_workplace)
        page.elsewhere.connect(self.open_elsewhere)
        self.show_door(page)

    def show_sign_in(self, chosen: UUID | None = None) -> None:
        """Show the door of the workplace, with the one who locked it chosen."""
        from ui.sign_in.screen import SignIn

        assert self.workplace is not None
        door = SignIn(self.workplace, self.jobs, self.faults, self.clock)
        door.entered.connect(self.enter)
        door.elsewhere.connect(self.open_elsewhere)
        door.recovering.connect(lambda tile: self._recover(door, tile))
        self.show_door(door)
        self.setWindowTitle(f"LEERunit \u2013 {door.threshold.name}")
        if chosen is not None:
            door.choose(chosen)

    def open_elsewhere(self) -> None:
        """Ask for another store, or begin a new one."""
        from ui.first_start.elsewhere import Elsewhere

        sheet = Elsewhere(self.door or self, self.settings)
        sheet.chosen.connect(lambda folder: self.faults.attempt(lambda: self.open_store(folder)))
        sheet.other.connect(self._ask_store)
        sheet.new.connect(self._leave_store)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _ask_store(self) -> None:
        from ui.common.files import ask_folder

        folder = ask_folder(self, self.tr("Which folder of LEERunit?"))
        if folder is not None:
            self.faults.attempt(lambda: self.open_store(folder))

    def _leave_store(self) -> None:
        if self.workplace is not None:
            self.workplace.close()
            self.workplace = None
        self.show_first_start()

    def _recover(self, door: SignIn, tile: Tile) -> None:
        from ui.sign_in.recovery import RecoverySheet

        assert self.workplace is not None
        sheet = RecoverySheet(door, tile, self.workplace, self.jobs, self.faults)
        sheet.entered.connect(self.enter)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def show_door(self, door: QWidget) -> None:
        """Show a door and destroy the one before it."""
        self.edge.stand_on(door)
        while (old := self._doors.currentWidget()) is not None:
            self._doors.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._doors.addWidget(door)
        self._doors.setCurrentWidget(door)

    # --- someone is in

    @cached_property
    def jobs(self) -> JobRunner:
        """What runs long work beside the window."""
        from ui.common.jobs import JobRunner

        return JobRunner()

    @property
    def bench(self) -> Workbench | None:
        """The workbench of whoever is signed in."""
        return self.visit.bench if self.visit is not None else None

    @property
    def desk(self) -> Desk | None:
        """The services of whoever is signed in."""
        return self.visit.desk if self.visit is not None else None

    @property
    def around(self) -> Surroundings:
        """What the window lends to whoever signs in."""
        from ui.visit import Surroundings

        if self._around is None:
            parts = (self.clock, self.faults, self.jobs, self.edge)
            self._around = Surroundings(self, *parts, look=lambda: self.settings)
        return self._around

    @property
    def idle(self) -> IdleWatch:
        """What locks when nobody is there any more."""
        from ui.idle import IdleWatch

        if self._idle is None:
            self._idle = IdleWatch(self)
            self._idle.idle.connect(self.lock)
        return self._idle

    def enter(self, desk: Desk) -> None:
        """Show the workbench of whoever signed in."""
        from ui.visit import Visit
        from ui.workbench import Place

        assert self.workplace is not None
        fonts.load_all()
        visit = Visit(self.around, desk, self.workplace.threshold())
        visit.asked_lock.connect(self.lock)
        visit.settings_changed.connect(self.change_settings)
        self.visit = visit
        self._show_bench(visit, Place())
        self.idle.begin()

    def _show_bench(self, visit: Visit, place: Place) -> None:
        bench = visit.build()
        bench.resize(self._doors.size())
        self.edge.stand_on(bench)
        bench.go(place.key or bench.first, place.item)  # filled before it is shown, as every screen
        self.show_door(bench)

    def lock(self) -> None:
        """Keep what is typed, destroy the screens of this person, show the door, close the desk."""
        visit = self.visit
        if visit is None:
            return
        self.idle.end()
        visit.keep_all()
        visit.leave()
        self.visit = None
        self.show_sign_in(visit.desk.member.person.person_id)
        self.repaint()
        self.jobs.stop_all()
        visit.desk.sign_out()
        visit.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        from ui.closing import close_anyway, keep_door

        kept = keep_door(self.door) if self.visit is None else self.visit.keep_all()
        held = self._around is not None and any(self._around.held.values())
        if (not kept or held) and not close_anyway(self):
            event.ignore()
            return
        self.jobs.stop_all()
        if self.visit is not None:
            self.visit.leave()
        if self.workplace is not None:
            self.workplace.close()
        event.accept()
