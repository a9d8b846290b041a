"""What chafes: a sentence or three for oneself, and from there to a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.chafing import Chafing
from leerunit.domain.vocabulary import ChafingFor
from ui.chafing.deeds import ChafingDeeds
from ui.chafing.rows import ChafingRow
from ui.chafing.view_state import wanted_choices
from ui.common import theme
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.kept_text import Keeping, Kept
from ui.common.keycap import Keycap
from ui.common.layouts import ScrollPane, column, let_go_of_focus, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.text import PlainLabel, meta, section, title
from ui.common.writing import CaptureField
from ui.screen import Screen, ScreenContext


class ChafingScreen(Screen):
    """My notes: those I follow, then those that rest."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=10)
        column(self, spacing=0).addWidget(self.pane)
        self.rows: dict[UUID, ChafingRow] = {}
        self.deeds = ChafingDeeds(context, self, self.begin_new)
        self.back = LinkButton(self.tr("Today"), "arrow-left")
        self.back.clicked.connect(lambda: context.go("today", None))
        top = row(spacing=12)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(Keycap("Alt \u2190"))
        self.pane.body.addLayout(top)
        self.pane.body.addWidget(title(self.tr("This chafes")))
        self._add_capture()
        self.empty = EmptyState(
            "droplet",
            self.tr("Nothing chafes now"),
            self.tr("Does something cost you energy, time and again? A sentence is enough."),
        )
        self._followed, self._resting = column(spacing=12), column(spacing=12)
        self.resting_head = section(self.tr("It came to something, or it rests"))
        self.pane.body.addSpacing(theme.current().gap(10))
        self.pane.body.addLayout(self._followed)
        self.pane.body.addWidget(self.empty)
        self.pane.body.addWidget(self.resting_head)
        self.pane.body.addLayout(self._resting)
        self.pane.body.addStretch(1)

    def _add_capture(self) -> None:
        body = self.pane.body
        lead = self.tr(
            "What rubs in the work of every day? Here it is yours alone, until you make it a conversation. "
            "It is no report to anyone."
        )
        body.addWidget(PlainLabel(lead, "lead", tone="ink-2"))
        self.capture = CaptureField(
            self.tr("What chafes"),
            hint=self.tr("What chafes, in a sentence or three"),
            keeps=self.tr("keeps it"),
        )
        self.field = self.capture.field
        self.capture.kept.connect(self._keep)
        self.context.autosave.hold(self.field, "chafing/new")
        self.wanted = Segments(self.tr("Where do you want to take it?"), wanted_choices(), ChafingFor.ME)
        self.wanted.picked.connect(self.field.setFocus)
        body.addWidget(self.capture)
        line = row(spacing=14)
        line.addWidget(self.wanted)
        line.addStretch(1)
        body.addLayout(line)
        self.sealed = IconWord(self.tr("Sealed: only you can read it."), "lock", letter="meta")
        body.addWidget(self.sealed)
        body.addWidget(
            meta(self.tr("No names and no rooms: write what chafes, not with whom."), tone="ink-2")
        )
        self.pane.start = self.field

    @override
    def refresh(self) -> None:
        notes = self.context.desk.chafing.mine()
        followed = [note for note in notes if note.is_followed]
        resting = [note for note in notes if not note.is_followed]
        self._let_go({note.note_id for note in notes})
        self._place(self._followed, followed)
        self._place(self._resting, resting)
        self.empty.setVisible(not followed)
        self.resting_head.setVisible(bool(resting))

    def _let_go(self, kept: set[UUID]) -> None:
        for note_id in [one for one in self.rows if one not in kept]:
            gone = self.rows.pop(note_id)
            let_go_of_focus(gone)
            gone.end()
            gone.hide()
            gone.deleteLater()

    def _place(self, lines: QVBoxLayout, notes: Sequence[Chafing]) -> None:
        for at, note in enumerate(notes):
            known = self.rows.get(note.note_id)
            if known is None:
                known = self._row(note)
            else:
                known.show_note(note)
            if lines.indexOf(known) != at:
                lines.insertWidget(at, known)

    def _row(self, note: Chafing) -> ChafingRow:
        chafing, note_id = self.context.desk.chafing, note.note_id
        keeping = Keeping(
            lambda words, version: chafing.rewrite(note_id, words, version),
            lambda: self._kept(note_id),
            f"chafing/{note_id}",
        )
        made = ChafingRow(note, self.context.clock.today(), self.context.autosave, keeping)
        self.deeds.follow(made)
        self.rows[note_id] = made
        return made

    def _kept(self, note_id: UUID) -> Kept:
        notes = self.context.desk.chafing.mine()
        return next((Kept(note.text, note.version) for note in notes if note.note_id == note_id), Kept())

    def _keep(self, words: str) -> None:
        chosen = self.wanted.value()
        wanted = chosen if isinstance(chosen, ChafingFor) else ChafingFor.ME
        self.context.faults.attempt(lambda: self.context.desk.chafing.write(words, wanted), self._written)

    def _written(self, note_id: UUID) -> None:
        self.capture.take()
        remove = self.context.desk.chafing.remove
        self.context.notices.toast(
            self.tr("Kept. Only you can read it."),
            lambda: self.context.faults.attempt(lambda: remove(note_id)),
            "droplet",
        )
        self.field.setFocus()

    @override
    def show_item(self, item_id: UUID | None) -> None:
        QTimer.singleShot(0, self, lambda: self._begin(item_id))

    def _begin(self, item_id: UUID | None) -> None:
        wanted = None if item_id is None else self.rows.get(item_id)
        if wanted is not None and wanted.field is not None:
            wanted.field.setFocus()
            self.pane.ensureWidgetVisible(wanted)
        else:
            self.begin_new()

    @override
    def begin_new(self) -> None:
        self.field.setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane,)
