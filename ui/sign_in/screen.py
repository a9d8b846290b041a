"""The door of a store: choose yourself, give your passphrase. It needs only the names on the door."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leerunit.clock import Clock
from leerunit.domain.views.threshold import Threshold, Tile
from leerunit.domain.vocabulary import StoreKind
from ui.common import theme
from ui.common.buttons import LinkButton
from ui.common.faults import Faults
from ui.common.jobs import Done, Failed, JobRunner, Stopped
from ui.common.keycap import Keycap
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.quote import Logo
from ui.common.surface import Hairline, Surface
from ui.common.text import PlainLabel
from ui.sign_in import words
from ui.sign_in.passphrase import WIDTH, PassphrasePanel
from ui.sign_in.tiles import TileBoard, aside

if TYPE_CHECKING:
    from leerunit.app import Desk, Workplace
    from ui.sign_in.quick_note import QuickNote


class SignIn(QWidget):
    """`entered(Desk)` is emitted when a passphrase fits; `elsewhere` asks for another store."""

    entered = Signal(object)
    elsewhere = Signal()
    recovering = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        jobs: JobRunner,
        faults: Faults,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._jobs, self._faults, self._clock = workplace, jobs, faults, clock
        self.quick: QuickNote | None = None
        self.threshold: Threshold = workplace.threshold()
        look = theme.current()
        layout: QHBoxLayout = row(self, spacing=0)
        layout.addLayout(self._left(), 1)
        self.side = Surface("card", edge="left")
        self.side.setFixedWidth(look.px(WIDTH) if not look.is_large else look.px(270))
        self.panel = PassphrasePanel()
        beside = ScrollPane(fill="card", margins=(0, 0, 0, 0), spacing=0)
        beside.body.addWidget(self.panel)
        column(self.side, spacing=0).addWidget(beside)
        layout.addWidget(self.side)
        self.board.chosen.connect(self._chosen)
        self.board.confirmed.connect(self.panel.go_to_field)
        self.panel.sent.connect(self._send)
        self.panel.forgotten.connect(self._forgotten)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._write_down)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._tell_time)
        self._minute.start(15_000)
        self._tell_time()

    def _left(self) -> QVBoxLayout:
        look = theme.current()
        left = column(spacing=0, margins=(24, 16, 20, 14) if look.is_large else (56, 30, 40, 26))
        head = row(spacing=0)
        head.addWidget(Logo())
        head.addStretch(1)
        head.setSpacing(look.gap(12))
        self._time = PlainLabel("", "meta", tone="ink-2", wrap=False)
        head.addWidget(self._time)
        left.addLayout(head)
        left.addSpacing(look.gap(14 if look.is_large else 38))
        left.addWidget(PlainLabel(words.name_of(self.threshold), "title"))
        left.addSpacing(look.gap(2))
        left.addWidget(PlainLabel(words.question_of(self.threshold), "lead", tone="ink-2"))
        left.addSpacing(look.gap(24))
        pane = ScrollPane(margins=(0, 0, 0, 0))
        columns = 1 if look.is_large else 3
        self.board = TileBoard(self.threshold.tiles, columns)
        pane.body.addWidget(self.board)
        if not self.threshold.tiles:
            pane.body.addWidget(
                EmptyState(
                    "users-round",
                    self.tr("Nobody in this unit yet."),
                    self.tr("Ask the practice educator to add you."),
                )
            )
        self._pane = pane
        self._quick_room: QVBoxLayout = column(spacing=0)
        if look.is_large:
            pane.body.addLayout(self._quick_room)
        pane.body.addStretch(1)
        left.addWidget(pane, 1)
        if not look.is_large:
            left.addLayout(self._quick_room)
        left.addSpacing(look.gap(10))
        left.addLayout(self._foot())
        return left

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=7)
        if not theme.current().is_large:
            foot.addWidget(Keycap(words.ARROWS))
            foot.addWidget(PlainLabel(words.letters_hint(), "meta", tone="ink-2"))
        foot.addStretch(1)
        other = LinkButton(words.another_place(), "folder-open")
        other.clicked.connect(self.elsewhere)
        foot.addWidget(other)
        missing = LinkButton(words.not_here(), "user-round-plus")
        missing.clicked.connect(self._missing)
        foot.addSpacing(theme.current().gap(16))
        foot.addWidget(missing)
        return foot

    def _tell_time(self) -> None:
        self._time.setText(words.moment(self._clock.now()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel.tile is None:
            self.board.setFocus()
        else:
            self.panel.go_to_field()

    def choose(self, person_id: UUID) -> None:
        """Choose someone, as after their lock."""
        self.board.choose(person_id)
        self.panel.go_to_field()

    def _chosen(self, tile: Tile) -> None:
        if self.threshold.kind is StoreKind.UNIT:
            self._offer_quick_note(tile)
        place = self.threshold.name if self.threshold.kind is StoreKind.UNIT else self.threshold.place
        self.panel.show_person(tile, tile.unit_name or place)
        for button in self.board.tiles():
            if button.isChecked():
                self._pane.ensureWidgetVisible(button)

    def _offer_quick_note(self, tile: Tile) -> None:
        """Show where one writes without signing in; made once someone was chosen, after the first paint."""
        from ui.sign_in.quick_note import QuickNote

        if self.quick is None:
            self.quick = QuickNote(self._workplace, self._faults, self._clock)
            self._quick_room.addSpacing(theme.current().gap(12))
            self._quick_room.addWidget(Hairline())
            self._quick_room.addSpacing(theme.current().gap(10))
            self._quick_room.addWidget(aside(self.tr("In a moment"), self.quick))
            self.quick.field.focused.connect(self._show_quick_note)
        self.quick.show_person(tile)

    def _show_quick_note(self, has_focus: bool) -> None:
        if has_focus and self.quick is not None and theme.current().is_large:
            self._pane.ensureWidgetVisible(self.quick.capture)

    def _write_down(self) -> None:
        if self.quick is not None:
            self.quick.setFocus()
        else:
            self.board.setFocus()

    def keep(self) -> bool:
        """Seal what someone was writing down; False when it could not be kept."""
        return self.quick is None or self.quick.finish()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """The door goes away: nothing that was typed at it is lost."""
        super().hideEvent(event)
        self.keep()

    def _send(self, passphrase: str) -> None:
        tile = self.panel.tile
        if tile is None:
            return
        self.panel.form.wait(waiting=True)
        self._jobs.start(
            lambda _reporter: self._workplace.sign_in(tile.person_id, passphrase), self._answered
        )

    def _answered(self, end: Done[Desk] | Failed | Stopped) -> None:
        self.panel.form.wait(waiting=False)
        match end:
            case Done(desk):
                self.panel.form.field.forget()
                self.entered.emit(desk)
            case Failed(error):
                self._faults.tell(error, refused=self.panel.form.refuse)
            case Stopped():
                pass

    def _forgotten(self) -> None:
        if self.panel.tile is not None:
            self.recovering.emit(self.panel.tile)

    def _missing(self) -> None:
        from ui.common.ask import tell

        tell(
            self,
            self.tr("Are you not among these people?"),
            self.tr(
                "Ask the practice educator to add you. That takes a minute, and only your name is needed."
            ),
            self.tr("I understand"),
        )

    def warm_up(self) -> None:
        """Load what signing in needs while the person chooses and types."""
        self._jobs.start(lambda _reporter: self._workplace.warm_up(), _nothing)


def _nothing(_end: Done[None] | Failed | Stopped) -> None:
    """Warming up has no end worth telling: signing in loads what is missing."""
