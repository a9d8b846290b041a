"""Cards: the own one to hand out, the known ones, and meeting a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerunit.domain.views.portfolios import CardView
from leerunit.domain.vocabulary import StoreKind
from ui.cards.cases import Cases
from ui.common import dates
from ui.common.ask import ask
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.card_meeting import CardHead, CardMeeting, CheckWords
from ui.common.chips import Chip
from ui.common.files import ask_file, ask_folder
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import EmptyState
from ui.common.sheet import PanelSplit
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.screen import Screen, ScreenContext


class CardsScreen(Screen):
    """In a teacher's workplace the known units, in a unit the known teachers."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._is_teacher = context.member.store_kind is StoreKind.TEACHER
        self._meeting: tuple[Path, CardView] | None = None
        self.meeting: CardMeeting | None = None
        self.pane = ScrollPane(margins=(32, 20, 32, 24), spacing=12)
        self.split = PanelSplit(
            self.pane, Cases(is_teacher=self._is_teacher), self.tr("Other cases"), width=384
        )
        row(self, spacing=0).addWidget(self.split)
        self._add_head()
        self._new: QVBoxLayout = column(spacing=12)
        self._known: QVBoxLayout = column(spacing=10)
        self._own: QVBoxLayout = column(spacing=12)
        for part in (self._new, self._known, self._own):
            self.pane.body.addLayout(part)
        self.pane.body.addStretch(1)

    def _add_head(self) -> None:
        head = row(spacing=12)
        words = self.tr("Known units") if self._is_teacher else self.tr("Cards")
        head.addWidget(PlainLabel(words, "title"), 1)
        self.open_button = PlainButton(self.tr("Open a card"), "folder-open", keys="Ctrl+O")
        self.open_button.clicked.connect(self._ask_card)
        head.addWidget(self.open_button)
        head.addWidget(self.split.open_button)
        self.pane.body.addLayout(head)
        if self._is_teacher:
            lead = self.tr("Portfolios of these units are read in. You met their card once and trust it.")
        else:
            lead = self.tr("Answers of these teachers come in. You met their card once and trust it.")
        self.pane.body.addWidget(PlainLabel(lead, tone="ink-2"))

    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane, self.split.panel)

    # --- showing

    def refresh(self) -> None:
        known = self.context.desk.cards.known()
        clear(self._known)
        for card in known:
            self._known.addWidget(self._known_card(card))
        if not known:
            self._known.addWidget(self._nobody_yet())
        self._show_own(self.context.desk.cards.own())

    def _nobody_yet(self) -> QWidget:
        button = PrimaryButton(self.tr("Open a card"), "folder-open")
        button.clicked.connect(self._ask_card)
        if self._is_teacher:
            bold = self.tr("No known units yet")
            line = self.tr("Open a portfolio, or the card a unit gave you, then you meet.")
        else:
            bold = self.tr("No known teachers yet")
            line = self.tr("Open the card of a teacher, then their answers can come home.")
        return EmptyState("shield-check", bold, line, button)

    def _known_card(self, card: CardView) -> Card:
        box = Card(padding=16)
        if card.withdrawn_on is not None:
            day = dates.short_with_year(card.withdrawn_on)
            chip = Chip(self.tr("trust withdrawn on {0}").format(day), "history")
        else:
            day = dates.short_with_year(card.accepted_on) if card.accepted_on else ""
            chip = Chip(self.tr("trusted since {0}").format(day), "shield-check")
        box.body.addWidget(CardHead(card, chip))
        line = row(spacing=12)
        line.addWidget(PlainLabel(" \u00b7 ".join(card.check_words), "meta", tone="ink-2"), 1)
        if card.withdrawn_on is None:
            button = LinkButton(self.tr("Withdraw trust"), small=True)
            button.clicked.connect(lambda: self._ask_withdraw(card))
            line.addWidget(button)
        box.body.addLayout(line)
        return box

    def _show_own(self, card: CardView) -> None:
        clear(self._own)
        self._own.addSpacing(8)
        heading = self.tr("Your own card") if self._is_teacher else self.tr("The card of this unit")
        self._own.addWidget(PlainLabel(heading, "section"))
        box = Card(padding=20)
        box.body.addWidget(CardHead(card))
        if self._is_teacher:
            words = self.tr("Give it once to each unit. Read these words aloud when they call.")
        else:
            words = self.tr("Give it once to each teacher. These words belong on the poster of the unit.")
        box.body.addWidget(PlainLabel(words, tone="ink-2"))
        box.body.addWidget(CheckWords(card.check_words))
        line = row(spacing=12)
        self.save_button = PlainButton(self.tr("Save the card as a file"), "download")
        self.save_button.clicked.connect(self._ask_where)
        line.addWidget(self.save_button)
        line.addStretch(1)
        box.body.addLayout(line)
        self._own.addWidget(box)

    # --- own card

    def _ask_where(self) -> None:
        folder = ask_folder(self, self.tr("In which folder should the card come?"))
        if folder is not None:
            self.save_to(folder)

    def save_to(self, folder: Path) -> None:
        """Write the own card, which holds nothing secret, into a folder."""
        self.context.faults.attempt(
            lambda: self.context.desk.cards.write_own(folder),
            lambda path: self.context.notices.toast(self.tr("Made: {0}").format(path.name), icon="download"),
        )

    # --- meeting and leaving

    def _ask_card(self) -> None:
        path = ask_file(self, self.tr("Which card?"), self.tr("Cards (*.leerunit-card)"))
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show the card in a file, to be compared before it is trusted."""
        self.context.faults.attempt(
            lambda: self.context.desk.cards.look(path), lambda card: self._meet(path, card)
        )

    def _meet(self, path: Path, card: CardView) -> None:
        clear(self._new)
        heading = (
            self.tr("A unit you do not know yet")
            if self._is_teacher
            else self.tr("A teacher not known here yet")
        )
        self._new.addWidget(PlainLabel(heading, "section"))
        self.meeting = CardMeeting(card)
        self.meeting.trusted.connect(lambda: self._trust(path, card))
        self.meeting.later.connect(self._leave_meeting)
        self._new.addWidget(self.meeting)
        self.pane.verticalScrollBar().setValue(0)
        self.meeting.equal.setFocus()

    def _trust(self, path: Path, card: CardView) -> None:
        def met(_card: CardView) -> None:
            self._leave_meeting()
            self.context.notices.toast(
                self.tr("{0} is known here now.").format(card.name), icon="shield-check"
            )

        self.context.faults.attempt(lambda: self.context.desk.cards.accept(path), met)

    def _leave_meeting(self) -> None:
        self.meeting = None
        clear(self._new)
        self.open_button.setFocus()

    def _ask_withdraw(self, card: CardView) -> None:
        if self._is_teacher:
            words = self.tr("New portfolios of this unit are then not read in. What you have stays.")
        else:
            words = self.tr("New answers of this teacher are then not delivered. What came home stays.")
        if ask(
            self,
            self.tr("No longer trust {0}?").format(card.name),
            words,
            self.tr("Withdraw trust"),
            icon="undo-2",
        ):
            self.context.faults.attempt(lambda: self.context.desk.cards.withdraw(card.fingerprint))

    def go_back(self) -> bool:
        if self.meeting is None:
            return False
        self._leave_meeting()
        return True
