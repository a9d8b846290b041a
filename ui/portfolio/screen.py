"""My portfolio: choose, look, sign, export."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from leerunit.domain.portfolio import PortfolioContent
from leerunit.domain.views.coordinating import CoordinatingNote
from leerunit.domain.views.portfolios import Choice, Exported, Finding, PortfolioDraft
from leerunit.domain.vocabulary import ItemKind
from ui.common import theme
from ui.common.files import ask_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.common.layouts import ScrollPane, column, row
from ui.common.names import first_name
from ui.common.sheet import PanelSplit
from ui.common.text import PlainLabel
from ui.common.work_bar import WorkBar
from ui.portfolio.choices import ChoiceList, PeriodRow
from ui.portfolio.coordinating_sheet import CoordinatingSheet
from ui.portfolio.made import Made
from ui.portfolio.masking import masked_content
from ui.portfolio.preview import Preview
from ui.portfolio.privacy_panel import PrivacyPanel
from ui.portfolio.view_state import PortfolioState, derive
from ui.screen import Screen, ScreenContext

LIST = 318


class PortfolioScreen(Screen):
    """For a student: own pieces at the left, what leaves in the middle, privacy and signing at the right."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._looked_at: frozenset[Finding] = frozenset()
        self._revealed: frozenset[Finding] = frozenset()
        self._draft: PortfolioDraft | None = None
        self._content: PortfolioContent | None = None
        self._state: PortfolioState | None = None
        self.period = PeriodRow()
        self.choices = ChoiceList()
        self.preview = Preview()
        self.panel = PrivacyPanel()
        self.work = WorkBar(context.jobs)
        self.made = Made()
        self.split = PanelSplit(self._main(), self.panel, self.tr("Privacy check"), width=312)
        row(self, spacing=0).addWidget(self.split)
        self.head.addWidget(self.split.open_button)
        self._connect()

    def _main(self) -> QWidget:
        large = theme.current().is_large
        main = QWidget()
        self.pane = ScrollPane(margins=(32, 18, 12, 20), spacing=10)
        self.head = row(spacing=12)
        titles = column(spacing=2)
        titles.addWidget(PlainLabel(self.tr("My portfolio"), "title"))
        titles.addWidget(PlainLabel(self.tr("You choose what goes in."), tone="ink-2"))
        self.head.addLayout(titles, 1)
        self.pane.body.addLayout(self.head)
        for part in (self.made, self.work) if large else ():
            self.pane.body.addWidget(part)
        self.pane.body.addWidget(self.period)
        self.pane.body.addWidget(self.choices)
        if large:
            self.pane.body.addWidget(self.preview)
            column(main).addWidget(self.pane)
            return main
        self.pane.setFixedWidth(theme.current().px(LIST))
        across = row(main, spacing=0)
        across.addWidget(self.pane)
        right = column(spacing=0)
        notices = column(spacing=10, margins=(16, 8, 16, 0))
        notices.addWidget(self.made)
        notices.addWidget(self.work)
        right.addLayout(notices)
        right.addWidget(self.preview, 1)
        across.addLayout(right, 1)
        return main

    def _connect(self) -> None:
        self.period.changed.connect(self._set_period)
        self.choices.turned.connect(self._choose)
        self.choices.asked_words.connect(self._ask_words)
        self.choices.asked_note.connect(self._write_note)
        self.panel.exporting.connect(self._ask_where)
        self.panel.releasing.connect(self._release)
        self.panel.looked_at.connect(self._look)
        self.panel.revealed.connect(self._reveal)
        QShortcut(QKeySequence("F8"), self).activated.connect(self._next_finding)
        self.panel.opened_piece.connect(self._open_piece)

    # --- showing

    def refresh(self) -> None:
        draft = self.context.desk.portfolios.draft()
        self._draft = draft
        self._show()
        self._content = self.context.desk.portfolios.content()
        self._show_preview()

    def _show_preview(self) -> None:
        if self._draft is None or self._content is None or not self._content.items:
            self.preview.show_nothing()
            return
        hidden = tuple(one for one in self._draft.findings if one not in self._revealed)
        self.preview.show_content(masked_content(self._content, hidden))

    def _reveal(self, finding: Finding, shown: bool) -> None:
        self._revealed = self._revealed | {finding} if shown else self._revealed - {finding}
        self._show_preview()

    def _show(self) -> None:
        if self._draft is None:
            return
        self._state = derive(self._draft, self._looked_at)
        self.period.show_period(self._draft, self.context.clock.today())
        self.choices.show_state(self._state, self._looked_at)
        self.panel.show_state(self._draft, self._state, self._looked_at)
        if self.work.is_busy:
            self.panel.allow(allowed=False)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane, self.preview, self.panel)

    # --- choosing

    def _set_period(self, first: date, last: date) -> None:
        self.context.faults.attempt(lambda: self.context.desk.portfolios.set_period(first, last))

    def _choose(self, choice: Choice, chosen: bool) -> None:
        desk = self.context.desk

        def work() -> None:
            if choice.kind is ItemKind.COORDINATING:
                desk.coordinating.take_along(chosen=chosen)
            else:
                desk.portfolios.choose(choice.kind, choice.item_id, chosen)

        if not self.context.faults.attempt(work):
            self._show()

    def _look(self, finding: Finding) -> None:
        self._looked_at |= {finding}
        self._show()

    def _next_finding(self) -> None:
        """Go to the next place to look at, from the one with the focus."""
        cards = self.panel.findings()
        focus = QApplication.focusWidget()
        at = next((n for n, card in enumerate(cards) if focus is not None and card.isAncestorOf(focus)), -1)
        if cards:
            cards[(at + 1) % len(cards)].show_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_piece(self, finding: Finding) -> None:
        choices = self._draft.choices if self._draft else ()
        choice = next((one for one in choices if one.item_id == finding.item_id), None)
        if choice is None:
            return
        if choice.kind is ItemKind.COORDINATING:
            self._write_note()
        elif choice.given is None:
            self.context.open_item(choice.kind, finding.item_id)
        elif choice.given.question_id is not None:
            self.context.open_item(ItemKind.QUESTION, choice.given.question_id)
        else:
            words = self.tr("You cannot read that question any more. You can leave this piece out.")
            self.context.notices.toast(words, None, "info")

    def _write_note(self) -> None:
        self.context.faults.attempt(self.context.desk.coordinating.note, self._open_note)

    def _open_note(self, note: CoordinatingNote) -> None:
        sheet = CoordinatingSheet(self, self.context, note)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _ask_words(self, choice: Choice) -> None:
        ask = self.context.desk.giving.ask
        name = "" if choice.given is None else first_name(choice.given.asker_name)
        said = self.tr("{0} finds it on Today. Without a yes your words go along by themselves.")
        self.context.faults.attempt(
            lambda: ask(choice.item_id),
            lambda _none: self.context.notices.toast(said.format(name), None, "book-marked"),
        )

    def _release(self, release: bool) -> None:
        service = self.context.desk.portfolios
        if release:
            self.context.faults.attempt(
                service.release,
                lambda _none: self.context.notices.toast(
                    self.tr("Released: your guides can export it."),
                    undo=self._withdraw,
                    icon="user-round-check",
                ),
            )
        else:
            self._withdraw()

    def _withdraw(self) -> None:
        self.context.faults.attempt(
            self.context.desk.portfolios.withdraw,
            lambda _none: self.context.notices.toast(self.tr("Taken back: only you export it now.")),
        )

    # --- signing and exporting

    def _ask_where(self) -> None:
        folder = ask_folder(self, self.tr("In which folder should your portfolio come?"))
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Sign and export into a folder, with progress and a way to stop."""
        service = self.context.desk.portfolios
        self.made.show_files(())
        self.panel.allow(allowed=False)
        self.work.run(
            self.tr("Your portfolio is being made and signed…"),
            lambda reporter: service.export_mine(folder, reporter),
            self._exported,
        )

    def _exported(self, end: Done[Exported] | Failed | Stopped) -> None:
        self._show()
        match end:
            case Done(made):
                self.made.show_files((made,))
            case Failed(error):
                self.context.faults.tell(error)
            case Stopped():
                self.context.notices.toast(
                    self.tr("Stopped. Nothing was made; your choice is kept."), icon="info"
                )

    def show_item(self, item_id: UUID | None) -> None:
        if item_id is None:
            self.made.show_files(())
