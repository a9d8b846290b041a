"""The one window: first start, the door of a store, or the workbench of whoever is signed in.

Lock, user switch and quit all go the same way: keep what is typed, destroy every screen of that person, and
only then close the desk.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from leerunit.app import open_workplace
from leerunit.clock import Clock
from leerunit.domain.vocabulary import Area
from ui import register
from ui.common import ask, fonts, language, settings, theme
from ui.common.autosave import Autosave
from ui.common.changes import Changes
from ui.common.faults import Faults
from ui.common.files import ask_folder
from ui.common.jobs import JobRunner
from ui.common.overriding import override
from ui.edge import Edge
from ui.idle import IdleWatch
from ui.screen import ScreenContext
from ui.sign_in.screen import SignIn
from ui.top_bar import place_words
from ui.workbench import Place, Workbench

if TYPE_CHECKING:
    from leerunit.app import Desk, Workplace
    from leerunit.domain.views.people import Tile


class MainWindow(QMainWindow):
    """Shows what fits: `begin(folder)` opens a store, or first start when there is none."""

    def __init__(self, settings_file: Path, clock: Clock, jobs: JobRunner | None = None) -> None:
        super().__init__()
        self._file = settings_file
        self.settings = settings.read(settings_file)
        self.clock = clock
        self.jobs = jobs or JobRunner()
        self.edge = Edge(self)
        self.faults = Faults(self.edge)
        self.changes = Changes()
        self.workplace: Workplace | None = None
        self.desk: Desk | None = None
        self.bench: Workbench | None = None
        self._held: dict[UUID, dict[str, str]] = {}
        self._doors = QStackedWidget()
        self.setCentralWidget(self._doors)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock)
        self.setWindowTitle("LEERunit")
        self.resize(1366, 768)
        self.setMinimumSize(760, 560)
        self.dress()

    # --- the look

    def dress(self) -> None:
        """Use the language, colours and text size of the settings."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dark = self.settings.mode is theme.Mode.DARK
        if self.settings.mode is theme.Mode.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        language.use(self.settings.language)
        theme.use(app, dark=dark, scale=self.settings.text_size / 100)

    def change_settings(self, new: settings.Settings) -> None:
        """Remember other settings and show the window in them, at the same place."""
        self.settings = new
        settings.write(self._file, new)
        self.dress()
        if self.bench is not None and self.desk is not None:
            place = self.bench.place
            self.bench.context.autosave.keep_all()
            self._show_bench(self.desk, place)
        elif self.workplace is not None:
            self._show_sign_in()
        else:
            self.show_first_start()

    # --- doors

    def begin(self, folder: Path | None) -> None:
        """Open a store folder, else the last one, else first start."""
        last = self.settings.stores[0] if self.settings.stores else None
        place = folder or (Path(last) if last else None)
        if place is None:
            self.show_first_start()
        elif not self.faults.attempt(lambda: self.open_store(place)):
            self.show_first_start()
            self.faults.attempt(lambda: self.open_store(place))

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
        self.settings = self.settings.with_store(workplace.folder)
        settings.write(self._file, self.settings)
        self._show_sign_in()

    def _changed(self, areas: frozenset[Area]) -> None:
        self.changes.tell(areas)

    def show_first_start(self) -> None:
        """Show the three doors of a new beginning."""
        from ui.first_start.screen import FirstStart

        page = FirstStart(self.jobs, self.faults, self.clock, self.settings)
        page.settings_changed.connect(self.change_settings)
        page.opened.connect(self.use_workplace)
        page.elsewhere.connect(self.open_elsewhere)
        self._show(page)

    def _show_sign_in(self, chosen: UUID | None = None) -> None:
        assert self.workplace is not None
        door = SignIn(self.workplace, self.jobs, self.faults, self.clock)
        door.entered.connect(self.enter)
        door.elsewhere.connect(self.open_elsewhere)
        door.recovering.connect(lambda tile: self._recover(door, tile))
        self._show(door)
        self.setWindowTitle(f"LEERunit \u2013 {door.threshold.name}")
        if chosen is not None:
            door.choose(chosen)
        QTimer.singleShot(0, door, door.warm_up)

    def open_elsewhere(self) -> None:
        """Ask for another store, or begin a new one."""
        from ui.first_start.elsewhere import Elsewhere

        sheet = Elsewhere(self._doors.currentWidget() or self, self.settings)
        sheet.chosen.connect(lambda folder: self.faults.attempt(lambda: self.open_store(folder)))
        sheet.other.connect(self._ask_store)
        sheet.new.connect(self._leave_store)
        sheet.open_sheet()

    def _ask_store(self) -> None:
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
        sheet.open_sheet()

    def _show(self, door: QWidget) -> None:
        """Show a door and destroy the one before it."""
        self.edge.stand_on(door)
        while (old := self._doors.currentWidget()) is not None:
            self._doors.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._doors.addWidget(door)
        self._doors.setCurrentWidget(door)

    # --- someone is in

    def enter(self, desk: Desk) -> None:
        """Show the workbench of whoever signed in."""
        self.desk = desk
        fonts.load_all()
        self._show_bench(desk, Place())
        self.idle.begin()

    def _show_bench(self, desk: Desk, place: Place) -> None:
        assert self.workplace is not None
        if self.bench is not None:
            self.bench.leave()
        threshold = self.workplace.threshold()
        names = place_words(desk.member, threshold.name, threshold.place, self.tr("Workplace of a teacher"))
        bench = Workbench(register.SCREENS, lambda made: self._context(desk, made), self.changes, names)
        bench.asked_lock.connect(self.lock)
        bench.asked_own.connect(lambda: self._own(bench))
        bench.asked_help.connect(lambda: self._help(bench))
        self.bench = bench
        self._show(bench)
        bench.go(place.key or bench.first, place.item)

    def _context(self, desk: Desk, bench: Workbench) -> ScreenContext:
        held = self._held.setdefault(desk.member.person.person_id, {})
        return ScreenContext(
            desk=desk,
            member=desk.member,
            clock=self.clock,
            faults=self.faults,
            autosave=Autosave(self.faults, self.clock, held, bench),
            jobs=self.jobs,
            notices=self.edge,
            go=bench.go,
            open_item=bench.open_item,
            window=self,
        )

    def _own(self, bench: Workbench) -> None:
        from ui.own_sheet import OwnSheet

        sheet = OwnSheet(bench, bench.context, self.settings)
        sheet.settings_changed.connect(self.change_settings)
        sheet.open_sheet()

    def _help(self, bench: Workbench) -> None:
        from ui.keys_sheet import KeysSheet

        KeysSheet(bench).open_sheet()

    def lock(self) -> None:
        """Keep what is typed, destroy the screens of this person, close the desk, show the door."""
        desk, bench = self.desk, self.bench
        if desk is None or bench is None:
            return
        self.idle.end()
        bench.context.autosave.keep_all()
        ask.close_all()
        self._forget_traces()
        bench.leave()
        self.desk = self.bench = None
        self._show_sign_in(desk.member.person.person_id)
        self.repaint()
        self.jobs.stop_all()
        desk.sign_out()

    def _forget_traces(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.edge.forget()
        board = QGuiApplication.clipboard()
        if board.ownsClipboard():
            board.clear()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        kept = self.bench is None or self.bench.context.autosave.keep_all()
        if (not kept or any(self._held.values())) and not ask.ask(
            self,
            self.tr("Close LEERunit?"),
            self.tr("Something was written that is not kept yet. It is lost when you close now."),
            self.tr("Close anyway"),
            not_now=self.tr("Look first"),
        ):
            event.ignore()
            return
        self.jobs.stop_all()
        if self.bench is not None:
            self.bench.leave()
        if self.workplace is not None:
            self.workplace.close()
        event.accept()
